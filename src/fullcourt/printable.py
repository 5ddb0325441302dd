"""Text from files and users, made harmless to look at."""

from __future__ import annotations

import re

_NO_CHARACTER = re.compile(r"[\ud800-\udfff]")
_BYTES = range(0xDC80, 0xDD00)
"""As which characters Python reads the bytes 0x80 to 0xff of a name that is not UTF-8."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Text with control characters, and what is none, spelt out: no file can command a terminal or turn a page."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", spelt(text))


def spelt(text: str) -> str:
    """Text of a file name, which may be any bytes, with those spelt out that are not UTF-8: it can be stored."""
    return _NO_CHARACTER.sub(lambda found: _byte_or_half(ord(found[0])), text)


def _byte_or_half(number: int) -> str:
    return f"\\x{number - 0xDC00:02x}" if number in _BYTES else f"\\u{number:04x}"
