"""Rates of the league that the game is played by: regular season 2021-22, 1,230 games.

Counts in comments are of that season unless they say otherwise. Some rates are not the league's own
but what makes them come out (a chance that ends a period cannot end in a turnover, for example); they
are marked "fitted" and were set by comparing simulated seasons with the league.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Final

# How a chance ends (fitted to 13.77 turnovers, 88.1 attempts, 11.6 live trips to the line a team-game).
TURNOVER: Final = 0.1235
DEFENSIVE_FOUL: Final = 0.0753
SHOOTING_FOUL: Final = 0.0614
FOULED_ON_THREE: Final = 0.041
"""Share of shooting fouls that give three throws (709 of 17,400)."""
AND_ONE: Final = {"rim": 0.103, "floater": 0.103, "lane": 0.04, "short": 0.03, "long": 0.012}
"""Share of makes with a foul, by band (5,844 single throws)."""
AND_ONE_THREE: Final = 0.006
GOALTENDING: Final = 0.0125
"""Share of makes at the rim (509)."""

REACH: Final = {
    "lane": (1.56, 1.18, 1.00, 0.66, 0.66, 0.61, 0.55),
    "short": (1.53, 1.82, 1.44, 1.16, 0.95, 0.94, 0.83, 0.64),
    "long": (1.0,),
}  # fmt: skip
"""Blocks from 8, 9 … ft on and from farther, by band, against the mean of their style."""

LONG_TWOS: Final = (1.036, 0.948)
"""Makes of the longest twos, below 20 ft and from there on, against the mean of their style."""

FROM_DEEP: Final = (1.06, 0.65)
"""Makes from 28-31 ft and from farther, against their mean."""

CORNER_BLOCKS: Final = (1.17, 0.80)
"""Blocks in the left and the right corner, against their mean."""

# Rebounds.
TEAM_REBOUND: Final = 0.100
"""Share of live misses that no player gets (with those at the end of a period 11.05 a game)."""
TEAM_REBOUND_BLOCKED: Final = 0.17
OFFENSIVE_REBOUND: Final = 0.2325
"""Share of players' rebounds."""
PUTBACK: Final = 0.395
"""Share of a player's offensive rebounds that he puts up at once (fitted: 4.16 % of attempts)."""

# Durations of chances, in seconds: least, scale of a gamma of shape 3, most.
FRESH: Final = (3.0, 3.175, 24)
SECOND_CHANCE: Final = (2.0, 2.3, 14)
SIDE_OUT: Final = (2.0, 2.4, 14)
PACE_SPREAD: Final = 0.056
LAST_QUARTER, OVERTIME = 1.098, 1.33
"""The last quarter and overtime are slower (fitted: 26.61 points instead of 27.8, 10.22 instead of 11.5)."""

# Strength (relative surplus of makes).
HOME_EDGE: Final = 0.0135
"""Each side: +1.72 points at home."""
COMEBACK: Final = 0.0003
"""A point behind, for those behind; a point ahead costs as much."""
ADAPTATION: Final = 0.0056
"""A point more than the league's average so far; defences adapt to whoever scores, and let up on whoever does not
(fitted: sd of a team's points 12.6 and correlation of the scores 0.26. Either team's makes by themselves spread wider
than that; were it the lead that holds the leader back, the scores would be nearer to each other than they are.)"""
POINTS_A_SECOND: Final = 110.62 / 2880
CLUTCH: Final = 0.36
"""For those behind by three or less in the last half minute (fitted: 4.7 % of games go to overtime)."""
GAME_SPREADS: Final = {"turnovers": 0.10, "offensive_rebounds": 0.14, "fouls": 0.02, "blocks": 0.15, "assists": 0.16}
"""Spread of a team's rates from night to night, as sd of the logarithm."""

# Whistles.
KICKED_BALL, DELAY, HELD_BALL = 913 / 1230 / 171, 601 / 1230 / 171, 953 / 1230 / 179
TECHNICAL, DEFENSIVE_THREE = 1000 / 1230 / 175, 414 / 1230 / 176
"""A chance that goes on; some 176 of them a game."""
BENCH_TECHNICAL: Final = 0.17
"""Share of technical fouls on a coach (739 of 4,250 in five seasons)."""
EJECTED: Final = 0.10
REPLAY: Final = 0.037
"""A whistle (2,064)."""
EXTRA_TIMEOUT: Final = 0.11
"""A whistle or basket of the last quarter, beyond the obligatory two a quarter (10.88 a game)."""
CHALLENGE: Final = 0.013

_TURNOVERS: Final = {
    1: 12295, 2: 6694, 45: 3920, 40: 1847, 11: 1651, 4: 1557, 39: 865, 13: 217, 8: 199, 15: 133, 6: 78, 21: 67,
    9: 51, 7: 43, 0: 43, 10: 37, 19: 23, 12: 20, 20: 14, 17: 14, 37: 4078,
}  # fmt: skip
TEAM_TURNOVERS: Final = frozenset({9, 10, 11})
STOLEN: Final = {1: 0.985, 2: 0.980}
OFFENSIVE_FOUL_TURNOVER: Final = 37
CHARGE: Final = 0.27
"""Share of offensive fouls that are charges (1,103 of 4,078)."""
_FOULS: Final = {1: 15300, 28: 2700, 3: 2770, 14: 176, 15: 16, 6: 98, 9: 72, 27: 120}

FLAGRANT_TRIPS: Final = (0.80, 0.92)
"""Running shares of flagrant fouls that give two throws and three; the rest give one (146, 22, 14)."""

TURNOVER_CODES: Final = tuple(_TURNOVERS)
TURNOVER_STEPS: Final = tuple(accumulate(count / sum(_TURNOVERS.values()) for count in _TURNOVERS.values()))
FOUL_CODES: Final = tuple(_FOULS)
FOUL_STEPS: Final = tuple(accumulate(count / sum(_FOULS.values()) for count in _FOULS.values()))

# Rotation.
ROTATION: Final = ((8, 0.08), (9, 0.44), (10, 0.96), (11, 1.0))
"""Men with minutes of their own, running shares (fitted: 10.6 players used a team-game)."""
MINUTES: Final = (34.6, 34.2, 33.0, 31.3, 28.2, 23.4, 19.8, 16.0, 12.5, 8.1, 4.8)
"""Planned minutes by rank (fitted: 36.5, 34.2 … 12.6, 8.2 by rank in the team-game)."""
SHORT_NIGHT: Final = (0.035, 0.15, 0.5)
"""Share of men of a rotation whose night ends early (hurt, or of no use); least and span of what is left of it."""
PLAN_SPREAD: Final = 0.31
"""Half the range of what a coach makes of a man's minutes tonight, relative (fitted: sd of starters' minutes 6.8)."""
DEEPEST: Final = (12, 4)
"""Least and span of the men, from the best, whom a coach lets on court tonight when a game is decided (fitted: 11 men
in 17 % of team-games, 12 in 12 %, more in 13 %)."""
FORM_SPREAD: Final = 0.37
"""Half the range of a man's share of shots from night to night, relative (fitted: sd of his points 0.457 of the
mean)."""
SWAP: Final = 202
"""Seconds that two men must be off their plan, together, to change (fitted: 46.7 substitutions a game)."""
IMPATIENCE: Final = (0.45, 1.15)
"""Least and span of what a coach makes of that limit tonight."""
NEW_STARTER: Final = 0.12
"""Share of games in which somebody else starts without need."""
SHORTEST_STINT, SHORTEST_REST = 150, 120
FOULED_OUT: Final = 6
