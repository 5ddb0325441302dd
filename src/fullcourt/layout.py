"""The layout of a warehouse: the tables and views that this source declares, made where they are not there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from fullcourt import scope
from fullcourt.errors import NoWarehouseError, TableAlteredError, UnreadableWarehouseError, WarehouseVersionError
from fullcourt.warehouse import check_queries, contents
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.fingerprint import VERSION
from fullcourt.warehouse.kept import Recipe, kept
from fullcourt.warehouse.shape import misshapen

LAYOUT_VERSION = 3
VERSIONS = "nba_processing.schema_versions"
"""The table that tells the layout."""


def make_ready(db: DuckDB, path: Path, *, may_write: bool) -> bool:
    """Lay out a warehouse in which there is nothing yet; whether it was.

    Raises:
        NoWarehouseError: there is nothing in it, and it may not be written.
        UnreadableWarehouseError: it is a database of somebody else.
        WarehouseVersionError: a newer fullcourt made it, or one too old, or nobody can tell.
    """
    tables = db.table_names()
    # A file with nothing in it is what a first command leaves that was killed before its first commit.
    if not tables:
        if not may_write:
            raise NoWarehouseError(path)
        lay_out(db, new=True)
    elif tables.isdisjoint(scope.shapes()):
        raise UnreadableWarehouseError(path, "it is a database, but not one of fullcourt's")
    require_version(db, path)
    return not tables


def require_version(db: DuckDB, path: Path) -> None:
    """Refuse a warehouse of another layout.

    Raises:
        WarehouseVersionError: a newer fullcourt made it, or one too old, or nobody can tell.
    """
    if VERSIONS not in db.table_names():
        if altered_tables(db):
            raise WarehouseVersionError(
                f"nothing tells the layout of the warehouse {path}: {VERSIONS} is gone, and tables are not as declared",
                "Move it away and run 'fullcourt ingest' and 'fullcourt backfill', which make it anew.",
                path=str(path),
            )
        return
    version = db.rows("SELECT max(version) FROM nba_processing.schema_versions")[0][0]
    if version != LAYOUT_VERSION:
        raise WarehouseVersionError(
            f"the warehouse {path} has layout {version}, this fullcourt reads {LAYOUT_VERSION}",
            "Install the fullcourt that made it, or start anew with another FULLCOURT_HOME and 'fullcourt ingest'.",
            path=str(path),
            layout=version,
        )


def lay_out(db: DuckDB, *, new: bool = False, exactly: bool = False) -> None:
    """Create what this source declares and the warehouse does not have; renew the views.

    That no view is another one than declared is believed, if this source laid it out, unless it must be so
    ``exactly``. What was built through another one may be stale: it is looked at again. A table with other columns
    than declared is made anew, empty, if all must be ``exactly`` as declared.

    Raises:
        TableAlteredError: there is such a table, and nobody asked for that.
    """
    altered = {} if new else altered_tables(db)
    if altered and not exactly:
        raise TableAlteredError(altered)
    if not new and not altered and db.laid_out_by() == kept.source and not _lacks(db, exactly=exactly):
        return
    from fullcourt import catalog
    from fullcourt.catalog.processing.ledger import schema_versions
    from fullcourt.engine.expressions import checked_view
    from fullcourt.sources.league import load_league
    from fullcourt.warehouse.ledger import now

    with db.transaction():
        replaced = [] if new else check_queries.replaced_views(db, scope.views())
        db.create_schemas()
        db.drop_unlike(altered, check_queries.view_names(db) & {table.qualified for table in catalog.TABLES})
        for table in catalog.TABLES:
            db.create_table(table)
        if replaced:
            contents.forget(db)
        for view in catalog.VIEWS:
            db.create_view(view, Recipe(f"view {view.qualified}", partial(checked_view, view)))
        if new:
            load_league(db)
        known = set() if new else {row["table_name"] for row in db.values(schema_versions)}
        db.insert_values(
            schema_versions,
            [
                {
                    "table_name": table.name,
                    "schema_name": table.schema,
                    "short": table.short,
                    "phase": table.phase if table.is_built else 0,  # nothing of a table without a builder is due
                    "version": LAYOUT_VERSION,
                    "fingerprint_version": VERSION,
                    "applied_utc": now(),
                }
                for table in catalog.TABLES
                if table.name not in known
            ],
        )
        db.note_laid_out_by(schema_versions, kept.source)
    scope.tables_ahead()  # reports ask for it, and must not have to load the catalog


def altered_tables(db: DuckDB) -> dict[str, str]:
    """Tables that are not as declared, by name with schema, and what is different."""
    instead = dict.fromkeys(sorted(db.table_names() & scope.views().keys()), "a table in the place of a view")
    return misshapen(db, scope.shapes()) | instead


def declared_tables(db: DuckDB) -> set[str]:
    """Tables that this warehouse was laid out with, by name with schema; all there are, if that is not known."""
    return check_queries.declared_tables(db) if VERSIONS in db.table_names() else set(scope.shapes())


def _lacks(db: DuckDB, *, exactly: bool) -> bool:
    """Whether a table or a view is gone that was there, or a view is another one."""
    tables, views = declared_tables(db) - db.table_names(), scope.views()
    gone = tables or views.keys() - check_queries.view_names(db)
    return bool(gone or (exactly and check_queries.replaced_views(db, views)))
