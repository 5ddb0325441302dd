"""Box-score archive: officials, lists of who was there, lines of players and teams.

The archive has ids of its own for games and people. A game is found by date and home team, which is
unique; a person by his name, in the context of his team's season (:mod:`fullcourt.sources.names`).
Regular season, play-in and play-offs.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

import pyarrow as pa

from fullcourt.basketball.teams import tricode
from fullcourt.catalog.raw.boxscores import game_status, player_boxscore, referee_assignments, team_boxscore
from fullcourt.later import ibis
from fullcourt.sources.format import CODE, FILE, LINE, RAW_GAME, WHY, Facts, Reason, SourceFormat, Target
from fullcourt.sources.names import Spelling
from fullcourt.sources.reference import Reference
from fullcourt.sources.values import distinct, first_reason, whole, whole_number

if TYPE_CHECKING:
    import ibis.expr.types as ir

SOURCE = "archive"
_GAME = re.compile(r"(\d{4})(\d{2})(\d{2})0([A-Z]{3})")
_STATUS = {
    "Inactive": "inactive", "Did Not Play": "dnp", "Did Not Dress": "dnd", "Not With Team": "nwt",
    "Player Suspended": "suspended",
}  # fmt: skip
_NAMES = {
    "fgm": "fg", "fga": "fga", "fg3m": "fg3", "fg3a": "fg3a", "ftm": "ft", "fta": "fta", "oreb": "orb", "dreb": "drb",
    "reb": "trb", "ast": "ast", "stl": "stl", "blk": "blk", "tov": "tov", "pf": "pf", "pts": "pts",
}  # fmt: skip
_TEAMS = pa.schema([("team", pa.string()), ("team_abbr", pa.string())])
_PEOPLE = pa.schema([("player", pa.string()), ("team_abbr", pa.string()), ("season_year", pa.int64()),
                     ("player_id", pa.int64()), ("player_lookup", pa.string())])  # fmt: skip
_OFFICIALS = pa.schema([("officials_json", pa.string()), ("official_code", pa.string()),
                        ("official_name", pa.string())])  # fmt: skip


def archive_game_id(text: str, reference: Reference) -> str | None:
    """Id of the game behind ``202110190MIL``: date and home team."""
    written = _GAME.fullmatch(text)
    home = tricode(written[4]) if written else None
    if written is None or home is None:
        return None
    try:
        day = dt.date(int(written[1]), int(written[2]), int(written[3]))
    except ValueError:
        return None
    return reference.game_by_home.get((day, home))


def _teams(raw: pa.Table) -> pa.Table:
    rows = [{"team": row["team"], "team_abbr": tricode(row["team"] or "")} for row in distinct(raw, "team")]
    return pa.Table.from_pylist(rows, schema=_TEAMS)


def teams_prepare(raw: pa.Table, _reference: Reference) -> Mapping[str, pa.Table]:
    """Tricodes of the archive's codes (BRK, CHO, PHO)."""
    return {"teams": _teams(raw)}


def players_prepare(raw: pa.Table, reference: Reference) -> Mapping[str, pa.Table]:
    """Tricodes, and whom each name means on that team in that season."""
    rows = []
    for row in distinct(raw, "player", "team", "season_end"):
        team = tricode(row["team"] or "")
        season_end = whole_number(row["season_end"])
        if team and row["player"] and season_end is not None:
            spelling = Spelling(row["player"], team, season_end - 1)
            identity = reference.names.identify(spelling)
            rows.append({
                "player": row["player"], "team_abbr": team, "season_year": spelling.season_year,
                "player_id": identity.player_id, "player_lookup": identity.player_lookup,
            })  # fmt: skip
    return {"teams": _teams(raw), "people": pa.Table.from_pylist(rows, schema=_PEOPLE)}


def officials_prepare(raw: pa.Table, _reference: Reference) -> Mapping[str, pa.Table]:
    """The officials of each JSON list; a list that cannot be read has none."""
    rows = [
        {"officials_json": row["officials_json"], "official_code": code, "official_name": name}
        for row in distinct(raw, "officials_json")
        for code, name in _officials(row["officials_json"])
    ]
    return {"officials": pa.Table.from_pylist(rows, schema=_OFFICIALS)}


