"""What is wrong with real files, planted on purpose: each kind in one function, all in one registry.

The truth never changes, only what the files say of it. Every kind has a rate from the league's files
and can be planted alone and more often, so that a test sees what the readers make of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

import numpy as np

from fullcourt.errors import FullcourtError
from fullcourt.simulator import events as ev
from fullcourt.simulator import play_by_play as pbp
from fullcourt.simulator import shot_chart as chart
from fullcourt.simulator.events import Event

_TWO_PERSONS: Final = ((ev.MADE, pbp.PLAYER2), (ev.MISSED, pbp.PLAYER3), (ev.TURNOVER, pbp.PLAYER2))
_SHOTS: Final = frozenset({str(ev.MADE), str(ev.MISSED)})
_DISTANCE: Final = re.compile(r"\d+' ")


class Target(StrEnum):
    """What a kind of dirt is on."""

    CALENDAR = "calendar"
    NUMBERS = "numbers"
    EVENTS = "events"
    CHART = "chart"
    LINES = "lines"


class UnknownDirtError(FullcourtError):
    """A kind of dirt that nobody can plant."""

    def __init__(self, name: str) -> None:
        """Name it, and those there are."""
        super().__init__(f"there is no dirt {name!r}", f"Kinds: {', '.join(DIRT)}.", name=name, kinds=list(DIRT))


@dataclass(frozen=True)
class Material:
    """What is there of a game before it is written; functions change it in place."""

    events: Sequence[Event]
    numbers: list[int]
    records: list[pbp.Record]
    attempts: list[chart.Record]
    lines: list[dict[str, Any]]


Plant = Callable[[Material, float, np.random.Generator], int]
"""Plants dirt at a rate and says how many times."""


@dataclass(frozen=True)
class Dirt:
    """A kind of dirt."""

    target: Target
    rate: float
    what: str
    plant: Plant | None = None


def late_numbers(game: Material, rate: float, rng: np.random.Generator) -> int:
    """Events entered late have a number from further on; the order of records stays that of the clock."""
    taken, count = set(game.numbers), len(game.numbers)
    places = rng.permutation(np.arange(5, count - 5))[: int(rng.poisson(rate))].tolist()
    for at in places:
        later = game.numbers[min(count - 1, at + int(rng.integers(4, 80)))]
        number = next(number for number in range(later + 1, later + count) if number not in taken)
        taken.add(number)
        game.numbers[at] = number
    return len(places)


def duplicate_records(game: Material, rate: float, rng: np.random.Generator) -> int:
    """The same record twice, one behind the other; seen only on records with a second person."""
    copies = int(rng.poisson(rate))
    for _ in range(copies):
        places = [
            at for at, record in enumerate(game.records)
            if any(record[pbp.TYPE] == str(kind) and record[place] != "0" for kind, place in _TWO_PERSONS)
        ]  # fmt: skip
        at = places[int(rng.integers(len(places)))]
        game.records.insert(at + 1, list(game.records[at]))
    return copies


def broken_scores(game: Material, rate: float, rng: np.random.Generator) -> int:
    """SCORE stands still for some baskets."""
    if rng.random() >= rate:
        return 0
    scoring = [record for record in game.records if record[pbp.SCORE] and record[pbp.TYPE] in {"1", "3"}]
    first = int(rng.integers(1, len(scoring) - 12))
    stale = scoring[first - 1]
    broken = scoring[first : first + int(rng.integers(3, 12))]
    for record in broken:
        record[pbp.SCORE], record[pbp.MARGIN] = stale[pbp.SCORE], stale[pbp.MARGIN]
    return len(broken)


def missing_distances(game: Material, rate: float, rng: np.random.Generator) -> int:
    """Texts without feet: of twos at the rim (0 ft by the chart) and most threes from the corner."""
    places = {
        str(number): event.shot for event, number in zip(game.events, game.numbers, strict=True) if event.shot
    }  # fmt: skip
    found = 0
    for record in game.records:
        if record[pbp.TYPE] not in _SHOTS:
            continue
        kind, spot = places[record[pbp.EVENTNUM]]
        chance = 0.64 if kind.band == "corner" else 0.53 if kind.value == 2 and spot.feet == 0 else 0.0
        if rng.random() >= chance * rate:
            continue
        found += 1
        blank = " " if record[pbp.TYPE] == str(ev.MADE) else ""
        for text in (pbp.HOME_TEXT, pbp.AWAY_TEXT):
            record[text] = _DISTANCE.sub(blank, record[text], count=1)
    return found


def float_person_types(game: Material, rate: float, rng: np.random.Generator) -> int:
    """PERSON1TYPE as ``4.0`` in the whole file, and empty on delays of game (else on a time-out)."""
    if rng.random() >= rate:
        return 0
    delays = [record for record in game.records if record[pbp.TYPE] == "7" and record[pbp.ACTION] == "1"]
    timeouts = [record for record in game.records if record[pbp.TYPE] == str(ev.TIMEOUT)]
    for record in game.records:
        record[pbp.PERSON1] = f"{record[pbp.PERSON1]}.0"
    for record in delays or timeouts[:1]:
        record[pbp.PERSON1] = ""
    return len(game.records)


def empty_shot_types(game: Material, rate: float, rng: np.random.Generator) -> int:
    """SHOT_TYPE is null on most attempts of the chart."""
    chosen = [attempt for attempt in game.attempts if rng.random() < rate]
    for attempt in chosen:
        attempt[chart.SHOT_TYPE] = None
    return len(chosen)


def leading_bars(game: Material, rate: float, rng: np.random.Generator) -> int:
    """PLAYERS_ON begins with a bar."""
    if rng.random() >= rate:
        return 0
    for attempt in game.attempts:
        attempt[chart.PLAYERS_ON] = f"|{attempt[chart.PLAYERS_ON]}"
    return len(game.attempts)


def late_corrections(game: Material, rate: float, rng: np.random.Generator) -> int:
    """The archive did not follow a correction: one count of one line differs from the league's."""
    played = [line for line in game.lines if line["reason"] is None]
    chosen = [line for line in played if rng.random() < rate]
    for line in chosen:
        line[("ast", "stl", "blk", "tov")[int(rng.integers(4))]] += 1.0
    return len(chosen)


