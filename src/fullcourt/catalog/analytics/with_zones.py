"""The Phase 3 rows whose shots are located: what windows over zones read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.analytics.team_defense_game_summary import team_defense_game_summary
from fullcourt.engine.declaration import view

if TYPE_CHECKING:
    import ibis.expr.types as ir


@view("nba_analytics", team_defense_game_summary, key=("game_id", "defending_team_abbr"))
def team_defense_with_zones(games: ir.Table) -> ir.Table:
    """Defences in games with play-by-play; a game of a window that is not here is a missing one."""
    return games.filter(games.zones_source.notnull())


@view("nba_analytics", player_game_summary, key=("game_id", "player_lookup"))
def player_games_with_zones(games: ir.Table) -> ir.Table:
    """Players in games with play-by-play; a game of a window that is not here is a missing one."""
    return games.filter(games.zones_source.notnull())
