"""NBA stats play-by-play v2: 34 columns, one CSV a game.

Ids are read, names in texts never are. The three that need knowing: player 1 of a replay is an
official; team events carry the team's id as player 1; a rebound is offensive or defensive only by the
running counters in its text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import pyarrow as pa

from fullcourt.basketball import events as vocabulary
from fullcourt.catalog.raw.events import play_by_play
from fullcourt.later import ibis
from fullcourt.sources.format import CODE, FILE, LINE, RAW_GAME, WHY, Facts, Reason, SourceFormat, Target
from fullcourt.sources.pbp_checks import complete, running_score, unknown_words
from fullcourt.sources.reference import Reference, league_game_id
from fullcourt.sources.values import first_reason, lookup_of, people_table, whole

if TYPE_CHECKING:
    import ibis.expr.types as ir

SOURCE = "nba_stats_v2"
_HOME_TEAM, _AWAY_TEAM, _HOME_PLAYER, _AWAY_PLAYER, _HOME_BENCH, _AWAY_BENCH = 2, 3, 4, 5, 6, 7
_REBOUND, _JUMP_BALL, _REPLAY = 4, 10, 18
_WITHOUT_SUBTYPE = (8, 11, 12, 13)
_DEAD_BALL = 1
_QUARTER, _OVERTIME = 720, 300
_LONGEST = 12
_CODES = pa.schema([("type", pa.int64()), ("action", pa.int64()), ("word", pa.string()),
                    ("ft_num", pa.int64()), ("ft_of", pa.int64())])  # fmt: skip


def _codes() -> pa.Table:
    words = {
        1: {code: style.name for code, style in vocabulary.SHOT_STYLES.items()},
        2: {code: style.name for code, style in vocabulary.SHOT_STYLES.items()},
        3: {code: throw.subtype for code, throw in vocabulary.FREE_THROWS.items()},
        5: vocabulary.TURNOVERS,
        6: {code: foul.subtype for code, foul in vocabulary.FOULS.items()},
        7: vocabulary.VIOLATIONS,
        9: vocabulary.TIMEOUTS,
        10: vocabulary.JUMP_BALLS,
    }
    rows = []
    for kind, subtypes in words.items():
        for code, word in subtypes.items():
            throw = vocabulary.FREE_THROWS[code] if kind == 3 else None  # noqa: PLR2004 - the free throw's code
            rows.append({"type": kind, "action": code, "word": word, "ft_num": throw.num if throw else None,
                         "ft_of": throw.of if throw else None})  # fmt: skip
    return pa.Table.from_pylist(rows, schema=_CODES)


def prepare(raw: pa.Table, reference: Reference) -> Mapping[str, pa.Table]:
    """Lookups of all persons by id, and the words for the vendor's codes."""
    pairs = [(f"PLAYER{number}_ID", f"PLAYER{number}_NAME") for number in (1, 2, 3)]
    return {"people": people_table(raw, pairs, reference), "codes": _codes()}


def _read(raw: ir.Table, facts: Facts) -> ir.Table:
    """Numbers, sides and texts of the raw columns."""
    row = raw.join(facts["games"], RAW_GAME)
    row = row.mutate(
        event_num=whole(row.v_EVENTNUM),
        in_period=whole(row.v_PERIOD),
        type=whole(row.v_EVENTMSGTYPE),
        action=whole(row.v_EVENTMSGACTIONTYPE),
        kind1=whole(row.v_PERSON1TYPE),
        minutes=row.v_PCTIMESTRING.split(":")[0].try_cast("int64"),
        seconds=row.v_PCTIMESTRING.split(":")[1].try_cast("int64"),
        team_id=whole(row.v_PLAYER1_TEAM_ID),
        person1=whole(row.v_PLAYER1_ID),
    )
    players = (_HOME_PLAYER, _AWAY_PLAYER)
    kinds = {1: row.kind1, 2: whole(row.v_PERSON2TYPE), 3: whole(row.v_PERSON3TYPE)}
    # The type is missing on team events whose side was not set; whose id it is then says the id itself.
    named = row.kind1.isin(players).ifelse(row.team_id, row.person1)
    side = ibis.cases(
        (named == row.home_id, row.home),
        (named == row.away_id, row.away),
        (row.kind1.isin([_HOME_TEAM, _HOME_PLAYER, _HOME_BENCH]), row.home),
        (row.kind1.isin([_AWAY_TEAM, _AWAY_PLAYER, _AWAY_BENCH]), row.away),
    )
    own = ibis.cases(
        (row.kind1 == _HOME_PLAYER, row.v_HOMEDESCRIPTION), (row.kind1 == _AWAY_PLAYER, row.v_VISITORDESCRIPTION)
    )
    return row.mutate(
        clock=row.minutes * 60 + row.seconds,
        team_abbr=(row.type != _REPLAY).ifelse(side, ibis.null("string")),
        stranger=row.kind1.isin(players) & row.team_id.notnull() & ~row.team_id.isin([row.home_id, row.away_id]),
        own=own.fill_null(""),
        **{
            # An official's number is looked up among players by the vendor: never read it.
            f"player{n}_id": (kinds[n].isin(players) & (row.type != _REPLAY)).ifelse(
                whole(row[f"v_PLAYER{n}_ID"]).nullif(0), ibis.null("int64")
            )
            for n in (1, 2, 3)
        },
    )


