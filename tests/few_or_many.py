"""A drill that chance has a part in: a few times in every test run, many times where there is time."""

from __future__ import annotations

import pytest


def few_or_many(few: int, many: int) -> pytest.MarkDecorator:
    """Run the test below with ``times`` a few; with ``make long`` also with many."""
    counts = [pytest.param(few, id=f"{few} times"), pytest.param(many, id=f"{many} times", marks=pytest.mark.long)]
    return pytest.mark.parametrize("times", counts)
