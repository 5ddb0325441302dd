"""The floor: the zone facts of a season by one hand-written DuckDB script, without engine, ledger or checks.

``python benchmarks/floor.py DATA OUT SEASON`` writes ``player_zones`` (attempts, makes and blocks by
zone of every line of the players' game log) and ``team_zones`` (the same of every team's game) into the
DuckDB file OUT. ``floor.py --compare OUT WAREHOUSE`` fails where the two are not what
``player_game_summary`` and the team tables hold.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import duckdb
from unpack import events, find

ZONES = ("paint", "mid_range", "three_pt", "unknown")
COLUMNS = (
    "GAME_ID EVENTNUM EVENTMSGTYPE HOMEDESCRIPTION VISITORDESCRIPTION PERSON1TYPE PLAYER1_ID PLAYER1_TEAM_ABBREVIATION "
    "PERSON3TYPE PLAYER3_ID"
).split()

SHOTS = """
CREATE TABLE shots AS
SELECT e.game_id, event_num, e.player_id, blocker_id, team, made,{more}
       CASE WHEN three THEN 'three_pt' WHEN c.SHOT_DISTANCE IS NULL AND told IS NULL THEN 'paint'
            WHEN coalesce(c.SHOT_DISTANCE, told) <= 8 THEN 'paint' ELSE 'mid_range' END AS zone
FROM (
    SELECT DISTINCT lpad(GAME_ID, 10, '0') AS game_id, EVENTNUM::INT AS event_num, PLAYER1_ID::BIGINT AS player_id,
           PLAYER1_TEAM_ABBREVIATION AS team, EVENTMSGTYPE = '1' AS made,
           CASE WHEN EVENTMSGTYPE = '2' AND PERSON3TYPE::DOUBLE IN (4, 5) THEN nullif(PLAYER3_ID::BIGINT, 0) END
               AS blocker_id,{more_of_event}
           CASE PERSON1TYPE::DOUBLE WHEN 4 THEN HOMEDESCRIPTION ELSE VISITORDESCRIPTION END AS words,
           coalesce(contains(words, ' 3PT '), false) AS three,
           try_cast(nullif(regexp_extract(words, '(\\d+)'' ', 1), '') AS INT) AS told
    FROM archive WHERE EVENTMSGTYPE IN ('1', '2')
) AS e
LEFT JOIN chart AS c
    ON c.GAME_ID = e.game_id AND c.GAME_EVENT_ID = e.event_num AND c.PLAYER_ID = e.player_id
