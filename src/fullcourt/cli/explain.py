"""The ``explain`` command: a row, the rows it was made from, and theirs, down to raw records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter, validators
from rich.tree import Tree

from fullcourt.api import Warehouse
from fullcourt.cli.opening import to_read
from fullcourt.cli.options import MOST_SHOWN, Json, Places
from fullcourt.cli.output import out, print_json, shown

if TYPE_CHECKING:
    from fullcourt.engine.explain import Explanation, ReadRow, ReadRows, Source

    Locate = Callable[[Source], tuple[str, str]]


def explain(
    table: str,
    *key: str,
    column: Annotated[str | None, Parameter(help="follow one column all the way to the raw records")] = None,
    limit: Annotated[
        int, Parameter(help="rows shown of each read", validator=validators.Number(gte=1, lte=MOST_SHOWN))
    ] = 10,
    places: Places = Places(),  # noqa: B008
    json: Json = False,
) -> int:
    """Explain a row: what it was made from, down to file and line.

    KEY is a date, a game id or code, a team, a player's name, or COLUMN=VALUE; for example
    'fullcourt explain player_game_summary 2021-12-03 "Rudy Gobert" --column paint_blocks'.
    """
    with to_read(places) as warehouse:
        found = warehouse.explain(table, key, column, limit)
        locate = _locator(warehouse)
        if json:
            print_json("explain", asdict(found), warehouse.as_of)
        else:
            out.print(_tree(found, locate))
    return 0


def _locator(warehouse: Warehouse) -> Locate:
    from fullcourt.sources.files import raw_line

    paths = dict(warehouse.db.rows("SELECT source_file_id, path FROM nba_processing.source_files"))

    def locate(source: Source) -> tuple[str, str]:
        path = paths.get(source.source_file_id, source.source_file_id)
        data = warehouse.settings.data
        # The header is the first line of a CSV file, so its n-th record is on line n + 1.
        line = f", line {source.source_row + 1}" if path.endswith(".csv") else ""
        where = f"{path}, record {source.source_row}{line}"
        if data is None or not data.is_dir():
            return where, "(set FULLCOURT_DATA to see the record itself)"
        return where, raw_line(data, path, source.source_row)

    return locate


def _values(row: dict[str, Any], columns: tuple[str, ...] = ()) -> str:
    chosen = {name: row[name] for name in columns if name in row} if columns else row
    return "  ".join(
        f"[dim]{name}[/] {shown(value)}"
        for name, value in chosen.items()
        if value is not None and not name.startswith("_") and name not in ("source_file_id", "source_row")
    )


def _tree(found: Explanation, locate: Locate) -> Tree:
    key = "  ".join(f"{name} {shown(value)}" for name, value in found.key.items())
    tree = Tree(f"[bold]{found.table}[/]  {key}")
    if found.failure is not None:
        tree.add(
            f"[red]no row[/]: {found.failure['failure_category']} ({found.failure['disposition']}), "
            f"{shown(found.failure['failure_reason'])}"
        )
        return tree
    if found.row is not None:
        tree.add(_values(dict(found.row), found.columns))
    if found.inputs_current is False:
        tree.add("[yellow]stale: its inputs have changed since; 'fullcourt backfill' rebuilds it[/]")
    for read in found.reads:
        _add_read(tree, read, locate)
    return tree


def _add_read(tree: Tree, read: ReadRows, locate: Locate) -> None:
    total = len(read.rows) + read.others
    branch = tree.add(f"read [cyan]{read.name}[/] of {read.relation}, {read.window}: {total:,} rows")
    for row in read.rows:
        _add_row(branch, row, read.columns, locate)
    if read.others:
        branch.add(f"[dim]and {read.others:,} more[/]")


def _add_row(branch: Tree, row: ReadRow, columns: tuple[str, ...], locate: Locate) -> None:
    keys = tuple(name for name in ("game_id", "event_num", "player_lookup", "team_abbr") if name in row.values)
    leaf = branch.add(_values(dict(row.values), (*keys, *columns) if columns else ()))
    if row.source is not None:
        where, record = locate(row.source)
        leaf.add(f"[green]{shown(where)}[/]").add(f"[dim]{shown(record)}[/]")
    if row.explained is not None:
        for read in row.explained.reads:
            _add_read(leaf, read, locate)
