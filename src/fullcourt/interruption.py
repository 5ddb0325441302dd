"""SIGINT and SIGTERM: a commit that is under way is finished, then the command leaves.

Only the command line listens to signals; a program that imports fullcourt keeps its own handlers, and its
Ctrl-C rolls back the commit that is under way.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Stopped(KeyboardInterrupt):
    """A signal asked the command to stop."""

    def __init__(self, number: int = signal.SIGINT) -> None:
        """Remember which signal."""
        super().__init__(signal.Signals(number).name)
        self.exit_code = 128 + number


class _Signals:
    """What this process was sent, and whether it must wait."""

    def __init__(self) -> None:
        self.shields = 0
        self.held_back: int | None = None
        self.latest: int | None = None

    def receive(self, number: int, _frame: FrameType | None) -> None:
        self.latest = number
        if self.shields and self.held_back is None:
            self.held_back = number
        else:
            raise Stopped(number)  # a second signal does not wait


_signals = _Signals()


@contextmanager
def listening() -> Iterator[None]:
    """Turn SIGINT and SIGTERM into :class:`Stopped` within the block; for the main thread."""
    before = {number: signal.signal(number, _signals.receive) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def shielded() -> Iterator[None]:
    """Hold a signal back until the block is done."""
    _signals.shields += 1
    try:
        yield
    finally:
        _signals.shields -= 1
        if not _signals.shields:
            number, _signals.held_back = _signals.held_back, None
            if number is not None:
                raise Stopped(number)


def stopped() -> KeyboardInterrupt:
    """What to raise where a library swallowed the exception of a signal and told only that it was interrupted."""
    return KeyboardInterrupt() if _signals.latest is None else Stopped(_signals.latest)
