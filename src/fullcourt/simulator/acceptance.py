"""Whether a simulated season looks like the league's: targets, values, bounds, verdicts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from fullcourt.errors import FullcourtError
from fullcourt.settings import SIMULATED
from fullcourt.simulator.measures import Values, measure
from fullcourt.simulator.targets import TARGETS, Target


class NotSimulatedError(FullcourtError):
    """A folder without a simulated season."""

    def __init__(self, folder: Path) -> None:
        """Name it."""
        super().__init__(
            f"{folder} holds no simulated season", "Write one with 'fullcourt simulate --out DIR'.", path=str(folder)
        )


@dataclass(frozen=True)
class Check:
    """One rate of a season, or its mean over several, beside the league's."""

    name: str
    target: Target
    value: float
    seasons: int = 1

    @property
    def tolerance(self) -> float:
        """How far from the league's value it may be."""
        return self.target.tolerance(self.seasons)

    @property
    def passed(self) -> bool:
        """Whether the value is within its bound."""
        return abs(self.value - self.target.value) <= self.tolerance

    def as_dict(self) -> dict[str, Any]:
        """As a row to print."""
        return {
            "rate": self.name,
            "league": f"{self.target.value:.4g}",
            "simulated": f"{self.value:.4g}",
            "off by": f"{100 * (self.value / self.target.value - 1):+.1f} %",
            "bound": f"± {self.tolerance:.3g}",
            "verdict": "ok" if self.passed else "off",
        }


def measured(folder: Path) -> Values:
    """The rates of a folder.

    Raises:
        NotSimulatedError: there is no simulated season.
    """
    if not (folder / SIMULATED).is_file():
        raise NotSimulatedError(folder)
    return measure(folder)


def judged(seasons: Sequence[Values]) -> list[Check]:
    """Compare a season with the league, or the mean of several, which may be off by less. Meant for full seasons."""
    return [
        Check(name, target, fmean(values[name] for values in seasons), len(seasons)) for name, target in TARGETS.items()
    ]


def acceptance(folder: Path) -> list[Check]:
    """Compare a folder with the league.

    Raises:
        NotSimulatedError: there is no simulated season.
    """
    return judged([measured(folder)])
