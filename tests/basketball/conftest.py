"""Formulas are expressions: to look at a number they are compiled and run by DuckDB on given rows."""

from __future__ import annotations

import duckdb
import ibis
import pyarrow as pa
import pytest

ARROW = {
    "int8": pa.int8(),
    "int16": pa.int16(),
    "int64": pa.int64(),
    "decimal(5, 1)": pa.decimal128(5, 1),
}


@pytest.fixture(scope="session")
def evaluate():
    """Give ``evaluate(formula, column=[values], …)``: the formula's value on each row, as DuckDB has it.

    Columns are int64 unless ``types`` says otherwise.
    """
    connection = duckdb.connect()

    def run(formula, types=None, **columns):
        types = {"row": "int64"} | dict.fromkeys(columns, "int64") | (types or {})
        table = ibis.table(types, name="given")
        expression = table.select(table.row, formula(*(table[name] for name in columns)).name("value"))
        rows = range(max(len(values) for values in columns.values()))
        arrays = {name: pa.array(values, ARROW[types[name]]) for name, values in columns.items()}
        connection.register("given", pa.table({"row": pa.array(rows, pa.int64()), **arrays}))
        found = connection.execute(str(ibis.to_sql(expression, dialect="duckdb"))).fetchall()
        return [value for _, value in sorted(found)]

    yield run
    connection.close()
