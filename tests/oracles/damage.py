"""Damage to a season that was read and not yet built: what five real seasons do not show."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

FACTS_OF_GAMES = {
    "events": ("play_by_play", "pbp_choice"),
    "list": ("game_status",),
    "box score": ("player_boxscore",),
}


def games_by_chance(db: Any, first: str, last: str, count: int, seed: int) -> list[str]:
    """Some games between two dates."""
    games = db.rows(
        f"SELECT game_id FROM nba_reference.schedule WHERE is_counted AND game_date BETWEEN '{first}' AND '{last}' ORDER BY 1"
    )
    return [game_id for (game_id,) in random.Random(seed).sample(games, count)]


def take_away(db: Any, what: str, games: Sequence[str]) -> None:
    """A kind of fact of some games was never read."""
    for table in FACTS_OF_GAMES[what]:
        db.execute(f"DELETE FROM nba_raw.{table} WHERE game_id IN ({', '.join(repr(game) for game in games)})")


def forget_who_started(db: Any, games: Sequence[str]) -> None:
    """Lists that do not say who started."""
    db.execute(
        f"UPDATE nba_raw.game_status SET is_starter = NULL WHERE game_id IN ({', '.join(repr(game) for game in games)})"
    )


def tell_ages_and_positions(db: Any) -> None:
    """A birth date and a position for most players, which no real source at hand has."""
    db.execute(
        "UPDATE nba_reference.players SET birth_date = DATE '1983-11-01' + (player_id * 37 % 5500)::INT,"
        " position = ['G', 'F', 'C'][player_id % 3 + 1] WHERE player_id % 11 <> 0"
    )
