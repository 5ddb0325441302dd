"""Whether a simulated season looks like the league's: targets, values, bounds, verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fullcourt.errors import FullcourtError
from fullcourt.settings import SIMULATED
from fullcourt.simulator.measures import measure
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
    """One rate of a season beside the league's."""

    name: str
    target: Target
    value: float

    @property
    def passed(self) -> bool:
        """Whether the value is within its bound."""
        return abs(self.value - self.target.value) <= self.target.tolerance

    def as_dict(self) -> dict[str, Any]:
        """As a row to print."""
        return {
            "rate": self.name,
            "league": f"{self.target.value:.4g}",
            "simulated": f"{self.value:.4g}",
            "off by": f"{100 * (self.value / self.target.value - 1):+.1f} %",
            "bound": f"± {self.target.tolerance:.3g}",
            "verdict": "ok" if self.passed else "off",
        }


def acceptance(folder: Path) -> list[Check]:
    """Compare a folder with the league. Meant for a full season; a short one is off by chance.

    Raises:
        NotSimulatedError: there is no simulated season.
    """
    if not (folder / SIMULATED).is_file():
        raise NotSimulatedError(folder)
    values = measure(folder)
    return [Check(name, target, values[name]) for name, target in TARGETS.items()]
