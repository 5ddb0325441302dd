"""The tables that are recomputed, each with where it stands and what computes its keys and rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.oracles.naive import (
    composite_factors,
    daily_cache,
    eligibility,
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

Key = tuple[Any, ...]
Values = dict[str, Any]


@dataclass(frozen=True)
class Naive:
    """A table and its naive recomputation."""

    qualified: str
    """Schema and name."""
    key: tuple[str, ...]
    expected_keys: Callable[[Facts], set[Key]]
    row: Callable[..., Values | None]
    why_not: Callable[..., str | None] = eligibility.nothing_missing
    """The category by which a key has no row; None if it has one."""
    entity: tuple[str, ...] = ("player_lookup",)
    """The columns that name a key in the ledger, beside its date."""
    lists: tuple[str, ...] = ()
    """Columns that list names with reasons, of which only the names are compared."""
    in_words: tuple[str, ...] = ()
    """Columns whose wording is free."""

    @property
    def name(self) -> str:
        """The name without the schema."""
        return self.qualified.split(".")[1]


TEAM = ("team_abbr",)
BY_PLAYER = ("game_date", "player_lookup")
TABLES = (
    Naive("nba_reference.team_games", ("team_abbr", "game_id"), team_games.expected_keys, team_games.row, entity=()),
    Naive(
        "nba_analytics.team_form",
        ("as_of_date", "team_abbr"),
        team_form.expected_keys,
        team_form.row,
        entity=TEAM,
    ),
    Naive(
        "nba_analytics.team_rotation",
        ("as_of_date", "team_abbr", "player_lookup"),
        team_rotation.expected_keys,
        team_rotation.row,
        entity=("player_lookup", "team_abbr"),
    ),
    Naive(
        "nba_analytics.upcoming_team_game_context",
        ("game_date", "team_abbr"),
        upcoming_team.expected_keys,
        upcoming_team.row,
        entity=TEAM,
    ),
    Naive(
        "nba_analytics.upcoming_player_game_context",
        BY_PLAYER,
        upcoming_player.expected_keys,
        upcoming_player.row,
    ),
    Naive(
        "nba_analytics.upcoming_player_lines",
        (*BY_PLAYER, "market"),
        lines.upcoming_keys,
        lines.upcoming_row,
        entity=("player_lookup", "market"),
    ),
    Naive(
        "nba_analytics.player_prop_outcomes",
        ("game_id", "player_lookup", "market"),
        lines.outcome_keys,
        lines.outcome_row,
        entity=("player_lookup", "game_id", "market"),
    ),
    Naive(
        "nba_precompute.team_defense_zone_analysis",
        ("analysis_date", "team_abbr"),
        team_defense_zones.expected_keys,
        team_defense_zones.row,
        eligibility.defense_zones,
        entity=TEAM,
    ),
    Naive(
        "nba_precompute.player_shot_zone_analysis",
        ("analysis_date", "player_lookup"),
        player_shot_zones.expected_keys,
        player_shot_zones.row,
        eligibility.shot_zones,
    ),
    Naive(
        "nba_precompute.player_composite_factors",
        BY_PLAYER,
        composite_factors.expected_keys,
        composite_factors.row,
        eligibility.factors,
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
        "nba_precompute.player_daily_cache",
        ("cache_date", "player_lookup"),
        daily_cache.expected_keys,
        daily_cache.row,
        eligibility.daily_cache,
    ),
    Naive(
        "nba_predictions.ml_feature_store_v1",
        BY_PLAYER,
        features.expected_keys,
        features.row,
        eligibility.features,
        lists=("null_features",),
    ),
)
