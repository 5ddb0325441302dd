"""A small simulated league, written once and read once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from fullcourt.simulator import Season, simulate
from fullcourt.simulator.dirt import CLEAN

SEASON = "2030-31"
SIZE = {"teams": 6, "games_per_team": 10}

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a small league and gives its folder."""

    def written(name: str = "data", seed: int = 7, rates: Mapping[str, float] = CLEAN, **more: object) -> Path:
        made = simulate(SEASON, seed, tmp_path / name, dirt_rates=rates, **(SIZE | more))
        assert isinstance(made, Season)
        return tmp_path / name

    return written
