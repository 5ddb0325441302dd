"""Progress of long work, on stderr: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, MofNCompleteColumn, Progress, Task, TaskID, TextColumn, TimeRemainingColumn

from fullcourt.cli.output import err
from fullcourt.printable import printable

Advance = Callable[[str, int, int], None]


def _rate(task: Task) -> str:
    return f"{task.speed:,.1f} a second" if task.speed else ""


class _RateColumn(TextColumn):
    def __init__(self) -> None:
        super().__init__("{task.fields[rate]}")


@contextmanager
def progress(*, quiet: bool) -> Iterator[Advance]:
    """Show how far each step is, its rate and the time left; nothing when quiet."""
    if quiet:
        yield lambda _what, _done, _total: None
        return
    is_terminal = err.is_terminal
    bar = Progress(
        TextColumn("{task.description}", markup=False),  # it may be the name of a file
        BarColumn(),
        MofNCompleteColumn(),
        _RateColumn(),
        TimeRemainingColumn(),
        console=err,
        disable=not is_terminal,  # it still measures
    )
    tasks: dict[str, TaskID] = {}

    def advance(what: str, done: int, total: int) -> None:
        if what not in tasks:
            tasks[what] = bar.add_task(printable(what), total=total, rate="")
        bar.update(tasks[what], completed=done, total=total)
        task = next(task for task in bar.tasks if task.id == tasks[what])
        bar.update(tasks[what], rate=_rate(task))
        if not is_terminal:
            err.print(_line(task), markup=False)

    with bar:
        yield advance


def _line(task: Task) -> str:
    words = [_rate(task)] if task.speed else []
    if task.time_remaining:
        words.append(f"{task.time_remaining:,.0f} s left")
    done = f"{task.description}: {task.completed:,.0f} of {task.total:,.0f}"
    return f"{done} ({', '.join(words)})" if words else done
