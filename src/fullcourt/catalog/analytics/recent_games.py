"""What several tables count over the games before a date: how many, how close together, sums of the latest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir

WEEK, FORTNIGHT = 7, 14
_SPANS = (WEEK, FORTNIGHT)


def density(games: ir.Table, sums: tuple[str, ...] = (), prefix: str = "") -> ir.Table:
    """Games in the 7 and the 14 days before the date, and sums over them: ``NAME_in_last_7_days``."""
    within = {days: games["_days_before"] <= days for days in _SPANS}
    return games.group_by("_key").agg(
        **{f"{prefix}games_in_last_{days}_days": near.cast("int64").sum() for days, near in within.items()},
        **{
            f"{prefix}{name}_in_last_{days}_days": near.ifelse(games[name], 0).sum()
            for name in sums
            for days, near in within.items()
        },
    )


def over_latest(games: ir.Table, n: int | None, **sums: str) -> ir.Table:
    """Games and sums of upstream columns over the latest ``n`` (None: all): ``games_5``, ``points_5``, ``…_season``."""
    suffix = "season" if n is None else n
    latest = games if n is None else games.filter(games["_rank"] <= n)
    return latest.group_by("_key").agg(
        **{f"games_{suffix}": latest.count()},
        **{f"{name}_{suffix}": latest[column].sum() for name, column in sums.items()},
    )


def rest_before_games(games: ir.Table) -> ir.Table:
    """Days of rest before the date, before the last game, and how often there were none or at least two.

    Rest is the days between two games, not counting either; the first game of a season has none.
    """
    earlier = games["_days_before"].lead().over(ibis.window(group_by="_key", order_by="_rank"))
    games = games.mutate(_rest=earlier - games["_days_before"] - 1, _earlier=earlier)
    ago, rest = games["_days_before"], games["_rest"]
    in_a_row = (rest == 0) & (games["_earlier"] <= FORTNIGHT)
    nothing = ibis.null("int64")
    return games.group_by("_key").agg(
        days_rest=ago.min() - 1,
        days_rest_before_last_game=(games["_rank"] == 1).ifelse(rest, nothing).max(),
        days_since_2_plus_days_rest=(rest >= 2).ifelse(ago, nothing).min(),
        back_to_backs_last_14_days=in_a_row.fill_null(False).cast("int64").sum(),
    )
