"""Rows of a table, ready for the library of your choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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
