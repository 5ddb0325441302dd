"""The ``sql`` command: a read-only query."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter, validators
from rich.markup import escape

from fullcourt.cli.opening import to_read
from fullcourt.cli.options import MOST_SHOWN, Json, Places
from fullcourt.cli.output import out, print_csv, print_json, print_table
from fullcourt.errors import ArgumentError
from fullcourt.printable import printable


def sql(
    query: str,
    *,
    csv: Annotated[bool, Parameter(negative="", help="print CSV")] = False,
    parquet: Annotated[Path | None, Parameter(help="write the answer to a Parquet file")] = None,
    limit: Annotated[
        int, Parameter(help="rows to show as a table; 0 shows all", validator=validators.Number(gte=0, lte=MOST_SHOWN))
    ] = 100,
    places: Places = Places(),  # noqa: B008
    json: Json = False,
) -> int:
    """Answer a query, for example "SELECT * FROM nba_analytics.player_game_summary LIMIT 5"."""
    if csv and (json or parquet is not None):
        raise ArgumentError("--csv and another form were asked for", "Give --csv, --json or --parquet FILE.")
    from fullcourt.warehouse.readable import parquet_of, readable

    with to_read(places) as warehouse:
        found, as_of = warehouse.sql(query), warehouse.as_of
    if parquet is not None:
        import pyarrow.parquet as pq

        pq.write_table(parquet_of(found), parquet)
        if json:
            print_json("sql", {"out": parquet, "rows": found.num_rows}, as_of)
        else:
            out.print(f"{found.num_rows:,} rows written to {parquet}", markup=False, soft_wrap=True)
        return 0
    answer = readable(found)
    if csv:
        print_csv(answer.column_names, answer.to_pylist())
    elif json:
        print_json("sql", answer.to_pylist(), as_of)
    else:
        shown = answer.slice(0, limit) if limit else answer
        names = answer.column_names
        headings = {name: escape(printable(said)) for name, said in zip(names, found.column_names, strict=True)}
        print_table(shown.to_pylist(), headings, plain_numbers=names)
        if shown.num_rows < answer.num_rows:
            out.print(f"{shown.num_rows:,} of {answer.num_rows:,} rows (--limit 0 shows all)")
    return 0
