"""Lines on players: whom each means, which game it is of, and which of several came first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa

from fullcourt.basketball.names import slug_lookup, slug_season
from fullcourt.catalog.raw.boxscores import game_status, player_boxscore
from fullcourt.catalog.raw.lines import player_props
from fullcourt.catalog.reference.players import player_team_spells
from fullcourt.catalog.reference.travel import team_games
from fullcourt.later import ibis
from fullcourt.sources.declared_rows import differs, rewrite
from fullcourt.sources.names import Identity, load_names
from fullcourt.sources.props_csv import SOURCE as PROPS
from fullcourt.sources.run import Run
from fullcourt.sources.unresolved import Named, record_unresolved

if TYPE_CHECKING:
    import ibis.expr.types as ir

BY_SLUG = (PROPS,)
"""Sources that name people by a slug."""

_PEOPLE = pa.schema([("player_name", pa.string()), ("_id", pa.int64()), ("_lookup", pa.string())])
_APPEARED, _HAS_A_LINE, _LISTED, _MEMBER = range(4)
"""What says whose game it is, best founded first."""


def settle_lines(run: Run) -> None:
    """Identify every slug anew, find the game of each line, number the lines of a key; rewrite what that changes.

    The date of a line is its source's and never moves: a game that does takes no line with it.
    """
    slugs = _slugs(run)
    unresolved: dict[Named, dict[str, Any]] = {}
    if slugs:
        index = load_names(run.db)
        known = {slug: index.identify_slug(slug) for slug in slugs}
        run.db.register("_people", _table(known))
        changed = _changed(ibis.table({"player_name": "string", "_id": "int64", "_lookup": "string"}, name="_people"))
        run.touch(rewrite(run.db, player_props, changed))
        run.db.unregister("_people")
        for slug in (slug for slug, identity in known.items() if identity.player_id is None):
            alike = index.alike(slug_lookup(slug), slug_season(slug))
            unresolved[slug, None, slug_season(slug)] = slugs[slug] | {"candidate_lookups": alike}
    record_unresolved(run, unresolved, BY_SLUG)


def _slugs(run: Run) -> dict[str, dict[str, Any]]:
    rows = player_props.unbound
    rows = rows.filter(rows.source.isin(BY_SLUG))
    seen = rows.group_by("player_name").agg(source=rows.source.min(), occurrences=rows.count())
    return {row.pop("player_name"): row | {"first_game_id": None} for row in run.db.records(seen)}


def _table(known: dict[str, Identity]) -> pa.Table:
    rows = [
        {"player_name": slug, "_id": identity.player_id, "_lookup": identity.player_lookup}
        for slug, identity in known.items()
    ]
    return pa.Table.from_pylist(rows, schema=_PEOPLE)


def _changed(people: ir.Table) -> ir.Table:
    """Lines whose player, game or number is not what it was."""
    lines = player_props.unbound
    lines = lines.join(people, "player_name")
    games = _games(lines.select("_id", "_lookup", "game_date").distinct())
    lines = lines.left_join(games, ["_lookup", "game_date"]).select(
        *[lines[name] for name in lines.columns], _game=games["_game"]
    )
    in_order = ibis.window(
        group_by=[lines.game_date, lines["_lookup"], lines.market, lines.book],
        order_by=[
            lines.snapshot_utc, lines.line, lines.over_price_american, lines.under_price_american, lines.player_name,
        ],
    )  # fmt: skip
    lines = lines.mutate(_seq=ibis.row_number().over(in_order) + 1)
    new = {"player_id": "_id", "player_lookup": "_lookup", "game_id": "_game", "snapshot_seq": "_seq"}
    lines = lines.filter(ibis.or_(*(differs(lines[old], lines[told]) for old, told in new.items())))
    return lines.mutate(**{old: lines[told] for old, told in new.items()})


def _games(days: ir.Table) -> ir.Table:
    """The game of a player on a date: where he appeared, else where he is listed, else his team's by the schedule.

    On the day of a trade he may be listed twice; a game that is moved has no line on its new date. Somebody
    without an id may still be on a list, under the key of his name.
    """
    listed, box, spells, games = (
        table.unbound for table in (game_status, player_boxscore, player_team_spells, team_games)
    )
    appeared = (listed.player_status == "active").fill_null(False)
    told = listed.select(
        "player_lookup", "game_date", "game_id", founded=appeared.ifelse(_APPEARED, _LISTED).cast("int64")
    ).union(
        box.select("player_lookup", "game_date", "game_id", founded=ibis.literal(_HAS_A_LINE, "int64")),
    )
    told = days.join(told, [days["_lookup"] == told.player_lookup, days.game_date == told.game_date])
    member = spells.join(
        games,
        [
            spells.team_abbr == games.team_abbr,
            spells.from_date <= games.game_date,
            spells.to_date.isnull() | (games.game_date < spells.to_date),
        ],
    ).select("player_id", "game_date", "game_id", founded=ibis.literal(_MEMBER, "int64"))
    member = days.join(member, [days["_id"] == member.player_id, days.game_date == member.game_date])
    columns = ("_lookup", "game_date", "game_id", "founded")
    found = told.select(*columns).union(member.select(*columns))
    best = ibis.window(group_by=["_lookup", "game_date"], order_by=["founded", "game_id"])
    found = found.mutate(_nth=ibis.row_number().over(best))
    return found.filter(found["_nth"] == 0).select("_lookup", "game_date", _game="game_id")
