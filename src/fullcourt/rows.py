"""Rows of a table, ready for the library of your choice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from fullcourt.engine.calendar import DateChoice

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa  # noqa: TC004 - only annotations name it


@dataclass(frozen=True)
class Rows:
    """Rows of a table, ready for the library of your choice."""

    table: str
    arrow: pa.Table

    def to_arrow(self) -> pa.Table:
        """As an Arrow table."""
        return self.arrow

    def to_polars(self) -> pl.DataFrame:
        """As a Polars frame (install ``fullcourt[polars]``)."""
        import polars as pl

        frame = pl.from_arrow(self.arrow)
        if not isinstance(frame, pl.DataFrame):  # pragma: no cover - a table always becomes a frame
            raise TypeError(type(frame))
        return frame

    def to_pandas(self) -> pd.DataFrame:
        """As a pandas frame (install ``fullcourt[pandas]``)."""
        return self.arrow.to_pandas()

    def __len__(self) -> int:
        """Count the rows."""
        return int(self.arrow.num_rows)

    def __repr__(self) -> str:
        """Say what this is."""
        return f"<{type(self).__name__} of {self.table}: {self.arrow.num_rows:,} x {self.arrow.num_columns}>"


def load(
    table: str,
    *,
    season: str | None = None,
    start_date: date | None = None,
    end_date: date | None = None,
    home: Path | None = None,
) -> Rows:
    """Load a table: ``fullcourt.load("player_game_summary", season="2021-22").to_polars()``.

    ``fullcourt tables TABLE`` describes its columns.
    """
    from fullcourt.api import Warehouse

    with Warehouse.open(home, read_only=True) as warehouse:
        return warehouse.table(table, DateChoice(start_date, end_date, (), season))
