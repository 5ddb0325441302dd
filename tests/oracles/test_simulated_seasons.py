"""The same truths on seasons that nobody has seen before, with the dirt of real files; and that each can fail."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.oracles.truths import PGS, SHOTS, TDGS, TOGS, TRUTHS, rows_changed_when_built_anew, seconds_off

from fullcourt.api import Warehouse
from fullcourt.simulator import simulate

MONTH = {"teams": 6, "games_per_team": 14}
"""October and November of a small league."""
WHOLE = {"teams": 30, "games_per_team": 82}

FALSIFIED = {
    "blocks_of_players_of_their_team_and_against_the_opponent_are_one_number":
        f"UPDATE {PGS} SET paint_blocks = paint_blocks + 1 WHERE paint_blocks = 3",
    "blocks_of_all_zones_are_the_box_scores_blocks": f"UPDATE {TDGS} SET blocks = blocks + 1",
    "attempts_and_makes_of_all_zones_are_the_box_scores_per_player":
        f"UPDATE {PGS} SET mid_range_makes = mid_range_makes + 1 WHERE is_active",
    "shots_located_are_the_box_scores_field_goals_per_team":
        f"DELETE FROM {SHOTS} WHERE event_num = (SELECT max(event_num) FROM {SHOTS})",
    "a_defence_mirrors_its_opponents_offence": f"UPDATE {TDGS} SET points_allowed = points_allowed + 1",
    "each_final_game_has_two_rows_in_both_team_tables": f"DELETE FROM {TOGS} WHERE team_abbr = 'BOS'",
    "no_key_is_there_twice": f"INSERT INTO {TOGS} SELECT * FROM {TOGS} LIMIT 1",
    "somebody_wins_every_game_and_both_teams_have_one_pace": f"UPDATE {TOGS} SET win_flag = true",
    "turnovers_of_no_player_count_for_the_team": f"UPDATE {TOGS} SET team_turnovers = team_turnovers + 1",
    "who_was_on_court_has_a_usage_rate_and_who_was_not_a_reason": f"UPDATE {PGS} SET dnp_reason = NULL",
    "every_expected_key_is_a_row_or_an_open_failure_never_both_never_neither": f"DELETE FROM {TOGS} WHERE team_abbr = 'BOS'",
    "running_it_again_changes_nothing": "DELETE FROM nba_processing.units WHERE table_name = 'shot_events'",
}  # fmt: skip


def built(folder: Path, seed: int, **size: int) -> Path:
    """A simulated season with the usual dirt, read and built."""
    simulate("2030-31", seed, folder / "data", **(MONTH | size))
    with Warehouse.open(folder / "home", folder / "data", create=True) as warehouse:
        assert warehouse.ingest().rejected == {}
        warehouse.backfill()
    return folder


@contextmanager
def opened(folder: Path) -> Iterator[Warehouse]:
    with Warehouse.open(folder / "home", folder / "data") as warehouse:
        yield warehouse


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("month"), 7)


@pytest.fixture(scope="module")
def warehouse(month: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warehouse]:
    copy = tmp_path_factory.mktemp("copy") / "month"
    shutil.copytree(month, copy)
    with opened(copy) as found:
        yield found


@pytest.mark.parametrize("truth", TRUTHS, ids=lambda truth: truth.__name__)
def test_of_a_simulated_month(warehouse, truth):
    assert truth(warehouse) == []


def test_simulated_teams_play_240_minutes_and_25_an_overtime_to_the_second(warehouse):
    assert seconds_off(warehouse) == 0


def test_rows_of_a_simulated_month_built_anew_come_out_the_same_bytes(warehouse):
    assert rows_changed_when_built_anew(warehouse) == []


@pytest.mark.parametrize("truth", TRUTHS, ids=lambda truth: truth.__name__)
def test_a_falsified_month_is_found_out(month, tmp_path, truth):
    shutil.copytree(month, tmp_path / "month")
    with opened(tmp_path / "month") as false:
        false.db.execute(FALSIFIED[truth.__name__])
        assert truth(false) != []


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1, 21))
def test_of_twenty_simulated_seasons(tmp_path, seed):
    size = WHOLE if seed <= 3 else {"teams": 10}
    with opened(built(tmp_path, seed, **size)) as found:
        assert {truth.__name__: truth(found) for truth in TRUTHS} == {truth.__name__: [] for truth in TRUTHS}
        assert seconds_off(found) == 0
        assert rows_changed_when_built_anew(found) == []
