"""Which handed columns a built column is computed from, read off the builder's own expression."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import ibis.expr.operations as ops

if TYPE_CHECKING:
    import ibis.expr.types as ir
    from ibis.common.graph import Node


def column_sources(formula: ir.Table, column: str) -> dict[str, tuple[str, ...]]:
    """For one column: the leaf relations it is computed from, and their columns.

    Follows values, not conditions: the filter that chose the rows and the keys that joined them are
    not part of the answer.
    """
    found: dict[str, dict[str, None]] = defaultdict(dict)
    seen: set[tuple[Node, str]] = set()
    waiting: list[tuple[Node, str]] = [(formula.op(), column)]
    while waiting:
        node, name = waiting.pop()
        if (node, name) in seen:
            continue
        seen.add((node, name))
        if isinstance(node, ops.UnboundTable):
            found[node.name][name] = None
        else:
            waiting += _one_step_up(node, name)
    return {name: tuple(columns) for name, columns in sorted(found.items())}


def _one_step_up(node: Node, name: str) -> list[tuple[Node, str]]:
    """The relations and columns that a column of a relation is made of."""
    if isinstance(node, ops.Project | ops.JoinChain):
        return _fields(node.values[name])
    if isinstance(node, ops.Aggregate):
        return _fields((node.groups | node.metrics)[name])
    if isinstance(node, ops.Set):
        return [(node.left, name), (node.right, name)]
    return [(node.parent, name)]


def _fields(value: Node) -> list[tuple[Node, str]]:
    """The fields that a value is computed from."""
    if isinstance(value, ops.Field):
        return [(value.rel, value.name)]
    if isinstance(value, ops.Relation):
        return []
    return [field for child in value.__children__ for field in _fields(child)]
