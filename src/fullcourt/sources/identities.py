"""Names without ids: whom they mean, given everybody who is known by now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from fullcourt.basketball.game_ids import season_year
from fullcourt.basketball.names import player_lookup
from fullcourt.catalog.processing.ledger import unresolved_names
from fullcourt.catalog.raw.boxscores import BOX_COUNTS, game_status, player_boxscore
from fullcourt.engine.declaration import Table
from fullcourt.later import ibis
from fullcourt.sources.archive import SOURCE as ARCHIVE
from fullcourt.sources.declared_rows import differs, rewrite
from fullcourt.sources.names import LEAGUE_BOX, METHODS, Identity, NameIndex, Spelling, load_names
from fullcourt.sources.run import Run
from fullcourt.sources.unresolved import record_unresolved

if TYPE_CHECKING:
    import ibis.expr.types as ir

WITHOUT_IDS = (ARCHIVE,)
"""Sources that name people without an NBA id."""

_STATISTICS = (*BOX_COUNTS, "tov")
_SPELLING = ("player_name", "team_abbr", "season")
_IDENTITIES = pa.schema([("player_name", pa.string()), ("team_abbr", pa.string()), ("season", pa.string()),
                         ("_id", pa.int64()), ("_lookup", pa.string())])  # fmt: skip


def settle_identities(run: Run, _games: ir.Table) -> None:
    """Identify every spelling anew and rewrite the rows whose player that changes."""
    spelled = _spelled(run)
    if not spelled:
        return
    index = load_names(run.db)
    known = {spelling: index.identify(spelling) for spelling in spelled}
    open_ones = [spelling for spelling, identity in known.items() if identity.player_id is None]
    if open_ones:
        index = replace(index, box_matches=_box_matches(run, open_ones))
        known |= {spelling: index.identify(spelling) for spelling in open_ones}
    known |= _contradicting(run, known)
    run.db.register("_identities", _table(known))
    identities = ibis.table(
        {"player_name": "string", "team_abbr": "string", "season": "string", "_id": "int64", "_lookup": "string"},
        name="_identities",
    )
    for table in (game_status, player_boxscore):
        rows = _nameless(table)
        rows = rows.join(identities, list(_SPELLING))
        changed = rows.filter(differs(rows.player_id, rows["_id"]) | differs(rows.player_lookup, rows["_lookup"]))
        run.touched.update(
            rewrite(run.db, table, changed.mutate(player_id=changed["_id"], player_lookup=changed["_lookup"]))
        )
    run.db.unregister("_identities")
    unresolved = [spelling for spelling, identity in known.items() if identity.player_id is None]
    alike = _alike(run, unresolved, index)
    record_unresolved(
        run,
        {
            spelling: {name: spelled[spelling][name] for name in ("source", "first_game_id", "occurrences")}
            | {"candidate_lookups": alike[spelling]}
            for spelling in unresolved
        },
        WITHOUT_IDS,
    )


def _alike(run: Run, unresolved: Iterable[Spelling], index: NameIndex) -> dict[Spelling, list[str]]:
    """Known players who are spelled alike; those of a season that nothing was read of are the ones they were."""
    seasons = run.seasons
    before = {
        Spelling(row["name_as_given"], row["team_abbr"], row["season_year"]): row["candidate_lookups"]
        for row in run.db.values(unresolved_names)
        if row["season_year"] not in seasons
    }
    return {
        each: before[each] if each in before else index.alike(player_lookup(each.name), each.season_year)
        for each in unresolved
    }


def _nameless(table: Table) -> ir.Table:
    rows = table.unbound
    return rows.filter(rows.source.isin(WITHOUT_IDS)).mutate(season=rows.game_id.substr(0, 5))


def _year(season: str) -> int:
    return season_year(f"{season}00000")


def _spelled(run: Run) -> dict[Spelling, Mapping[str, Any]]:
    """Every spelling with its source, number of rows and first game. A season's games of all types are one."""
    found: dict[Spelling, Mapping[str, Any]] = {}
    for table in (player_boxscore, game_status):  # the list holds everybody, so its count is the one that stays
        rows = _nameless(table)
        seen = rows.group_by("player_name", "team_abbr", year=rows.game_id.substr(3, 2)).agg(
            source=rows.source.min(), occurrences=rows.count(), first_game_id=rows.game_id.min()
        )
        for row in run.db.fetch(seen).to_pylist():
            found[Spelling(row["player_name"], row["team_abbr"], season_year(row["first_game_id"]))] = row
    return found


