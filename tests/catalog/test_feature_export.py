"""What modellers get as an input was known before the game, and its columns say where they are from."""

from __future__ import annotations

from fullcourt import catalog
from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.analytics.shot_events import shot_events
from fullcourt.catalog.predictions.feature_export import EXPORTED, Role
from fullcourt.catalog.predictions.ml_feature_store_v1 import FEATURES, ml_feature_store_v1
from fullcourt.catalog.reference.travel import team_games
from fullcourt.engine.declaration import ROW, Table
from fullcourt.engine.lineage import column_sources
from fullcourt.engine.reads import SameDate, SameGame, same_date

NO_RESULTS = {team_games.name}
"""Relations that say of a game what the schedule knows: no status, no result."""


def looks_ahead(table: Table) -> set[str]:
    """All that lets a row of a built table see a game of its own date, through tables of the same date too."""
    found = set()
    assert table.population is not None, f"{table.name} is not built from keys"
    if ROW in {fact.name for fact in table.population.facts}:
        behind = set(column_sources(table.population.expression, ROW)) - NO_RESULTS
        found |= {f"{table.name}: its population is made of {name}" for name in behind}
    for name, read in table.reads.items():
        relation = read.relation
        if isinstance(read.window, SameGame) and relation.name not in NO_RESULTS:
            found.add(f"{table.name}: {name} reads {relation.name} of the same game")
        elif isinstance(read.window, SameDate):
            found |= looks_ahead(relation) if isinstance(relation, Table) else {f"{table.name}: {name} is a view"}
    return found


def test_every_input_comes_from_a_table_that_cannot_look_ahead():
    inputs = [column for column in EXPORTED if column.role in (Role.FEATURE, Role.INPUT)]
    for column in inputs:
        assert column.name in {declared.name for declared in column.table.columns}
    assert [ahead for table in {column.table for column in inputs} for ahead in looks_ahead(table)] == []


def test_the_tables_of_what_happened_would_be_found_out():
    assert looks_ahead(player_game_summary) >= {
        "player_game_summary: line reads player_boxscore_best of the same game",
        "player_game_summary: its population is made of player_boxscore_best",
    }
    assert looks_ahead(shot_events)


def test_a_table_that_stands_on_such_a_table_on_the_same_date_would_be_found_out():
    ahead = Table(
        name="ahead", schema="nba_analytics", key=("game_date",), columns=(), title="",
        population=ml_feature_store_v1.population,
        reads=ml_feature_store_v1.reads | {"today": same_date(player_game_summary)},
    )  # fmt: skip
    assert looks_ahead(ahead) == looks_ahead(player_game_summary)


def test_every_target_comes_from_what_happened_and_says_so():
    targets = [column for column in EXPORTED if column.role is Role.TARGET]
    assert {column.table for column in targets} == {player_game_summary}
    assert {column.name for column in EXPORTED if column.name.startswith("target_")} == {c.name for c in targets}
    assert not [c for c in EXPORTED if c.table is player_game_summary and c.role is not Role.TARGET]


def test_the_features_stand_in_their_order_with_their_index():
    features = [column for column in EXPORTED if column.role is Role.FEATURE]
    assert [(column.index, column.name) for column in features] == [
        (index, feature.name) for index, feature in enumerate(FEATURES)
    ]


def test_no_name_is_exported_twice_and_none_of_the_tables_is_lost():
    names = [column.name for column in EXPORTED]
    assert len(names) == len(set(names))
    for name in ("ml_feature_store_v1", "player_daily_cache", "upcoming_player_game_context"):
        declared = {column.name for column in catalog.find_table(name).columns} - {"cache_date"}
        assert declared <= set(names)


def test_every_column_has_a_meaning_a_type_and_where_it_has_one_its_unit():
    entries = {column.name: column.as_dict() for column in EXPORTED}
    assert all(entry["meaning"] for entry in entries.values())
    assert {entry["type"] for entry in entries.values()} == {"int64", "float64", "string", "bool", "date"}
    assert entries["minutes_avg_last_10"] == {
        "name": "minutes_avg_last_10",
        "role": "input",
        "index": None,
        "table": "nba_precompute.player_daily_cache",
        "type": "float64",
        "unit": "min",
        "meaning": "mean over the games",
    }
