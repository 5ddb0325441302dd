"""Features for modellers: a tidy table, its split by date, and a data dictionary beside it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from fullcourt.arguments import Day, Place, as_path
from fullcourt.engine.calendar import DateChoice, chosen, seasons
from fullcourt.errors import FileEndingError, NoFeaturesError, NoScheduleError
from fullcourt.rows import Rows
from fullcourt.warehouse.dates import finished_games
from fullcourt.warehouse.reports import failure_counts

if TYPE_CHECKING:
    from fullcourt.api import Warehouse

TRAIN, VALIDATION, TO_COME = "train", "validation", "to_come"


@dataclass(frozen=True, repr=False)
class Features(Rows):
    """Rows for modellers, sorted by date, game and player, and what there is to say about them."""

    dictionary: dict[str, Any]
    """Version, commit, split, and for each column its role, table, type, unit, meaning and index."""
    dates_not_built: tuple[date, ...] = ()
    """Chosen dates with final games, or next ones, on which the feature store was not built."""

    def names(self, *roles: str) -> list[str]:
        """Names of the columns with one of the roles: ``key``, ``feature``, ``input``, ``about``, ``target``."""
        return [column["name"] for column in self.dictionary["columns"] if column["role"] in roles]

    def write(self, path: Place) -> Path:
        """Write the rows to ``path``, as its ending says, and the dictionary beside them; returns where that is.

        Raises:
            FileEndingError: neither ``.parquet`` nor ``.csv``.
        """
        path = as_path(path, "the file to write")
        write = writer_for(path)
        beside = path.with_suffix(".dictionary.json")
        # Whoever reads the folder meanwhile finds the whole file or none.
        part = path.with_name(f".{path.name}.part")
        try:
            write(self.arrow, part)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        beside.write_text(json.dumps(self.dictionary, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        return beside


def writer_for(path: Path) -> Callable[[pa.Table, Path], object]:
    """What writes a file with this ending.

    Raises:
        FileEndingError: neither ``.parquet`` nor ``.csv``.
    """
    import pyarrow.csv as pc_csv
    import pyarrow.parquet as pq

    writers: dict[str, Callable[[pa.Table, Path], object]] = {".parquet": pq.write_table, ".csv": pc_csv.write_csv}
    if path.suffix not in writers:
        raise FileEndingError(path, writers)
    return writers[path.suffix]


def export(
    warehouse: Warehouse,
    choices: Sequence[DateChoice],
    *,
    validation_from: date | None = None,
    include_looking_ahead: bool = False,
) -> Features:
    """The features on the dates of any of the choices.

    Rows from ``validation_from`` on are for validation, those before for training; without it the last fifth
    of the dates that have rows (rounded up) is for validation. Rows of games that are not over are for neither.
    Rows that exist because of who then played are
    left out unless wanted.

    Raises:
        NoFeaturesError: there is no row on the chosen dates.
        NoScheduleError: there is no schedule that could tell of dates.
    """
    from fullcourt.catalog.predictions import feature_export as declared

    db = warehouse.db
    known = seasons(db)
    if not known:
        raise NoScheduleError
    days = sorted({game_date.day for choice in choices for game_date in chosen(db, choice)})
    rows = db.fetch(declared.feature_rows(tuple(choice.bounds(known) for choice in choices)))
    ahead = pc.equal(rows["population_basis"], declared.LOOKING_AHEAD)
    looking_ahead = pc.sum(ahead).as_py() or 0
    if not include_looking_ahead:
        rows = rows.filter(pc.invert(ahead))
    if not rows.num_rows:
        raise NoFeaturesError(looking_ahead=looking_ahead, has_games=bool(days))
    is_over = pc.is_in(rows["game_id"], value_set=pa.array(finished_games(db), pa.string()))
    first = validation_from or _last_fifth(rows.filter(is_over)["game_date"] or rows["game_date"])
    by_date = pc.if_else(pc.greater_equal(rows["game_date"], first), VALIDATION, TRAIN)
    split = pc.if_else(is_over, by_date, TO_COME)
    rows = rows.append_column(declared.SPLIT.name, split)
    rows = rows.select([column.name for column in declared.EXPORTED]).combine_chunks()

    store = declared.STORE
    built = warehouse.ledger.units(store.name)
    absent = tuple(day for day in days if day not in built)
    about = {
        "version": version("fullcourt"),
        "as_of": f"{warehouse.as_of:%Y-%m-%dT%H:%M:%SZ}" if warehouse.as_of else None,
        "simulated": warehouse.is_simulated,
        "feature_version": declared.FEATURE_VERSION,
        "validation_from": first.isoformat(),
    }
    counts = {each["values"]: each["counts"] for each in pc.value_counts(split).to_pylist()}
    span = pc.min_max(rows["game_date"]).as_py()
    dictionary = about | {
        "first_date": span["min"].isoformat(),
        "last_date": span["max"].isoformat(),
        "rows": {name: counts.get(name, 0) for name in (TRAIN, VALIDATION, TO_COME)},
        "looking_ahead": {"rows": looking_ahead, "included": include_looking_ahead},
        "expected_without_row": _by_category(failure_counts(db, [store.name], days)),
        "dates_not_built": [day.isoformat() for day in absent],
        "columns": [column.as_dict() for column in declared.EXPORTED],
    }
    told = {f"fullcourt.{name}": json.dumps(value) if not isinstance(value, str) else value
            for name, value in about.items()}  # fmt: skip
    return Features(store.qualified, rows.replace_schema_metadata(told), dictionary, absent)


def _last_fifth(days: pa.ChunkedArray) -> date:
    """The first of the last fifth of the dates, which is at least one date."""
    different = sorted(pc.unique(days).to_pylist())
    first: date = different[len(different) * 4 // 5]
    return first


def _by_category(counts: Iterable[dict[str, Any]]) -> dict[str, int]:
    by_category: dict[str, int] = {}
    for row in counts:
        by_category[row["failure_category"]] = by_category.get(row["failure_category"], 0) + row["failures"]
    return by_category


def features(
    *,
    season: str | Sequence[str] | None = None,
    start_date: Day | None = None,
    end_date: Day | None = None,
    dates: Sequence[Day] | Day = (),
    validation_from: Day | None = None,
    include_looking_ahead: bool = False,
    home: Place | None = None,
) -> Features:
    """Features of players before their games: ``fullcourt.features(season="2021-22").to_polars()``.

    See :func:`export` for what they hold and when there are none.
    """
    from fullcourt.api import Warehouse

    with Warehouse.open(home, read_only=True) as warehouse:
        return warehouse.features(
            season=season,
            start_date=start_date,
            end_date=end_date,
            dates=dates,
            validation_from=validation_from,
            include_looking_ahead=include_looking_ahead,
        )
