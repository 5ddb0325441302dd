"""Version of the simulated data: the same season, seed and version give the same bytes."""

from __future__ import annotations

from typing import Final

VERSION: Final = 5
