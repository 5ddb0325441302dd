"""Who must be in a table of what is known before a date: with no fact of what then happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.catalog.populations import by_market, people_of_final_games
from fullcourt.catalog.raw.best import final_games, player_boxscore_best
from fullcourt.catalog.raw.boxscores import game_status
from fullcourt.catalog.reference.league import teams
from fullcourt.catalog.reference.next_rosters import next_rosters
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.catalog.reference.travel import team_games
from fullcourt.engine.declaration import Entity, entity_id, population
from fullcourt.later import ibis
from fullcourt.warehouse.columns import booleans, instants, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

TEAM = Entity("TEAM", ("team_abbr",))
PLAYER = Entity("PLAYER", ("player_lookup",))
PLAYER_MARKET = Entity("PLAYER", ("player_lookup", "market"))
# On the day of a trade a player may be a member of two teams.
MEMBER = Entity("PLAYER", ("player_lookup", "team_abbr"))

_KNOWN_OF_PLAYER = (
    *strings("game_id player_lookup team_abbr opponent_team_abbr season_type population_basis entity_type", "key"),
    *integers("player_id season_year", "key"),
    *booleans("home_game", "key"),
)

_OF_GAME = ("game_id", "game_date", "season_year", "season_type")
_KNOWN = (
    "_date",
    *_OF_GAME,
    "team_abbr",
    "opponent_team_abbr",
    "home_game",
    "player_lookup",
    "player_id",
    "entity_type",
    "population_basis",
)

_LISTS = (schedule, game_status, player_boxscore_best, next_rosters)

_KNOWN_OF_MARKET = (*_KNOWN_OF_PLAYER, *strings("market", "key"), *instants("tipoff_utc", "cut-off of lines"))


def _days(games: ir.Table, to_come: ir.Table) -> ir.Table:
    """Dates on which a counted game is over, and the next ones."""
    days = [each.select("game_date", "season_year") for each in (final_games(games), to_come)]
    return ibis.union(*days, distinct=True)


@population(schedule, next_rosters, teams, facts=(*strings("team_abbr", "team"), *integers("season_year", "season")))
def all_teams(games: ir.Table, to_come: ir.Table, league: ir.Table) -> ir.Table:
    """All 30 teams on every date with counted games, so that a match-up can be looked up for any pair."""
    days = _days(games, to_come)
    keys = days.cross_join(league.select("team_abbr"))
    return keys.mutate(
        _date=keys.game_date,
        entity_type=ibis.literal("TEAM"),
        entity_id=keys.team_abbr,
        population_basis=ibis.literal("schedule"),
    )


@population(team_games, schedule, next_rosters, facts=team_games.business_columns)
def teams_with_a_game(sides: ir.Table, games: ir.Table, to_come: ir.Table) -> ir.Table:
    """Both teams of every counted game of a date on which games are over, or of the next date."""
    sides = sides.semi_join(_days(games, to_come), "game_date")
    return sides.mutate(
        _date=sides.game_date,
        entity_type=ibis.literal("TEAM"),
        entity_id=sides.team_abbr,
        population_basis=ibis.literal("schedule"),
    )


@population(*_LISTS, facts=_KNOWN_OF_PLAYER)
def expected_players(games: ir.Table, status: ir.Table, box: ir.Table, to_come: ir.Table) -> ir.Table:
    """The players who are dressed for a game of the date; whether they then appeared is not used.

    For a game to come without a list of its own they are the members of both teams.

    A game without a list is accounted for by those with a line: that looks ahead, and its basis says so.
    """
    people = _expected(games, status, box, to_come)
    return people.mutate(entity_id=(people.entity_type == "GAME").ifelse(people.game_id, people.player_lookup))


@population(*_LISTS, facts=_KNOWN_OF_MARKET)
def markets_of_expected_players(games: ir.Table, status: ir.Table, box: ir.Table, to_come: ir.Table) -> ir.Table:
    """The players who are dressed for a game of the date, by market."""
    return by_market(_expected(games, status, box, to_come), games, PLAYER_MARKET)


@population(*_LISTS, facts=(*_KNOWN_OF_PLAYER, *booleans("expected", "key")))
def team_members(games: ir.Table, status: ir.Table, box: ir.Table, to_come: ir.Table) -> ir.Table:
    """Everyone on the list of a team with a game on the date, dressed or not."""
    people = _known_before(people_of_final_games(games, status, box), to_come)
    member = entity_id(people, MEMBER.columns)
    return people.mutate(entity_id=(people.entity_type == "GAME").ifelse(people.game_id, member))


def _expected(games: ir.Table, status: ir.Table, box: ir.Table, to_come: ir.Table) -> ir.Table:
    people = _known_before(people_of_final_games(games, status, box), to_come)
    return people.filter(people.expected | (people.entity_type == "GAME"))


def _known_before(people: ir.Table, to_come: ir.Table) -> ir.Table:
    """What a list says before the game: who is dressed, and not who then appeared; of a game to come, who may be.

    A game to come of a team of which nobody is known is one key of type GAME, as one is that is over.
    """
    told = people.select(*_KNOWN, expected=people.is_dressed)
    named = to_come.filter(to_come.player_lookup.notnull())
    nobody = to_come.filter(to_come.player_lookup.isnull())
    nothing = {name: ibis.null(told[name].type()) for name in told.columns if name not in _OF_GAME}
    games = nobody.select(*_OF_GAME).distinct().mutate(**nothing)
    by_name = named.mutate(entity_type=ibis.literal("PLAYER"), expected=named.is_expected)
    by_game = games.mutate(entity_type=ibis.literal("GAME"), population_basis=ibis.literal("none"))
    ahead = [each.mutate(_date=each.game_date).select(*told.columns) for each in (by_name, by_game)]
    return ibis.union(told, *(each.cast(dict(told.schema())) for each in ahead))
