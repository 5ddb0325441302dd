"""Text from files and users, made harmless to look at."""

from __future__ import annotations

import re

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Text with its control characters spelt out, so that no file's content can command a terminal or turn a page."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", text)
