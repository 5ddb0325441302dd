"""A league of two teams, four invented players and one short game, in the vendors' formats.

Every function gives rows as dictionaries, so that a test can change one value before it writes them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from fullcourt import catalog
from fullcourt.sources.archive import ARCHIVE_GAMES, ARCHIVE_PLAYERS, ARCHIVE_TEAMS
from fullcourt.sources.game_log import GAME_LOG_PLAYERS, GAME_LOG_TEAMS
from fullcourt.sources.ingest import ingest
from fullcourt.sources.nba_stats_pbp import NBA_STATS_PBP
from fullcourt.sources.nba_stats_shots import NBA_STATS_SHOTS
from fullcourt.sources.report import IngestReport
from fullcourt.sources.schedule_csv import SCHEDULE_CSV
from fullcourt.warehouse.duckdb import DuckDB

GAME = "0022100001"
MIL, BKN = "1610612749", "1610612751"
PLAYERS = {
    "alpha": ("900001", "Alan Alpha", MIL),
    "bravo": ("900002", "Bo Bravo Jr.", MIL),
    "xray": ("900101", "Xavi Xray", BKN),
    "yankee": ("900102", "Yan Yánkee", BKN),
}
TRICODES = {MIL: "MIL", BKN: "BKN"}
Row = dict[str, Any]

_COUNTS = "FGM FGA FG3M FG3A FTM FTA OREB DREB REB AST STL BLK TOV PF PTS".split()
_LINES = {
    "alpha": "1 1 0 0 0 0 0 1 1 0 0 0 1 0 2",
    "bravo": "1 1 0 0 1 2 0 0 0 1 0 1 0 0 3",
    "xray": "0 1 0 1 0 0 0 0 0 0 0 0 0 1 0",
    "yankee": "1 1 1 1 0 0 0 0 0 0 1 0 0 0 3",
}


def schedule(**changes: Any) -> list[Row]:
    """One regular-season game, Milwaukee 5, Brooklyn 3."""
    row = {
        "gid": GAME,
        "gcode": "20211019/BKNMIL",
        "etdate": "2021-10-19",
        "ettime": "19:30:00",
        "seri": "",
        "an": "Fiserv Forum",
        "ac": "Milwaukee",
        "st": "3",
        "stt": "Final",
        "h.tid": MIL,
        "v.tid": BKN,
        "h.ta": "MIL",
        "v.ta": "BKN",
        "h.s": "5",
        "v.s": "3",
        "seas": "21-22",
    }
    return [row | changes]


def counts(name: str) -> dict[str, int]:
    """A player's line."""
    return dict(zip(_COUNTS, map(int, _LINES[name].split()), strict=True))


def _game_log(team: str) -> Row:
    return {
        "GAME_ID": GAME,
        "GAME_DATE": "2021-10-19",
        "TEAM_ID": team,
        "TEAM_ABBREVIATION": TRICODES[team],
        "TEAM_NAME": "Team",
        "MATCHUP": "MIL vs. BKN" if team == MIL else "BKN @ MIL",
        "WL": "W" if team == MIL else "L",
        "MIN": "20",
        "PLUS_MINUS": "2" if team == MIL else "-2",
    }


def game_log_players() -> list[Row]:
    """The league's lines of players."""
    return [
        _game_log(team) | counts(key) | {"PLAYER_ID": number, "PLAYER_NAME": name}
        for key, (number, name, team) in PLAYERS.items()
    ]


def game_log_teams() -> list[Row]:
    """The league's lines of teams."""
    return [
        _game_log(team) | {"SEASON_ID": "22021"} | _team_counts(team, counts(next(iter(PLAYERS))))
        for team in (MIL, BKN)
    ]


def _team_counts(team: str, names: Iterable[str]) -> dict[str, int]:
    mine = [counts(key) for key, (_, _, theirs) in PLAYERS.items() if theirs == team]
    return {name: sum(line[name] for line in mine) for name in names}


def _archive_line(line: Mapping[str, int]) -> Row:
    names = "fg fga fg3 fg3a ft fta orb drb trb ast stl blk tov pf pts".split()
    return dict(zip(names, line.values(), strict=True))


def archive_games() -> list[Row]:
    """The archive's page of the game."""
    return [{
        "season_end": "2022", "bref_game_id": "202110190MIL", "date": "20211019", "away": "BRK", "home": "MIL",
        "title": "Brooklyn at Milwaukee", "start_text": "7:30 PM", "arena": "Fiserv Forum",
        "officials_json": '[["oneofi99r", "One Official"], ["twoofi99r", "Two Official"]]',
    }]  # fmt: skip


def archive_players() -> list[Row]:
    """The archive's lists: spelled its own way, one man inactive."""
    spelled = {"alpha": "Alan Alpha", "bravo": "Bo Bravo", "xray": "Xavi Xray", "yankee": "Yan Yankee"}
    rows: list[Row] = []
    for key, (_, _, team) in PLAYERS.items():
        rows.append(_listed(key, spelled[key], team) | {
            "starter": "1", "reason": "", "mp_text": "20:07", "mp_sec": "1207", "plus_minus": "2" if team == MIL else "-2",
        } | _archive_line(counts(key)))  # fmt: skip
    idle = dict.fromkeys(_archive_line(counts("alpha")), "")
    rows.append(_listed("injured", "Ike Injured", BKN) | idle | {
        "starter": "0", "reason": "Inactive", "mp_text": "", "mp_sec": "", "plus_minus": "",
    })  # fmt: skip
    return rows


