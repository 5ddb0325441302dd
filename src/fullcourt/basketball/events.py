"""Words for what happens on court, and the number codes of NBA stats play-by-play v2 for them.

The vocabulary is that of ``play_by_play``, whatever the vendor. The code tables turn the vendor's
``EVENTMSGTYPE`` and ``EVENTMSGACTIONTYPE`` into it; a code outside a table is ``other`` with a warning.

A **rebound** has no table: offensive and defensive stand only in the running counters of its text
(``REBOUND (Off:1 Def:3)``). Sort a player's rebounds of a game by Off + Def and take differences; the
order of events misleads. A rebound whose player 1 is a team id belongs to the team and to no box score:
action 0 is a real one, action 1 the bookkeeping after a dead ball (``dead_ball``).

A **jump ball** of code 0 is ``start`` where it opens a period and ``held_ball`` otherwise, which the
code cannot say.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple


class EventType(StrEnum):
    """Kinds of event."""

    MADE = "made"
    MISSED = "missed"
    FREE_THROW = "free_throw"
    REBOUND = "rebound"
    TURNOVER = "turnover"
    FOUL = "foul"
    VIOLATION = "violation"
    SUBSTITUTION = "substitution"
    TIMEOUT = "timeout"
    JUMP_BALL = "jump_ball"
    EJECTION = "ejection"
    PERIOD_START = "period_start"
    PERIOD_END = "period_end"
    REPLAY = "replay"
    OTHER = "other"


class ShotFamily(StrEnum):
    """What kind of shot it was; threes are jumpers without exception."""

    JUMPER = "jumper"
    LAYUP = "layup"
    DUNK = "dunk"
    HOOK = "hook"


class ShotStyle(NamedTuple):
    """How a shot was taken; never what it was worth."""

    name: str
    family: str


class FreeThrow(NamedTuple):
    """Which free throw of which trip to the line: number ``num`` of ``of``."""

    subtype: str
    num: int
    of: int


class Foul(NamedTuple):
    """A kind of foul, and whether it counts as a personal foul of the box score."""

    subtype: str
    is_personal: bool


EVENT_TYPES: Final[Mapping[int, str]] = {
    1: "made", 2: "missed", 3: "free_throw", 4: "rebound", 5: "turnover", 6: "foul", 7: "violation",
    8: "substitution", 9: "timeout", 10: "jump_ball", 11: "ejection", 12: "period_start",
    13: "period_end", 18: "replay",
}  # fmt: skip
"""EVENTMSGTYPE. Player 1 of a replay (18) is an official's number: never read it as a player."""

SHOT_STYLES: Final[Mapping[int, ShotStyle]] = {
    1: ShotStyle("jump_shot", "jumper"),
    2: ShotStyle("running_jump_shot", "jumper"),
    3: ShotStyle("hook", "hook"),
    5: ShotStyle("layup", "layup"),
    6: ShotStyle("driving_layup", "layup"),
    7: ShotStyle("dunk", "dunk"),
    9: ShotStyle("driving_dunk", "dunk"),
    41: ShotStyle("running_layup", "layup"),
    43: ShotStyle("alley_oop_layup", "layup"),
    44: ShotStyle("reverse_layup", "layup"),
    47: ShotStyle("turnaround_jump_shot", "jumper"),
    50: ShotStyle("running_dunk", "dunk"),
    51: ShotStyle("reverse_dunk", "dunk"),
    52: ShotStyle("alley_oop_dunk", "dunk"),
    57: ShotStyle("driving_hook", "hook"),
    58: ShotStyle("turnaround_hook", "hook"),
    63: ShotStyle("fadeaway_jump_shot", "jumper"),
    66: ShotStyle("jump_bank_shot", "jumper"),
    67: ShotStyle("hook_bank", "hook"),
    71: ShotStyle("finger_roll_layup", "layup"),
    72: ShotStyle("putback_layup", "layup"),
    73: ShotStyle("driving_reverse_layup", "layup"),
    74: ShotStyle("running_reverse_layup", "layup"),
    75: ShotStyle("driving_finger_roll_layup", "layup"),
    76: ShotStyle("running_finger_roll_layup", "layup"),
    78: ShotStyle("floating_jump_shot", "jumper"),
    79: ShotStyle("pullup_jump_shot", "jumper"),
    80: ShotStyle("step_back_jump_shot", "jumper"),
    86: ShotStyle("turnaround_fadeaway_shot", "jumper"),
    87: ShotStyle("putback_dunk", "dunk"),
    93: ShotStyle("driving_bank_hook", "hook"),
    96: ShotStyle("turnaround_bank_hook", "hook"),
    97: ShotStyle("tip_layup", "layup"),
    98: ShotStyle("cutting_layup", "layup"),
    99: ShotStyle("cutting_finger_roll_layup", "layup"),
    100: ShotStyle("running_alley_oop_layup", "layup"),
    101: ShotStyle("driving_floating_jump_shot", "jumper"),
    102: ShotStyle("driving_floating_bank_jump_shot", "jumper"),
    103: ShotStyle("running_pullup_jump_shot", "jumper"),
    104: ShotStyle("step_back_bank_jump_shot", "jumper"),
    105: ShotStyle("turnaround_fadeaway_bank_jump_shot", "jumper"),
    106: ShotStyle("running_alley_oop_dunk", "dunk"),
    107: ShotStyle("tip_dunk", "dunk"),
    108: ShotStyle("cutting_dunk", "dunk"),
    109: ShotStyle("driving_reverse_dunk", "dunk"),
    110: ShotStyle("running_reverse_dunk", "dunk"),
}
"""Actions of made and missed shots: the shot chart's name in snake case, "shot" kept for jumpers only."""

