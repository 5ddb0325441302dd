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
LEAVES, TREES = (7, 15, 31), (50, 100, 200, 400)
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
        objective=objective, num_leaves=leaves, n_estimators=count, learning_rate=0.05, min_child_samples=200,
        subsample=0.8, subsample_freq=1, colsample_bytree=0.5, random_state=7, deterministic=True,
        force_row_wise=True, n_jobs=1, verbosity=-1,
    )  # fmt: skip


MODELS: dict[str, tuple[Callable[..., Any], list[tuple[Any, ...]]]] = {
    "ridge": (ridge, [(alpha,) for alpha in ALPHAS]),
    "LightGBM, mean": (trees, [("l2", leaves, TREES[-1]) for leaves in LEAVES]),
    "LightGBM, median": (trees, [("l1", leaves, TREES[-1]) for leaves in LEAVES]),
}


def settled(training: pl.DataFrame, validation: pl.DataFrame, inputs: list[str]) -> dict[str, tuple[Any, ...]]:
    """For each model the settings with the least error on the validation season."""
    x, y, unseen = matrix(training, inputs), training["target_points"].to_numpy(), matrix(validation, inputs)
    chosen = {}
    for name, (make, grid) in MODELS.items():
        errors: dict[tuple[Any, ...], float] = {}
        for settings in grid:
            model = make(*settings).fit(x, y)
            if make is trees:  # the first n trees of a model are the model of n trees
                predicted = {(*settings[:2], n): model.predict(unseen, num_iteration=n) for n in TREES}
            else:
                predicted = {settings: model.predict(unseen)}
            errors |= {
                each: float(mean_absolute_error(validation["target_points"], p)) for each, p in predicted.items()
            }
        chosen[name] = min(errors, key=errors.__getitem__)
        print(f"{name}: {chosen[name]}, {errors[chosen[name]]:.3f} on {VALIDATION}", file=sys.stderr, flush=True)
    return chosen


def of_means(last_5: float, last_10: float, season: float) -> Predict:
    """His means so far, weighted."""

    def predicted(rows: pl.DataFrame) -> np.ndarray:
        means = rows.select("points_avg_last_5", "points_avg_last_10", "points_avg_season").to_numpy()
        return means @ np.array([last_5, last_10, season])

    return predicted


BASELINES: dict[str, Predict] = {
    "mean of the season": of_means(0, 0, 1),
    "means: 0.5 last 5, 0.3 last 10, 0.2 season": of_means(0.5, 0.3, 0.2),
    "means: a third each": of_means(1 / 3, 1 / 3, 1 / 3),
}


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
    baselines = {name: predict(test) for name, predict in BASELINES.items()}
    predicted = baselines | {name: model.predict(matrix(test, inputs)) for name, model in models.items()}
    errors = {name: float(mean_absolute_error(test["target_points"], values)) for name, values in predicted.items()}
    bound = min(BOUND, *(errors[name] for name in baselines))
    worse = [name for name in models if errors[name] > bound]

    about = before.dictionary
    what = [[name, f"{error:.3f}", ", ".join(map(str, chosen.get(name, ())))] for name, error in errors.items()]
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
        f" {TEST} was exported after that. Whether he appears is taken as known."
        " They are the ridge's alpha, and the trees' objective, leaves and number."),
        markdown(["predicted by", "mean absolute error, points", "settings"], what),
        f"No model may be above {BOUND:.2f}, nor above one of the means: "
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