DIRT: Final[Mapping[str, Dirt]] = {
    "moved_games": Dirt(Target.CALENDAR, 19 / 1230, "share of games played later than their number says"),
    "late_numbers": Dirt(Target.NUMBERS, 2.7, "late events a game", late_numbers),
    "broken_scores": Dirt(Target.EVENTS, 0.006, "share of games", broken_scores),
    "missing_distances": Dirt(Target.EVENTS, 1.0, "times the league's share", missing_distances),
    "float_person_types": Dirt(Target.EVENTS, 848 / 5829, "share of games", float_person_types),
    # After all that changes a record: copies are exact.
    "duplicate_records": Dirt(Target.EVENTS, 362 / 5829, "copies a game", duplicate_records),
    "empty_shot_types": Dirt(Target.CHART, 0.80, "share of attempts", empty_shot_types),
    "leading_bars": Dirt(Target.CHART, 1.0, "share of games", leading_bars),
    "late_corrections": Dirt(Target.LINES, 29 / 123_616, "share of the archive's lines", late_corrections),
}
"""Every kind of dirt, with the rate of the league's files."""

CLEAN: Final[Mapping[str, float]] = {}
USUAL: Final[Mapping[str, float]] = {name: kind.rate for name, kind in DIRT.items()}


def checked(rates: Mapping[str, float]) -> Mapping[str, float]:
    """Rates by kind.

    Raises:
        UnknownDirtError: for a kind that is none.
    """
    for name in rates:
        if name not in DIRT:
            raise UnknownDirtError(name)
    return rates


def plant(game: Material, rates: Mapping[str, float], target: Target, rng: np.random.Generator) -> dict[str, int]:
    """Plant the dirt of one target; how many times, by kind."""
    planted = {}
    for name, kind in DIRT.items():
        if kind.target == target and kind.plant is not None and name in rates:
            planted[name] = kind.plant(game, rates[name], rng)
    return {name: count for name, count in planted.items() if count}
