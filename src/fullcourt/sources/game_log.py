"""NBA.com league game log, players and teams: only those who played, with NBA ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from fullcourt.catalog.raw.boxscores import player_boxscore, team_boxscore
from fullcourt.later import ibis
from fullcourt.sources.format import CODE, FILE, LINE, RAW_GAME, WHY, Facts, Reason, SourceFormat, Target
from fullcourt.sources.reference import Reference, league_game_id
from fullcourt.sources.values import first_reason, lookup_of, people_table, whole

if TYPE_CHECKING:
    import ibis.expr.types as ir
    import pyarrow as pa

SOURCE = "nba_stats"
_COUNTS = ("FGM", "FGA", "FG3M", "FG3A", "FTM", "FTA", "OREB", "DREB", "REB", "AST", "STL", "BLK", "TOV", "PF", "PTS")


def _line(raw: ir.Table, facts: Facts) -> ir.Table:
    """What both forms say alike: game, team, counts."""
    games = facts["games"]
    row = raw.join(games, RAW_GAME)
    team_id = whole(row.v_TEAM_ID)
    row = row.mutate(
        team_abbr=ibis.cases((team_id == row.home_id, row.home), (team_id == row.away_id, row.away)),
        **{f"_{name.lower()}": whole(row[f"v_{name}"]) for name in _COUNTS},
    )
    unread = ibis.or_(*(row[f"_{name.lower()}"].isnull() for name in _COUNTS))
    return row.mutate(
        source=ibis.literal(SOURCE),
        _team_unknown=row.team_abbr.isnull(),
        _unread=unread,
        _sentence="team " + row.v_TEAM_ABBREVIATION.fill_null("?") + " does not play in game " + row.game_id,
    )


def _counts(row: ir.Table) -> dict[str, ir.Value]:
    # The warehouse's names are the vendor's in lower case, which to an engine are the same names.
    return {name.lower(): row[f"_{name.lower()}"] for name in _COUNTS}


def players_prepare(raw: pa.Table, reference: Reference) -> Mapping[str, pa.Table]:
    """Lookups of the people."""
    return {"people": people_table(raw, [("PLAYER_ID", "PLAYER_NAME")], reference)}


def normalise_players(raw: ir.Table, facts: Facts) -> ir.Table:
    """Lines of players; time is whole minutes, rounded by the vendor."""
    row = _line(raw, facts)
    row = row.mutate(person_id=whole(row.v_PLAYER_ID), minutes=whole(row.v_MIN))
    people = lookup_of(facts["people"], 1)
    row = row.left_join(people, row.person_id == people["_id1"])
    reason = first_reason(
        (row["_team_unknown"], Reason.UNKNOWN_TEAM, row["_sentence"]),
        (row["_unread"] | row.minutes.isnull(), Reason.UNPARSABLE, "a count is no number"),
        (row["_lookup1"].isnull(), Reason.UNPARSABLE, "player id or name is missing"),
        (row.minutes < 0, Reason.RANGE, "minutes are negative"),
    )
    return row.select(
        FILE,
        LINE,
        "game_id",
        "source",
        "game_date",
        "team_abbr",
        **_counts(row),
        plus_minus=whole(row.v_PLUS_MINUS),
        player_id=row.person_id,
        player_lookup=row["_lookup1"],
        player_name=row.v_PLAYER_NAME,
        seconds_played=row.minutes * 60,
        seconds_precision=ibis.literal("minute"),
        is_starter=ibis.null("boolean"),
        **{CODE: reason.code, WHY: reason.why},
    )


def normalise_teams(raw: ir.Table, facts: Facts) -> ir.Table:
    """Lines of teams. Turnovers are those of players only; MIN is a sum of rounded minutes and not read."""
    row = _line(raw, facts)
    reason = first_reason(
        (row["_team_unknown"], Reason.UNKNOWN_TEAM, row["_sentence"]),
        (row["_unread"], Reason.UNPARSABLE, "a count is no number"),
    )
    return row.select(
        FILE,
        LINE,
        "game_id",
        "team_abbr",
        "source",
        "game_date",
        **_counts(row),
        player_turnovers=row["_tov"],
        team_turnovers=ibis.null("int64"),
        minutes_total_seconds=ibis.null("int64"),
        **{CODE: reason.code, WHY: reason.why},
    )


_BOTH = (
    "GAME_ID",
    "GAME_DATE",
    "TEAM_ID",
    "TEAM_ABBREVIATION",
    "TEAM_NAME",
    "MATCHUP",
    "WL",
    "MIN",
    *_COUNTS,
    "PLUS_MINUS",
)

GAME_LOG_TEAMS = SourceFormat(
    kind="game_log_teams", source=SOURCE, stage=20,
    columns=("SEASON_ID", *_BOTH),
    key=("GAME_ID", "TEAM_ID"), game="GAME_ID", game_id=league_game_id,
    targets=(Target(team_boxscore, normalise_teams),),
)  # fmt: skip
GAME_LOG_PLAYERS = SourceFormat(
    kind="game_log_players", source=SOURCE, stage=20,
    columns=("PLAYER_ID", "PLAYER_NAME", *_BOTH),
    key=("GAME_ID", "PLAYER_ID"), game="GAME_ID", game_id=league_game_id,
    targets=(Target(player_boxscore, normalise_players),),
    prepare=players_prepare,
)  # fmt: skip
