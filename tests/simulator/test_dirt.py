"""Each kind of dirt, planted alone and often: what the readers make of it; and all of it at its rate."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from math import sqrt
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from tests.simulator.findings import SEASON, Read, all_planted, planted, play_by_play, total, truth, without_copies

from fullcourt.simulator import simulate
from fullcourt.simulator.dirt import CLEAN, DIRT

OFTEN = {
    "moved_games": 0.3, "late_numbers": 3.0, "duplicate_records": 1.0, "broken_scores": 0.5, "missing_distances": 1.0,
    "float_person_types": 0.5, "empty_shot_types": 0.8, "leading_bars": 1.0, "late_corrections": 0.02,
}  # fmt: skip
SMALLER = {"teams": 4, "games_per_team": 8}


def is_clean(found: Read) -> bool:
    """Whether nothing was refused, set aside, dropped, healed, doubted or left unbuilt."""
    played = {row["player_name"] for row in truth(found.data, "players") if row["reason"] is None}
    return (
        found.report["rejected"] == found.report["unknown_values"] == {}
        and found.quarantine == found.discrepancies == found.failures == []
        and all(kind["duplicates"] == 0 for kind in found.report["kinds"])
        and found.dirt() == Counter()
        # Who is on a list and never plays is known to nobody but the archive, as in the league.
        and not played & {row["name_as_given"] for row in found.nameless}
        and found.tells_the_truth()
    )


@pytest.fixture
def read(write, tmp_path):
    """Plants one kind of dirt and reads the league."""

    def one(kind: str) -> Read:
        found = Read(write(rates={kind: OFTEN[kind]}, **SMALLER), tmp_path / "home")
        assert found.report["rejected"] == {}
        assert found.quarantine == []
        assert found.dirt() == all_planted(found.data)
        assert found.dirt().keys() == {kind}
        assert not is_clean(found)
        return found

    return one


def test_every_kind_of_dirt_is_planted_here():
    assert OFTEN.keys() == DIRT.keys()


def test_a_moved_game_is_read_on_its_new_date(read):
    found = read("moved_games")
    assert found.discrepancies == []
    assert found.tells_the_truth()
    dates = {row["game_id"]: row["game_date"] for row in found.built}
    for row in planted(found.data, "moved_games"):
        assert row["what"].endswith(str(dates[row["game_id"]]))


def test_late_numbers_leave_the_delivered_order_and_the_chart_joins(read):
    found = read("late_numbers")
    assert found.discrepancies == []
    assert found.tells_the_truth()
    assert all(row["distance_source"] == "shot_chart" for row in found.shots)


def test_duplicate_records_are_dropped_and_counted(read):
    found = read("duplicate_records")
    assert found.discrepancies == []
    assert found.tells_the_truth()


def test_a_broken_score_is_a_discrepancy_and_changes_nothing(read):
    found = read("broken_scores")
    assert found.statistics <= {"running_score", "final_score"}
    assert {row["game_id"] for row in found.discrepancies} == {
        row["game_id"] for row in planted(found.data, "broken_scores")
    }
    assert found.tells_the_truth()


def test_missing_distances_come_from_the_chart(read):
    found = read("missing_distances")
    assert found.discrepancies == []
    assert found.tells_the_truth()


def test_float_person_types_and_delays_without_a_side_are_read(read):
    found = read("float_person_types")
    assert found.discrepancies == []
    assert found.tells_the_truth()
    assert found.kind("nba_stats_pbp")["quarantined"] == 0


def test_shot_types_are_not_needed(read):
    found = read("empty_shot_types")
    assert found.discrepancies == []
    assert found.tells_the_truth()
    assert any(row["shot_value"] is None for row in found.chart)
    assert all(row["shot_value"] in {2, 3} for row in found.shots)


def test_leading_bars_are_no_players(read):
    found = read("leading_bars")
    assert found.discrepancies == []
    assert all(len(row["on_court_ids"]) == 5 for row in found.chart)


def test_a_late_correction_is_a_discrepancy_and_the_league_wins(read):
    found = read("late_corrections")
    assert found.statistics <= {"assists", "steals", "blocks", "turnovers", "team_turnovers", "team_points"}
    # A turnover that a player has too many is one that his team has too few.
    assert Counter(row["statistic"] for row in found.discrepancies)["team_turnovers"] <= sum(
        row["statistic"] == "turnovers" for row in found.discrepancies
    )
    assert found.tells_the_truth()


def test_a_team_without_a_shot_chart_is_located_by_text(write, tmp_path):
    found = Read(write(drop_shots="BOS", **SMALLER), tmp_path / "home")
    assert found.statistics == {"shots_located"}
    of_boston = [row for row in found.shots if row["team_abbr"] == "BOS"]
    assert of_boston
    assert {row["distance_source"] for row in of_boston} == {"description"}
    assert {row["distance_source"] for row in found.shots if row["team_abbr"] != "BOS"} == {"shot_chart"}


def test_copies_are_exact_whatever_else_is_wrong(write, tmp_path):
    found = Read(write(rates={"missing_distances": 1.0, "duplicate_records": 6.0}, **SMALLER), tmp_path / "home")
    assert found.report["rejected"] == {}
    assert found.kind("nba_stats_pbp")["duplicates"] == total(planted(found.data, "duplicate_records"))
    assert found.tells_the_truth()


@pytest.fixture(scope="module")
def season(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole season with the usual dirt."""
    data = tmp_path_factory.mktemp("season") / "data"
    simulate(SEASON, 7, data)
    return data


