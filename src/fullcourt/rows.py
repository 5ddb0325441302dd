"""Rows of a table, ready for the library of your choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fullcourt.arguments import Day, Place
from fullcourt.engine.calendar import DateChoice, days_of
from fullcourt.errors import DateRangeError, TableGoneError
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.reports import rows_query

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


def rows_of(db: DuckDB, name: str, choice: DateChoice) -> Rows:
    """Rows of a table on chosen dates, or all.

    Raises:
        UnknownTableError: there is no such table.
        TableGoneError: it is not in the warehouse any more.
        DateRangeError: dates are chosen, and its rows have none.
    """
    from fullcourt import catalog

    table = catalog.find_table(name)
    if table.qualified not in db.table_names():
        raise TableGoneError([table.qualified])
    if choice != DateChoice() and table.date not in {column.name for column in table.columns}:
        raise DateRangeError(f"{table.qualified} has no {table.date}", "Ask for all of its rows, without dates.")
    return Rows(table.qualified, db.arrow(rows_query(table.qualified, table.date, days_of(db, choice))))


def load(
    table: str,
    *,
    season: str | None = None,
    start_date: Day | None = None,
    end_date: Day | None = None,
    home: Place | None = None,
) -> Rows:
    """Load a table: ``fullcourt.load("player_game_summary", season="2021-22").to_polars()``.

    ``fullcourt tables TABLE`` describes its columns.
    """
    from fullcourt.api import Warehouse

    with Warehouse.open(home, read_only=True) as warehouse:
        return warehouse.table(table, DateChoice.of(start_date, end_date, (), season))