def _listed(key: str, name: str, team: str) -> Row:
    codes = {MIL: "MIL", BKN: "BRK"}
    return {
        "season_end": "2022", "bref_game_id": "202110190MIL", "date": "20211019", "team": codes[team],
        "opp": codes[BKN if team == MIL else MIL], "is_home": "1" if team == MIL else "0",
        "bref_player_id": f"{key}01", "player": name,
    }  # fmt: skip


def archive_teams() -> list[Row]:
    """The archive's lines of teams: Milwaukee lost one ball that no player lost."""
    rows = []
    for team, code, home in ((BKN, "BRK", "0"), (MIL, "MIL", "1")):
        line = _archive_line(_team_counts(team, _COUNTS))
        line["tov"] += team == MIL
        rows.append(
            {"season_end": "2022", "bref_game_id": "202110190MIL", "team": code, "is_home": home, "mp": "240"} | line
        )
    return rows


def event(
    number: int, kind: int, action: int = 0, period: int = 1, clock: str = "11:00", *,
    home: str = "", away: str = "", neutral: str = "", one: str = "", two: str = "", three: str = "",
) -> Row:  # fmt: skip
    """One record of play-by-play; people by key, a team by its id."""
    row: Row = dict.fromkeys(NBA_STATS_PBP.columns, "")
    row |= {
        "GAME_ID": GAME, "EVENTNUM": number, "EVENTMSGTYPE": kind, "EVENTMSGACTIONTYPE": action, "PERIOD": period,
        "WCTIMESTRING": "7:37 PM", "PCTIMESTRING": clock, "HOMEDESCRIPTION": home, "VISITORDESCRIPTION": away,
        "NEUTRALDESCRIPTION": neutral, "VIDEO_AVAILABLE_FLAG": "0",
    }  # fmt: skip
    for at, who in enumerate((one, two, three), start=1):
        row |= {f"PERSON{at}TYPE": 0, f"PLAYER{at}_ID": 0}
        if who in TRICODES:
            row |= {f"PERSON{at}TYPE": 2 if who == MIL else 3, f"PLAYER{at}_ID": who}
        elif who:
            person, name, team = PLAYERS[who]
            row |= {
                f"PERSON{at}TYPE": 4 if team == MIL else 5, f"PLAYER{at}_ID": person, f"PLAYER{at}_NAME": name,
                f"PLAYER{at}_TEAM_ID": f"{team}.0", f"PLAYER{at}_TEAM_ABBREVIATION": TRICODES[team],
            }  # fmt: skip
    return row


def play_by_play() -> list[Row]:
    """The whole game: everything that can be misread happens once."""
    official = event(20, 18, 1, clock="9:40", neutral="Instant Replay") | {
        "PLAYER1_ID": "1830",
        "PLAYER1_NAME": "Somebody",
    }
    rows = [
        event(2, 12, clock="12:00", neutral="Start of 1st Period"),
        event(4, 10, clock="12:00", home="Jump Ball Alpha vs. Xray: Tip to Bravo", one="alpha", two="xray", three="bravo"),
        event(7, 1, 6, clock="11:42", home="Alpha 5' Driving Layup (2 PTS) (Bravo 1 AST)", one="alpha", two="bravo"),
        event(9, 2, 1, clock="11:20", away="MISS Xray 26' 3PT Jump Shot", home="Bravo BLOCK (1 BLK)",
              one="xray", three="bravo"),
        event(10, 4, clock="11:18", home="Alpha REBOUND (Off:0 Def:1)", one="alpha"),
        event(12, 5, 1, clock="11:01", home="Alpha Bad Pass Turnover (P1.T1)", away="Yankee STEAL (1 STL)",
              one="alpha", two="yankee"),
        event(14, 1, 1, clock="10:55", away="Yankee  3PT Jump Shot (3 PTS)", one="yankee"),
        event(15, 5, 11, clock="10:20", home="BUCKS Turnover: Shot Clock (T#2)", one=MIL),
        event(16, 6, 2, clock="9:40", away="Xray S.FOUL (P1.T1) (O.Ne)", one="xray", two="bravo"),
        official,
        event(17, 3, 11, clock="9:40", home="MISS Bravo Free Throw 1 of 2", one="bravo"),
        event(18, 4, 1, clock="9:40", home="BUCKS Rebound", one=MIL),
        event(19, 3, 12, clock="9:40", home="Bravo Free Throw 2 of 2 (1 PTS)", one="bravo"),
        event(30, 13, clock="0:00", neutral="End of 1st Period"),
        event(31, 12, period=2, clock="12:00", neutral="Start of 2nd Period"),
        event(32, 1, 1, period=2, clock="8:00", home="Bravo Jump Shot (3 PTS)", one="bravo"),
        event(33, 13, period=2, clock="0:00", neutral="End of 2nd Period"),
    ]  # fmt: skip
    for period in (3, 4):
        rows += [
            event(20 * period, 12, period=period, clock="12:00", neutral="Start"),
            event(20 * period + 9, 13, period=period, clock="0:00", neutral="End"),
        ]
    return rows