def _counted_rebounds(row: ir.Table) -> ir.Table:
    """Whether a player's rebound is offensive: by how much ``Off`` grew since the counters before.

    Counters are sorted by Off + Def, never by event order. Where the vendor entered several rebounds at
    once, they all carry the counters after the last; then the first of them take what ``Off`` grew by.
    """
    counters = r"\(Off:(\d+) Def:(\d+)\)"
    counts = row.filter((row.type == _REBOUND) & row.player1_id.notnull()).select(
        FILE, LINE, "player1_id",
        off=row.own.re_extract(counters, 1).try_cast("int64"),
        deff=row.own.re_extract(counters, 2).try_cast("int64"),
    )  # fmt: skip
    counts = counts.filter(counts.off.notnull())
    player = [FILE, "player1_id"]
    states = counts.group_by(*player, "off", "deff").agg()
    before = ibis.window(group_by=player, order_by=[states.off + states.deff, states.off])
    states = states.mutate(grew=states.off - states.off.lag(1).over(before).fill_null(0))
    counts = counts.join(states, [*player, "off", "deff"])
    nth = ibis.row_number().over(ibis.window(group_by=[*player, "off", "deff"], order_by=counts[LINE]))
    return counts.select(_rebound_file=counts[FILE], _rebound_line=counts[LINE], is_offensive=nth < counts.grew)


def _subtype(row: ir.Table) -> ir.StringValue:
    length = (row.in_period <= 4).ifelse(_QUARTER, _OVERTIME)  # noqa: PLR2004 - quarters
    player = row.player1_id.notnull()
    return ibis.cases(
        (row.type.isin(_WITHOUT_SUBTYPE), ibis.null("string")),
        ((row.type == _REBOUND) & player & row.is_offensive, "offensive"),
        ((row.type == _REBOUND) & player & row.is_offensive.notnull(), "defensive"),
        ((row.type == _REBOUND) & player, "other"),
        ((row.type == _REBOUND) & (row.action == _DEAD_BALL), "dead_ball"),
        (row.type == _REBOUND, "team"),
        ((row.type == _JUMP_BALL) & (row.action == 0) & (row.clock == length), "start"),
        ((row.type == _JUMP_BALL) & (row.action == 0), "held_ball"),
        (row.type == _REPLAY, row.action.cast("string")),
        (row.word.notnull(), row.word),
        # A new kind of shot keeps its number, so that nothing is lost until somebody names it.
        (row.type.isin([1, 2]), row.action.cast("string")),
        (row.event_type == "other", row.type.cast("string") + ":" + row.action.cast("string")),
        else_="other",
    )


