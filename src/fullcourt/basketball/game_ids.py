"""What a game id says: ``TTTYYNNNNN``, game type, start year of the season, number.

An id is text of ten digits, always. The season of a game comes from its id, never from the month: the
finals of 2020 were in October, and the next season opened on 22 December.
"""

from __future__ import annotations

import datetime as dt
import re
from enum import StrEnum
from functools import lru_cache
from typing import Final

from fullcourt.errors import FullcourtError

# A spreadsheet's text formula, leading zeros that a number lost, and the ".0" that a float gained.
_WRITTEN: Final = re.compile(r"""(?:="?|')?0{0,2}(?P<number>[1-6]\d{7})(?:\.0*)?"?""")
_GAME_ID: Final = re.compile(r"00[1-6]\d{7}")
_LABEL: Final = re.compile(r"(?P<start>\d{4})-(?P<end>\d{2})")

_FIRST_YEAR: Final = 1946
"""The league's first season began in 1946, so two digits from 46 on are of the last century."""


class GameIdError(FullcourtError):
    """A text that is no NBA game id."""

    def __init__(self, text: object) -> None:
        """Show the text."""
        super().__init__(
            f"{text!r} is no NBA game id",
            "An id has ten digits: 00, game type 1 to 6, two digits of the start year, number: '0022100001'.",
            text=str(text),
        )


class SeasonLabelError(FullcourtError):
    """A text that is no season."""

    def __init__(self, label: str) -> None:
        """Show the text."""
        super().__init__(f"{label!r} is no season", "Write it as start and end: '2021-22'.", label=label)


class GameType(StrEnum):
    """First three digits of a game id; the member's name in lower case is the season type."""

    PRE = "001"
    REGULAR = "002"
    ALL_STAR = "003"
    PLAYOFFS = "004"
    PLAY_IN = "005"
    CUP_FINAL = "006"


COUNTED: Final = frozenset({GameType.REGULAR, GameType.PLAYOFFS, GameType.PLAY_IN})
"""Game types whose statistics the league counts. The NBA Cup final is not among them."""


def normalise_game_id(text: str | int) -> str:
    """Ten digits of an id as files write it: ``22100001``, ``22100001.0``, ``="0021700033"``.

    Raises:
        GameIdError: for anything else, such as a game of another league.
    """
    written = _WRITTEN.fullmatch(str(text).strip())
    if written is None:
        raise GameIdError(text)
    return f"00{written['number']}"


def game_type(game_id: str) -> GameType:
    """Type of a game, from a ten-digit id."""
    if _GAME_ID.fullmatch(game_id) is None:
        raise GameIdError(game_id)
    return GameType(game_id[:3])


def season_type(game_id: str) -> str:
    """``pre``, ``regular``, ``all_star``, ``playoffs``, ``play_in`` or ``cup_final``."""
    return game_type(game_id).name.lower()


def is_counted(game_id: str) -> bool:
    """Whether the league counts the game's statistics: regular season, play-in, play-offs."""
    return game_type(game_id) in COUNTED


@lru_cache(maxsize=65_536)  # every name of every season is asked for its season
def season_year(game_id: str) -> int:
    """Start year of the season: ``0022100001`` → 2021."""
    game_type(game_id)
    return (int(game_id[3:5]) - _FIRST_YEAR) % 100 + _FIRST_YEAR


def season_label(season_year: int) -> str:
    """Label of a season by its start year: 2021 → ``2021-22``, 1999 → ``1999-00``."""
    return f"{season_year}-{(season_year + 1) % 100:02d}"


def season_year_of(label: str) -> int:
    """Start year of a season's label: ``2021-22`` → 2021.

    Raises:
        SeasonLabelError: if it is none, or its two years do not follow each other.
    """
    years = _LABEL.fullmatch(label.strip())
    if years is None or season_label(int(years["start"])) != label.strip():
        raise SeasonLabelError(label)
    return int(years["start"])


def game_code(date: dt.date, away: str, home: str) -> str:
    """Readable id ``YYYYMMDD_AWAY_HOME`` of an Eastern date and two tricodes; never parsed for a team."""
    return f"{date:%Y%m%d}_{away}_{home}"
