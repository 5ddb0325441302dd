"""The copy for readers: whether it is the warehouse, byte for byte."""

from __future__ import annotations

from fullcourt.checks.finding import Finding, Kind, Remedy, Severity
from fullcourt.checks.look import Look
from fullcourt.warehouse.published import NAME, CopyState

_ABSENT = "there is no copy for readers: while somebody writes, nobody can read"
_OLDER = "the copy for readers is older than the warehouse: the next run renews it"
_ALTERED = "the copy for readers is no copy of the warehouse: somebody changed one of them"
_NO_FILE = "something that is no file has the name of the copy for readers: none can be made"
_SAID = {
    CopyState.ABSENT: (Kind.MISSING, Severity.INFO, _ABSENT),
    CopyState.OLDER: (Kind.STALE, Severity.INFO, _OLDER),
    CopyState.ALTERED: (Kind.TAMPERED, Severity.CRITICAL, _ALTERED),
    CopyState.NO_FILE: (Kind.TAMPERED, Severity.BLOCKING, _NO_FILE),
}


def copy_findings(look: Look) -> list[Finding]:
    """A copy that is not there, or not what was committed; nothing where the warehouse is about to change."""
    if look.copy is None or look.copy is CopyState.SAME:
        return []
    kind, severity, text = _SAID[look.copy]
    if look.copy is CopyState.NO_FILE:
        told = f"move what has the name {NAME} out of the warehouse folder: the next run makes the copy"
        return [Finding(kind, severity, text, file=NAME, remedy=Remedy.PERSON, told=told)]
    return [Finding(kind, severity, text, file=NAME, remedy=Remedy.HEAL)]
