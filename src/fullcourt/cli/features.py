"""The ``features`` command: a file for modellers, and its data dictionary."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from fullcourt.cli.opening import to_read
from fullcourt.cli.options import Days, EndDate, Json, Places, Seasons, StartDate
from fullcourt.cli.output import err, out, print_json

if TYPE_CHECKING:
    from fullcourt.export import Features

_FEW = 5
"""Dates that are named one by one."""


@Parameter(name="*")
@dataclass(frozen=True)
class Span:
    """Which dates: a range, a list, or seasons; without any, all there are."""

    start_date: StartDate = None
    end_date: EndDate = None
    dates: Days = ()
    season: Seasons = ()


def features(
    *,
    out_file: Annotated[Path, Parameter(name="--out", help="file to write: .parquet or .csv")],
    span: Span = Span(),
    validation_from: Annotated[
        date | None,
        Parameter(
            help="rows from this date on are for validation; else the last fifth of the dates with games that are over"
        ),
    ] = None,
    include_looking_ahead: Annotated[
        bool, Parameter(negative="", help="also rows that exist because of who then played")
    ] = False,
    places: Places = Places(),  # noqa: B008
    json: Json = False,
) -> int:
    """Write the features of players before their games, with what then happened, to a file for modellers.

    Its columns are described in a .dictionary.json beside it. Exit code 1 if the feature store is not built on one
    of the dates.
    """
    from fullcourt.export import writer_for

    writer_for(out_file)  # a wrong ending is told before the work
    with to_read(places) as warehouse:
        found = warehouse.features(
            **vars(span), validation_from=validation_from, include_looking_ahead=include_looking_ahead
        )
        as_of = warehouse.as_of
    dictionary = found.write(out_file)
    if json:
        print_json("features", {"out": out_file, "dictionary": dictionary} | found.dictionary, as_of)
    else:
        _print(found, out_file, dictionary)
    return 1 if found.dates_not_built else 0


def _print(found: Features, out_file: Path, dictionary: Path) -> None:
    about = found.dictionary
    rows, ahead = about["rows"], about["looking_ahead"]
    lines = [
        f"{len(found):,} rows of {about['feature_version']} from {about['first_date']} to {about['last_date']}"
        f" in {out_file}" + " (simulated data)" * about["simulated"],
        f"{rows['train']:,} to train, {rows['validation']:,} to validate, from {about['validation_from']} on"
        + f"; {rows['to_come']:,} of games to come" * bool(rows["to_come"]),
        f"columns: {dictionary}",
    ]
    if ahead["rows"]:
        what = "among them" if ahead["included"] else "left out"
        lines.append(f"{what}: {ahead['rows']:,} rows that look ahead (--include-looking-ahead)")
    without = ", ".join(f"{count:,} {category}" for category, count in about["expected_without_row"].items())
    if without:
        lines.append(f"expected players without a row: {without} (fullcourt failures ml_feature_store_v1)")
    for line in lines:
        out.print(line, markup=False, soft_wrap=True)
    absent = [day.isoformat() for day in found.dates_not_built]
    if absent:
        more = f" and {len(absent) - _FEW:,} more" if len(absent) > _FEW else ""
        said = f"not built: {', '.join(absent[:_FEW])}{more} (fullcourt backfill ml_feature_store_v1)"
        err.print(said, markup=False, soft_wrap=True)
