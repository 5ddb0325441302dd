"""Facts shipped with the package: one reviewed CSV a subject, UTF-8, empty field = unknown."""

from __future__ import annotations

import csv
from importlib import resources


def rows(name: str) -> list[dict[str, str]]:
    """Rows of ``<name>.csv`` as text, in the order of the file."""
    with resources.files(__name__).joinpath(f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))