def shots() -> list[Row]:
    """The chart of the game's four attempts."""
    tried = {7: ("alpha", 5, 1, 11, 42), 9: ("xray", 26, 0, 11, 20), 14: ("yankee", 25, 1, 10, 55),
             32: ("bravo", 14, 1, 8, 0)}  # fmt: skip
    return [
        dict.fromkeys(NBA_STATS_SHOTS.columns, "") | {
            "PLAYER_ID": PLAYERS[key][0], "PLAYER_NAME": PLAYERS[key][1], "TEAM_ID": PLAYERS[key][2], "GAME_ID": GAME,
            "GAME_EVENT_ID": number, "PERIOD": 2 if number == 32 else 1, "MINUTES_REMAINING": minutes, "SECONDS_REMAINING": seconds,
            "SHOT_DISTANCE": distance, "LOC_X": distance * 10, "LOC_Y": 0, "SHOT_ATTEMPTED_FLAG": 1,
            "SHOT_MADE_FLAG": made, "GAME_DATE": "20211019", "PLAYERS_ON": "|900001|900002",
        }
        for number, (key, distance, made, minutes, seconds) in tried.items()
    ]  # fmt: skip


def text(rows: Iterable[Row], columns: Iterable[str]) -> str:
    """Rows as CSV."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(columns), extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


COLUMNS = {
    "schedule.csv": SCHEDULE_CSV.columns,
    "log_players.csv": GAME_LOG_PLAYERS.columns,
    "log_teams.csv": GAME_LOG_TEAMS.columns,
    "archive_games.csv": ARCHIVE_GAMES.columns,
    "archive_players.csv": ARCHIVE_PLAYERS.columns,
    "archive_teams.csv": ARCHIVE_TEAMS.columns,
    "pbp/22100001.csv": NBA_STATS_PBP.columns,
    "shots.csv": NBA_STATS_SHOTS.columns,
}
ROWS = {
    "schedule.csv": schedule,
    "log_players.csv": game_log_players,
    "log_teams.csv": game_log_teams,
    "archive_games.csv": archive_games,
    "archive_players.csv": archive_players,
    "archive_teams.csv": archive_teams,
    "pbp/22100001.csv": play_by_play,
    "shots.csv": shots,
}
EVENTS = "pbp/22100001.csv"


def write(data: Path, name: str, rows: Iterable[Row] | None = None, to: str | None = None) -> Path:
    """Write one of the files, as it is or with other rows, perhaps under another name."""
    path = data / (to or name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text(ROWS[name]() if rows is None else rows, COLUMNS[name]))
    return path


def write_all(data: Path) -> None:
    """Write the whole league."""
    for name in ROWS:
        write(data, name)


class SmallLeague:
    """A data folder and a warehouse."""

    def __init__(self, home: Path, runs: int = 0) -> None:
        self.data = home / "data"
        self.db = DuckDB(home / "warehouse.duckdb")
        self.runs = runs

    @classmethod
    def new(cls, home: Path) -> SmallLeague:
        """An empty one."""
        league = cls(home)
        league.data.mkdir()
        league.db.create_schemas()
        for table in catalog.TABLES:
            league.db.create_table(table)
        for view in catalog.VIEWS:
            league.db.create_view(view)
        return league

    def ingest(self, *paths: str, replace: bool = False) -> IngestReport:
        """Ingest the folder, or some files in it."""
        self.runs += 1
        chosen = [self.data / path for path in paths]
        return ingest(self.db, self.data, paths=chosen, replace=replace, run_id=f"run{self.runs}")

    def one(self, query: str) -> Any:
        """The only value of a query."""
        ((value,),) = self.db.rows(query)
        return value

    def row(self, query: str) -> dict[str, Any]:
        """The only row of a query."""
        (row,) = self.db.arrow(query).to_pylist()
        return dict(row)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Rows of a query."""
        return self.db.rows(query)

    def rejections(self) -> list[tuple[str, str, str]]:
        """Open quarantine of whole files: path, code, reason."""
        return self.db.rows(
            "SELECT path, reason_code, reason FROM nba_processing.quarantine "
            "WHERE source_row = 0 AND resolved_utc IS NULL ORDER BY path"
        )

    def held(self) -> list[tuple[str, int, str]]:
        """Open quarantine of records: path, record, code."""
        return self.db.rows(
            "SELECT path, source_row, reason_code FROM nba_processing.quarantine "
            "WHERE source_row > 0 AND resolved_utc IS NULL ORDER BY path, source_row"
        )

    def fingerprints(self) -> dict[str, Any]:
        """Number and sum of row fingerprints of every raw and reference table."""
        return {
            table.name: self.db.rows(f"SELECT count(*), sum(_row) FROM {table.qualified}")[0]
            for table in (*catalog.REFERENCE, *catalog.RAW)
        }
