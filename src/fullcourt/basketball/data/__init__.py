"""Facts shipped with the package: one reviewed CSV a subject, UTF-8, empty field = unknown."""

from __future__ import annotations

import csv
from importlib import resources


def rows(name: str) -> list[dict[str, str]]:
    """Rows of ``<name>.csv`` as text, in the order of the file."""
    text = resources.files(__name__).joinpath(f"{name}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), strict=True))
