"""What exists. One file a table; this module only lists them."""

from __future__ import annotations

import difflib
import graphlib
from functools import cache

from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.analytics.player_prop_outcomes import player_game_summary_with_props, player_prop_outcomes
from fullcourt.catalog.analytics.shot_events import shot_events
from fullcourt.catalog.analytics.team_defense_game_summary import team_defense_game_summary
from fullcourt.catalog.analytics.team_form import team_form
from fullcourt.catalog.analytics.team_offense_game_summary import team_offense_game_summary
from fullcourt.catalog.analytics.team_rotation import team_rotation
from fullcourt.catalog.analytics.upcoming_game_lines import (
    upcoming_game_lines,
    upcoming_player_game_context_with_lines,
    upcoming_team_game_context_with_lines,
)
from fullcourt.catalog.analytics.upcoming_player_game_context import upcoming_player_game_context
from fullcourt.catalog.analytics.upcoming_player_lines import upcoming_player_lines
from fullcourt.catalog.analytics.upcoming_team_game_context import upcoming_team_game_context
from fullcourt.catalog.analytics.with_zones import player_games_with_zones, team_defense_with_zones
from fullcourt.catalog.precompute.player_composite_factors import player_composite_factors
from fullcourt.catalog.precompute.player_daily_cache import player_daily_cache
from fullcourt.catalog.precompute.player_shot_zone_analysis import player_shot_zone_analysis
from fullcourt.catalog.precompute.team_defense_zone_analysis import team_defense_zone_analysis
from fullcourt.catalog.predictions.feature_views import ml_feature_store, ml_feature_store_arrays
from fullcourt.catalog.predictions.ml_feature_store_v1 import ml_feature_store_v1
from fullcourt.catalog.processing.ledger import LEDGER
from fullcourt.catalog.raw.best import (
    play_by_play_best,
    play_by_play_ordered,
    player_boxscore_best,
    player_spine,
    schedule_spine,
    team_boxscore_best,
    team_spine,
)
from fullcourt.catalog.raw.boxscores import game_status, player_boxscore, referee_assignments, team_boxscore
from fullcourt.catalog.raw.events import pbp_choice, play_by_play, shots
from fullcourt.catalog.raw.lines import game_lines, player_props
from fullcourt.catalog.raw.main_line import player_props_asof
from fullcourt.catalog.reference.league import arenas, seasons, teams
from fullcourt.catalog.reference.next_rosters import next_rosters
from fullcourt.catalog.reference.players import player_aliases, player_team_spells, players
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.catalog.reference.travel import team_games, venue_distances
from fullcourt.catalog.reference.unseen_games import unseen_games
from fullcourt.engine.declaration import Table, View, stored_behind, tables_behind
from fullcourt.errors import UnknownTableError

REFERENCE = (
    teams,
    arenas,
    venue_distances,
    seasons,
    schedule,
    team_games,
    next_rosters,
    unseen_games,
    players,
    player_aliases,
    player_team_spells,
)
RAW = (
    play_by_play,
    shots,
    pbp_choice,
    player_boxscore,
    team_boxscore,
    game_status,
    referee_assignments,
    player_props,
    game_lines,
)
BUILT = (
    shot_events,
    team_offense_game_summary,
    player_game_summary,
    player_prop_outcomes,
    team_defense_game_summary,
    team_form,
    team_rotation,
    upcoming_team_game_context,
    upcoming_player_game_context,
    upcoming_player_lines,
    team_defense_zone_analysis,
    player_shot_zone_analysis,
    player_composite_factors,
    player_daily_cache,
    ml_feature_store_v1,
)
NOT_BUILT_YET = (upcoming_game_lines,)
TABLES: tuple[Table, ...] = (*REFERENCE, *RAW, *BUILT, *NOT_BUILT_YET, *LEDGER)
VIEWS: tuple[View, ...] = (
    play_by_play_ordered,
    play_by_play_best,
    player_boxscore_best,
    team_boxscore_best,
    team_spine,
    player_spine,
    schedule_spine,
    team_defense_with_zones,
    player_games_with_zones,
    ml_feature_store,
    ml_feature_store_arrays,
    player_props_asof,
    player_game_summary_with_props,
    upcoming_player_game_context_with_lines,
    upcoming_team_game_context_with_lines,
)


def find_table(name: str) -> Table:
    """A table by its name, its short name, or schema and name.

    Raises:
        UnknownTableError: with the names that are spelled like it, or what it is a view of.
    """
    known = {word: table for table in TABLES for word in (table.name, table.short, table.qualified) if word}
    if name in known:
        return known[name]
    view = find_view(name)
    if view is not None:
        raise UnknownTableError(name, view_of=[table.name for table in stored_behind(view)])
    raise UnknownTableError(name, difflib.get_close_matches(name, known, n=3))


def find_view(name: str) -> View | None:
    """A view by its name, or schema and name; None if there is no such view."""
    return next((view for view in VIEWS if name in (view.name, view.qualified)), None)


@cache
def direct_upstream(table: Table) -> frozenset[Table]:
    """The built tables that a table reads."""
    return frozenset(behind for relation in table.upstream for behind in tables_behind(relation))


@cache
def build_order() -> tuple[Table, ...]:
    """Built tables, each after all that it reads; follows from the declarations."""
    sorter = graphlib.TopologicalSorter({table: direct_upstream(table) for table in BUILT})
    order = {table: position for position, table in enumerate(BUILT)}
    sorter.prepare()
    ordered: list[Table] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready(), key=lambda table: order[table])
        ordered += ready
        sorter.done(*ready)
    return tuple(ordered)


def with_upstream(tables: tuple[Table, ...]) -> tuple[Table, ...]:
    """The tables and every built table they stand on, in build order."""
    needed: set[Table] = set()
    waiting = list(tables)
    while waiting:
        table = waiting.pop()
        if table not in needed:
            needed.add(table)
            waiting += direct_upstream(table)
    return tuple(table for table in build_order() if table in needed)


@cache
def downstream(table: Table) -> tuple[Table, ...]:
    """The built tables that stand on a table, however far down, in build order; not itself."""
    found: set[Table] = set()
    for other in build_order():
        stored = {behind for relation in other.upstream for behind in stored_behind(relation)}
        if table in stored or stored & found:
            found.add(other)
    return tuple(other for other in build_order() if other in found and other is not table)
