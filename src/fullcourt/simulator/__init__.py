"""A made-up season in the vendors' own formats, for tests and demonstrations without vendor data.

Teams, tricodes and arenas are the league's, since the readers refuse any other; players, coaches,
officials and results are invented. All files of a season come from one list of events a game.
"""

from __future__ import annotations

from fullcourt.simulator.season import Season, simulate
from fullcourt.simulator.version import VERSION

__all__ = ["VERSION", "Season", "simulate"]
