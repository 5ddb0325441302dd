"""Which play-by-play source a game takes: the first that passes the game check."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from fullcourt.catalog.raw.best import player_boxscore_best
from fullcourt.catalog.raw.events import pbp_choice, play_by_play
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.engine.declaration import ROW
from fullcourt.engine.local import of_games
from fullcourt.later import ibis
from fullcourt.sources import discrepancies
from fullcourt.sources.format import WHY
from fullcourt.sources.pbp_checks import game_check
from fullcourt.sources.reference import arrow_schema
from fullcourt.sources.run import Run
from fullcourt.sources.touched_games import rows_of
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir

COUNTED = {"fgm": "fg_made", "fga": "fg_attempts", "ast": "assists", "blk": "blocks"}
"""Columns of the box that events must add up to, with the names of the statistics."""
STATISTICS = tuple(f"events_{name}" for name in COUNTED.values())


def settle_choice(run: Run, games: ir.Table, order: Sequence[str]) -> None:
    """Choose for each touched game and record the choice, with what a game without a good source differs in."""
    checked = _checked(run, games)
    differing = _differing(run, games)
    with_box = Recipe("games with a box score", lambda: _with_box(games))
    has_box = {row["game_id"] for row in run.db.records(with_box)}
    choices, found = [], []
    for game_id, sources in checked.items():
        choice = _choose(game_id, sources, differing, has_box=game_id in has_box, order=order)
        choices.append(choice)
        found += differing.get((game_id, choice["source"]), []) if not choice["checked"] else []
    touched = set(run.touched)
    run.db.delete_rows(pbp_choice, "game_id", sorted(touched))
    schema = arrow_schema(pbp_choice.columns)
    run.db.register("_choices", pa.Table.from_pylist(choices, schema=schema))
    given = ibis.table({column.name: column.ibis_type for column in pbp_choice.columns}, name="_choices")
    run.db.materialise("_chosen", given, {ROW: pbp_choice.business_columns})
    run.db.insert(pbp_choice, "_chosen")
    run.db.drop_temporary("_chosen")
    run.db.unregister("_choices")
    changes = discrepancies.record(run.db, found, statistics=STATISTICS, table_name=play_by_play.name, games=touched,
                                   run_id=run.run_id)  # fmt: skip
    run.report.count_settled(
        discrepancies_opened=changes.opened,
        discrepancies_closed=changes.closed,
        games_without_checked_events=sum(not choice["checked"] for choice in choices),
    )


def _with_box(games: ir.Table) -> ir.Table:
    (box,) = of_games([player_boxscore_best], games)
    return box.select("game_id").distinct()


def _checked(run: Run, games: ir.Table) -> dict[str, dict[str, str | None]]:
    """What is missing in the events of each game and source; None if nothing is."""
    found: defaultdict[str, dict[str, str | None]] = defaultdict(dict)
    for row in run.db.fetch(Recipe("game check of stored events", lambda: _check(games))).to_pylist():
        found[row["game_id"]][row["source"]] = row[WHY]
    return found


def _check(games: ir.Table) -> ir.Table:
    events, plan = rows_of(play_by_play, games), schedule.unbound
    plan = plan.select("game_id", "home_score", "away_score", home=plan.home_team_abbr, away=plan.away_team_abbr)
    return game_check(events, plan, "source")


def counted_from_events(events: ir.Table) -> ir.Table:
    """Field goals, assists and blocks of each player, game and source."""

    def part(rows: ir.Table, player: str, **counts: ir.Value) -> ir.Table:
        zero = ibis.literal(0, "int64")
        return rows.select(
            "game_id",
            "source",
            player_lookup=rows[player],
            **{name: counts.get(name, zero).cast("int64") for name in COUNTED},
        )

    made = events.event_type == "made"
    shots = events.filter(events.event_type.isin(["made", "missed"]) & events.player1_lookup.notnull())
    assists = events.filter(made & events.assist_lookup.notnull())
    blocks = events.filter((events.event_type == "missed") & events.block_lookup.notnull())
    one = ibis.literal(1, "int64")
    parts = (
        part(shots, "player1_lookup", fga=one, fgm=(shots.event_type == "made")),
        part(assists, "assist_lookup", ast=one),
        part(blocks, "block_lookup", blk=one),
    )
    told = parts[0].union(*parts[1:])
    return told.group_by("game_id", "source", "player_lookup").agg(**{name: told[name].sum() for name in COUNTED})


def _differing(run: Run, games: ir.Table) -> dict[tuple[str, str], list[dict[str, Any]]]:
    """Statistics of players in which a source's events differ from the best box score."""
    found: defaultdict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in run.db.fetch(Recipe("events against the best box score", lambda: _unequal(games))).to_pylist():
        found[row["game_id"], row["source"]] += [
            {"game_id": row["game_id"], "game_date": row["game_date"], "entity_id": row["player_lookup"],
             "statistic": f"events_{statistic}", "source_a": row["source"], "source_b": row["box_source"],
             "value_a": str(row[f"a_{name}"]), "value_b": str(row[f"b_{name}"]), "used": "b"}
            for name, statistic in COUNTED.items()
            if row[f"a_{name}"] != row[f"b_{name}"]
        ]  # fmt: skip
    return found


