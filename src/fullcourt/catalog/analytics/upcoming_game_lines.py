"""upcoming_game_lines: the lines on a team's game; and the contexts of a date with all lines beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.catalog.analytics.upcoming_player_game_context import upcoming_player_game_context
from fullcourt.catalog.analytics.upcoming_player_lines import upcoming_player_lines
from fullcourt.catalog.analytics.upcoming_team_game_context import upcoming_team_game_context
from fullcourt.engine.declaration import Table, invariant, view
from fullcourt.engine.handed import beside, without
from fullcourt.warehouse.columns import booleans, dates, decimals, instants, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

upcoming_game_lines = Table(
    name="upcoming_game_lines",
    schema="nba_analytics",
    short="ugl",
    key=("game_date", "team_abbr"),
    phase=3,
    title="The lines on a team's game before it. Declared only: without rows until a source of game lines is read.",
    columns=(
        *dates("game_date", "date of the game"),
        *strings("team_abbr game_id opponent_team_abbr", "team, game, opponent"),
        *booleans("home_game", "the schedule's home side"),
        *integers("season_year", "start year of the season"),
        *decimals(
            "game_spread opening_spread spread_movement", 4, 1, "handicap of this team, negative for a favourite"
        ),
        *decimals("game_total opening_total total_movement", 5, 1, "points of both teams", "points"),
        *decimals("implied_team_total", 5, 1, "(total - spread) / 2", "points"),
        *strings("game_spread_source game_total_source", "book"),
        *instants("lines_snapshot_utc", "when the lines were offered"),
        *booleans("lines_as_of_known", "whether that time is known"),
        *decimals("spread_public_betting_pct total_public_betting_pct", 5, 2, "NULL until a source has it", "percent"),
    ),
    rules=(
        invariant(
            "movements = current - opening",
            lambda line: (
                (line.spread_movement == line.game_spread - line.opening_spread)
                & (line.total_movement == line.game_total - line.opening_total)
            ),
        ),
    ),
    notes="Nothing builds it yet, and no other table reads it.",
)

_SPREADS = (
    "game_spread",
    "game_total",
    "opening_spread",
    "opening_total",
    "spread_movement",
    "total_movement",
    "game_spread_source",
    "game_total_source",
    "spread_public_betting_pct",
    "total_public_betting_pct",
)
_TEAM = ("game_date", "team_abbr")


@view(
    "nba_analytics",
    upcoming_player_game_context,
    upcoming_player_lines,
    upcoming_game_lines,
    key=("game_date", "player_lookup"),
)
def upcoming_player_game_context_with_lines(players: ir.Table, lines: ir.Table, games: ir.Table) -> ir.Table:
    """What is known about a player before his game, his points line and his team's lines."""
    points = lines.filter(lines.market == "points").select(
        "game_date",
        "player_lookup",
        "has_prop_line",
        "line_movement",
        "line_as_of_known",
        "prop_over_streak",
        "prop_under_streak",
        current_points_line="current_line",
        opening_points_line="opening_line",
        current_points_line_source="current_line_source",
        opening_points_line_source="opening_line_source",
        _line_row="_row",
    )
    spreads = games.select(*_TEAM, *_SPREADS, _team_row=games["_row"])
    joined = beside(without(players, "_inputs"), points, on=("game_date", "player_lookup"))
    joined = beside(joined, spreads, on=_TEAM)
    whole = joined["_row"] + joined["_line_row"].fill_null(0) + joined["_team_row"].fill_null(0)
    return without(joined.mutate(_row=whole), "_line_row", "_team_row")


@view("nba_analytics", upcoming_team_game_context, upcoming_game_lines, key=_TEAM)
def upcoming_team_game_context_with_lines(teams: ir.Table, lines: ir.Table) -> ir.Table:
    """What is known about a team before its game, and the lines on it."""
    own = lines.select(
        *_TEAM, *_SPREADS, "implied_team_total", "lines_snapshot_utc", "lines_as_of_known", _line_row="_row"
    )
    joined = beside(without(teams, "_inputs"), own, on=_TEAM)
    return without(joined.mutate(_row=joined["_row"] + joined["_line_row"].fill_null(0)), "_line_row")
