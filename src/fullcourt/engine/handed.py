"""What builders and views do with rows side by side, said once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.engine.windows import KEY

if TYPE_CHECKING:
    import ibis.expr.types as ir

SIXTY_BITS = 1 << 60


def beside(keys: ir.Table, *tables: ir.Table, on: tuple[str, ...] = (KEY,)) -> ir.Table:
    """Each key with the row of every table that carries its label; NULLs where a table has none.

    Each table holds at most one row a key (or a value of ``on``). A column that the keys, or an earlier
    table, already have is not repeated.
    """
    for table in tables:
        new = [name for name in table.columns if name not in keys.columns]
        keys = keys.left_join(table, [keys[name] == table[name] for name in on]).select(
            *[keys[name] for name in keys.columns], *[table[name] for name in new]
        )
    return keys


def without(table: ir.Table, *names: str) -> ir.Table:
    """The other columns."""
    return table.select([name for name in table.columns if name not in names])


def sum_of_rows(fingerprints: ir.IntegerColumn) -> ir.DecimalScalar:
    """The sum of row fingerprints, wide enough on every engine: eight of 60 bits fill 64."""
    return fingerprints.cast("decimal(38, 0)").sum()


def row_of_rows(fingerprints: ir.IntegerColumn) -> ir.IntegerScalar:
    """The fingerprint of a view's row that is made of several rows: their sum, back in 60 bits."""
    return (sum_of_rows(fingerprints) % SIXTY_BITS).cast("int64")


def prefixed(table: ir.Table, prefix: str, names: tuple[str, ...] | None = None) -> ir.Table:
    """The label and the named columns under a prefix, to stand beside others of the same name."""
    return table.select(KEY, **{prefix + name: table[name] for name in names or table.columns if name != KEY})
