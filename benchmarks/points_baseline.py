"""Predict a player's points from the exported features with plain models, and write ``benchmarks/points.md``.

``make baseline``, with ``FULLCOURT_HOME`` naming a warehouse in which five seasons are built. The models'
settings are chosen on 2020-21 after training on the seasons before; only then is 2021-22 exported and read.
"""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
import time
import warnings
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from lightgbm import LGBMRegressor
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

import fullcourt
from fullcourt.export import Features

TRAINING = ("2017-18", "2018-19", "2019-20")
VALIDATION = "2020-21"
TEST = "2021-22"
MORE_THAN = 10
"""Games of the season before the date, for a row to be predicted."""
BOUND = 4.70
"""Points of mean absolute error that a model may have."""
ALPHAS = (1.0, 10.0, 100.0, 1_000.0)
LEAVES, TREES = (7, 15, 31), (200, 400, 800)
DECILES = 10
RESULTS = Path(__file__).with_name("points.md")

Predict = Callable[[pl.DataFrame], np.ndarray]


def rows_of(found: Features) -> pl.DataFrame:
    """Player-games of the regular season in which he appeared, with what is asked of them."""
    return found.to_polars().filter(
        pl.col("target_appeared"),
        pl.col("season_phase").is_in(["early", "mid", "late"]),
        pl.col("games_played_season") > MORE_THAN,
    )


def inputs_of(found: Features, rows: pl.DataFrame) -> list[str]:
    """Features and further inputs that are numbers, and known at least once."""
    return [
        name
        for name in found.names("feature", "input")
        if rows.schema[name] != pl.String and rows[name].null_count() < rows.height
    ]


def matrix(rows: pl.DataFrame, inputs: list[str]) -> np.ndarray:
    """Inputs as floats, NULL as NaN."""
    return rows.select(pl.col(inputs).cast(pl.Float64)).to_numpy()


def ridge(alpha: float) -> Any:
    """Linear, NULL imputed and scaled by what it was trained on."""
    return make_pipeline(SimpleImputer(strategy="median", add_indicator=True), StandardScaler(), Ridge(alpha))


def trees(objective: str, leaves: int, count: int) -> LGBMRegressor:
    """Boosted trees, slow and with many rows a leaf: points are mostly noise."""
    return LGBMRegressor(
        objective=objective, num_leaves=leaves, n_estimators=count, learning_rate=0.03, min_child_samples=200,
        subsample=0.8, subsample_freq=1, colsample_bytree=0.5, random_state=7, deterministic=True,
        force_row_wise=True, n_jobs=2, verbosity=-1,
    )  # fmt: skip


MODELS: dict[str, tuple[Callable[..., Any], list[tuple[Any, ...]]]] = {
    "ridge": (ridge, [(alpha,) for alpha in ALPHAS]),
    "LightGBM, mean": (trees, list(product(["l2"], LEAVES, TREES))),
    "LightGBM, median": (trees, list(product(["l1"], LEAVES, TREES))),
}


def settled(training: pl.DataFrame, validation: pl.DataFrame, inputs: list[str]) -> dict[str, tuple[Any, ...]]:
    """For each model the settings with the least error on the validation season."""
    chosen = {}
    for name, (make, grid) in MODELS.items():
        errors = {}
        for settings in grid:
            model = make(*settings).fit(matrix(training, inputs), training["target_points"].to_numpy())
            predicted = model.predict(matrix(validation, inputs))
            errors[settings] = mean_absolute_error(validation["target_points"], predicted)
        chosen[name] = min(errors, key=errors.__getitem__)
        print(f"{name}: {chosen[name]}, {errors[chosen[name]]:.3f} on {VALIDATION}", file=sys.stderr)
    return chosen


def season_mean(rows: pl.DataFrame) -> np.ndarray:
    """His mean so far."""
    return rows["points_avg_season"].to_numpy()


def blend(rows: pl.DataFrame) -> np.ndarray:
    """The mean of his last 5, his last 10 and his season."""
    return rows.select(
        pl.mean_horizontal("points_avg_last_5", "points_avg_last_10", "points_avg_season")
    ).to_series().to_numpy()  # fmt: skip


