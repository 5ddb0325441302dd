"""Who must be in a table: the expected keys, from schedule, lists and box scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.lines import MARKETS
from fullcourt.catalog.raw.best import final_games, player_boxscore_best
from fullcourt.catalog.raw.boxscores import game_status
from fullcourt.catalog.reference.next_rosters import OWN_LIST
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.engine.declaration import Entity, entity_id, population
from fullcourt.engine.handed import beside
from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir

GAME = Entity("GAME", ("game_id",))
# On the day of a trade a player may be on the lists of two games.
PLAYER_IN_GAME = Entity("PLAYER", ("player_lookup", "game_id"))
PLAYER_MARKET_IN_GAME = Entity("PLAYER", (*PLAYER_IN_GAME.columns, "market"))

_SCHEDULE = "schedule"
_GAME_FACTS = ("game_id", "game_code", "game_date", "season_year", "season_type")


_PERSON = ("game_id", "team_abbr", "player_lookup", "player_id", "player_name")


@population(schedule)
def final_counted_games(games: ir.Table) -> ir.Table:
    """Each counted game that is over."""
    final = final_games(games)
    return final.select(
        *_GAME_FACTS,
        "home_team_abbr",
        "away_team_abbr",
        "_row",
        _date=final.game_date,
        entity_type=ibis.literal("GAME"),
        entity_id=final.game_id,
        population_basis=ibis.literal(_SCHEDULE),
    )


def sides_of_final_games(games: ir.Table) -> ir.Table:
    """One row a game and team: what was known before it, never its result."""
    final = final_games(games)
    home, away = final.home_team_abbr, final.away_team_abbr
    facts = [*_GAME_FACTS, "_row"]
    return final.select(
        *facts,
        team_abbr=home,
        opponent_team_abbr=away,
        home_game=ibis.literal(True),
    ).union(
        final.select(
            *facts,
            team_abbr=away,
            opponent_team_abbr=home,
            home_game=ibis.literal(False),
        )
    )


def _teams(games: ir.Table, key: str) -> ir.Table:
    sides = sides_of_final_games(games)
    return sides.mutate(
        _date=sides.game_date,
        entity_type=ibis.literal("TEAM"),
        entity_id=sides.team_abbr,
        population_basis=ibis.literal(_SCHEDULE),
    ).rename({key: "team_abbr"} if key != "team_abbr" else {})


@population(schedule)
def teams_of_final_games(games: ir.Table) -> ir.Table:
    """Both teams of each counted game that is over."""
    return _teams(games, "team_abbr")


@population(schedule)
def defences_of_final_games(games: ir.Table) -> ir.Table:
    """Both teams of each counted game that is over, as defences."""
    return _teams(games, "defending_team_abbr")


def people_of_final_games(games: ir.Table, status: ir.Table, box: ir.Table) -> ir.Table:
    """Everyone on the list of a counted game that is over, and each game of a team of which nobody is known.

    Who has a box-score line appeared, also where the list lacks him or says otherwise. A team without a
    list is accounted for by its lines; a game with a team that has neither by one key of type GAME, which
    fails: it is never an empty list that is complete.
    """
    lines = box.select("game_id", "player_lookup", line_row="_row")
    roles = status.select(*_PERSON, "player_status", "status_reason", "is_starter", "is_dressed", "_row")
    listed = beside(roles, lines, on=("game_id", "player_lookup"))
    corrected = listed.line_row.notnull() & (listed.player_status != "active")
    listed = listed.select(
        *_PERSON,
        player_status=corrected.ifelse("active", listed.player_status),
        status_reason=corrected.ifelse(ibis.null("string"), listed.status_reason),
        is_starter=listed.is_starter,
        is_dressed=corrected | listed.is_dressed,
        _row=listed["_row"] + corrected.ifelse(listed.line_row, 0),
        entity_type=ibis.literal("PLAYER"),
        population_basis=ibis.literal(OWN_LIST),
    )
    unlisted = box.anti_join(status, ["game_id", "player_lookup"])
    lists = status.select("game_id", "team_abbr").distinct().mutate(has_list=ibis.literal(True))
    unlisted = beside(unlisted, lists, on=("game_id", "team_abbr"))
    by_line = unlisted.select(
        *_PERSON,
        player_status=ibis.literal("active"),
        status_reason=ibis.null("string"),
        is_starter=unlisted.is_starter,
        is_dressed=ibis.literal(True),
        _row=unlisted["_row"],
        entity_type=ibis.literal("PLAYER"),
        population_basis=unlisted.has_list.notnull().ifelse(OWN_LIST, "box_only"),
    )
    sides = sides_of_final_games(games)
    facts = [*_GAME_FACTS, "team_abbr", "opponent_team_abbr", "home_game"]
    people = listed.union(by_line).join(sides.select(facts), ["game_id", "team_abbr"])

    nobody = sides.anti_join(people, ["game_id", "team_abbr"]).select(*_GAME_FACTS, "_row").distinct()
    empty = {name: ibis.null(kind) for name, kind in people.schema().items()}
    by_game = nobody.select(
        **empty
        | {name: nobody[name] for name in (*_GAME_FACTS, "_row")}
        | {"entity_type": ibis.literal("GAME"), "population_basis": ibis.literal("none")}
    )
    keys = people.union(by_game.select(*people.columns))
    return keys.mutate(_date=keys.game_date)


@population(schedule, game_status, player_boxscore_best)
def players_of_final_games(games: ir.Table, status: ir.Table, box: ir.Table) -> ir.Table:
    """Everyone on the list of a counted game that is over, whatever his status."""
    keys = people_of_final_games(games, status, box)
    player = entity_id(keys, PLAYER_IN_GAME.columns)
    return keys.mutate(entity_id=(keys.entity_type == "GAME").ifelse(keys.game_id, player))


def by_market(keys: ir.Table, games: ir.Table, entity: Entity) -> ir.Table:
    """Each player once a market, with the tip-off up to which lines count; a game of nobody once, without one."""
    nobody = keys.filter(keys.entity_type == "GAME").mutate(market=ibis.null("string"))
    players = keys.filter(keys.entity_type != "GAME")
    keys = ibis.union(nobody, *(players.mutate(market=ibis.literal(market)) for market in MARKETS))
    keys = beside(keys, games.select("game_id", "tipoff_utc"), on=("game_id",))
    return keys.mutate(entity_id=keys.market.isnull().ifelse(keys.game_id, entity_id(keys, entity.columns)))


@population(schedule, game_status, player_boxscore_best)
def markets_of_final_games(games: ir.Table, status: ir.Table, box: ir.Table) -> ir.Table:
    """Everyone on the list of a counted game that is over, by market."""
    return by_market(people_of_final_games(games, status, box), games, PLAYER_MARKET_IN_GAME)
