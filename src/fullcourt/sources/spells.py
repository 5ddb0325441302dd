"""Whose player was whose: memberships from the lists of games."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from fullcourt.catalog.raw.boxscores import game_status
from fullcourt.catalog.reference.players import player_team_spells
from fullcourt.later import ibis
from fullcourt.sources.declared_rows import merge_rows
from fullcourt.sources.run import Run
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir

_THEIRS = "_theirs"


def settle_spells(run: Run) -> None:
    """Bring memberships up to date: of who is on a list of a touched season, or began one with a list that is gone."""
    if not run.unsettled and not run.seasons:
        return
    ids = _in_question(run)
    run.db.register(_THEIRS, pa.table({"player_id": pa.array(ids, pa.int64())}))
    of = None if run.unsettled else ("player_id", ids)
    merge_rows(run.db, player_team_spells, Recipe("spells", _spells), forget=(_THEIRS,), of=of)


def _in_question(run: Run) -> list[int]:
    """Players on lists of touched seasons, and those with a spell that no list begins any more.

    Nothing else can change where spells begin: a list that is gone and began none stood between two of its own team.
    """
    listed, known = game_status.unbound, player_team_spells.unbound
    listed = listed.filter(listed.player_id.notnull())
    touched = listed
    if not run.unsettled:
        seasons = [f"{season % 100:02d}" for season in run.seasons]
        touched = listed.filter(listed.game_id.substr(3, 2).isin(seasons))
    begins = [
        known.player_id == listed.player_id,
        known.team_abbr == listed.team_abbr,
        known.from_date == listed.game_date,
    ]
    left = known.filter(known.player_id.notnull()).anti_join(listed, begins)
    both = ibis.union(touched.select("player_id"), left.select("player_id"), distinct=True)
    ids: list[int] = run.db.fetch(both)["player_id"].to_pylist()
    return ids


def _spells() -> ir.Table:
    """Consecutive games on one team's list are one spell; it ends where another team's list begins.

    On a day on two lists, which happens around a trade, the team he appeared for is his.
    """
    listed = game_status.unbound.semi_join(ibis.table({"player_id": "int64"}, name=_THEIRS), "player_id")
    listed = listed.filter(listed.game_date.notnull())
    appeared = (listed.player_status == "active").cast("int64")
    by_day = ibis.window(group_by=["player_id", "game_date"], order_by=[appeared.desc(), listed.team_abbr])
    days = listed.mutate(_nth=ibis.row_number().over(by_day))
    days = days.filter(days["_nth"] == 0)
    in_time = ibis.window(group_by="player_id", order_by="game_date")
    days = days.mutate(_before=days.team_abbr.lag(1).over(in_time))
    starts = days.filter(days["_before"].isnull() | (days["_before"] != days.team_abbr))
    return starts.select(
        "player_id", "team_abbr",
        from_date=starts.game_date,
        to_date=starts.game_date.lead(1).over(ibis.window(group_by="player_id", order_by="game_date")),
    )  # fmt: skip
