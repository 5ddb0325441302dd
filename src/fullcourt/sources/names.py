"""Whom a spelling means: name → player id, in context, for sources that have no ids.

Order: exact key on the team's roster of the season, then in the league's season,
then among all known players; alias; the key without its generational suffix, on the same three; box
match; unresolved. Two hits are unresolved, never a pick.
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from fullcourt.basketball.game_ids import season_year
from fullcourt.basketball.names import bare_lookup, player_lookup, slug_lookup, slug_season
from fullcourt.catalog.raw.boxscores import player_boxscore
from fullcourt.catalog.reference.players import player_aliases, players
from fullcourt.warehouse.duckdb import DuckDB

LEAGUE_BOX = "nba_stats"
"""The source whose names carry ids and whose spelling is canonical."""

METHODS = ("exact", "manual", "suffix", "box_match", "unresolved")
"""How a spelling was identified, best founded first."""

_ALIKE = 0.75

Scope = tuple[str, int] | int | None
"""A team's season, the league's season, or everybody."""
_Keys = dict[str, set[int]]


class Spelling(NamedTuple):
    """A name as a source gives it, and where."""

    name: str
    team_abbr: str
    season_year: int


class Identity(NamedTuple):
    """Whom a spelling means; ``player_id`` is None if nobody can say."""

    player_id: int | None
    player_lookup: str
    method: str


@dataclass(frozen=True)
class NameIndex:
    """Known spellings by scope, aliases, and the lookup of each player."""

    lookups: Mapping[int, str]
    aliases: Mapping[tuple[str, int | None], int]
    box_matches: Mapping[Spelling, int] = field(default_factory=dict)
    _spelled: Mapping[tuple[str, int], list[tuple[int, str]]] = field(default_factory=lambda: defaultdict(list))
    """Everybody on a team in a season, as spelled."""
    _indexes: dict[tuple[Scope, Callable[[str], str]], _Keys] = field(default_factory=dict)
    """By scope and kind of key, whom each key may mean: of those that were asked for, and few are."""

    def learn(self, player_id: int, name: str, team_abbr: str, season: int) -> None:
        """Take in that a player was spelled so on a team in a season."""
        self._spelled[team_abbr, season].append((player_id, name))
        self._indexes.clear()

    def identify(self, spelling: Spelling) -> Identity:
        """Whom a spelling means."""
        key, season = player_lookup(spelling.name), spelling.season_year
        known = self._by_key(key, key, bare_lookup(spelling.name), ((spelling.team_abbr, season), season, None), season)
        if known is not None:
            return known
        match = self.box_matches.get(spelling)
        if match is not None:
            return self._known({match}, "box_match")
        # A known player's lookup would be a pick after all; a name without a Latin letter has no key.
        if not key or key in self._taken:
            key = f"{key or 'unnamed'}{spelling.team_abbr.lower()}"
        return Identity(None, key, "unresolved")

    def identify_slug(self, slug: str) -> Identity:
        """Whom a betting site's slug means, in the season of its label; without one, among everybody.

        The site drops most suffixes, so a key without one is all there is to compare, once an alias is not known.
        """
        key, season = slug_lookup(slug), slug_season(slug)
        scopes: tuple[Scope, ...] = (None,) if season is None else (season, None)
        known = self._by_key(slug_lookup(slug, keep_suffix=True), key, key, scopes, season)
        if known is not None:
            return known
        return Identity(None, f"{key}{season or ''}unresolved" if key in self._taken else key, "unresolved")

    def _by_key(
        self, exact: str, alias: str, bare: str, scopes: tuple[Scope, ...], season: int | None
    ) -> Identity | None:
        """Whom the keys of a spelling mean: one player with exactly that key, else an alias, else without suffix."""
        hits = self._first_hits(scopes, player_lookup, exact)
        if len(hits) == 1:
            return self._known(hits, "exact")
        manual = self.aliases.get((alias, season), self.aliases.get((alias, None)))
        if manual is not None:
            return self._known({manual}, "manual")
        # Where several have the very key, one who has it without a suffix would be a pick.
        hits = set() if hits else self._first_hits(scopes, bare_lookup, bare)
        return self._known(hits, "suffix") if len(hits) == 1 else None

    def alike(self, key: str, season: int | None) -> list[str]:
        """Up to three known keys of a season, or of all, that look like one that leads to nobody."""
        ids = {player_id for place in _places_in(season, self._spelled) for player_id, _ in self._spelled[place]}
        known = sorted({self.lookups[player_id] for player_id in ids if player_id in self.lookups})
        return difflib.get_close_matches(key, known, n=3, cutoff=_ALIKE)

    def _first_hits(self, scopes: tuple[Scope, ...], key_of: Callable[[str], str], key: str) -> set[int]:
        """Whom a key may mean in the first scope in which anybody has it."""
        for scope in scopes if key else ():
            hits = self._index(scope, key_of).get(key)
            if hits:
                return hits
        return set()

    def _index(self, scope: Scope, key_of: Callable[[str], str]) -> _Keys:
        index = self._indexes.get((scope, key_of))
        if index is None:
            index = self._indexes[scope, key_of] = {}
            for place in _places_in(scope, self._spelled):
                for player_id, name in self._spelled[place]:
                    index.setdefault(key_of(name), set()).add(player_id)
        return index

    def _known(self, hits: set[int], method: str) -> Identity:
        (player_id,) = hits
        return Identity(player_id, self.lookups.get(player_id, str(player_id)), method)

    @cached_property
    def _taken(self) -> frozenset[str]:
        return frozenset(self.lookups.values())


def _places_in(scope: Scope, places: Mapping[tuple[str, int], object]) -> Iterable[tuple[str, int]]:
    if isinstance(scope, tuple):
        return [scope] if scope in places else []
    return [place for place in places if scope is None or place[1] == scope]


def load_names(db: DuckDB) -> NameIndex:
    """The index of everything the warehouse knows: game logs, players, aliases."""
    known = db.fetch(players.unbound.select("player_id", "player_lookup")).to_pylist()
    aliases = db.fetch(player_aliases.unbound.select("alias_lookup", "season_year", "player_id")).to_pylist()
    index = NameIndex(
        lookups={row["player_id"]: row["player_lookup"] for row in known},
        aliases={(row["alias_lookup"], row["season_year"]): row["player_id"] for row in aliases},
    )
    box = player_boxscore.unbound
    lines = box.filter(box.source == LEAGUE_BOX)
    seen = lines.select("player_id", "player_name", "team_abbr", season=lines.game_id.substr(0, 5)).distinct()
    for row in db.fetch(seen).to_pylist():
        index.learn(row["player_id"], row["player_name"], row["team_abbr"], season_year(f"{row['season']}00001"))
    return index