def _officials(listed: str | None) -> list[tuple[str, str]]:
    try:
        entries = json.loads(listed or "[]")
    except json.JSONDecodeError:
        return []
    pairs = entries if isinstance(entries, list) else []
    are_sound = all(isinstance(pair, list) and [type(part) for part in pair] == [str, str] for pair in pairs)
    return [(code, name) for code, name in pairs] if are_sound else []


def normalise_officials(raw: ir.Table, facts: Facts) -> ir.Table:
    """One row an official; a game without a list gives none."""
    games, officials = facts["games"], facts["officials"]
    row = raw.join(games, RAW_GAME)
    row = row.left_join(officials, row.v_officials_json == officials.officials_json)
    reason = first_reason(
        (
            row.official_name.isnull() & row.v_officials_json.notnull(),
            Reason.UNPARSABLE,
            "the list of officials cannot be read",
        ),
    )
    listed = row.filter(row.v_officials_json.notnull())
    return listed.select(
        FILE,
        LINE,
        "game_id",
        "official_name",
        "game_date",
        "official_code",
        position=ibis.null("string"),
        source=ibis.literal(SOURCE),
        **{CODE: reason.code, WHY: reason.why},
    )


def _sides(raw: ir.Table, facts: Facts) -> ir.Table:
    games, teams = facts["games"], facts["teams"]
    row = raw.join(games, RAW_GAME)
    row = row.left_join(teams, row.v_team == teams.team)
    plays = (row.team_abbr == row.home) | (row.team_abbr == row.away)
    return row.mutate(
        source=ibis.literal(SOURCE),
        _stranger=~plays.fill_null(False),
        _sentence="team " + row.v_team.fill_null("?") + " does not play in game " + row.game_id,
    )


def _people(raw: ir.Table, facts: Facts) -> ir.Table:
    row = _sides(raw, facts)
    people = facts["people"]
    row = row.left_join(
        people,
        [row.v_player == people.player, row.team_abbr == people.team_abbr, row.season_year == people.season_year],
    )
    return row.drop("team_abbr_right", "season_year_right")


def normalise_status(raw: ir.Table, facts: Facts) -> ir.Table:
    """Everyone on a team's list. Who sat out was public before the game, who of the dressed appears was not."""
    row = _people(raw, facts)
    status = ibis.cases(
        (row.v_reason.isnull(), "active"), *((row.v_reason == text, word) for text, word in _STATUS.items())
    )
    dressed = status.isin(["active", "dnp"])
    reason = first_reason(
        (row["_stranger"], Reason.UNKNOWN_TEAM, row["_sentence"]),
        (row.player_lookup.isnull(), Reason.UNPARSABLE, "a player without a name, or a game of another season"),
        (status.isnull(), Reason.UNPARSABLE, "nobody knows this reason for not playing"),
    )
    return row.select(
        FILE,
        LINE,
        "game_id",
        "player_lookup",
        "game_date",
        "team_abbr",
        "player_id",
        "source",
        player_name=row.v_player,
        player_status=status,
        status_reason=row.v_reason,
        is_starter=whole(row.v_starter) == 1,
        is_dressed=dressed,
        pregame_known=~dressed,
        **{CODE: reason.code, WHY: reason.why},
    )


def normalise_lines(raw: ir.Table, facts: Facts) -> ir.Table:
    """Lines of those who appeared, with exact seconds."""
    row = _people(raw, facts)
    row = row.filter(row.v_reason.isnull())
    row = row.mutate(
        seconds_played=whole(row.v_mp_sec), **{f"_{ours}": whole(row[f"v_{name}"]) for ours, name in _NAMES.items()}
    )
    unread = ibis.or_(row.seconds_played.isnull(), *(row[f"_{ours}"].isnull() for ours in _NAMES))
    reason = first_reason(
        (row["_stranger"], Reason.UNKNOWN_TEAM, row["_sentence"]),
        (row.player_lookup.isnull(), Reason.UNPARSABLE, "a player without a name, or a game of another season"),
        (unread, Reason.UNPARSABLE, "a count is no number"),
    )
    return row.select(
        FILE,
        LINE,
        "game_id",
        "player_lookup",
        "source",
        "game_date",
        "player_id",
        "team_abbr",
        "seconds_played",
        player_name=row.v_player,
        seconds_precision=ibis.literal("second"),
        **{ours: row[f"_{ours}"] for ours in _NAMES},
        plus_minus=whole(row.v_plus_minus),
        is_starter=whole(row.v_starter) == 1,
        **{CODE: reason.code, WHY: reason.why},
    )


