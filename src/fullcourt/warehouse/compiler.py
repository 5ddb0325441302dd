"""From unbound expressions to the SQL of one engine. Ibis is used as a typed compiler only."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from ibis.config import Config, options

from fullcourt.later import ibis
from fullcourt.warehouse.pruning import pruned

if TYPE_CHECKING:
    import ibis.expr.operations as ops
    import ibis.expr.types as ir

Dialect = Literal["duckdb", "bigquery", "pyspark"]
DIALECTS: tuple[Dialect, ...] = ("duckdb", "bigquery", "pyspark")


_RANDOM_NAME = re.compile(r"\bibis_bq_\w+")


class _SparkOptions(Config):  # type: ignore[misc]
    """What Ibis' Spark compiler asks of its backend, which is not imported for compiling alone."""

    treat_nan_as_null: bool = False


def compile_sql(expression: ir.Table, dialect: Dialect = "duckdb") -> str:
    """Compile an unbound expression to the SQL of ``dialect``."""
    return _compile(expression.op(), dialect)


# Expressions are values: the same computation, put together again for the next chunk, is compiled once.
@lru_cache(maxsize=1024)
def _compile(operation: ops.Relation, dialect: Dialect) -> str:
    if dialect == "pyspark" and options.pyspark is None:
        options.pyspark = _SparkOptions()
    sql = str(ibis.to_sql(pruned(operation).to_expr(), dialect=dialect))
    # Ibis names the variables of array expressions at random; the same computation has the same text here.
    names = {name: f"element_{number}" for number, name in enumerate(dict.fromkeys(_RANDOM_NAME.findall(sql)))}
    return _RANDOM_NAME.sub(lambda found: names[found[0]], sql)
