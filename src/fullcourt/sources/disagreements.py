"""Where two sources tell a game differently. Both are kept; what is used is said."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from fullcourt.catalog.raw.best import play_by_play_best
from fullcourt.catalog.raw.boxscores import game_status, player_boxscore, team_boxscore
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.engine.declaration import Table
from fullcourt.later import ibis
from fullcourt.sources import discrepancies
from fullcourt.sources.archive import SOURCE as ARCHIVE
from fullcourt.sources.names import LEAGUE_BOX
from fullcourt.sources.run import Run
from fullcourt.sources.touched_games import rows_of
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir

_COMPARED = {
    "points": "pts", "rebounds": "reb", "assists": "ast", "steals": "stl", "blocks": "blk", "turnovers": "tov",
    "fg_attempts": "fga", "three_pt_attempts": "fg3a", "personal_fouls": "pf", "plus_minus": "plus_minus",
}  # fmt: skip


def settle_disagreements(run: Run, games: ir.Table) -> None:
    """Open, change and close the records of the touched games."""
    checks: tuple[tuple[Table, tuple[str, ...], Callable[[ir.Table], ir.Table]], ...] = (
        (player_boxscore, tuple(_COMPARED), _lines),
        (team_boxscore, ("team_turnovers",), _team_turnovers),
        (team_boxscore, ("team_points",), _team_points),
        (player_boxscore, ("points_of_players",), _points_of_players),
        (game_status, ("player_status",), _player_status),
    )
    for table, statistics, check in checks:
        told = Recipe(f"disagreements in {', '.join(statistics)}", partial(check, games))
        found = run.db.fetch(told).to_pylist()
        changes = discrepancies.record(run.db, found, statistics=statistics, table_name=table.name,
                                       games=run.touched, run_id=run.run_id)  # fmt: skip
        run.report.count_settled(discrepancies_opened=changes.opened, discrepancies_closed=changes.closed)


def _told(rows: ir.Table, entity: str, statistic: str, a: tuple[ir.Value, ir.Value], b: tuple[ir.Value, ir.Value],
          used: str) -> ir.Table:  # fmt: skip
    """Rows of ``discrepancies`` from who says what: pairs of source and value."""
    return rows.select(
        "game_id", "game_date",
        entity_id=rows[entity],
        statistic=ibis.literal(statistic),
        source_a=a[0], source_b=b[0], value_a=a[1].cast("string"), value_b=b[1].cast("string"),
        used=ibis.literal(used),
    )  # fmt: skip


def _lines(games: ir.Table) -> ir.Table:
    """The archive's lines of players against the league's, which win."""
    box = rows_of(player_boxscore, games)
    theirs = box.filter(box.source == ARCHIVE).select("game_id", "player_lookup", *_COMPARED.values())
    met = box.filter(box.source == LEAGUE_BOX).join(theirs, ["game_id", "player_lookup"], rname="b_{name}")
    league, archive = ibis.literal(LEAGUE_BOX), ibis.literal(ARCHIVE)
    parts = []
    for statistic, column in _COMPARED.items():
        unequal = met.filter((met[column] != met[f"b_{column}"]).fill_null(False))
        parts.append(_told(unequal, "player_lookup", statistic, (league, unequal[column]),
                           (archive, unequal[f"b_{column}"]), "a"))  # fmt: skip
    return parts[0].union(*parts[1:])


def _team_turnovers(games: ir.Table) -> ir.Table:
    """Turnovers of no player: events against the archive."""
    events, box = play_by_play_best.unbound.semi_join(games, "game_id"), team_boxscore.unbound
    lost = (events.event_type == "turnover") & events.player1_id.isnull()
    counted = (
        events.filter(events.team_abbr.notnull())
        .group_by("game_id", "source", "team_abbr")
        .agg(lost=lost.sum(where=events.team_abbr.notnull()))
    )
    theirs = box.filter((box.source == ARCHIVE) & box.team_turnovers.notnull())
    met = theirs.join(counted, ["game_id", "team_abbr"], rname="e_{name}")
    unequal = met.filter(met.team_turnovers != met.lost)
    return _told(unequal, "team_abbr", "team_turnovers", (unequal.e_source, unequal.lost),
                 (unequal.source, unequal.team_turnovers), "a")  # fmt: skip


def _team_points(games: ir.Table) -> ir.Table:
    """A team's points, from which whatever counts points is made, against the schedule's result, which says who won."""
    return _against_result(rows_of(team_boxscore, games), "team_points")


def _points_of_players(games: ir.Table) -> ir.Table:
    """What a team's players scored, together, against the schedule's result."""
    box = rows_of(player_boxscore, games)
    lines = box.group_by("game_id", "source", "team_abbr").agg(pts=box.pts.sum(), game_date=box.game_date.max())
    return _against_result(lines, "points_of_players")


def _against_result(box: ir.Table, statistic: str) -> ir.Table:
    met = box.join(schedule.unbound, "game_id", rname="g_{name}")
    score = ibis.cases(
        (met.team_abbr == met.home_team_abbr, met.home_score), (met.team_abbr == met.away_team_abbr, met.away_score)
    )
    met = met.mutate(_score=score)
    unequal = met.filter((met.game_status == "final") & (met.pts != met["_score"]).fill_null(False))
    return _told(unequal, "team_abbr", statistic, (ibis.literal("schedule"), unequal["_score"]),
                 (unequal.source, unequal.pts), "b")  # fmt: skip


def _player_status(games: ir.Table) -> ir.Table:
    """Players with a line whom the list has otherwise, or not at all: who has a line appeared."""
    box, listed = rows_of(player_boxscore, games), rows_of(game_status, games)
    lists = listed.group_by("game_id").agg(list_source=listed.source.min())
    met = box.join(lists, "game_id")
    status = listed.select("game_id", "player_lookup", "player_status")
    met = met.left_join(status, ["game_id", "player_lookup"], rname="l_{name}")
    unequal = met.filter(met.player_status.isnull() | (met.player_status != "active"))
    listed_as = unequal.list_source, unequal.player_status.fill_null("not listed")
    return _told(unequal, "player_lookup", "player_status", listed_as,
                 (unequal.source, ibis.literal("active")), "b")  # fmt: skip
