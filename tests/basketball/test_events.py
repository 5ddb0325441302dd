"""One vocabulary for what happens on court, and the codes of NBA stats play-by-play v2."""

from __future__ import annotations

from collections import Counter

from fullcourt.basketball.events import (
    EVENT_TYPES,
    FOULS,
    FREE_THROWS,
    JUMP_BALLS,
    SHOT_STYLES,
    SUBTYPES,
    TIMEOUTS,
    TURNOVERS,
    VIOLATIONS,
    EventType,
    ShotFamily,
)


def test_every_code_is_a_kind_of_event():
    assert {*EVENT_TYPES.values(), "other"} == set(EventType)
    assert (EVENT_TYPES[1], EVENT_TYPES[8], EVENT_TYPES[18]) == ("made", "substitution", "replay")


def test_46_ways_to_shoot_in_four_families():
    assert Counter(style.family for style in SHOT_STYLES.values()) == {
        "layup": 15, "jumper": 14, "dunk": 11, "hook": 6,
    }  # fmt: skip
    assert {style.family for style in SHOT_STYLES.values()} == set(ShotFamily)


def test_a_shot_has_one_name_and_a_name_one_shot():
    names = [style.name for style in SHOT_STYLES.values()]
    assert len(set(names)) == len(names) == 46
    assert SHOT_STYLES[6] == ("driving_layup", "layup")


def test_a_name_says_its_family():
    for name, family in SHOT_STYLES.values():
        assert name.endswith("_shot" if family == "jumper" else family) or name == "hook_bank"


def test_threes_are_jumpers():
    holding_threes = {1, 2, 47, 63, 66, 78, 79, 80, 86, 101, 102, 103, 104, 105}
    assert {code for code, style in SHOT_STYLES.items() if style.family == "jumper"} == holding_threes


def test_a_trip_to_the_line_counts_up_to_its_length():
    trips: Counter[tuple[str, int]] = Counter()
    for subtype, num, of in FREE_THROWS.values():
        assert 1 <= num <= of <= 3
        trips[subtype, of] += 1
    assert all(count == of for (_, of), count in trips.items())


def test_a_technical_free_throw_is_one_of_one():
    assert FREE_THROWS[16] == ("technical", 1, 1)
    assert FREE_THROWS[10] == ("regular", 1, 1)
    assert FREE_THROWS[29] == ("flagrant", 3, 3)


def test_a_technical_foul_is_not_personal_and_a_double_personal_is():
    assert FOULS[11] == ("technical", False)
    assert FOULS[10] == ("double_personal", True)
    not_personal = {subtype for subtype, is_personal in FOULS.values() if not is_personal}
    assert not_personal == {
        "technical", "double_technical", "non_unsportsmanlike", "hanging", "defensive_3s", "delay",
        "taunting", "excess_timeout", "too_many_players",
    }  # fmt: skip


def test_an_offensive_foul_is_a_foul_and_a_turnover():
    assert FOULS[4].subtype == "offensive"
    assert FOULS[26].subtype == "charge"
    assert TURNOVERS[37] == "offensive_foul"


def test_the_clock_ends_possessions_too():
    assert (TURNOVERS[11], TURNOVERS[8], TURNOVERS[10]) == ("shot_clock", "three_seconds", "eight_seconds")


def test_a_code_has_one_meaning():
    for table in (TURNOVERS, VIOLATIONS, TIMEOUTS):
        assert len(set(table.values())) == len(table)
    assert len({foul.subtype for foul in FOULS.values()}) == len(FOULS) == 24
    assert len(TURNOVERS) == 28


def test_every_subtype_belongs_to_the_vocabulary():
    assert set(VIOLATIONS.values()) == SUBTYPES[EventType.VIOLATION]
    assert set(JUMP_BALLS.values()) < SUBTYPES[EventType.JUMP_BALL]
    assert {throw.subtype for throw in FREE_THROWS.values()} == SUBTYPES[EventType.FREE_THROW]
    assert SUBTYPES[EventType.MADE] == SUBTYPES[EventType.MISSED]


def test_a_coach_challenges_by_timeout_and_by_jump_ball():
    assert TIMEOUTS == {1: "regular", 7: "challenge"}
    assert JUMP_BALLS == {1: "challenge"}