FREE_THROWS: Final[Mapping[int, FreeThrow]] = {
    10: FreeThrow("regular", 1, 1),
    11: FreeThrow("regular", 1, 2),
    12: FreeThrow("regular", 2, 2),
    13: FreeThrow("regular", 1, 3),
    14: FreeThrow("regular", 2, 3),
    15: FreeThrow("regular", 3, 3),
    16: FreeThrow("technical", 1, 1),
    18: FreeThrow("flagrant", 1, 2),
    19: FreeThrow("flagrant", 2, 2),
    20: FreeThrow("flagrant", 1, 1),
    21: FreeThrow("technical", 1, 2),
    22: FreeThrow("technical", 2, 2),
    25: FreeThrow("clear_path", 1, 2),
    26: FreeThrow("clear_path", 2, 2),
    27: FreeThrow("flagrant", 1, 3),
    28: FreeThrow("flagrant", 2, 3),
    29: FreeThrow("flagrant", 3, 3),
}
"""Actions of free throws. Only a miss of the last *regular* one is a live ball."""

TURNOVERS: Final[Mapping[int, str]] = {
    0: "none", 1: "bad_pass", 2: "lost_ball", 4: "traveling", 6: "double_dribble",
    7: "discontinued_dribble", 8: "three_seconds", 9: "five_seconds", 10: "eight_seconds",
    11: "shot_clock", 12: "inbound", 13: "backcourt", 15: "offensive_goaltending", 17: "lane",
    18: "jump_ball", 19: "kicked_ball", 20: "illegal_assist", 21: "palming", 33: "punched_ball",
    34: "elbows", 35: "basket_from_below", 36: "illegal_screen", 37: "offensive_foul",
    39: "step_out_of_bounds", 40: "out_of_bounds_lost_ball", 42: "excess_timeout",
    44: "too_many_players", 45: "out_of_bounds_bad_pass",
}  # fmt: skip
"""Actions of turnovers. One whose player 1 is a team id counts for the team and for no player."""

FOULS: Final[Mapping[int, Foul]] = {
    1: Foul("personal", is_personal=True),
    2: Foul("shooting", is_personal=True),
    3: Foul("loose_ball", is_personal=True),
    4: Foul("offensive", is_personal=True),
    5: Foul("inbound", is_personal=True),
    6: Foul("away_from_play", is_personal=True),
    8: Foul("punching", is_personal=True),
    9: Foul("clear_path", is_personal=True),
    10: Foul("double_personal", is_personal=True),
    11: Foul("technical", is_personal=False),
    12: Foul("non_unsportsmanlike", is_personal=False),
    13: Foul("hanging", is_personal=False),
    14: Foul("flagrant1", is_personal=True),
    15: Foul("flagrant2", is_personal=True),
    16: Foul("double_technical", is_personal=False),
    17: Foul("defensive_3s", is_personal=False),
    18: Foul("delay", is_personal=False),
    19: Foul("taunting", is_personal=False),
    25: Foul("excess_timeout", is_personal=False),
    26: Foul("charge", is_personal=True),
    27: Foul("personal_block", is_personal=True),
    28: Foul("take", is_personal=True),
    29: Foul("shooting_block", is_personal=True),
    30: Foul("too_many_players", is_personal=False),
}
"""Actions of fouls. A double personal (10) is a personal foul of both players named."""

VIOLATIONS: Final[Mapping[int, str]] = {
    1: "delay_of_game", 2: "defensive_goaltending", 3: "lane", 4: "jump_ball", 5: "kicked_ball",
    6: "double_lane",
}  # fmt: skip
"""Actions of violations. The basket after goaltending is an event of its own."""

TIMEOUTS: Final[Mapping[int, str]] = {1: "regular", 7: "challenge"}
"""Actions of timeouts; player 1 is always a team id."""

JUMP_BALLS: Final[Mapping[int, str]] = {1: "challenge"}
"""Actions of jump balls; code 0 is ``start`` or ``held_ball`` by where it stands in the period."""

SUBTYPES: Final[Mapping[EventType, frozenset[str]]] = {
    EventType.MADE: frozenset(style.name for style in SHOT_STYLES.values()),
    EventType.MISSED: frozenset(style.name for style in SHOT_STYLES.values()),
    EventType.FREE_THROW: frozenset({"regular", "technical", "flagrant", "clear_path"}),
    EventType.REBOUND: frozenset({"offensive", "defensive", "team_offensive", "team_defensive", "team", "dead_ball"}),
    EventType.TURNOVER: frozenset(TURNOVERS.values()) | {"other"},
    EventType.FOUL: frozenset(foul.subtype for foul in FOULS.values()),
    EventType.VIOLATION: frozenset(VIOLATIONS.values()),
    EventType.TIMEOUT: frozenset(TIMEOUTS.values()),
    EventType.JUMP_BALL: frozenset({"start", "held_ball", "challenge"}),
}
"""Subtypes of each kind of event; kinds that are not listed have none, or the vendor's code as text."""