def _table(known: Mapping[Spelling, Identity]) -> pa.Table:
    rows = [
        {"player_name": spelling.name, "team_abbr": spelling.team_abbr,
         "season": f"{kind}{spelling.season_year % 100:02d}",
         "_id": identity.player_id, "_lookup": identity.player_lookup}
        for spelling, identity in known.items()
        for kind in ("002", "004", "005")
    ]  # fmt: skip
    return pa.Table.from_pylist(rows, schema=_IDENTITIES)


def _box_matches(run: Run, spellings: list[Spelling]) -> dict[Spelling, int]:
    """Players whose league line equals the name's in every game that the name has a line in."""
    run.db.register("_spellings", _table({spelling: Identity(None, "", "") for spelling in spellings}))
    asked = ibis.table({"player_name": "string", "team_abbr": "string", "season": "string"}, name="_spellings")
    lines, box = _nameless(player_boxscore), player_boxscore.unbound
    lines = lines.semi_join(asked, list(_SPELLING))
    totals = lines.group_by(*_SPELLING).agg(games=lines.count())
    league = box.filter(box.source == LEAGUE_BOX).select("game_id", "team_abbr", *_STATISTICS, candidate="player_id")
    met = lines.join(league, ["game_id", "team_abbr", *_STATISTICS])
    met = met.group_by(*_SPELLING, "candidate").agg(met=met.count())
    rows = run.db.fetch(met.join(totals, list(_SPELLING))).to_pylist()
    run.db.unregister("_spellings")
    games: defaultdict[Spelling, dict[str, int]] = defaultdict(dict)
    hits: defaultdict[Spelling, defaultdict[int, int]] = defaultdict(lambda: defaultdict(int))
    for row in rows:
        spelling = Spelling(row["player_name"], row["team_abbr"], _year(row["season"]))
        games[spelling][row["season"]] = row["games"]
        hits[spelling][row["candidate"]] += row["met"]
    matches = {}
    for spelling, candidates in hits.items():
        full = [candidate for candidate, met in candidates.items() if met == sum(games[spelling].values())]
        if len(full) == 1:
            matches[spelling] = full[0]
    return matches


def _contradicting(run: Run, known: Mapping[Spelling, Identity]) -> dict[Spelling, Identity]:
    """Spellings of one team that lead to one player although both stand in one game: the worse founded is not he."""
    by_player: defaultdict[tuple[str, int, int], list[Spelling]] = defaultdict(list)
    for spelling, identity in known.items():
        if identity.player_id is not None:
            by_player[spelling.team_abbr, spelling.season_year, identity.player_id].append(spelling)
    several = [spellings for spellings in by_player.values() if len(spellings) > 1]
    if not several:
        return {}
    listed = game_status.unbound
    names = sorted({spelling.name for spellings in several for spelling in spellings})
    rows = run.db.fetch(
        listed.filter(listed.player_name.isin(names)).select("game_id", "team_abbr", "player_name")
    ).to_pylist()
    games: defaultdict[Spelling, set[str]] = defaultdict(set)
    for row in rows:
        games[Spelling(row["player_name"], row["team_abbr"], season_year(row["game_id"]))].add(row["game_id"])
    return {
        spelling: Identity(None, f"{player_lookup(spelling.name)}{spelling.team_abbr.lower()}", "unresolved")
        for spellings in several
        for spelling in spellings
        if any(
            games[spelling] & games[other] and _strength(known[other]) <= _strength(known[spelling])
            for other in spellings
            if other != spelling
        )
    }


def _strength(identity: Identity) -> int:
    return METHODS.index(identity.method)
