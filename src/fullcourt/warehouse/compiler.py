"""From unbound expressions to the SQL of one engine. Ibis is used as a typed compiler only."""

from __future__ import annotations

from typing import Literal

import ibis
import ibis.expr.types as ir
from ibis.config import Config, options

Dialect = Literal["duckdb", "bigquery", "pyspark"]
DIALECTS: tuple[Dialect, ...] = ("duckdb", "bigquery", "pyspark")


class _SparkOptions(Config):  # type: ignore[misc]
    """What Ibis' Spark compiler asks of its backend, which is not imported for compiling alone."""

    treat_nan_as_null: bool = False


def compile_sql(expression: ir.Table, dialect: Dialect = "duckdb") -> str:
    """Compile an unbound expression to the SQL of ``dialect``."""
    if dialect == "pyspark" and options.pyspark is None:
        options.pyspark = _SparkOptions()
    return str(ibis.to_sql(expression, dialect=dialect))
