"""Who must be in a table of what is known before a date: with no fact of what then happened."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from fullcourt.catalog.populations import by_market, people_of_final_games
from fullcourt.catalog.raw.best import final_games, player_boxscore_best
from fullcourt.catalog.raw.boxscores import game_status
from fullcourt.catalog.reference.league import teams
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.catalog.reference.travel import team_games
from fullcourt.engine.declaration import Entity, entity_id, population
from fullcourt.warehouse.columns import booleans, instants, integers, strings

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

_KNOWN_OF_MARKET = (*_KNOWN_OF_PLAYER, *strings("market", "key"), *instants("tipoff_utc", "cut-off of lines"))


@population(schedule, teams, facts=(*strings("team_abbr", "team"), *integers("season_year", "season")))
def all_teams(games: ir.Table, league: ir.Table) -> ir.Table:
    """All 30 teams on every date with counted games, so that a match-up can be looked up for any pair."""
    days = final_games(games).select("game_date", "season_year").distinct()
    keys = days.cross_join(league.select("team_abbr"))
    return keys.mutate(
        _date=keys.game_date,
        entity_type=ibis.literal("TEAM"),
        entity_id=keys.team_abbr,
        population_basis=ibis.literal("schedule"),
    )


@population(team_games, schedule, facts=team_games.business_columns)
def teams_with_a_game(sides: ir.Table, games: ir.Table) -> ir.Table:
    """Both teams of every counted game of a date on which games are over, played or still to come."""
    played = final_games(games).select("game_date").distinct()
    sides = sides.semi_join(played, "game_date")
    return sides.mutate(
        _date=sides.game_date,
        entity_type=ibis.literal("TEAM"),
        entity_id=sides.team_abbr,
        population_basis=ibis.literal("schedule"),
    )


@population(schedule, game_status, player_boxscore_best, facts=_KNOWN_OF_PLAYER)
def expected_players(games: ir.Table, status: ir.Table, box: ir.Table) -> ir.Table:
    """The players who are dressed for a game of the date; whether they then appeared is not used.

    A game without a list is accounted for by those with a line: that looks ahead, and its basis says so.
    """
    people = _expected(games, status, box)
    return people.mutate(entity_id=(people.entity_type == "GAME").ifelse(people.game_id, people.player_lookup))


@population(schedule, game_status, player_boxscore_best, facts=_KNOWN_OF_MARKET)
def markets_of_expected_players(games: ir.Table, status: ir.Table, box: ir.Table) -> ir.Table:
    """The players who are dressed for a game of the date, by market."""
    return by_market(_expected(games, status, box), games, PLAYER_MARKET)


@population(schedule, game_status, player_boxscore_best, facts=(*_KNOWN_OF_PLAYER, *booleans("expected", "key")))
def team_members(games: ir.Table, status: ir.Table, box: ir.Table) -> ir.Table:
    """Everyone on the list of a team with a game on the date, dressed or not."""
    people = _known_before(people_of_final_games(games, status, box))
    member = entity_id(people, MEMBER.columns)
    return people.mutate(entity_id=(people.entity_type == "GAME").ifelse(people.game_id, member))


def _expected(games: ir.Table, status: ir.Table, box: ir.Table) -> ir.Table:
    people = _known_before(people_of_final_games(games, status, box))
    return people.filter(people.expected | (people.entity_type == "GAME"))


def _known_before(people: ir.Table) -> ir.Table:
    """What a list says before the game: who is dressed, and not who then appeared."""
    return people.select(
        "_date",
        "game_id",
        "game_date",
        "season_year",
        "season_type",
        "team_abbr",
        "opponent_team_abbr",
        "home_game",
        "player_lookup",
        "player_id",
        "entity_type",
        "population_basis",
        expected=people.is_dressed,
    )