def normalise(raw: ir.Table, facts: Facts) -> ir.Table:
    """Events in our words. Team, coach and official ids are no players."""
    row = _read(raw, facts)
    codes, people = facts["codes"], facts["people"]
    rebounds = _counted_rebounds(row)
    row = row.left_join(rebounds, [row[FILE] == rebounds["_rebound_file"], row[LINE] == rebounds["_rebound_line"]])
    row = row.left_join(codes, [row.type == codes.type, row.action == codes.action]).drop("type_right", "action_right")
    for number in (1, 2, 3):
        person = lookup_of(people, number)
        row = row.left_join(person, row[f"player{number}_id"] == person[f"_id{number}"])
    row = row.mutate(
        event_type=ibis.cases(
            *((row.type == code, word) for code, word in vocabulary.EVENT_TYPES.items()), else_="other"
        )
    )
    row = row.mutate(event_subtype=_subtype(row))

    kind = row.event_type
    is_shot = kind.isin(["made", "missed"])
    value = is_shot.ifelse(row.own.contains(" 3PT ").ifelse(3, 2), ibis.null("int64"))
    made_throw = (kind == "free_throw") & ~row.own.startswith("MISS")
    unread = ibis.or_(*(row[name].isnull() for name in ("event_num", "in_period", "type", "action")))
    reason = first_reason(
        (unread, Reason.UNPARSABLE, "event number, type, action or period is no number"),
        (row.clock.isnull(), Reason.UNPARSABLE, "the clock is not m:ss"),
        (row.minutes > _LONGEST, Reason.RANGE, "the clock shows more than 12 minutes"),
        (row.stranger, Reason.UNKNOWN_TEAM, "team " + row.v_PLAYER1_TEAM_ID + " does not play in game " + row.game_id),
    )
    nothing = ibis.null("string")
    second, third = row["_lookup2"], row["_lookup3"]
    return row.select(
        FILE, LINE, "game_id", "event_num", "season_year", "game_date", "event_type", "event_subtype",
        "team_abbr", "player1_id", "player2_id", "player3_id",
        period=row.in_period,
        source=ibis.literal(SOURCE),
        clock_seconds=row.clock.try_cast("decimal(6, 2)"),
        player1_lookup=row["_lookup1"],
        assist_lookup=(kind == "made").ifelse(second, nothing),
        block_lookup=(kind == "missed").ifelse(third, nothing),
        steal_lookup=(kind == "turnover").ifelse(second, nothing),
        fouled_player_lookup=(kind == "foul").ifelse(second, nothing),
        other_player_lookup=kind.isin(["substitution", "jump_ball"]).ifelse(second, nothing),
        shot_value=value,
        points_value=ibis.cases((kind == "made", value), (made_throw, 1), else_=0),
        shot_distance_ft=is_shot.ifelse(
            row.own.re_extract(r"(?:^| )(\d+)' ", 1).nullif("").try_cast("decimal(5, 1)"), ibis.null("decimal(5, 1)")
        ),
        x_legacy=ibis.null("int64"),
        y_legacy=ibis.null("int64"),
        free_throw_num=row.ft_num,
        free_throw_of=row.ft_of,
        foul_type=(kind == "foul").ifelse(row.event_subtype, nothing),
        home_lineup=ibis.null("array<string>"),
        away_lineup=ibis.null("array<string>"),
        description=ibis.literal(" | ").join(
            [row.v_HOMEDESCRIPTION, row.v_VISITORDESCRIPTION, row.v_NEUTRALDESCRIPTION]
        ).nullif(""),
        _score=row.v_SCORE,
        **{CODE: reason.code, WHY: reason.why},
    )  # fmt: skip


NBA_STATS_PBP = SourceFormat(
    kind="nba_stats_pbp", source=SOURCE, stage=40,
    columns=(
        "GAME_ID", "EVENTNUM", "EVENTMSGTYPE", "EVENTMSGACTIONTYPE", "PERIOD", "WCTIMESTRING", "PCTIMESTRING",
        "HOMEDESCRIPTION", "NEUTRALDESCRIPTION", "VISITORDESCRIPTION", "SCORE", "SCOREMARGIN",
        *(column for number in (1, 2, 3) for column in (
            f"PERSON{number}TYPE", f"PLAYER{number}_ID", f"PLAYER{number}_NAME", f"PLAYER{number}_TEAM_ID",
            f"PLAYER{number}_TEAM_CITY", f"PLAYER{number}_TEAM_NICKNAME", f"PLAYER{number}_TEAM_ABBREVIATION",
        )),
        "VIDEO_AVAILABLE_FLAG",
    ),
    key=("GAME_ID", "EVENTNUM"), game="GAME_ID", game_id=league_game_id, one_game=True,
    targets=(Target(play_by_play, normalise, check=complete, disagreements=running_score,
                    statistics=("running_score", "final_score"), notes=unknown_words),),
    prepare=prepare,
)  # fmt: skip
