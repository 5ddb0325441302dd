"""The ``sql`` command: a read-only query."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter, validators
from rich.markup import escape

from fullcourt.cli.opening import to_read
from fullcourt.cli.options import MOST_SHOWN, Json, Places
from fullcourt.cli.output import out, print_csv, print_json, print_table
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
    with to_read(places) as warehouse:
        answer, as_of = warehouse.sql(query), warehouse.as_of
    if parquet is not None:
        import pyarrow.parquet as pq

        pq.write_table(answer, parquet)
        out.print(f"{answer.num_rows:,} rows written to {parquet}", markup=False, soft_wrap=True)
    elif csv:
        print_csv(answer.column_names, answer.to_pylist())
    elif json:
        print_json("sql", answer.to_pylist(), as_of)
    else:
        shown = answer.slice(0, limit) if limit else answer
        names = answer.column_names
        print_table(shown.to_pylist(), {name: escape(printable(name)) for name in names}, plain_numbers=names)
        if shown.num_rows < answer.num_rows:
            out.print(f"{shown.num_rows:,} of {answer.num_rows:,} rows (--limit 0 shows all)")
    return 0
