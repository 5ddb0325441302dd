"""The cascade as a drawing: where each table stands, and the arrows of what it reads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from fullcourt.checks.cascade import Health
from fullcourt.checks.look import Look
from fullcourt.pages.coverage import PHASES
from fullcourt.pages.model import Arrow, Box, Drawing, Tone

WIDTH, HEIGHT = 224, 42
_GAP, _DROP, _HEADING = 24, 34, 30
_ABREAST = 4
_NOTE = (
    "An arrow is a read, drawn in the colour of what is wrong with its source. A read that also goes by way of "
    "another table in the drawing is left out; the table below has them all."
)


def tone_of(health: Health, *, complete: bool) -> Tone:
    """The colour of a table; where not every check ran, nothing wrong is not known to be good."""
    if health.severity:
        return "critical" if health.severity > 1 else "blocking"
    if health.is_suspect:
        return "suspect"
    return "good" if complete else "unknown"


def drawing_of(look: Look, health: Mapping[str, Health], *, complete: bool) -> Drawing:
    """Draw the built tables and whatever they read, stage below stage."""
    reads = look.reads
    drawn = [name for name in look.sheets if name in reads or any(name in read for read in reads.values())]
    depth = _depths(drawn, reads)
    boxes: dict[str, Box] = {}
    bands: list[tuple[str, int]] = []
    top = 0
    for heading, phases in _STAGES.items():
        staged = [name for name in drawn if look.sheets[name].phase in phases]
        if not staged:
            continue
        bands.append((heading, top + _HEADING - 12))
        top += _HEADING
        for row in _rows(staged, depth, reads, boxes):
            left = (_width() - len(row) * WIDTH - (len(row) - 1) * _GAP) // 2
            for place, name in enumerate(row):
                tone = tone_of(health[name], complete=complete)
                words = str(health[name]) if complete or tone != "unknown" else "not known"
                boxes[name] = Box(name, words, tone, left + place * (WIDTH + _GAP), top)
            top += HEIGHT + _DROP
    arrows = [
        Arrow(boxes[source], boxes[target], _route(boxes[source], boxes[target], boxes.values()))
        for target in drawn
        for source in sorted(_nearest(reads.get(target, ()), reads))
    ]
    return Drawing(
        "Tables by stage", _width(), top, (WIDTH, HEIGHT), tuple(bands), tuple(boxes.values()), tuple(arrows), _NOTE
    )


_STAGES = {
    "Reference and raw": (0, 1, 2),
    **{f"Phase {phase}: {PHASES[phase]}": (phase,) for phase in (3, 4, 5)},
}


def _width() -> int:
    return _ABREAST * WIDTH + (_ABREAST + 1) * _GAP


def _depths(names: Sequence[str], reads: Mapping[str, Collection[str]]) -> dict[str, int]:
    """How many tables one after the other stand between a table and the raw ones; names are in build order."""
    depth: dict[str, int] = {}
    for name in names:
        depth[name] = max((depth[source] + 1 for source in reads.get(name, ())), default=0)
    return depth


def _rows(
    names: Sequence[str], depth: Mapping[str, int], reads: Mapping[str, Collection[str]], above: Mapping[str, Box]
) -> Iterator[list[str]]:
    """The tables of a stage in rows, each below all that it reads and near the middle of those that are placed."""
    by_depth = defaultdict[int, list[str]](list)
    for name in names:
        by_depth[depth[name]].append(name)
    for level in sorted(by_depth):
        ordered = sorted(by_depth[level], key=lambda name: _middle(reads.get(name, ()), above))
        count = -(-len(ordered) // _ABREAST)
        size = -(-len(ordered) // count)
        yield from (ordered[start : start + size] for start in range(0, len(ordered), size))


def _middle(sources: Collection[str], above: Mapping[str, Box]) -> float:
    places = [above[name].x for name in sources if name in above]
    return sum(places) / len(places) if places else 0.0


def _route(source: Box, target: Box, boxes: Collection[Box]) -> tuple[tuple[int, int], ...]:
    """Points of an arrow that goes beside the boxes of the rows between, not behind them."""
    start, end = (source.x + WIDTH // 2, source.y + HEIGHT), (target.x + WIDTH // 2, target.y)
    points = [start]
    for top in sorted({box.y for box in boxes if source.y < box.y < target.y}):
        row = [box.x for box in boxes if box.y == top]
        beside = [side for x in row for side in (x - _GAP // 2, x + WIDTH + _GAP // 2)]
        ways = [
            x for x in (end[0], points[-1][0]) if not any(left < x + _GAP // 2 < left + WIDTH + _GAP for left in row)
        ]
        way = ways[0] if ways else min(beside, key=lambda x: abs(x - end[0]) + abs(x - points[-1][0]))
        points += [(way, top), (way, top + HEIGHT)]
    return (*points, end)


def _nearest(sources: Collection[str], reads: Mapping[str, Collection[str]]) -> set[str]:
    """The sources that no other source stands on."""
    behind: set[str] = set()
    for source in sources:
        behind |= _all_behind(source, reads)
    return set(sources) - behind


def _all_behind(name: str, reads: Mapping[str, Collection[str]]) -> set[str]:
    found: set[str] = set()
    for source in reads.get(name, ()):
        found |= {source} | _all_behind(source, reads)
    return found
