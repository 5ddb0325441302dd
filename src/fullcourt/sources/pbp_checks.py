"""What must hold of a game's events whoever sent them, and where the vendor contradicts itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.later import ibis
from fullcourt.sources.format import CODE, FILE, LINE, WHY, Facts, Reason

if TYPE_CHECKING:
    import ibis.expr.types as ir

REGULATION_PERIODS = 4


def _scores(events: ir.Table, games: ir.Table, *group: str) -> ir.Table:
    joined = events.join(games, "game_id", rname="g_{name}")
    period_end = joined.event_type == "period_end"
    return joined.group_by(*group, "game_id").agg(
        starts=joined.period.nunique(where=joined.event_type == "period_start"),
        ends=joined.period.nunique(where=period_end),
        periods=joined.period.max(),
        last_end=joined.clock_seconds.argmax(joined.period, where=period_end),
        home=joined.points_value.sum(where=joined.team_abbr == joined.home).fill_null(0),
        away=joined.points_value.sum(where=joined.team_abbr == joined.away).fill_null(0),
        home_score=joined.home_score.max(),
        away_score=joined.away_score.max(),
    )


def game_check(events: ir.Table, games: ir.Table, *group: str) -> ir.Table:
    """Completeness of each game's events: ``_why`` says what is missing, NULL if nothing.

    ``games`` has ``game_id``, ``home``, ``away``, ``home_score``, ``away_score``; a score that the schedule
    does not have yet cannot be compared.
    """
    told = _scores(events, games, *group)
    periods = (told.starts == told.ends) & (told.ends == told.periods) & (told.periods >= REGULATION_PERIODS)
    points = (told.home == told.home_score) & (told.away == told.away_score)

    def text(number: ir.Value) -> ir.StringValue:
        return number.cast("string").fill_null("none")

    why = ibis.cases(
        (~periods, "period " + text(told.periods) + " is the last, " + text(told.starts) + " begin and "
         + text(told.ends) + " end"),
        ((told.last_end != 0).fill_null(False), "the last period ends with time on the clock"),
        (told.home == told.away, "both teams have " + text(told.home) + " points"),
        (~points.fill_null(True), "points add up to " + text(told.away) + "-" + text(told.home)
         + " (away-home), the schedule says " + text(told.away_score) + "-" + text(told.home_score)),
    )  # fmt: skip
    return told.select(*group, "game_id", **{WHY: why})


def complete(events: ir.Table, facts: Facts) -> ir.Table:
    """Games of a batch that were cut off."""
    checked = game_check(events, facts["games"], FILE)
    checked = checked.filter(checked[WHY].notnull())
    return checked.select(
        FILE, "game_id", **{CODE: ibis.literal(Reason.TRUNCATED_FILE), WHY: "the game is not complete: " + checked[WHY]}
    )


def running_score(events: ir.Table, facts: Facts) -> ir.Table:
    """Where the vendor's ``SCORE`` (away - home, after the event) is not the sum of points in delivered order.

    ``running_score``: scoring rows against those on which ``SCORE`` agrees. ``final_score``: the schedule's
    result against the last ``SCORE``. Points win: they are the box score's in every game seen.
    """
    row = events.join(facts["games"], "game_id", rname="g_{name}")
    so_far = ibis.window(group_by=[row[FILE], row.game_id], order_by=row[LINE], preceding=None, following=0)
    row = row.mutate(
        _home=(row.team_abbr == row.home).ifelse(row.points_value, 0).sum().over(so_far),
        _away=(row.team_abbr == row.away).ifelse(row.points_value, 0).sum().over(so_far),
        _told_away=row["_score"].re_extract(r"^(\d+) - (\d+)$", 1).try_cast("int64"),
        _told_home=row["_score"].re_extract(r"^(\d+) - (\d+)$", 2).try_cast("int64"),
    )
    row = row.filter(row["_score"].notnull())
    scoring = row.event_type.isin(["made", "free_throw"])
    agrees = ((row["_home"] == row["_told_home"]) & (row["_away"] == row["_told_away"])).fill_null(False)
    told = row.group_by("game_id", "game_date").agg(
        rows=scoring.sum(),
        agreeing=(scoring & agrees).sum(),
        last=row["_score"].argmax(row[LINE]),
        result=(row.away_score.cast("string") + " - " + row.home_score.cast("string")).max(),
    )
    source = ibis.literal("nba_stats_v2")
    running = told.filter(told.rows != told.agreeing)
    final = told.filter((told.result != told["last"]).fill_null(False))
    score = ibis.literal("nba_stats_v2 SCORE")
    return running.select(
        "game_id", "game_date", entity_id=running.game_id, statistic=ibis.literal("running_score"),
        source_a=source, source_b=score, value_a=running.rows.cast("string"),
        value_b=running.agreeing.cast("string"), used=ibis.literal("a"),
    ).union(final.select(
        "game_id", "game_date", entity_id=final.game_id, statistic=ibis.literal("final_score"),
        source_a=ibis.literal("schedule"), source_b=score, value_a=final.result, value_b=final["last"],
        used=ibis.literal("a"),
    ))  # fmt: skip


def unknown_words(events: ir.Table) -> ir.Table:
    """Codes that no vocabulary knows, with the number of events."""
    odd = events.filter(
        (events.event_type == "other")
        | (events.event_subtype == "other")
        | (events.event_type.isin(["made", "missed"]) & events.event_subtype.re_search(r"^\d+$"))
    )
    odd = odd.mutate(note=odd.event_type + " " + odd.event_subtype.fill_null("?"))
    return odd.group_by("note").agg(rows=odd.count())
