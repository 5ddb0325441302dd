"""A league of four teams in memory: raw fixtures and scores, a table of results, a table of form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import ibis
import pyarrow as pa

from fullcourt.catalog.processing.ledger import LEDGER
from fullcourt.engine.backfill import execute, make_plan
from fullcourt.engine.calendar import GameDate
from fullcourt.engine.declaration import Disagreement, Entity, Need, Table, critical, invariant, population, table
from fullcourt.engine.failures import Category
from fullcourt.engine.handed import beside
from fullcourt.engine.outline import outline_of
from fullcourt.engine.plan import Plan
from fullcourt.engine.reads import last_games, same_game
from fullcourt.warehouse.columns import dates, integers, provenance, strings
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.ledger import Ledger, RunTotals

fixtures = Table(
    name="fixtures", schema="nba_raw", key=("game_id", "team_abbr"), title="Who played whom.",
    columns=(*strings("game_id team_abbr", "key"), *dates("game_date", "date"), *integers("season_year", "season")),
)  # fmt: skip
scores = Table(
    name="scores", schema="nba_raw", key=("game_id", "team_abbr"), title="What each team scored.",
    columns=(*strings("game_id team_abbr", "key"), *integers("points told attendance", "facts"),
             *provenance("source_row", "int", "line")),
)  # fmt: skip
TEAM = Entity("TEAM", ("team_abbr",))


@population(fixtures)
def everyone_who_played(games):
    """Both teams of each game."""
    return games.mutate(
        _date=games.game_date,
        entity_type=ibis.literal("TEAM"),
        entity_id=games.team_abbr,
        population_basis=ibis.literal("fixtures"),
    )


@table(
    short="res",
    schema="nba_analytics",
    phase=3,
    key=("game_id", "team_abbr"),
    entity=TEAM,
    population=everyone_who_played,
    reads={"score": same_game(scores, by={"team_abbr": "team_abbr"})},
    needs=(Need("score", Category.INCOMPLETE_UPSTREAM, "no score of the game on {date}"),),
    columns=(
        *strings("game_id team_abbr", "key"),
        *dates("game_date", "date"),
        *integers("season_year points told", "p"),
    ),
    rules=(critical("points"), invariant("points are not negative", lambda row: row.points >= 0)),
    disagreements=(Disagreement("points", lambda row: row.points, lambda row: row.told, "scores", "radio", "a"),),
)
def results(keys, score):
    """What a team scored in a game."""
    return beside(keys, score.select("_key", "points", "told"))


@table(
    short="form",
    schema="nba_precompute",
    phase=4,
    key=("game_date", "team_abbr"),
    entity=TEAM,
    population=everyone_who_played,
    reads={"games": last_games(results, 3, "team", {"team_abbr": "team_abbr"})},
    needs=(Need("games", Category.INSUFFICIENT_HISTORY, "{n} of {at_least} games before {date}", at_least=2),),
    columns=(*strings("team_abbr", "key"), *dates("game_date", "date"), *integers("season_year points_last_3", "p")),
)
def form(keys, games):
    """What a team scored in its last three games."""
    return beside(keys, games.group_by("_key").agg(points_last_3=games.points.sum()))


BOTH = (results, form)


@dataclass(frozen=True)
class Score:
    """One team's side of one game."""

    day: int
    team: str
    points: int | None
    told: int | None = None
    attendance: int = 0

    @property
    def date(self) -> date:
        return date(2021, 10, 19) + timedelta(days=self.day)

    @property
    def game_id(self) -> str:
        return f"00221{self.day:03}{'AB' if self.team in 'AB' else 'CD'}"


SEASON = tuple(Score(day, team, 90 + (day * 7 + ord(team)) % 40) for day in range(8) for team in ("A", "B", "C", "D"))


def changed(scores: Iterable[Score], day: int, team: str, **facts: object) -> tuple[Score, ...]:
    """The season with one side of one game told otherwise."""
    return tuple(replace(s, **facts) if (s.day, s.team) == (day, team) else s for s in scores)


