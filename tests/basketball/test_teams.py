"""Thirty teams, one tricode each, and the codes that others write."""

from __future__ import annotations

from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from fullcourt.basketball.teams import (
    TEAM_BY_ABBR,
    TEAM_BY_ID,
    TEAMS,
    TRICODE_ALIASES,
    tricode,
    tricode_of_name,
)


def test_thirty_teams_in_two_conferences_of_three_divisions_of_five():
    assert len(TEAMS) == len(TEAM_BY_ABBR) == len(TEAM_BY_ID) == 30
    assert Counter(team.conference for team in TEAMS) == {"East": 15, "West": 15}
    assert set(Counter((team.conference, team.division) for team in TEAMS).values()) == {5}
    assert len({team.division for team in TEAMS}) == 6


def test_the_league_numbers_its_teams_from_37_to_66():
    assert sorted(TEAM_BY_ID) == list(range(1610612737, 1610612767))


def test_golden_state_plays_in_the_pacific_division():
    warriors = TEAM_BY_ID[1610612744]
    assert (warriors.team_abbr, warriors.full_name) == ("GSW", "Golden State Warriors")
    assert (warriors.conference, warriors.division, warriors.timezone) == (
        "West",
        "Pacific",
        "America/Los_Angeles",
    )


def test_every_home_zone_exists():
    for team in TEAMS:
        assert ZoneInfo(team.timezone).key == team.timezone


@pytest.mark.parametrize(
    ("code", "team"),
    [
        ("BRK", "BKN"), ("NJN", "BKN"), ("CHO", "CHA"), ("CHH", "CHA"), ("PHO", "PHX"), ("GS", "GSW"),
        ("NO", "NOP"), ("NY", "NYK"), ("SA", "SAS"), ("UTAH", "UTA"), ("WSH", "WAS"),
    ],
)  # fmt: skip
def test_a_code_of_another_source_is_a_team(code, team):
    assert tricode(code) == tricode(code.lower()) == team


def test_a_tricode_is_itself():
    for team in TEAMS:
        assert tricode(team.team_abbr) == team.team_abbr


@pytest.mark.parametrize("code", ["", "LBN", "GNS", "MAC", "SEA", "VAN", "GSW2"])
def test_an_all_star_side_or_a_guest_is_no_team(code):
    assert tricode(code) is None


def test_an_alias_is_never_a_tricode_of_another_team():
    assert not set(TRICODE_ALIASES) & set(TEAM_BY_ABBR)
    assert set(TRICODE_ALIASES.values()) <= set(TEAM_BY_ABBR)


@pytest.mark.parametrize(
    ("name", "team"),
    [
        ("Los Angeles Clippers", "LAC"),
        ("LA Clippers", "LAC"),
        ("LAKERS", "LAL"),
        ("Trail Blazers", "POR"),
        ("sixers", "PHI"),
        ("Philadelphia 76ers", "PHI"),
        ("Los Angeles", None),
    ],
)
def test_a_team_is_known_by_its_name(name, team):
    assert tricode_of_name(name) == team
