"""The same thing twice: equal records of a file, and keys that two records or two files claim."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from fullcourt.sources.format import FILE, LINE

Place = tuple[int, int]
"""Number of the file in the batch, and record."""


class Repeated(NamedTuple):
    """Records to leave out: copies of an equal one, and those that contradict another with their key."""

    copies: list[Place]
    contradictions: list[Place]
    positions: list[int]
    """Positions of both in the batch."""


def repeated(raw: pa.Table, key: Sequence[str]) -> Repeated:
    """Records of one file with one key: equal ones beyond the first are copies, unequal ones all contradict.

    Whether two records are equal is asked of all columns, never of the key alone.
    """
    group = [FILE, *key]
    raw = raw.append_column("_position", pa.array(np.arange(raw.num_rows)))
    counts = raw.select(group).group_by(group).aggregate([([], "count_all")])
    if counts.num_rows == raw.num_rows:
        return Repeated([], [], [])
    twice = counts.filter(pa.compute.greater(counts["count_all"], 1)).select(group)
    # A column with nothing but NULL has no type to join by, and there are few rows to look at.
    hits = raw.select([*group, "_position"]).join(twice, group, join_type="left semi")
    rows = raw.take(hits["_position"]).to_pylist()
    by_key: defaultdict[tuple[object, ...], list[dict[str, object]]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row["_position"]):
        by_key[tuple(row[name] for name in group)].append(row)
    copies: list[dict[str, object]] = []
    contradictions: list[dict[str, object]] = []
    for same_key in by_key.values():
        seen: dict[tuple[object, ...], dict[str, object]] = {}
        for row in same_key:
            content = tuple(value for name, value in row.items() if name not in (LINE, "_position"))
            (copies if content in seen else contradictions).append(row)
            seen.setdefault(content, row)
        if len(seen) == 1:
            contradictions.pop()
    return Repeated(
        _places(copies), _places(contradictions), [int(str(row["_position"])) for row in (*copies, *contradictions)]
    )


def _places(rows: Sequence[dict[str, object]]) -> list[Place]:
    return [(int(str(row[FILE])), int(str(row[LINE]))) for row in rows]