class League:
    """A warehouse in memory that holds the small league."""

    def __init__(self, told: Iterable[Score] = SEASON, tables: tuple[Table, ...] = BOTH) -> None:
        self.db = DuckDB()
        self.tables = tables
        self.db.create_schemas()
        for each in (fixtures, scores, *tables, *LEDGER):
            self.db.create_table(each)
        self.tell(told)

    def tell(self, told: Iterable[Score]) -> None:
        """Replace the raw facts."""
        sides = list(told)
        played = [{"game_id": s.game_id, "team_abbr": s.team, "game_date": s.date, "season_year": 2021} for s in sides]
        scored = [
            {"game_id": s.game_id, "team_abbr": s.team, "points": s.points, "told": s.told,
             "attendance": s.attendance, "source_row": n}
            for n, s in enumerate(sides)
            if s.points is not None
        ]  # fmt: skip
        for each, rows in ((fixtures, played), (scores, scored)):
            types = {"string": pa.string(), "int64": pa.int64(), "date": pa.date32()}
            schema = pa.schema([(c.name, types[c.ibis_type]) for c in each.columns])
            self.db.register("told", pa.Table.from_pylist(rows, schema=schema))
            unbound = ibis.table({c.name: c.ibis_type for c in each.columns}, name="told")
            self.db.materialise("now", unbound, {"_row": each.business_columns})
            self.db.execute(f"DELETE FROM {each.qualified}")
            self.db.insert(each, "now")
            self.db.unregister("told")
        self.db.execute(
            "CREATE OR REPLACE TABLE nba_reference.schedule AS SELECT DISTINCT game_id, game_date FROM nba_raw.fixtures"
        )
        self.db.execute(
            "CREATE OR REPLACE TABLE nba_reference.team_spine AS SELECT team_abbr AS entity, season_year, game_date,"
            " game_id FROM nba_raw.fixtures"
        )
        self.db.execute("CREATE OR REPLACE TABLE nba_reference.player_spine AS FROM nba_reference.team_spine LIMIT 0")

    def commit_what_is_stored(self, name: str) -> None:
        """Have the ledger say that the rows of a table are those that were committed."""
        table = next(each for each in self.tables if each.name == name)
        self.db.execute(
            "UPDATE nba_processing.units u SET rows_fp = s.fp FROM"
            f" (SELECT {table.date} AS day, sum(_row)::VARCHAR AS fp FROM {table.qualified} GROUP BY ALL) s"
            f" WHERE u.table_name = '{name}' AND u.unit_date = s.day"
        )

    @property
    def dates(self) -> list[GameDate]:
        days = self.db.rows("SELECT game_date, count(*) FROM nba_raw.fixtures GROUP BY 1 ORDER BY 1")
        return [GameDate(day, 2021, games) for day, games in days]

    def plan(self, **options: object) -> Plan:
        return make_plan(self.db, [outline_of(table) for table in self.tables], self.dates, **options)

    def backfill(self, chunk_dates: int = 60, **options: object) -> RunTotals:
        run_id = Ledger(self.db).start_run("backfill", {})
        plan = self.plan(**{"look_dates": None} | options)
        return execute(self.db, plan, run_id, chunk_dates=chunk_dates).totals

    def fingerprints(self) -> list[tuple[object, ...]]:
        """All that is stored: rows with their fingerprints, units, and open failures."""
        found = []
        for each in self.tables:
            found += self.db.rows(f"SELECT * FROM {each.qualified} ORDER BY ALL")
        found += self.db.rows(
            "SELECT table_name, unit_date, status, expected_count, accounted_count, row_count, rows_fp, inputs_fp"
            " FROM nba_processing.units ORDER BY ALL"
        )
        return found + self.failures()

    def failures(self, status: str = "OPEN") -> list[tuple[object, ...]]:
        return self.db.rows(
            "SELECT table_name, analysis_date, entity_id, failure_category, failure_reason"
            f" FROM nba_processing.precompute_failures WHERE resolution_status = '{status}' ORDER BY ALL"
        )

    def rows(self, each: Table) -> dict[tuple[object, ...], tuple[object, ...]]:
        """Stored rows by date and team."""
        return {
            (row["game_date"], row["team_abbr"]): tuple(row.values())
            for row in self.db.query(f"SELECT * FROM {each.qualified}")
        }
