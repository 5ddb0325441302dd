"""Shot chart of a season: one record an attempt, with its place and the shooting team's five."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import pyarrow as pa

from fullcourt.basketball.teams import TEAM_BY_ABBR
from fullcourt.simulator import events as ev
from fullcourt.simulator.calendar import Game
from fullcourt.simulator.court import chart_zone
from fullcourt.simulator.events import Event
from fullcourt.simulator.people import ascii_text
from fullcourt.simulator.rosters import Player
from fullcourt.simulator.shot_kinds import CHART_NAMES

_TEXT, _OPTIONAL = pa.field("t", pa.string(), nullable=False), pa.field("t", pa.string())
_BIG, _SMALL = pa.field("t", pa.int64(), nullable=False), pa.field("t", pa.int32(), nullable=False)
_FIELDS: Final = {
    "PLAYER_ID": _BIG, "PLAYER_NAME": _TEXT, "TEAM_ID": _BIG, "TEAM_NAME": _TEXT, "GAME_ID": _OPTIONAL,
    "GAME_EVENT_ID": _SMALL, "PERIOD": _SMALL, "MINUTES_REMAINING": _SMALL, "SECONDS_REMAINING": _SMALL,
    "EVENT_TYPE": _TEXT, "ACTION_TYPE": _TEXT, "SHOT_TYPE": _OPTIONAL, "SHOT_ZONE_BASIC": _TEXT,
    "SHOT_ZONE_AREA": _TEXT, "SHOT_ZONE_RANGE": _TEXT, "SHOT_DISTANCE": _SMALL, "LOC_X": _SMALL, "LOC_Y": _SMALL,
    "SHOT_ATTEMPTED_FLAG": _SMALL, "SHOT_MADE_FLAG": _SMALL, "GAME_DATE": _TEXT, "HTM": _TEXT, "VTM": _TEXT,
    "PLAYERS_ON": _TEXT,
}  # fmt: skip
SCHEMA: Final = pa.schema([field.with_name(name) for name, field in _FIELDS.items()])
TEAM_NAME, SHOT_TYPE, PLAYERS_ON = 3, 11, 23
"""Places of columns in a record."""
Record = list[Any]


def records(game: Game, events: Sequence[Event], numbers: Sequence[int]) -> list[Record]:
    """Attempts of a game."""
    teams = (TEAM_BY_ABBR[game.away], TEAM_BY_ABBR[game.home])
    found: list[Record] = []
    for event, number in zip(events, numbers, strict=True):
        if event.shot is None or not isinstance(event.one, Player):
            continue
        (kind, spot), team = event.shot, teams[event.side]
        five = event.home_five if event.side == ev.HOME else event.away_five
        made = event.kind == ev.MADE
        found.append([
            event.one.person.person_id, ascii_text(event.one.person.name), team.team_id, team.full_name, game.game_id,
            number, event.period, event.clock // 60, event.clock % 60, "Made Shot" if made else "Missed Shot",
            CHART_NAMES[event.action], f"{kind.value}PT Field Goal", *chart_zone(kind.band, spot), spot.feet,
            spot.x, spot.y, 1, int(made), f"{game.day:%Y%m%d}", game.home, game.away,
            "|".join([str(player.person.person_id) for player in five]),
        ])  # fmt: skip
    return found


def table(found: Sequence[Record]) -> pa.Table:
    """Records as rows of the season's file."""
    columns = zip(*found, strict=True) if found else ([] for _ in SCHEMA)
    return pa.table(
        [pa.array(values, field.type) for values, field in zip(columns, SCHEMA, strict=True)], schema=SCHEMA
    )
