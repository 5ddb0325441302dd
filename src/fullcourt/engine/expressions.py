"""Expressions under watch: the allow-list of operations, and the code fingerprint.

A builder may use only operations that every engine means the same by, and only the relations it was
handed. The code fingerprint hashes a canonical walk of its expression (operations, arguments,
constants) instead of SQL text, so a comment or a renamed helper changes nothing and a changed
formula marks every table that uses it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import ibis.expr.operations as ops
from ibis.common.graph import Node

from fullcourt.errors import DeclarationError

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from fullcourt.engine.declaration import View

ALLOWED: frozenset[str] = frozenset(
    # relations
    "UnboundTable Project Filter Aggregate JoinChain JoinTable JoinLink JoinReference SelfReference Field "
    "Sort Union Distinct Limit "
    # logic and comparison
    "Equals NotEquals Less LessEqual Greater GreaterEqual And Or Not Between InValues IsNull NotNull "
    "IdenticalTo IfElse SearchedCase SimpleCase Coalesce NullIf Least Greatest "
    # arithmetic
    "Add Subtract Multiply Divide FloorDivide Modulus Negate Abs Sign Floor Sqrt Literal Cast "
    # text and dates
    "StringConcat StringLength Substring StrRight Lowercase StringContains StartsWith EndsWith Strip "
    "StringReplace RegexExtract RegexSearch StringJoin StringFind DateDelta DateAdd DateSub "
    "ExtractYear ExtractMonth ExtractDay "
    # aggregates and windows
    "Sum Count CountStar CountDistinct Max Min Any All ArrayCollect GroupConcat First Last "
    "WindowFunction RowNumber MinRank DenseRank Lag Lead SortKey "
    "WindowBoundary RowsWindowFrame RangeWindowFrame Array ArrayLength ArraySort ArrayStringJoin".split()
)


def operations(expression: ir.Expr) -> set[str]:
    """Names of all operations in an expression."""
    return {type(node).__name__ for node in expression.op().find(Node)}


def relations(expression: ir.Expr) -> set[str]:
    """Names of all unbound tables that an expression reads."""
    return {node.name for node in expression.op().find(ops.UnboundTable)}


def assert_allowed(name: str, expression: ir.Expr, handed: Iterable[str]) -> None:
    """Refuse a builder that uses an operation off the list or a relation it was not handed.

    Raises:
        DeclarationError: naming the table and what it reached for.
    """
    unknown = operations(expression) - ALLOWED
    if unknown:
        raise DeclarationError.operation_off_list(name, sorted(unknown))
    foreign = relations(expression) - set(handed)
    if foreign:
        raise DeclarationError.undeclared_read(name, sorted(foreign))


def checked_view(view: View) -> ir.Table:
    """The expression of a view that may stand.

    Raises:
        DeclarationError: like a builder's.
    """
    assert_allowed(view.qualified, view.expression, {read.name for read in view.reads})
    return view.expression


def canonical(expression: ir.Expr) -> str:
    """A text that is the same for the same computation: one numbered line a node, leaves by name only."""
    numbers: dict[Node, int] = {}
    identities: dict[Any, int] = {}
    lines: list[str] = []

    def render(value: Any) -> str:
        if isinstance(value, Node):
            return f"#{visit(value)}"
        if isinstance(value, Mapping):
            return "{" + ",".join(f"{key}:{render(item)}" for key, item in value.items()) + "}"
        if isinstance(value, frozenset):
            return "{" + ",".join(sorted(map(render, value))) + "}"
        if isinstance(value, tuple | list):
            return "[" + ",".join(render(item) for item in value) + "]"
        return f"{value!s}"

    def visit(node: Node) -> int:
        if node in numbers:
            return numbers[node]
        if isinstance(node, ops.UnboundTable):
            # A column that appears upstream changes nothing for a builder that does not read it.
            text = f"relation {node.namespace.database}.{node.name}"
        elif isinstance(node, ops.Reference):
            # Ibis counts references up in the order of creation, which is no part of the computation.
            parent = render(node.parent)
            identity = identities.setdefault(node, len(identities))
            text = f"reference {parent} {identity}"
        else:
            text = type(node).__name__ + "(" + ";".join(render(arg) for arg in node.__args__) + ")"
        lines.append(text)
        numbers[node] = len(numbers)
        return numbers[node]

    visit(expression.op())
    return "\n".join(lines)


def code_fingerprint(*parts: ir.Expr | str) -> str:
    """Hash of the canonical text of expressions and of declared facts, 16 hex digits."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update((part if isinstance(part, str) else canonical(part)).encode())
        digest.update(b"\x00")
    return digest.hexdigest()[:16]
