"""Which handed columns a built column is computed from, read off the builder's own expression."""

from __future__ import annotations

from collections import defaultdict

import ibis.expr.operations as ops
import ibis.expr.types as ir
from ibis.common.graph import Node


def column_sources(formula: ir.Table, column: str) -> dict[str, tuple[str, ...]]:
    """For one column: the leaf relations it is computed from, and their columns.

    Follows values, not conditions: the filter that chose the rows and the keys that joined them are
    not part of the answer.
    """
    found: dict[str, dict[str, None]] = defaultdict(dict)
    seen: set[tuple[Node, str]] = set()

    def values(node: Node) -> None:
        if isinstance(node, ops.Field):
            relation(node.rel, node.name)
        elif not isinstance(node, ops.Relation):
            for child in node.__children__:
                values(child)

    def relation(node: Node, name: str) -> None:
        if (node, name) in seen:
            return
        seen.add((node, name))
        if isinstance(node, ops.UnboundTable):
            found[node.name][name] = None
        elif isinstance(node, ops.Project | ops.JoinChain):
            values(node.values[name])
        elif isinstance(node, ops.Aggregate):
            values((node.groups | node.metrics)[name])
        elif isinstance(node, ops.Set):
            relation(node.left, name)
            relation(node.right, name)
        else:
            relation(node.parent, name)

    relation(formula.op(), column)
    return {name: tuple(columns) for name, columns in found.items()}