def _unequal(games: ir.Table) -> ir.Table:
    events = rows_of(play_by_play, games)
    (box,) = of_games([player_boxscore_best], games)
    lines = (
        events.select("game_id", "source")
        .distinct()
        .join(
            box.select(
                "game_id", "player_lookup", "game_date", box_source=box.source, **{f"_{n}": box[n] for n in COUNTED}
            ),
            "game_id",
        )
    )
    told = counted_from_events(events)
    met = lines.outer_join(told, ["game_id", "source", "player_lookup"], rname="e_{name}")
    met = met.select(
        game_id=met.game_id.coalesce(met.e_game_id),
        source=met.source.coalesce(met.e_source),
        player_lookup=met.player_lookup.coalesce(met.e_player_lookup),
        game_date=met.game_date,
        box_source=met.box_source.fill_null("none"),
        **{f"a_{name}": met[name].fill_null(0) for name in COUNTED},
        **{f"b_{name}": met[f"_{name}"].fill_null(0) for name in COUNTED},
    )
    unequal = ibis.or_(*(met[f"a_{name}"] != met[f"b_{name}"] for name in COUNTED))
    return met.filter(unequal).semi_join(box, "game_id")


def _choose(
    game_id: str, sources: dict[str, str | None], differing: dict[tuple[str, str], list[dict[str, Any]]],
    *, has_box: bool, order: Sequence[str],
) -> dict[str, Any]:  # fmt: skip
    rank = {source: number for number, source in enumerate(order)}
    ranked = sorted(sources, key=lambda source: (rank.get(source, len(rank)), source))
    lacks = {}
    for source in ranked:
        wrong = len(differing.get((game_id, source), []))
        lacks[source] = sources[source] or (
            f"{wrong} statistics of players differ from the box score" if wrong else None
        )
    good = [source for source in ranked if lacks[source] is None]
    complete = [source for source in ranked if sources[source] is None]
    chosen = (good or sorted(complete, key=lambda source: len(differing.get((game_id, source), []))) or ranked)[0]
    if not good:
        reason = f"no source passes the game check; {lacks[chosen]}"
    elif not has_box:
        reason = "complete; there is no box score to check it against"
    else:
        reason = "first in the configured order that passes the game check"
    others = [f"{source}: {lacks[source] or 'later in the configured order'}" for source in ranked if source != chosen]
    return {
        "game_id": game_id,
        "source": chosen,
        "reason": reason,
        "checked": bool(good) and has_box,
        "rejected": others,
    }
