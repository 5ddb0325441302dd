"""Where answers and progress go: a reader may leave, a disk may be full, an encoding may be poor."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, Final, TextIO

from fullcourt.errors import AnswerNotWrittenError

_NOWHERE: Final = Path(os.devnull)


class _Steady:
    """A stream that takes text as long as it can be written, and then lets it go."""

    def __init__(self, stream: TextIO, *, is_heard: bool = True) -> None:
        self._stream = stream
        self.is_heard = is_heard
        self.lost_because = ""

    def write(self, text: str) -> int:
        """Write a text, if it can be."""
        with self._watched():
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        """Hand on what was written."""
        with self._watched():
            self._stream.flush()

    @contextmanager
    def _watched(self) -> Iterator[None]:
        try:
            yield
        except BrokenPipeError:
            self._let_go()
        except OSError as error:
            self._let_go()
            self.lost_because = error.strerror or str(error)

    def _let_go(self) -> None:
        self.is_heard = False
        # What still waits to be written would fail once more when the process ends.
        with suppress(OSError, ValueError), _NOWHERE.open("w", encoding="utf-8") as nowhere:
            os.dup2(nowhere.fileno(), self._stream.fileno())

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextmanager
def steady() -> Iterator[None]:
    """Within the block what stdout or stderr do not take ends no work, and :func:`end_answer` says what was lost.

    Characters that the encoding does not have are spelt out.
    """
    before = sys.stdout, sys.stderr
    with ExitStack() as stack:
        sys.stdout, sys.stderr = (_steady(stack, stream) for stream in before)
        try:
            yield
        finally:
            sys.stdout, sys.stderr = before


def _steady(stack: ExitStack, stream: TextIO | None) -> _Steady:
    if stream is None:
        # It was closed before the process began. Its number must not become that of a file of ours.
        nowhere = stack.enter_context(_NOWHERE.open("w", encoding="utf-8"))
        return _Steady(nowhere, is_heard=False)
    if isinstance(stream, io.TextIOWrapper):
        stack.callback(stream.reconfigure, errors=stream.errors)
        stream.reconfigure(errors="backslashreplace")
    return _Steady(stream)


def end_answer() -> None:
    """Hand on all that was answered. That its reader has left is no fault: he has what he wanted.

    Raises:
        AnswerNotWrittenError: it could not be written, for another reason.
    """
    sys.stdout.flush()
    if isinstance(sys.stdout, _Steady) and sys.stdout.lost_because:
        raise AnswerNotWrittenError(sys.stdout.lost_because)


def is_heard() -> bool:
    """Whether anybody still reads what is answered."""
    return not isinstance(sys.stdout, _Steady) or sys.stdout.is_heard
