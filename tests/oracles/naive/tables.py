"""The tables that are recomputed, each with where it stands and what computes its keys and rows."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from tests.oracles.naive import (
    composite_factors,
    daily_cache,
    features,
    lines,
    player_shot_zones,
    team_defense_zones,
    team_form,
    team_games,
    team_rotation,
    upcoming_player,
    upcoming_team,
)
from tests.oracles.naive.facts import Facts
from tests.oracles.naive.outcome import Failed

Values = dict[str, Any]


@dataclass(frozen=True)
class Naive:
    """A table and its naive recomputation."""

    name: str
    schema: str
    key: tuple[str, ...]
    expected_keys: Callable[[Facts], set[tuple[Any, ...]]]
    row: Callable[..., Values | Failed]
    lists: tuple[str, ...] = ()
    """Columns that list names with reasons, of which only the names are compared."""
    in_words: tuple[str, ...] = ()
    """Columns whose wording is free."""

    @property
    def qualified(self) -> str:
        """Schema and name."""
        return f"{self.schema}.{self.name}"

    def __str__(self) -> str:
        """Name the table in the name of a test."""
        return self.name


BY_TEAM = ("as_of_date", "team_abbr")
BY_PLAYER = ("game_date", "player_lookup")
TABLES = (
    Naive("team_games", "nba_reference", ("team_abbr", "game_id"), team_games.expected_keys, team_games.row),
    Naive("team_form", "nba_analytics", BY_TEAM, team_form.expected_keys, team_form.row),
    Naive(
        "team_rotation",
        "nba_analytics",
        (*BY_TEAM, "player_lookup"),
        team_rotation.expected_keys,
        team_rotation.row,
    ),
    Naive(
        "upcoming_team_game_context",
        "nba_analytics",
        ("game_date", "team_abbr"),
        upcoming_team.expected_keys,
        upcoming_team.row,
    ),
    Naive(
        "upcoming_player_game_context",
        "nba_analytics",
        BY_PLAYER,
        upcoming_player.expected_keys,
        upcoming_player.row,
    ),
    Naive(
        "upcoming_player_lines",
        "nba_analytics",
        (*BY_PLAYER, "market"),
        lines.upcoming_keys,
        lines.upcoming_row,
    ),
    Naive(
        "player_prop_outcomes",
        "nba_analytics",
        ("game_id", "player_lookup", "market"),
        lines.outcome_keys,
        lines.outcome_row,
    ),
    Naive(
        "team_defense_zone_analysis",
        "nba_precompute",
        ("analysis_date", "team_abbr"),
        team_defense_zones.expected_keys,
        team_defense_zones.row,
    ),
    Naive(
        "player_shot_zone_analysis",
        "nba_precompute",
        ("analysis_date", "player_lookup"),
        player_shot_zones.expected_keys,
        player_shot_zones.row,
    ),
    Naive(
        "player_composite_factors",
        "nba_precompute",
        BY_PLAYER,
        composite_factors.expected_keys,
        composite_factors.row,
        lists=("missing_factors",),
        in_words=(
            "warning_details",
            "fatigue_context_json",
            "shot_zone_context_json",
            "pace_context_json",
            "usage_context_json",
            "travel_context_json",
        ),
    ),
    Naive(
        "player_daily_cache",
        "nba_precompute",
        ("cache_date", "player_lookup"),
        daily_cache.expected_keys,
        daily_cache.row,
    ),
    Naive(
        "ml_feature_store_v1",
        "nba_predictions",
        BY_PLAYER,
        features.expected_keys,
        features.row,
        lists=("null_features",),
    ),
)


def stored_rows(db: Any, table: Naive, where: str = "true") -> list[Values]:
    """Rows of the warehouse, without their fingerprints and where they were read."""
    names = [
        name
        for (name,) in db.rows(
            "SELECT column_name FROM information_schema.columns"
            f" WHERE table_schema = '{table.schema}' AND table_name = '{table.name}' ORDER BY ordinal_position"
        )
        if not name.startswith("_")
    ]
    rows = db.rows(f"SELECT {', '.join(names)} FROM {table.qualified} WHERE {where}")
    return [dict(zip(names, row, strict=True)) for row in rows]


def key_of(table: Naive, row: Values) -> tuple[Any, ...]:
    """The key of a row."""
    return tuple(row[name] for name in table.key)


def sample(rows: list[Values], size: int, seed: int) -> list[Values]:
    """Some rows, the same for the same seed."""
    return random.Random(seed).sample(rows, min(size, len(rows)))


def differences(table: Naive, facts: Facts, rows: Iterable[Values]) -> list[tuple[Any, ...]]:
    """Every value that is not what the naive recomputation says: key, column, stored, recomputed."""
    found: list[tuple[Any, ...]] = []
    for stored in rows:
        key = key_of(table, stored)
        naive = table.row(facts, *key)
        if isinstance(naive, Failed):
            found.append((key, "no row is right", "a row", naive.category))
            continue
        for column in sorted((stored.keys() | naive.keys()) - set(table.in_words)):
            if column not in stored or column not in naive:
                found.append((key, column, column in stored, column in naive))
                continue
            value = names_in(stored[column]) if column in table.lists else stored[column]
            if type(value) is not type(naive[column]) or value != naive[column]:
                found.append((key, column, value, naive[column]))
    return found


def names_in(text: str | None) -> set[str]:
    """The names of a list such as ``shot_zone_mismatch:INSUFFICIENT_HISTORY,usage_spike:…``."""
    return {part.split(":")[0].strip() for part in text.split(",")} if text else set()