def with_player_turnovers(teams: ir.Table, points: str, turnovers: str) -> ir.Table:
    """Team lines with ``told``: the turnovers that the archive's own lines of players add up to.

    NULL unless the players' points are the team's (column ``points``), since a line that is missing or was
    refused would make its turnovers look like nobody's; and NULL where players have more than their team.
    """
    lines = player_boxscore.unbound
    lines = lines.filter(lines.source == SOURCE)
    sums = lines.group_by("game_id", "team_abbr").agg(told=lines.tov.sum().cast("int64"), of_players=lines.pts.sum())
    row = teams.left_join(sums, ["game_id", "team_abbr"]).drop("game_id_right", "team_abbr_right")
    adds_up = (row.of_players == row[points]) & (row.told <= row[turnovers])
    return row.mutate(told=adds_up.ifelse(row.told, ibis.null("int64")))


def normalise_teams(raw: ir.Table, facts: Facts) -> ir.Table:
    """Lines of teams. Their turnovers include those of no player, which are what the players' lines lack."""
    row = _sides(raw, facts)
    row = row.mutate(_minutes=whole(row.v_mp), **{f"_{ours}": whole(row[f"v_{name}"]) for ours, name in _NAMES.items()})
    row = with_player_turnovers(row, "_pts", "_tov")
    unread = ibis.or_(row["_minutes"].isnull(), *(row[f"_{ours}"].isnull() for ours in _NAMES))
    reason = first_reason(
        (row["_stranger"], Reason.UNKNOWN_TEAM, row["_sentence"]),
        (unread, Reason.UNPARSABLE, "a count is no number"),
    )
    return row.select(
        FILE,
        LINE,
        "game_id",
        "team_abbr",
        "source",
        "game_date",
        **{ours: row[f"_{ours}"] for ours in _NAMES},
        player_turnovers=row.told,
        team_turnovers=row["_tov"] - row.told,
        minutes_total_seconds=row["_minutes"] * 60,
        **{CODE: reason.code, WHY: reason.why},
    )


_COLUMNS = tuple(_NAMES.values())

ARCHIVE_GAMES = SourceFormat(
    kind="bref_games", source=SOURCE, stage=30,
    columns=("season_end", "bref_game_id", "date", "away", "home", "title", "start_text", "arena", "officials_json"),
    key=("bref_game_id",), game="bref_game_id", game_id=archive_game_id,
    targets=(Target(referee_assignments, normalise_officials),), prepare=officials_prepare,
)  # fmt: skip
ARCHIVE_PLAYERS = SourceFormat(
    kind="bref_player_game", source=SOURCE, stage=31,
    columns=("season_end", "bref_game_id", "date", "team", "opp", "is_home", "bref_player_id", "player", "starter",
             "reason", "mp_text", "mp_sec", *_COLUMNS, "plus_minus"),
    key=("bref_game_id", "team", "bref_player_id"), game="bref_game_id", game_id=archive_game_id,
    targets=(Target(game_status, normalise_status), Target(player_boxscore, normalise_lines)),
    prepare=players_prepare,
)  # fmt: skip
ARCHIVE_TEAMS = SourceFormat(
    kind="bref_team_game", source=SOURCE, stage=32,
    columns=("season_end", "bref_game_id", "team", "is_home", "mp", *_COLUMNS),
    key=("bref_game_id", "team"), game="bref_game_id", game_id=archive_game_id,
    targets=(Target(team_boxscore, normalise_teams),), prepare=teams_prepare,
)  # fmt: skip
ARCHIVE_QUARTERS = SourceFormat(
    kind="bref_player_quarter", source=SOURCE, stage=33,
    columns=("season_end", "bref_game_id", "team", "bref_player_id", "period", "mp_sec", *_COLUMNS),
    not_used="lines by quarter are a check of the archive against itself, not a source",
)  # fmt: skip
