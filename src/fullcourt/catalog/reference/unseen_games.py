"""Games of which nobody knows who played in them, as the members of their teams meet them."""

from __future__ import annotations

from fullcourt.engine.declaration import Table
from fullcourt.warehouse.columns import dates, integers, strings

unseen_games = Table(
    name="unseen_games",
    schema="nba_reference",
    key=("player_lookup", "game_id"),
    title="Games that a player may have played in: over, of his team, and no list or line tells of anybody in it.",
    columns=(
        *strings("player_lookup", "player; seen with the team last before the game, in its season, or first after it"),
        *strings("game_id", "game"),
        *dates("game_date", "its date"),
        *integers("season_year", "start year of the season"),
        *strings("team_abbr", "the team of which neither list nor lines are there"),
    ),
    notes=(
        "They stand on his spine, so that a window that meets one fails instead of reaching past it. Who is seen "
        "with the team only after the game has no row before that, so what is known then is known now."
    ),
)
