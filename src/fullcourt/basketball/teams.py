"""The thirty teams, and the codes that other sources write for them.

The tricode of NBA.com is the only code that is ever stored. Tricodes alone do not identify a team
outside counted games: All-Star sides and pre-season guests have codes of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fullcourt.basketball.data import rows


@dataclass(frozen=True, slots=True)
class Team:
    """A franchise under its present name; the home zone is that of its city."""

    team_abbr: str
    team_id: int
    city: str
    nickname: str
    conference: str
    division: str
    timezone: str

    @property
    def full_name(self) -> str:
        """City and nickname, as NBA.com writes them: ``LA Clippers``."""
        return f"{self.city} {self.nickname}"


TEAMS: Final[tuple[Team, ...]] = tuple(
    Team(
        team_abbr=row["team_abbr"],
        team_id=int(row["team_id"]),
        city=row["city"],
        nickname=row["nickname"],
        conference=row["conference"],
        division=row["division"],
        timezone=row["timezone"],
    )
    for row in rows("teams")
)
TEAM_BY_ABBR: Final[Mapping[str, Team]] = {team.team_abbr: team for team in TEAMS}
TEAM_BY_ID: Final[Mapping[int, Team]] = {team.team_id: team for team in TEAMS}

TRICODE_ALIASES: Final[Mapping[str, str]] = {
    "BRK": "BKN", "NJN": "BKN",
    "CHO": "CHA", "CHH": "CHA",
    "GS": "GSW", "GOS": "GSW",
    "NO": "NOP", "NOH": "NOP", "NOK": "NOP",
    "NY": "NYK",
    "PHL": "PHI",
    "PHO": "PHX",
    "SA": "SAS", "SAN": "SAS",
    "UTAH": "UTA", "UTH": "UTA",
    "WSH": "WAS",
}  # fmt: skip
"""Codes of other sources and earlier years → tricode. Accepted on input, never written.

Left out on purpose: SEA and VAN. Their cities have no team today but may have one tomorrow.
"""

# The nickname as texts write it, the full name, and two spellings that follow neither.
_TRICODE_BY_NAME: Final[Mapping[str, str]] = {
    **{team.nickname.casefold(): team.team_abbr for team in TEAMS},
    **{team.full_name.casefold(): team.team_abbr for team in TEAMS},
    "los angeles clippers": "LAC",
    "sixers": "PHI",
}


def tricode(code: str) -> str | None:
    """Tricode of a team code of any known source, in any case; None for a code nobody knows."""
    code = code.strip().upper()
    code = TRICODE_ALIASES.get(code, code)
    return code if code in TEAM_BY_ABBR else None


def tricode_of_name(name: str) -> str | None:
    """Tricode of a full name or a nickname, in any case: ``Los Angeles Clippers``, ``LAKERS``."""
    return _TRICODE_BY_NAME.get(" ".join(name.split()).casefold())
