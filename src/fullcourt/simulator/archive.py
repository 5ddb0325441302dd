"""Box-score archive: page of the game, everybody on both lists, lines of teams.

The archive has codes of its own for three teams, ids of its own for games and people, and exact minutes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

import pyarrow as pa

from fullcourt.basketball.teams import TEAM_BY_ABBR
from fullcourt.simulator import events as ev
from fullcourt.simulator.availability import DID_NOT_PLAY, GameList
from fullcourt.simulator.box_score import BoxScore, Line
from fullcourt.simulator.calendar import Game
from fullcourt.simulator.people import Person
from fullcourt.simulator.rosters import Player

_CODES: Final = {"BKN": "BRK", "CHA": "CHO", "PHX": "PHO"}
_COUNTS: Final = {
    "fg": "fgm", "fga": "fga", "fg3": "fg3m", "fg3a": "fg3a", "ft": "ftm", "fta": "fta", "orb": "oreb", "drb": "dreb",
    "trb": "reb", "ast": "ast", "stl": "stl", "blk": "blk", "tov": "tov", "pf": "pf", "pts": "pts",
}  # fmt: skip
_RATIOS: Final = ("ts_pct", "efg_pct", "fg3a_per_fga_pct", "fta_per_fga_pct")
_ESTIMATES: Final = (
    "orb_pct", "drb_pct", "trb_pct", "ast_pct", "stl_pct", "blk_pct", "tov_pct", "usg_pct", "off_rtg", "def_rtg",
)  # fmt: skip


def _schema(**kinds: pa.DataType) -> pa.Schema:
    return pa.schema(list(kinds.items()))


_NUMBERS: Final = dict.fromkeys(_COUNTS, pa.float64())
GAMES: Final = _schema(
    season_end=pa.int64(), bref_game_id=pa.string(), date=pa.string(), away=pa.string(), home=pa.string(),
    title=pa.string(), start_text=pa.string(), arena=pa.string(), attendance=pa.int64(), officials_json=pa.string(),
)  # fmt: skip
PLAYERS: Final = _schema(
    season_end=pa.int64(), bref_game_id=pa.string(), date=pa.string(), team=pa.string(), opp=pa.string(),
    is_home=pa.int64(), bref_player_id=pa.string(), player=pa.string(), starter=pa.int64(), reason=pa.string(),
    mp_text=pa.string(), mp_sec=pa.int64(), **_NUMBERS, game_score=pa.float64(), plus_minus=pa.float64(),
    **dict.fromkeys((*_RATIOS, *_ESTIMATES), pa.float64()), bpm=pa.null(),
)  # fmt: skip
TEAMS: Final = _schema(
    season_end=pa.int64(), bref_game_id=pa.string(), team=pa.string(), is_home=pa.int64(), mp=pa.float64(), **_NUMBERS
)
Record = dict[str, Any]


def _codes(game: Game) -> tuple[str, str]:
    return _CODES.get(game.away, game.away), _CODES.get(game.home, game.home)


def _head(game: Game) -> Record:
    return {
        "season_end": 2000 + int(game.game_id[3:5]) + 1,
        "bref_game_id": f"{game.day:%Y%m%d}0{_codes(game)[ev.HOME]}",
    }


def game_page(game: Game, officials: Sequence[Person], attendance: int) -> Record:
    """The page of a game."""
    away, home = TEAM_BY_ABBR[game.away].full_name, TEAM_BY_ABBR[game.home].full_name
    date = f"{game.day:%B} {game.day.day}, {game.day.year}"
    codes = _codes(game)
    return _head(game) | {
        "date": f"{game.day:%Y%m%d}", "away": codes[ev.AWAY], "home": codes[ev.HOME],
        "title": f"{away} at {home} Box Score, {date}",
        "start_text": f"{game.tipoff:%I:%M %p}, {date}".lstrip("0"),
        "arena": f"{game.arena.name}, {game.arena.city}", "attendance": attendance,
        "officials_json": json.dumps([[one.archive_id, one.name] for one in officials], ensure_ascii=False),
    }  # fmt: skip


def player_lines(game: Game, lists: tuple[GameList, GameList], box: BoxScore) -> list[Record]:
    """Everybody on the lists: starters, bench, those who stayed on it, the absent."""
    head, codes = _head(game) | {"date": f"{game.day:%Y%m%d}"}, _codes(game)
    found = []
    for side, listed in enumerate(lists):
        place = head | {"team": codes[side], "opp": codes[1 - side], "is_home": side}
        lines, starters = box.players[side], box.starters[side]
        ranked = sorted(
            lines.items(), key=lambda item: (item[0] not in starters, -item[1].seconds, item[0].person.person_id)
        )
        for player, line in ranked:
            found.append(_listed(place, player, None, starter=player in starters) | _played(line, box, side))
        idle = [(player, DID_NOT_PLAY) for player in listed.dressed if player not in lines]
        found += [_listed(place, player, reason) for player, reason in (*idle, *listed.absent)]
    return found


def _listed(place: Record, player: Player, reason: str | None, *, starter: bool = False) -> Record:
    return place | {
        "bref_player_id": player.person.archive_id, "player": player.person.archive_name, "starter": int(starter),
        "reason": reason,
    }  # fmt: skip


def _counts(line: Line) -> Record:
    return {theirs: float(getattr(line, ours)) for theirs, ours in _COUNTS.items()}


def _share(part: float, whole: float, digits: int = 3) -> float | None:
    return round(part / whole, digits) if whole else None


def _played(line: Line, box: BoxScore, side: int) -> Record:
    score = (
        line.pts + 0.4 * line.fgm - 0.7 * line.fga - 0.4 * (line.fta - line.ftm) + 0.7 * line.oreb + 0.3 * line.dreb
        + line.stl + 0.7 * line.ast + 0.7 * line.blk - 0.4 * line.pf - line.tov
    )  # fmt: skip
    return _counts(line) | {
        "mp_text": f"{line.seconds // 60}:{line.seconds % 60:02d}", "mp_sec": line.seconds,
        "game_score": round(score, 1), "plus_minus": float(line.plus_minus),
        "ts_pct": _share(line.pts, 2 * (line.fga + 0.44 * line.fta)),
        "efg_pct": _share(line.fgm + 0.5 * line.fg3m, line.fga),
        "fg3a_per_fga_pct": _share(line.fg3a, line.fga),
        "fta_per_fga_pct": _share(line.fta, line.fga),
        **_estimates(line, box, side),
    }  # fmt: skip


def _estimates(line: Line, box: BoxScore, side: int) -> Record:
    """The archive's estimates, in percent of what there was while he was on court (Basketball-on-paper forms)."""
    own, other = box.teams[side], box.teams[1 - side]
    played = 5 * line.seconds / own.seconds
    plays = line.fga + 0.44 * line.fta + line.tov
    team_plays = own.fga + 0.44 * own.fta + own.tov
    possessions = team_plays - own.oreb
    return {
        "orb_pct": _share(100 * line.oreb, played * (own.oreb + other.dreb), 1),
        "drb_pct": _share(100 * line.dreb, played * (own.dreb + other.oreb), 1),
        "trb_pct": _share(100 * line.reb, played * (own.reb + other.reb), 1),
        "ast_pct": _share(100 * line.ast, max(played * own.fgm - line.fgm, 0.5), 1),
        "stl_pct": _share(100 * line.stl, played * possessions, 1),
        "blk_pct": _share(100 * line.blk, played * (other.fga - other.fg3a), 1),
        "tov_pct": _share(100 * line.tov, plays, 1),
        "usg_pct": _share(100 * plays, played * team_plays, 1),
        "off_rtg": _share(100 * own.pts, possessions, 0),
        "def_rtg": _share(100 * other.pts, possessions, 0),
    }


def team_lines(game: Game, box: BoxScore) -> list[Record]:
    """Lines of both teams; turnovers include those of no player."""
    codes, head = _codes(game), _head(game)
    found = []
    for side, line in enumerate(box.teams):
        counts = _counts(line)
        counts["tov"] += line.team_tov
        found.append(head | {"team": codes[side], "is_home": side, "mp": line.seconds / 60} | counts)
    return found