def is_scoring(row: dict[str, str]) -> bool:
    """Whether a record is of a basket or a throw that went in."""
    texts = row["HOMEDESCRIPTION"], row["VISITORDESCRIPTION"]
    return row["EVENTMSGTYPE"] == "1" or (
        row["EVENTMSGTYPE"] == "3" and not any(text.startswith("MISS") for text in texts)
    )


def near(found: float, rate: float, chances: float) -> bool:
    """Whether a count is what a rate gives in so many chances, but for three standard errors."""
    return abs(found - rate * chances) <= 3 * sqrt(rate * chances)


@pytest.mark.long
def test_every_kind_of_dirt_is_in_the_play_by_play_at_its_rate(season):
    games = copies = lines = late = floats = broken = 0
    silent: Counter[str] = Counter()
    chart = pq.read_table(season / f"nba_stats_shots/shotchartdetail_{SEASON}.parquet").to_pylist()
    zones = {(row["GAME_ID"], row["GAME_EVENT_ID"]): row["SHOT_ZONE_BASIC"] for row in chart}
    for rows in play_by_play(season):
        distinct = without_copies(rows)
        games, lines, copies = games + 1, lines + len(rows), copies + len(rows) - len(distinct)
        numbers = [int(row["EVENTNUM"]) for row in distinct]
        late += sum(one > other for one, other in pairwise(numbers))
        types = {row["PERSON1TYPE"] for row in rows}
        floats += "4.0" in types and "" in types
        scores = [sum(map(int, row["SCORE"].split(" - "))) for row in distinct if is_scoring(row)]
        broken += any(one == other for one, other in pairwise(scores))
        for row in distinct:
            text = row["HOMEDESCRIPTION"] + row["VISITORDESCRIPTION"]
            if row["EVENTMSGTYPE"] in {"1", "2"} and not re.search(r"\d+' ", text):
                silent[zones[row["GAME_ID"], int(row["EVENTNUM"])]] += 1
    every = Counter(zones.values())
    corners = ("Left Corner 3", "Right Corner 3")
    assert 0.002 / 100 < copies / lines < 0.02 / 100
    assert near(copies, DIRT["duplicate_records"].rate, games)
    # Two late events side by side are one step back.
    assert near(late, 2.7, games)
    assert near(floats, 0.145, games)
    assert near(broken, 0.006, games)
    assert silent.keys() == {"Restricted Area", *corners}
    assert silent["Restricted Area"] / every["Restricted Area"] == pytest.approx(0.13, rel=0.08)
    assert sum(silent[zone] for zone in corners) / sum(every[zone] for zone in corners) == pytest.approx(0.64, rel=0.03)


@pytest.mark.long
def test_every_kind_of_dirt_is_in_the_other_files_at_its_rate(season):
    chart = pq.read_table(season / f"nba_stats_shots/shotchartdetail_{SEASON}.parquet")
    assert chart["SHOT_TYPE"].null_count / chart.num_rows == pytest.approx(DIRT["empty_shot_types"].rate, rel=0.03)
    assert all(text.startswith("|") for text in chart["PLAYERS_ON"].to_pylist())
    assert near(len(planted(season, "moved_games")), 19, 1)
    lines = pq.read_table(season / f"box_scores/bref_player_game_{SEASON}.parquet").num_rows
    assert near(total(planted(season, "late_corrections")), 29 / 123_616, lines)
    assert total(planted(season, "late_corrections")) > 0


def test_clean_files_are_read_without_a_word(write, tmp_path):
    assert is_clean(Read(write(**SMALLER), tmp_path / "home", tables=()))


@pytest.mark.long
def test_a_whole_clean_season_is_read_without_a_word(tmp_path):
    simulate(SEASON, 7, tmp_path / "data", dirt_rates=CLEAN)
    assert is_clean(Read(tmp_path / "data", tmp_path / "home"))


@pytest.mark.long
def test_a_whole_season_with_all_its_dirt_is_read_and_exactly_what_was_planted_is_found(season, tmp_path):
    found = Read(season, tmp_path / "home")
    assert found.report["rejected"] == {}
    assert found.quarantine == []
    assert found.failures == []
    assert found.tells_the_truth()
    assert found.dirt() == all_planted(season)
    assert found.dirt().keys() == DIRT.keys()
    doubtful = {row["game_id"] for kind in ("broken_scores", "late_corrections") for row in planted(season, kind)}
    assert {row["game_id"] for row in found.discrepancies} == doubtful
