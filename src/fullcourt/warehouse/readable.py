"""Answers that Python can hold: what DuckDB has values for, and Python has none, as DuckDB writes it."""

from __future__ import annotations

from itertools import count

import duckdb
import pyarrow as pa

from fullcourt.errors import QueryError


def distinct(names: list[str]) -> list[str]:
    """The names, in their order; one that was there before gets the first number that makes it another."""
    taken, found = set(names), set[str]()
    told = []
    for name in names:
        own = name
        if name in found:
            own = next(other for number in count(1) if (other := f"{name}_{number}") not in taken)
            taken.add(own)
        found.add(own)
        told.append(own)
    return told


def readable(answer: pa.Table, *, for_parquet: bool = False) -> pa.Table:
    """The answer with distinct names, and with text for values of times that cannot be read, or written, otherwise.

    Those are intervals, and where they are to be read dates and times before year 1 or without end.
    """
    answer = answer.rename_columns(distinct(answer.column_names))
    texts = [
        field.name
        for field in answer.schema
        if "interval" in str(field.type) or not (for_parquet or _is_readable(answer[field.name]))
    ]
    if not texts:
        return answer
    columns = ", ".join(
        f"CAST({quoted} AS VARCHAR) AS {quoted}" if name in texts else quoted
        for name in answer.column_names
        for quoted in ['"' + name.replace('"', '""') + '"']
    )
    with duckdb.connect() as scratch:
        scratch.register("answer", answer)
        return scratch.sql(f"SELECT {columns} FROM answer").to_arrow_table()


def _is_readable(column: pa.ChunkedArray) -> bool:
    if not any(word in str(column.type) for word in ("date", "time", "duration")):
        return True
    try:
        column.to_pylist()
    except (OverflowError, ValueError):
        return False
    return True


def parquet_of(answer: pa.Table) -> pa.Table:
    """The answer as Parquet can hold it.

    Raises:
        QueryError: a column is of a type that it cannot.
    """
    import pyarrow.parquet as pq

    answer = readable(answer, for_parquet=True)
    try:
        pq.write_table(answer.slice(0, 0), pa.BufferOutputStream())
    except pa.ArrowNotImplementedError as error:
        raise QueryError(f"Parquet has no such type: {error}", "Cast the column to VARCHAR.") from error
    return answer
