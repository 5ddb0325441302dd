"""The season's schedule as CSV, flattened from data.nba.com.

Dates and times are Eastern and final: a moved game carries its new date. Team codes alone say nothing,
since All-Star sides and foreign guests have codes of their own: teams are known by id.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pyarrow as pa

from fullcourt.basketball import game_ids
from fullcourt.basketball.arenas import arena_of, is_neutral
from fullcourt.basketball.teams import TEAM_BY_ID
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.later import ibis
from fullcourt.sources.format import CODE, FILE, LINE, WHY, Facts, Reason, SourceFormat, Target
from fullcourt.sources.reference import Reference, league_game_id
from fullcourt.sources.values import distinct, first_reason, whole, whole_number

if TYPE_CHECKING:
    import ibis.expr.types as ir

_EASTERN = ZoneInfo("America/New_York")
_STATUS = {1: "scheduled", 2: "in_progress", 3: "final"}

_IDS = pa.schema([
    ("gid", pa.string()), ("game_id", pa.string()), ("season", pa.string()), ("season_year", pa.int64()),
    ("game_type", pa.string()), ("season_type", pa.string()), ("is_counted", pa.bool_()),
])  # fmt: skip
_TIMES = pa.schema([("etdate", pa.string()), ("ettime", pa.string()), ("game_date", pa.date32()),
                    ("tipoff_utc", pa.timestamp("us"))])  # fmt: skip
_VENUES = pa.schema([("etdate", pa.string()), ("an", pa.string()), ("home_team_id", pa.int64()),
                     ("arena_id", pa.string()), ("is_neutral", pa.bool_())])  # fmt: skip
_TEAMS = pa.table(
    {
        "team_id": pa.array(TEAM_BY_ID, pa.int64()),
        "team_abbr": pa.array([team.team_abbr for team in TEAM_BY_ID.values()], pa.string()),
    }
)


def _id_facts(raw: pa.Table) -> pa.Table:
    rows = []
    for text in distinct(raw, "gid"):
        game_id = league_game_id(text["gid"] or "")
        if game_id is not None:
            year = game_ids.season_year(game_id)
            rows.append({
                "gid": text["gid"], "game_id": game_id, "season": game_ids.season_label(year), "season_year": year,
                "game_type": str(game_ids.game_type(game_id)), "season_type": game_ids.season_type(game_id),
                "is_counted": game_ids.is_counted(game_id),
            })  # fmt: skip
    return pa.Table.from_pylist(rows, schema=_IDS)


def _day(text: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text or "")
    except ValueError:
        return None


def _tipoff(day: dt.date, clock: str | None) -> dt.datetime | None:
    try:
        time = dt.time.fromisoformat(clock or "")
    except ValueError:
        return None
    return dt.datetime.combine(day, time, _EASTERN).astimezone(dt.UTC).replace(tzinfo=None)


def prepare(raw: pa.Table, _reference: Reference) -> Mapping[str, pa.Table]:
    """What ids, Eastern times and arena names say."""
    times, venues = [], []
    for row in distinct(raw, "etdate", "ettime"):
        day = _day(row["etdate"])
        if day is not None:
            times.append(row | {"game_date": day, "tipoff_utc": _tipoff(day, row["ettime"])})
    for row in distinct(raw, "etdate", "an", "h.tid"):
        day, home_id = _day(row["etdate"]), whole_number(row["h.tid"])
        if day is not None and home_id is not None:
            team = TEAM_BY_ID.get(home_id)
            home = team.team_abbr if team else ""
            arena = arena_of(row["an"], home, day)
            arena_id = arena.arena_id if arena else None
            venues.append({
                "etdate": row["etdate"], "an": row["an"], "home_team_id": home_id, "arena_id": arena_id,
                "is_neutral": is_neutral(arena_id, home, day),
            })  # fmt: skip
    return {
        "ids": _id_facts(raw),
        "times": pa.Table.from_pylist(times, schema=_TIMES),
        "venues": pa.Table.from_pylist(venues, schema=_VENUES),
        "teams": _TEAMS,
    }


def normalise(raw: ir.Table, facts: Facts) -> ir.Table:
    """Games of every type. What other files added to a game already stored is kept."""
    raw = raw.select(
        FILE, LINE, gid=raw.v_gid, etdate=raw.v_etdate, ettime=raw.v_ettime, an=raw.v_an, st=whole(raw.v_st),
        home_team_id=whole(raw["v_h.tid"]), away_team_id=whole(raw["v_v.tid"]),
        h_s=whole(raw["v_h.s"]), v_s=whole(raw["v_v.s"]),
    )  # fmt: skip
    teams = facts["teams"]
    homes = teams.select(home_team_id="team_id", home_team_abbr="team_abbr")
    aways = teams.select(away_team_id="team_id", away_team_abbr="team_abbr")
    times, venues, ids = facts["times"], facts["venues"], facts["ids"]
    stored = schedule.unbound.select(
        "game_id", old_date="game_date", old_original="original_game_date", old_status="game_status",
        old_home="home_score", old_away="away_score", overtime_periods="overtime_periods",
    )  # fmt: skip
    row = raw.left_join(ids, "gid").drop("gid_right")
    row = row.left_join(
        times, [row.etdate == times.etdate, row.ettime.fill_null("") == times.ettime.fill_null("")]
    ).drop("etdate_right", "ettime_right")
    row = row.left_join(
        venues,
        [
            row.etdate == venues.etdate,
            row.an.fill_null("") == venues.an.fill_null(""),
            row.home_team_id == venues.home_team_id,
        ],
    ).drop("etdate_right", "an_right", "home_team_id_right")
    row = row.left_join(homes, "home_team_id").drop("home_team_id_right")
    row = row.left_join(aways, "away_team_id").drop("away_team_id_right")
    row = row.left_join(stored, "game_id").drop("game_id_right")

    # All-Star sides have ids of their own; a franchise's side there is still no team of a game.
    in_league = row.game_type != "003"
    home, away = (in_league.ifelse(row[side], ibis.null("string")) for side in ("home_team_abbr", "away_team_abbr"))
    told = row.st.cases(*_STATUS.items(), else_=ibis.null("string"))
    played = told != "scheduled"
    home_score, away_score = (played.ifelse(row[score], ibis.null("int64")) for score in ("h_s", "v_s"))
    was_final = (row.old_status == "final") & (row.old_home == home_score) & (row.old_away == away_score)
    status = was_final.fill_null(False).ifelse("final", told)
    moved = (row.old_date != row.game_date).fill_null(False)
    code = row.game_date.strftime("%Y%m%d") + "_" + away + "_" + home
    reason = first_reason(
        (row.game_id.isnull(), Reason.UNPARSABLE, "the game id is none"),
        (row.game_date.isnull(), Reason.UNPARSABLE, "the date is none"),
        (row.home_team_id.isnull() | row.away_team_id.isnull(), Reason.UNPARSABLE, "a team id is no number"),
        (
            row.is_counted & (home.isnull() | away.isnull()),
            Reason.UNKNOWN_TEAM,
            "a team of a counted game is none of the 30",
        ),
        (status.isnull(), Reason.UNPARSABLE, "the status is none of 1, 2, 3"),
        (
            (status == "final") & (home_score.isnull() | away_score.isnull()),
            Reason.UNPARSABLE,
            "the game is final and has no score",
        ),
    )
    return row.select(
        FILE, LINE, "game_id", "season", "season_year", "game_type", "is_counted", "season_type", "game_date",
        "tipoff_utc", "home_team_id", "away_team_id", "arena_id", "is_neutral", "overtime_periods",
        game_code=code,
        home_team_abbr=home,
        away_team_abbr=away,
        arena_name=row.an,
        game_status=status,
        home_score=home_score,
        away_score=away_score,
        winner_abbr=(status == "final").ifelse((home_score > away_score).ifelse(home, away), ibis.null("string")),
        national_tv=ibis.null("boolean"),
        original_game_date=moved.ifelse(row.old_original.coalesce(row.old_date), row.old_original),
        **{CODE: reason.code, WHY: reason.why},
    )  # fmt: skip


SCHEDULE_CSV = SourceFormat(
    kind="schedule_csv",
    source="data_nba",
    stage=10,
    columns=("gid", "gcode", "etdate", "ettime", "seri", "an", "ac", "st", "stt", "h.tid", "v.tid", "h.ta", "v.ta",
             "h.s", "v.s", "seas"),
    key=("gid",),
    targets=(Target(schedule, normalise),),
    prepare=prepare,
)  # fmt: skip
