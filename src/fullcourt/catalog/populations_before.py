"""Who must be in a table of what is known before a date: with no fact of what then happened."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from fullcourt.catalog.populations import people_of_final_games
from fullcourt.catalog.raw.best import final_games, player_boxscore_best
from fullcourt.catalog.raw.boxscores import game_status
from fullcourt.catalog.reference.league import teams
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.engine.declaration import Entity, population
from fullcourt.warehouse.columns import booleans, integers, strings

TEAM = Entity("TEAM", ("team_abbr",))
PLAYER = Entity("PLAYER", ("player_lookup",))

_KNOWN_OF_PLAYER = (
    *strings("game_id player_lookup team_abbr opponent_team_abbr season_type population_basis entity_type", "key"),
    *integers("player_id season_year", "key"),
    *booleans("home_game", "key"),
)


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


@population(schedule, game_status, player_boxscore_best, facts=_KNOWN_OF_PLAYER)
def expected_players(games: ir.Table, status: ir.Table, box: ir.Table) -> ir.Table:
    """The players who are dressed for a game of the date; whether they then appeared is not used.

    A game without a list is accounted for by those with a line: that looks ahead, and its basis says so.
    """
    keys = people_of_final_games(games, status, box)
    is_game = keys.entity_type == "GAME"
    keys = keys.filter(keys.is_dressed | is_game)
    return keys.select(
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
        entity_id=is_game.ifelse(keys.game_id, keys.player_lookup),
    )
