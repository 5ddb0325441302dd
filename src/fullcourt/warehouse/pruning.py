"""Expressions without the columns that nobody asks for.

Builders hand whole rows on from step to step. An engine leaves out by itself what is not used, but has to parse and
bind every column of every step first: for the few rows of one date that takes longer than the work.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import ibis.expr.operations as ops
from ibis.common.graph import Graph, Node

Needed = defaultdict[Node, set[str]]

_SAME_COLUMNS = (ops.Filter, ops.Sort, ops.Limit, ops.Reference)
"""Relations whose columns are those of the one that they are made of."""


def pruned(root: ops.Relation) -> ops.Relation:
    """The same rows and columns, by steps that hand on only what a later one uses."""
    needed = _needed(root)

    def rebuilt(node: Node, changed: Mapping[str, Any] | None) -> Node:
        if isinstance(node, ops.Field) and node.name not in needed[node.rel]:
            return node  # what uses it goes, too
        parts = dict(zip(node.__argnames__, node.__args__, strict=True)) | dict(changed or {})
        if isinstance(node, ops.Project | ops.JoinChain):
            parts["values"] = {name: value for name, value in parts["values"].items() if name in needed[node]}
        elif isinstance(node, ops.Aggregate):
            parts["metrics"] = {name: value for name, value in parts["metrics"].items() if name in needed[node]}
        elif changed is None:
            return node
        return node.__recreate__(parts)

    return root.replace(rebuilt)


def _needed(root: ops.Relation) -> Needed:
    """The columns of each relation that another one, or a value that is needed, uses."""
    needed: Needed = defaultdict(set)
    needed[root] = set(root.schema)
    below_first, _ = Graph.from_bfs(root).toposort()
    for node in reversed(list(below_first)):
        if isinstance(node, ops.Project | ops.JoinChain):
            needed[node] |= _kept_anyway(node, needed[node])
            _use([node.values[name] for name in node.values if name in needed[node]], needed)
            if isinstance(node, ops.JoinChain):
                _use([predicate for link in node.rest for predicate in link.predicates], needed)
        elif isinstance(node, ops.Aggregate):
            _use(node.groups.values(), needed)
            _use([node.metrics[name] for name in node.metrics if name in needed[node]], needed)
        elif isinstance(node, _SAME_COLUMNS):
            needed[node.parent] |= needed[node]
            _use([part for part in node.__children__ if part is not node.parent], needed)
        elif isinstance(node, ops.Relation):
            _use(node.__children__, needed)
    return needed


def _kept_anyway(node: ops.Project | ops.JoinChain, wanted: set[str]) -> set[str]:
    """Values that decide how many rows there are, and one of them where nobody wants any."""
    multiplying = {name for name, value in node.values.items() if value.find(ops.Unnest, filter=ops.Value)}
    return multiplying or wanted & node.values.keys() or {next(iter(node.values))}


def _use(parts: Iterable[Node], needed: Needed) -> None:
    """Note what values use of relations; of a relation that stands among them, all of it."""
    waiting = list(parts)
    seen: set[Node] = set()
    while waiting:
        part = waiting.pop()
        if isinstance(part, ops.Field):
            needed[part.rel].add(part.name)
        elif isinstance(part, ops.Relation):
            needed[part] |= set(part.schema)
        elif part not in seen:
            seen.add(part)
            waiting += part.__children__
