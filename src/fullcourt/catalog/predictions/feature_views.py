"""Views of the feature store: all versions by column name, and features as arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.catalog.predictions.ml_feature_store_v1 import NAMES, ml_feature_store_v1
from fullcourt.engine.declaration import view
from fullcourt.engine.handed import without
from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir


@view("nba_predictions", ml_feature_store_v1, key=("game_date", "player_lookup"))
def ml_feature_store(first: ir.Table) -> ir.Table:
    """The features of every version by name; a later version is a table of its own, and a line here."""
    return without(first, "_inputs")


@view("nba_predictions", ml_feature_store_v1, key=("game_date", "player_lookup"))
def ml_feature_store_arrays(first: ir.Table) -> ir.Table:
    """Features and their names as arrays, for models that read them by position; NULL stays NULL."""
    return first.select(
        "game_date",
        "player_lookup",
        "player_id",
        "game_id",
        "feature_version",
        features=ibis.array([first[name].cast("float64") for name in NAMES]),
        feature_names=ibis.array([ibis.literal(name) for name in NAMES]),
        feature_count=first.feature_count,
        _row=first["_row"],
    )
