"""Whose player was whose: memberships from the lists of games."""

from __future__ import annotations

from fullcourt.catalog.raw.boxscores import game_status
from fullcourt.catalog.reference.players import player_team_spells
from fullcourt.later import ibis
from fullcourt.sources.declared_rows import merge_rows
from fullcourt.sources.run import Run


def settle_spells(run: Run) -> None:
    """Consecutive games on one team's list are one spell; it ends where another team's list begins.

    On a day on two lists, which happens around a trade, the team he appeared for is his.
    """
    listed = game_status.unbound
    listed = listed.filter(listed.player_id.notnull() & listed.game_date.notnull())
    appeared = (listed.player_status == "active").cast("int64")
    by_day = ibis.window(group_by=["player_id", "game_date"], order_by=[appeared.desc(), listed.team_abbr])
    days = listed.mutate(_nth=ibis.row_number().over(by_day))
    days = days.filter(days["_nth"] == 0)
    in_time = ibis.window(group_by="player_id", order_by="game_date")
    days = days.mutate(_before=days.team_abbr.lag(1).over(in_time))
    starts = days.filter(days["_before"].isnull() | (days["_before"] != days.team_abbr))
    spells = starts.select(
        "player_id", "team_abbr",
        from_date=starts.game_date,
        to_date=starts.game_date.lead(1).over(ibis.window(group_by="player_id", order_by="game_date")),
    )  # fmt: skip
    merge_rows(run.db, player_team_spells, spells)
