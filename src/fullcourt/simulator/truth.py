"""The truth of a simulated season: what the files were made from, for tests to compare with.

One row a game and player who was on court: box score, exact seconds, zones of his attempts, makes and
blocks; one row a game and listed player who was not, with the reason.
"""

from __future__ import annotations

from typing import Any, Final

import pyarrow as pa

from fullcourt.simulator.availability import DID_NOT_PLAY, GameList
from fullcourt.simulator.box_score import COUNTS, ZONE_COUNTS, BoxScore
from fullcourt.simulator.calendar import Game

_NUMBERS: Final = ("seconds", "plus_minus", *COUNTS, *ZONE_COUNTS, "assisted", "was_blocked", "and_ones")
PLAYERS: Final = pa.schema([
    ("game_id", pa.string()), ("game_date", pa.date32()), ("team_abbr", pa.string()), ("player_id", pa.int64()),
    ("player_name", pa.string()), ("is_starter", pa.bool_()), ("reason", pa.string()),
    *((name, pa.int64()) for name in _NUMBERS),
])  # fmt: skip
GAMES: Final = pa.schema([
    ("game_id", pa.string()), ("game_date", pa.date32()), ("planned_date", pa.date32()), ("home", pa.string()),
    ("away", pa.string()), ("home_points", pa.int64()), ("away_points", pa.int64()), ("overtimes", pa.int64()),
    ("home_team_turnovers", pa.int64()), ("away_team_turnovers", pa.int64()),
])  # fmt: skip
DIRT: Final = pa.schema([("kind", pa.string()), ("game_id", pa.string()), ("what", pa.string())])
Record = dict[str, Any]


def player_rows(game: Game, lists: tuple[GameList, GameList], box: BoxScore) -> list[Record]:
    """Everybody on the lists of a game."""
    found: list[Record] = []
    for side, listed in enumerate(lists):
        place = {"game_id": game.game_id, "game_date": game.day, "team_abbr": (game.away, game.home)[side]}
        lines = box.players[side]
        for player, line in lines.items():
            found.append(
                place
                | {"player_id": player.person.person_id, "player_name": player.person.name, "reason": None}
                | {"is_starter": player in box.starters[side]}
                | {name: getattr(line, name) for name in _NUMBERS}
            )
        idle = [(player, DID_NOT_PLAY) for player in listed.dressed if player not in lines]
        found += [
            place | {"player_id": player.person.person_id, "player_name": player.person.name, "reason": reason,
                     "is_starter": False}
            for player, reason in (*idle, *listed.absent)
        ]  # fmt: skip
    return found


def game_row(game: Game, box: BoxScore) -> Record:
    """A game."""
    away, home = box.teams
    return {
        "game_id": game.game_id, "game_date": game.day, "planned_date": game.planned, "home": game.home,
        "away": game.away, "home_points": home.pts, "away_points": away.pts, "overtimes": box.periods - 4,
        "home_team_turnovers": home.team_tov, "away_team_turnovers": away.team_tov,
    }  # fmt: skip
