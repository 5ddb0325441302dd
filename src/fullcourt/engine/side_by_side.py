"""Work side by side: each piece in a connection of its own, as soon as all that it stands on is done.

The pieces compute at once and commit one after the other. All that is decided between them, and all that is told to
the outside, happens in the calling thread.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from functools import partial
from graphlib import TopologicalSorter
from queue import SimpleQueue
from typing import Any, Protocol

from fullcourt.warehouse.cores import connections_at_work
from fullcourt.warehouse.duckdb import DuckDB

_MOST_AT_ONCE = 4
"""More pieces than this hold more rows in memory at once than they save time."""
_ASK_AGAIN = 0.02
"""Seconds after which a piece that is to stop, and was between two statements, is told again."""

Tell = Callable[[Callable[[], None]], None]
"""How a piece has something done by the calling thread."""
Work = Callable[[DuckDB, Tell], None]


class Pieces(Protocol):
    """Pieces of work, by name; what is asked here is asked in the calling thread."""

    def begin(self, name: str) -> Work | None:
        """What a piece has to do, now that what it stands on is done; None if nothing."""

    def end(self, name: str) -> None:
        """A piece that had something to do has done it."""


def side_by_side(
    db: DuckDB, stands_on: Mapping[str, Collection[str]], pieces: Pieces, *, most_at_once: int = _MOST_AT_ONCE
) -> None:
    """Do pieces of work, each after those that it stands on, ``most_at_once`` beside each other.

    Where anything fails, or the calling thread is interrupted, what is computed is given up, and what is being
    committed is not.
    """
    at_once = max(1, min(db.threads, _MOST_AT_ONCE, most_at_once, len(stands_on)))
    order = TopologicalSorter(stands_on)
    order.prepare()
    waiting: list[str] = []
    events: SimpleQueue[Callable[[], None]] = SimpleQueue()
    futures: list[Future[None]] = []
    at_work: set[str] = set()
    with ExitStack() as opened:
        opened.enter_context(connections_at_work(db, at_once))
        connections = [opened.enter_context(db.beside()) for _ in range(at_once)]
        free: SimpleQueue[DuckDB] = SimpleQueue()
        for connection in connections:
            free.put(connection)

        def run(work: Work) -> None:
            connection = free.get()
            try:
                work(connection, events.put)
            finally:
                free.put(connection)

        def finish(name: str, future: Future[None]) -> None:
            future.result()
            at_work.remove(name)
            pieces.end(name)
            order.done(name)

        def begin(name: str) -> None:
            work = pieces.begin(name)
            if work is None:
                order.done(name)
                return
            at_work.add(name)
            futures.append(pool.submit(run, work))
            futures[-1].add_done_callback(lambda done: events.put(partial(finish, name, done)))

        pool = opened.enter_context(ThreadPoolExecutor(at_once))
        try:
            while order.is_active():
                # Whoever waits is chosen anew each time: what many others wait for passes what came before it.
                waiting = _most_awaited_first([*waiting, *order.get_ready()], stands_on)
                if waiting and len(at_work) < at_once:
                    begin(waiting.pop(0))
                elif at_work:
                    events.get()()
        except BaseException:
            give_up(db, connections, futures)
            raise


def _most_awaited_first(names: Collection[str], stands_on: Mapping[str, Collection[str]]) -> list[str]:
    """Names in the order in which the most others, directly or not, wait for them."""
    waiting: dict[str, set[str]] = {name: set() for name in stands_on}
    for name in reversed(list(TopologicalSorter(stands_on).static_order())):
        for below in stands_on[name]:
            waiting[below] |= {name} | waiting[name]
    return sorted(names, key=lambda name: -len(waiting[name]))


def give_up(db: DuckDB, connections: Collection[DuckDB], futures: Collection[Future[Any]]) -> None:
    """Have what is computed end. Whoever asks once more has it no sooner: a commit under way is waited for."""
    for future in futures:
        future.cancel()
    while True:
        try:
            while wait(futures, timeout=_ASK_AGAIN).not_done:
                with db.alone():
                    for connection in connections:
                        connection.interrupt()
        except KeyboardInterrupt:
            continue
        return