"""


def _sums(condition: str = "true") -> str:
    return ", ".join(
        f"count(*) FILTER (zone = '{zone}' AND {condition}) AS {zone}_attempts, "
        f"count(*) FILTER (zone = '{zone}' AND made AND {condition}) AS {zone}_makes"
        for zone in ZONES
    )


def _blocks() -> str:
    return ", ".join(f"count(*) FILTER (zone = '{zone}' AND blocker_id IS NOT NULL) AS {zone}_blocks" for zone in ZONES)


def _filled(*prefixes: str) -> str:
    return ", ".join(f"coalesce({zone}_{what}, 0) AS {zone}_{what}" for what in prefixes for zone in ZONES)


def read(db: duckdb.DuckDBPyConnection, data: Path, season: str, columns: Sequence[str] = COLUMNS) -> None:
    """Open the raw files as ``archive``, ``chart``, ``players``, ``teams``, ``schedule`` and the ``games`` played."""
    db.register("archive", events(data, season, columns))
    db.execute(f"CREATE TEMP VIEW chart AS FROM '{find(data, f'shotchartdetail_{season}.parquet')}'")
    for name in ("players", "teams"):
        path = find(data, f"leaguegamelog_{name}_{season}.csv")
        db.execute(f"CREATE TEMP TABLE {name} AS FROM read_csv('{path}', types = {{'GAME_ID': 'VARCHAR'}})")
    path = find(data, f"schedule_{season}.csv")
    db.execute(f"CREATE TEMP TABLE schedule AS FROM read_csv('{path}', types = {{'gid': 'VARCHAR'}})")
    db.execute(
        """CREATE TEMP TABLE games AS SELECT gid AS game_id, etdate::DATE AS game_date, "h.ta" AS home, "v.ta" AS away
        FROM schedule WHERE gid LIKE '002%' AND st = 3"""
    )


def zones(db: duckdb.DuckDBPyConnection, **more: str) -> None:
    """Write ``shots``, ``player_zones`` and ``team_zones``; ``more`` columns of a shot, by expressions of its event."""
    db.execute(
        SHOTS.format(
            more="".join(f" {name}," for name in more),
            more_of_event="".join(f" {expression} AS {name}," for name, expression in more.items()),
        )
    )
    db.execute(
        f"""CREATE TABLE player_zones AS
        SELECT g.game_id, g.game_date, p.PLAYER_ID AS player_id, TEAM_ABBREVIATION AS team,
               {_filled("attempts", "makes", "blocks")}
        FROM players AS p JOIN games AS g ON g.game_id = p.GAME_ID
        LEFT JOIN (SELECT game_id, player_id, {_sums()} FROM shots GROUP BY ALL) AS own
            ON own.game_id = g.game_id AND own.player_id = p.PLAYER_ID
        LEFT JOIN (SELECT game_id, blocker_id AS player_id, {_blocks()} FROM shots GROUP BY ALL) AS blocked
            ON blocked.game_id = g.game_id AND blocked.player_id = p.PLAYER_ID
        ORDER BY ALL"""
    )
    db.execute(
        f"""CREATE TABLE team_zones AS
        SELECT t.GAME_ID AS game_id, g.game_date, t.TEAM_ABBREVIATION AS team, {_filled("attempts", "makes")},
               {_filled("blocks")}
        FROM teams AS t JOIN games AS g ON g.game_id = t.GAME_ID
        LEFT JOIN (SELECT game_id, team, {_sums()} FROM shots GROUP BY ALL) AS own
            ON own.game_id = t.GAME_ID AND own.team = t.TEAM_ABBREVIATION
        LEFT JOIN (SELECT game_id, team AS shooters, {_blocks()} FROM shots GROUP BY ALL) AS blocked
            ON blocked.game_id = t.GAME_ID
            AND shooters = CASE WHEN t.TEAM_ABBREVIATION = home THEN away ELSE home END
        ORDER BY ALL"""
    )


def main(data: Path, out: Path, season: str) -> None:
    """Write the zone facts."""
    out.unlink(missing_ok=True)
    with duckdb.connect(str(out)) as db:
        read(db, data, season)
        zones(db)


def _columns(what: str, form: str) -> list[str]:
    return [form.format(zone=zone, what=what) for zone in ZONES]


def compare(out: Path, warehouse: Path) -> None:
    """Fail where the floor's facts are not the warehouse's."""
    ours = {what: ", ".join(_columns(what, "{zone}_{what}")) for what in ("attempts", "makes", "blocks")}

    def theirs(what: str, before: str = "") -> str:
        suffix = {"three_pt": "_pbp"} if what != "blocks" else {}
        return ", ".join(
            f"{before}{'unknown_zone' if zone == 'unknown' else zone}_{what}{suffix.get(zone, '')}" for zone in ZONES
        )

    team_blocks = "blocks_paint, blocks_mid_range, blocks_three_pt, blocks_unknown_zone"
    player_rows = "FROM w.nba_analytics.player_game_summary WHERE zones_source IS NOT NULL AND is_active"
    offense_rows = "FROM w.nba_analytics.team_offense_game_summary WHERE zones_source IS NOT NULL"
    defense_rows = "FROM w.nba_analytics.team_defense_game_summary WHERE zones_source IS NOT NULL"
    pairs = {
        "players": (
            f"SELECT game_id, player_id, {ours['attempts']}, {ours['makes']}, {ours['blocks']} FROM player_zones",
            f"SELECT game_id, player_id, {theirs('attempts')}, {theirs('makes')}, {theirs('blocks')} {player_rows}",
        ),
        "teams": (
            f"SELECT game_id, team, {ours['attempts']}, {ours['makes']} FROM team_zones",
            f"SELECT game_id, team_abbr, {theirs('attempts', 'team_')}, {theirs('makes', 'team_')} {offense_rows}",
        ),
        "blocks of teams": (
            f"SELECT game_id, team, {ours['blocks']} FROM team_zones",
            f"SELECT game_id, defending_team_abbr, {team_blocks} {defense_rows}",
        ),
    }
    with duckdb.connect(str(out), read_only=True) as db:
        db.execute(f"ATTACH '{warehouse}' AS w (READ_ONLY)")
        for name, (floor, built) in pairs.items():
            rows = db.execute(f"SELECT count(*) FROM ({floor})").fetchall()[0][0]
            apart = db.execute(
                f"SELECT count(*) FROM (({floor} EXCEPT ALL {built}) UNION ALL ({built} EXCEPT ALL {floor}))"
            ).fetchall()[0][0]
            if apart or not rows:
                sys.exit(f"the floor and the warehouse differ: {name}, {apart:,} rows of {rows:,}")
            print(f"{name}: {rows:,} rows, the same in both")


if __name__ == "__main__":
    if sys.argv[1] == "--compare":
        compare(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
