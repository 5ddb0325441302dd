"""Facts of games that their schedule lacks: whether they are over, how many overtimes; and the seasons."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from fullcourt.basketball.game_ids import season_label
from fullcourt.basketball.seasons import BOOTSTRAP_DAYS, season_day
from fullcourt.catalog.raw.boxscores import player_boxscore, team_boxscore
from fullcourt.catalog.raw.events import play_by_play
from fullcourt.catalog.reference.league import seasons
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.later import ibis
from fullcourt.sources.declared_rows import differs, merge_values, rewrite
from fullcourt.sources.pbp_checks import REGULATION_PERIODS
from fullcourt.sources.run import Run
from fullcourt.sources.touched_games import rows_of
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir

_REGULATION_SECONDS, _OVERTIME_SECONDS = 14_400, 1_500


def settle_schedule(run: Run, games: ir.Table) -> None:
    """Final by a box score, overtimes by events or team minutes."""
    told = Recipe("schedule with facts of box scores and events", lambda: _with_facts(games))
    run.touched.update(rewrite(run.db, schedule, told, place=("game_id",)))


def _with_facts(games: ir.Table) -> ir.Table:
    rows = schedule.unbound.semi_join(games, "game_id")
    events, teams = rows_of(play_by_play, games), rows_of(team_boxscore, games)
    periods = events.group_by("game_id").agg(periods=events.period.max())
    minutes = teams.group_by("game_id").agg(seconds=teams.minutes_total_seconds.max())
    over = _over_by_box(rows, games)
    row = rows.left_join(periods, "game_id").drop("game_id_right")
    row = row.left_join(minutes, "game_id").drop("game_id_right")
    row = row.left_join(over, "game_id").drop("game_id_right")
    is_final = (row.game_status == "final") | row.is_over.notnull()
    home_won = row.home_score > row.away_score
    overtimes = (row.periods - REGULATION_PERIODS).coalesce(
        ((row.seconds - _REGULATION_SECONDS) / _OVERTIME_SECONDS).cast("int64")
    )
    nothing = ibis.null("string")
    row = row.mutate(
        _status=is_final.ifelse("final", row.game_status),
        _winner=is_final.ifelse(home_won.ifelse(row.home_team_abbr, row.away_team_abbr), nothing),
        _overtimes=is_final.ifelse(overtimes, ibis.null("int64")),
    )
    changed = row.filter(
        differs(row.game_status, row["_status"])
        | differs(row.winner_abbr, row["_winner"])
        | differs(row.overtime_periods, row["_overtimes"])
    )
    return changed.mutate(
        game_status=changed["_status"], winner_abbr=changed["_winner"], overtime_periods=changed["_overtimes"]
    )


def _over_by_box(rows: ir.Table, games: ir.Table) -> ir.Table:
    """Games that are not final by the schedule, though a box score has its result."""
    waiting = rows.filter(
        (rows.game_status != "final") & rows.home_score.notnull() & (rows.home_score != rows.away_score)
    )
    teams, players = rows_of(team_boxscore, games), rows_of(player_boxscore, games)
    points = teams.select("game_id", "source", "team_abbr", "pts").union(
        players.group_by("game_id", "source", "team_abbr").agg(pts=players.pts.sum().cast("int64"))
    )
    told = points.join(waiting, "game_id", rname="g_{name}")
    right = ((told.team_abbr == told.home_team_abbr) & (told.pts == told.home_score)) | (
        (told.team_abbr == told.away_team_abbr) & (told.pts == told.away_score)
    )
    agreeing = told.filter(right).group_by("game_id", "source").agg(teams=ibis._.team_abbr.nunique())
    return agreeing.filter(agreeing.teams > 1).select("game_id", is_over=ibis.literal("yes")).distinct()


def settle_seasons(run: Run) -> None:
    """The seasons, as the schedule has them."""
    games = schedule.unbound
    counted = games.filter(games.is_counted).select("season_year", "season_type", "game_date", "game_status")
    by_season: defaultdict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in run.db.fetch(counted).to_pylist():
        by_season[row["season_year"]].append(row)
    merge_values(run.db, seasons, [_season(year, rows) for year, rows in sorted(by_season.items())])


def _season(year: int, games: list[dict[str, Any]]) -> dict[str, Any]:
    dates: defaultdict[str, list[dt.date]] = defaultdict(list)
    played = [game for game in games if game["game_status"] not in ("postponed", "cancelled")]
    for game in played:
        dates[game["season_type"]].append(game["game_date"])
    start = min(dates["regular"], default=None)
    every = sorted(game["game_date"] for game in played)
    first = (day for day in every if start is not None and season_day(day, start) >= BOOTSTRAP_DAYS)
    row: dict[str, Any] = {
        "season": season_label(year), "season_year": year, "first_processed_date": next(first, None),
        "scheduled_games": len(played), "games_played": sum(game["game_status"] == "final" for game in games),
    }  # fmt: skip
    for kind, name in (("regular", "regular"), ("play_in", "play_in"), ("playoffs", "playoffs")):
        row |= {f"{name}_start": min(dates[kind], default=None), f"{name}_end": max(dates[kind], default=None)}
    return row