def by_decile(rows: pl.DataFrame, predicted: np.ndarray) -> pl.DataFrame:
    """Rows in ten equal parts by prediction: what was predicted on average, and what came."""
    order = np.argsort(predicted, kind="stable")
    decile = np.empty(len(order), dtype=np.int64)
    decile[order] = np.arange(len(order)) * DECILES // len(order) + 1
    frame = pl.DataFrame({"decile": decile, "predicted": predicted, "points": rows["target_points"]})
    return frame.group_by("decile").agg(pl.len().alias("rows"), pl.mean("predicted"), pl.mean("points")).sort("decile")


def markdown(headings: list[str], lines: list[list[str]]) -> str:
    """A table as Markdown."""
    with pl.Config(tbl_formatting="MARKDOWN", tbl_hide_column_data_types=True, tbl_hide_dataframe_shape=True,
                   tbl_rows=-1, tbl_cols=-1, fmt_str_lengths=99, tbl_width_chars=200):  # fmt: skip
        return str(pl.DataFrame([dict(zip(headings, line, strict=True)) for line in lines]))


def versions() -> str:
    """Machine and versions, as far as they decide a figure."""
    names = ("fullcourt", "lightgbm", "scikit-learn", "numpy", "polars")
    packages = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()},"
        f" {packages}"
    )


def main() -> int:
    """Choose settings, train, predict, write; 1 if a model is worse than it must be."""
    # It was trained on a matrix, and asks for names that a matrix has not.
    warnings.filterwarnings("ignore", message="X does not have valid feature names")
    began = time.perf_counter()
    before = fullcourt.features(season=[*TRAINING, VALIDATION])
    known = rows_of(before)
    is_validation = pl.col("season_year") == int(VALIDATION[:4])
    inputs = inputs_of(before, known.filter(~is_validation))
    chosen = settled(known.filter(~is_validation), known.filter(is_validation), inputs)
    models = {
        name: MODELS[name][0](*settings).fit(matrix(known, inputs), known["target_points"].to_numpy())
        for name, settings in chosen.items()
    }

    test = rows_of(fullcourt.features(season=TEST))
    baselines = {"mean of the season": season_mean(test), "mean of last 5, last 10 and season": blend(test)}
    predicted = baselines | {name: model.predict(matrix(test, inputs)) for name, model in models.items()}
    errors = {name: float(mean_absolute_error(test["target_points"], values)) for name, values in predicted.items()}
    bound = min(BOUND, *(errors[name] for name in baselines))
    worse = [name for name in models if errors[name] > bound]

    about = before.dictionary
    what = [[name, f"{error:.3f}", ", ".join(map(str, chosen.get(name, ()))) or "–"] for name, error in errors.items()]
    parts = [
        "# Points, from the exported features",
        f"`make baseline`, {datetime.now(UTC):%Y-%m-%d}, feature version {about['feature_version']}"
        + ", simulated data" * about["simulated"] + ".",
        versions() + ".",
        (f"Player-games of the regular season in which he appeared, with more than {MORE_THAN} games of the season"
        f" before the date. Trained on {TRAINING[0]} to {VALIDATION}: {known.height:,} rows, {len(inputs)} inputs"
        " (all numbers of the roles `feature` and `input`; text is left out)."
        f" Predicted: {TEST}, {test.height:,} rows."),
        (f"Settings are those with the least error on {VALIDATION} after training on {TRAINING[0]} to {TRAINING[-1]};"
        f" {TEST} was exported after that. Whether he appears is taken as known."),
        markdown(["predicted by", "mean absolute error, points", "settings"], what),
        f"No model may be above {BOUND:.2f}, nor above one of the two means: "
        + (f"missed by {', '.join(worse)}." if worse else "kept."),
        "## Calibration",
        (f"{TEST} in ten equal parts by what was predicted: points predicted and points scored, on average."
        " The model of the median is below the mean on purpose: points are skewed."),
    ]  # fmt: skip
    for name in models:
        lines = [
            [str(decile), f"{count:,}", f"{guess:.2f}", f"{came:.2f}", f"{came - guess:+.2f}"]
            for decile, count, guess, came in by_decile(test, predicted[name]).iter_rows()
        ]
        parts += [f"### {name}", markdown(["decile", "rows", "predicted", "scored", "difference"], lines)]
    text = "\n\n".join(parts) + "\n"
    RESULTS.write_text(text, encoding="utf-8")
    print(text)
    print(f"{time.perf_counter() - began:.0f} s", file=sys.stderr)
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
