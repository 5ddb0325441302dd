"""Invented people: players, coaches and officials, with the spellings that sources have for them.

First names are common ones, last names are made of syllables, so that nobody is a real player. Some
have accents, some a generational suffix, and the box-score archive spells those its own way.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fullcourt.basketball.names import bare_lookup

if TYPE_CHECKING:
    import numpy as np

FIRST_PLAYER_ID: Final = 9_000_001
FIRST_COACH_ID: Final = 9_900_001
_IDS_A_SEASON: Final = 1_000
_NUMBERS_A_SEASON: Final = 10
"""How many numbers there are for people whose archive ids begin alike."""

_FIRST: Final = (
    "Aaron Adam Alec Andre Anton Ben Blake Brandon Caleb Cameron Chris Cole Damian Daniel Darius David Derek Devin "
    "Dillon Eric Ethan Evan Gabriel Garrett Grant Isaac Isaiah Jalen James Jared Jason Jordan Josh Julian Justin Kyle "
    "Landry Lucas Luke Malik Marcus Mason Matteo Max Miles Nico Noah Omar Oscar Owen Patrick Paul Quentin Rasheed "
    "Robert Ryan Sam Sean Terrence Theo Thomas Trevor Tyler Victor Wesley Xavier Zach"
).split()
_ACCENTED: Final = "André Björn Dário Édouard Jérôme Luís Māris Nikolá René Søren Tomáš Žan".split()
_ONSET: Final = "B Br C Cr D Dr F G Gr H K L M N P Pr R S St T Tr V W".split()
_VOWEL: Final = "a e i o u al ar en er in or un".split()
_MIDDLE: Final = "b d f g k l m n r s t v z nd rt st".split()
_END: Final = "all am ard ell en ett ick ield ings is ley man mer off on our ow sen ton wick".split()
_FOREIGN: Final = "ić ovič aus ņš ąuskas é ğlu ız øy ão".split()  # noqa: RUF001 - a dotless i is what it is
_SUFFIXES: Final = ("Jr.", "Jr.", "III", "II")
_SHARE_FOREIGN, _SHARE_SUFFIX = 0.09, 0.06
"""Shares of names with accents, with a suffix (league: 45 and 50 of 1,001 people)."""


def ascii_text(text: str) -> str:
    """Text as play-by-play writes it: without marks, letters that have none to lose as their Latin kin."""
    plain = unicodedata.normalize("NFKD", text.translate(str.maketrans("ıøØłŁđ", "ioOlLd")))
    return plain.encode("ascii", "ignore").decode()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an id and his spellings."""

    person_id: int
    name: str
    """As the league's game log has it."""
    accented: str
    """As play-by-play has it, with every mark."""
    archive_name: str
    archive_id: str
    last_name: str
    """Last name with suffix, in ASCII: the name in texts."""


def _last_name(rng: np.random.Generator, *, foreign: bool) -> str:
    parts = [str(rng.choice(_ONSET)), str(rng.choice(_VOWEL)), str(rng.choice(_MIDDLE))]
    return "".join(parts) + str(rng.choice(_FOREIGN if foreign else _END))


def invented(rng: np.random.Generator, first_id: int, season_year: int) -> Iterator[Person]:
    """People without end, no two with the same name even when suffixes are dropped.

    Each season has people of its own: what identifies them is not that of others in the seasons around it.
    """
    first_id += _IDS_A_SEASON * (season_year % 100)
    first_number = _NUMBERS_A_SEASON * (season_year % 10) + 1
    taken: set[str] = set()
    archive_ids: set[str] = set()
    while True:
        foreign = rng.random() < _SHARE_FOREIGN
        first = str(rng.choice(_ACCENTED if foreign else _FIRST))
        last = _last_name(rng, foreign=foreign)
        suffix = f" {rng.choice(_SUFFIXES)}" if not foreign and rng.random() < _SHARE_SUFFIX else ""
        spelling, drops = rng.random(2)
        full = f"{first} {last}"
        if bare_lookup(full) in taken:
            continue
        taken.add(bare_lookup(full))
        stem = f"{ascii_text(last).lower()[:5]}{ascii_text(first).lower()[:2]}"
        numbers = (f"{stem}{n % 100:02d}" for n in range(first_number, first_number + 100))
        archive_id = next(number for number in numbers if number not in archive_ids)
        archive_ids.add(archive_id)
        yield Person(
            person_id=first_id + len(taken) - 1,
            # The league's log keeps the marks of few; the archive keeps them and drops suffixes now and then.
            name=(full if spelling < 0.3 else ascii_text(full)) + suffix,
            accented=full + suffix,
            archive_name=full + ("" if drops < 0.5 else suffix),
            archive_id=archive_id,
            last_name=ascii_text(last) + suffix,
        )
