"""Calendar, rosters, places on the floor, and how near a full season comes to the league."""

from __future__ import annotations

import shutil
from collections import Counter

import numpy as np
import pytest

from fullcourt.basketball.names import bare_lookup
from fullcourt.simulator import league_rates, simulate
from fullcourt.simulator.acceptance import Check, NotSimulatedError, acceptance, judged, measured
from fullcourt.simulator.availability import Absences
from fullcourt.simulator.calendar import make_calendar
from fullcourt.simulator.court import place
from fullcourt.simulator.court_events import draws
from fullcourt.simulator.events import EJECTION
from fullcourt.simulator.game import play
from fullcourt.simulator.rosters import Player, make_teams
from fullcourt.simulator.shot_kinds import BANDS, CHART_NAMES, SHOT_KINDS, THREES
from fullcourt.simulator.targets import TARGETS


def test_every_team_plays_its_games_and_never_twice_a_day():
    calendar = make_calendar(2030, 30, 82, np.random.default_rng(7), moved=0.02)
    played = Counter(team for game in calendar.games for team in (game.home, game.away))
    assert set(played.values()) == {82}
    at_home = Counter(game.home for game in calendar.games)
    assert all(abs(count - 41) <= 2 for count in at_home.values())
    days = Counter((team, game.day) for game in calendar.games for team in (game.home, game.away))
    assert set(days.values()) == {1}
    assert any(game.day != game.planned for game in calendar.games)
    assert calendar.break_day not in {game.day for game in calendar.games}


def test_names_are_unique_without_their_suffixes_and_ids_are_invented():
    teams = make_teams(("ATL", "BKN", "BOS", "CHA"), np.random.default_rng(7), 2030)
    people = {stint.player.person for team in teams.values() for stint in team.stints}
    assert len({bare_lookup(person.name) for person in people}) == len(people)
    assert min(person.person_id for person in people) >= 9_000_001
    assert any(not person.accented.isascii() for person in people)
    assert all(person.last_name.isascii() for person in people)


def test_each_season_has_people_of_its_own():
    def people(year):
        teams = make_teams(("ATL", "BKN", "BOS", "CHA"), np.random.default_rng(7), year)
        return {stint.player.person for team in teams.values() for stint in team.stints}

    one, next_one = people(2030), people(2031)
    assert {person.name for person in one} == {person.name for person in next_one}  # the same chances
    assert {person.person_id for person in one}.isdisjoint(person.person_id for person in next_one)
    assert {person.archive_id for person in one}.isdisjoint(person.archive_id for person in next_one)


def test_a_team_lists_seventeen_and_dresses_enough():
    teams = make_teams(("ATL", "BKN", "BOS", "CHA"), np.random.default_rng(7), 2030)
    absences = Absences(teams, (7,))
    for team in teams.values():
        for day in range(0, 170, 5):
            listed = absences.game_list(team, day)
            assert 9 <= len(listed.dressed) <= 15
            assert len(listed.dressed) + len(listed.absent) == 17


def test_who_is_sent_off_leaves_at_once_and_for_good_while_there_is_somebody_to_come_in(monkeypatch):
    monkeypatch.setattr(league_rates, "FOUL_CODES", (15,))
    monkeypatch.setattr(league_rates, "FOUL_STEPS", (1.0,))
    teams = make_teams(("ATL", "BKN"), np.random.default_rng(7), 2030)
    absences = Absences(teams, (7,))
    sides = [(team, absences.game_list(team, 0)) for team in teams.values()]
    gone: list[set[object]] = [set(), set()]
    for event in play(sides[0], sides[1], np.random.default_rng(7)):
        if event.kind == EJECTION and isinstance(event.one, Player):
            gone[event.side].add(event.one)
            continue
        fives = set(event.away_five), set(event.home_five)
        assert [len(five) for five in fives] == [5, 5]
        assert all(not five & left for five, left in zip(fives, gone, strict=True))
    assert all(gone)
    assert all(len(left) <= len(listed.dressed) - 5 for left, (_, listed) in zip(gone, sides, strict=True))


@pytest.mark.parametrize("band", BANDS)
def test_places_lie_in_their_band(band):
    draw = draws(np.random.default_rng(7))
    lowest, highest = {
        "rim": (0, 3), "floater": (4, 7), "lane": (8, 15), "short": (8, 15), "long": (16, 23), "corner": (22, 25),
        "arc": (23, 27), "deep": (28, 41), "heave": (42, 88),
    }[band]  # fmt: skip
    for _ in range(2_000):
        spot = place(band, draw)
        assert spot.feet == int((spot.x**2 + spot.y**2) ** 0.5 / 10)
        assert lowest <= spot.feet <= highest
        assert abs(spot.x) <= 250
        assert -52 <= spot.y <= 878


def test_kinds_of_shot_cover_the_league():
    assert sum(kind.share for kind in SHOT_KINDS) == pytest.approx(1, abs=0.01)
    assert {kind.code for kind in SHOT_KINDS} <= CHART_NAMES.keys()
    assert len(CHART_NAMES) == 46
    assert all((kind.value == 3) == (kind.band in THREES) for kind in SHOT_KINDS)
    assert all(kind.make + kind.blocked <= 1 for kind in SHOT_KINDS)


def test_a_folder_that_is_not_simulated_is_not_judged(tmp_path):
    with pytest.raises(NotSimulatedError):
        acceptance(tmp_path)


def off(checks: list[Check]) -> list[str]:
    return [f"{one.name}: {one.value:.4g}, league {one.target.value:.4g}" for one in checks if not one.passed]


def test_a_rate_is_held_to_its_bound_or_to_three_standard_errors_of_its_count():
    frequent, rare = TARGETS["field goals made, %"], TARGETS["28-31 ft: blocked, %"]
    assert frequent.tolerance() == pytest.approx(0.03 * 46.11)
    assert rare.tolerance() == pytest.approx(3 * 100 * (0.0083 * 0.9917 / 5_400) ** 0.5)
    assert rare.tolerance(seasons=4) == pytest.approx(rare.tolerance() / 2)
    assert TARGETS["game dates"].tolerance(seasons=100) == TARGETS["game dates"].tolerance()
    assert TARGETS["FTA a team-game: sd"].tolerance() == pytest.approx(0.15 * 6.94)


def test_a_rate_that_is_off_does_not_pass():
    target = TARGETS["field goals made, %"]
    assert Check("made", target, 46.11 * 1.029).passed
    assert not Check("made", target, 46.11 * 1.031).passed


def test_the_mean_of_seasons_is_held_to_less_than_a_season():
    league = {name: target.value for name, target in TARGETS.items()}
    lucky = league | {"home margin: mean": 1.72 + 1.2}
    assert off(judged([lucky])) == []
    assert off(judged([lucky] * 6)) == ["home margin: mean: 2.92, league 1.72"]


SIX = [("2030-31", 7), ("2030-31", 1), ("2031-32", 7), ("2031-32", 2), ("2032-33", 3), ("2033-34", 4)]


@pytest.mark.long
def test_six_full_seasons_and_their_mean_have_the_rates_of_the_league(tmp_path):
    rates = {}
    for season, seed in SIX:
        folder = tmp_path / f"{season} {seed}"
        assert simulate(season, seed, folder).games == 1_230
        rates[season, seed] = measured(folder)
        shutil.rmtree(folder)
    assert {pair: off(judged([values])) for pair, values in rates.items()} == {pair: [] for pair in SIX}
    assert off(judged(list(rates.values()))) == []
