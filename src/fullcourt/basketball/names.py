"""Names of players as keys: one way to spell everybody.

Vendors differ in accents, dots, hyphens, order ("Payton II, Gary") and generational suffixes. The full
key keeps the suffix; the bare key drops it and only ever *suggests* a player, within one roster.
Players are identified by id; a key is for sources that have none.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv", "v"})
"""Generational suffixes, lower case and without dot."""

# Letters of players' names that Unicode does not split into a base letter and a mark.
_TRANSLITERATION: Final = str.maketrans(
    {"ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "ß": "ss", "ð": "d", "þ": "th"}  # noqa: RUF001 (dotless)
)


@lru_cache(maxsize=16_384)  # a season names some 600 people half a million times
def player_lookup(name: str) -> str:
    """Key of a display name: ``Luka Dončić`` → ``lukadoncic``, ``Payton II, Gary`` → ``garypaytonii``.

    First name first, Unicode NFKD without combining marks, lower case, transliterated, only a-z0-9.
    Generational suffixes are kept. A name without any Latin letter or digit gives ``""``.
    """
    return _letters(" ".join(_words(name)))


@lru_cache(maxsize=16_384)
def bare_lookup(name: str) -> str:
    """Key of a name without one trailing generational suffix: ``Jimmy Butler III`` → ``jimmybutler``.

    Sources add and drop suffixes both ways, so a bare key decides only where it is unique on a roster.
    """
    words = _words(name)
    if len(words) > 1 and _is_suffix(words[-1]):
        words.pop()
    return _letters(" ".join(words))


def slug_lookup(slug: str, *, keep_suffix: bool = False) -> str:
    """Bare key of a betting site's slug: ``cameronjohnson-g``, ``kenyonmartin-jr2022`` → ``kenyonmartin``.

    Cut, in this order: the season year, a position tag, a generational suffix behind a hyphen (unless it is
    to be kept), hyphens.
    """
    slug = re.sub(r"-?\d{4}$", "", slug.strip().lower())
    slug = re.sub(r"-[gfc]$", "", slug)
    if keep_suffix:
        return _letters(slug)
    slug = re.sub(rf"-(?:{'|'.join(sorted(SUFFIXES))})$", "", slug)
    return _letters(slug)


def slug_season(slug: str) -> int | None:
    """Start year of the season that a betting site's slug is labelled with: ``…2022`` is 2021-22."""
    label = re.search(r"(\d{4})$", slug.strip())
    return int(label[1]) - 1 if label else None


def universal_player_id(lookup: str, player_id: int) -> str:
    """Compatibility id ``{player_lookup}_{player_id}``, as the original platform wrote it."""
    return f"{lookup}_{player_id}"


def _words(name: str) -> list[str]:
    """Words of a name in display order, suffixes last: the parts around commas are read backwards."""
    words: list[str] = []
    suffixes: list[str] = []
    for part in reversed(name.split(",")):
        own = part.split()
        # A suffix stands behind either part: "Payton II, Gary", "Hardaway, Tim Jr.", "Tim Hardaway, Jr."
        while own and _is_suffix(own[-1]):
            suffixes.insert(0, own.pop())
        words += own
    return words + suffixes


def _is_suffix(word: str) -> bool:
    return word.lower().rstrip(".") in SUFFIXES


def _letters(text: str) -> str:
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]", "", text.lower().translate(_TRANSLITERATION))
