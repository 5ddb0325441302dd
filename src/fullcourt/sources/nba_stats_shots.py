"""NBA.com shot chart: where each attempt was taken, one file a season."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from fullcourt.catalog.raw.events import shots
from fullcourt.later import ibis
from fullcourt.sources.format import CODE, FILE, LINE, RAW_GAME, WHY, Facts, Reason, SourceFormat, Target
from fullcourt.sources.reference import Reference, league_game_id
from fullcourt.sources.values import first_reason, lookup_of, people_table, whole

if TYPE_CHECKING:
    import ibis.expr.types as ir
    import pyarrow as pa

SOURCE = "nba_stats"
_NUMBERS = {
    "event_num": "GAME_EVENT_ID", "player_id": "PLAYER_ID", "period": "PERIOD",
    "minutes_remaining": "MINUTES_REMAINING", "seconds_remaining": "SECONDS_REMAINING",
    "distance_ft": "SHOT_DISTANCE", "loc_x": "LOC_X", "loc_y": "LOC_Y",
}  # fmt: skip


def prepare(raw: pa.Table, reference: Reference) -> Mapping[str, pa.Table]:
    """Lookups of the shooters."""
    return {"people": people_table(raw, [("PLAYER_ID", "PLAYER_NAME")], reference)}


def normalise(raw: ir.Table, facts: Facts) -> ir.Table:
    """Attempts. The lists of who was on court have a leading bar in some seasons and one id in some games."""
    row = raw.join(facts["games"], RAW_GAME)
    team_id = whole(row.v_TEAM_ID)
    row = row.mutate(
        **{f"_{ours}": whole(row[f"v_{name}"]) for ours, name in _NUMBERS.items()},
        team_abbr=ibis.cases((team_id == row.home_id, row.home), (team_id == row.away_id, row.away)),
        made=whole(row.v_SHOT_MADE_FLAG),
    )
    people = lookup_of(facts["people"], 1)
    row = row.left_join(people, row["_player_id"] == people["_id1"])
    unread = ibis.or_(row.made.isnull(), *(row[f"_{ours}"].isnull() for ours in _NUMBERS))
    reason = first_reason(
        (
            row.team_abbr.isnull(),
            Reason.UNKNOWN_TEAM,
            "team " + row.v_TEAM_NAME.fill_null("?") + " does not play in game " + row.game_id,
        ),
        (unread, Reason.UNPARSABLE, "a number cannot be read"),
    )
    listed = row.v_PLAYERS_ON.strip().re_replace(r"^\|+|\|+$", "")
    return row.select(
        FILE, LINE, "game_id", "game_date", "team_abbr",
        **{ours: row[f"_{ours}"] for ours in _NUMBERS},
        player_lookup=row["_lookup1"],
        shot_made=row.made == 1,
        shot_value=row.v_SHOT_TYPE.substr(0, 1).try_cast("int64"),
        action_type=row.v_ACTION_TYPE,
        zone_basic=row.v_SHOT_ZONE_BASIC,
        zone_area=row.v_SHOT_ZONE_AREA,
        zone_range=row.v_SHOT_ZONE_RANGE,
        on_court_ids=listed.nullif("").split("|").try_cast("array<int64>"),
        source=ibis.literal(SOURCE),
        **{CODE: reason.code, WHY: reason.why},
    )  # fmt: skip


NBA_STATS_SHOTS = SourceFormat(
    kind="nba_stats_shots", source=SOURCE, stage=50,
    columns=("PLAYER_ID", "PLAYER_NAME", "TEAM_ID", "TEAM_NAME", "GAME_ID", "GAME_EVENT_ID", "PERIOD",
             "MINUTES_REMAINING", "SECONDS_REMAINING", "EVENT_TYPE", "ACTION_TYPE", "SHOT_TYPE", "SHOT_ZONE_BASIC",
             "SHOT_ZONE_AREA", "SHOT_ZONE_RANGE", "SHOT_DISTANCE", "LOC_X", "LOC_Y", "SHOT_ATTEMPTED_FLAG",
             "SHOT_MADE_FLAG", "GAME_DATE", "HTM", "VTM", "PLAYERS_ON"),
    key=("GAME_ID", "GAME_EVENT_ID"), game="GAME_ID", game_id=league_game_id,
    targets=(Target(shots, normalise),), prepare=prepare,
)  # fmt: skip
