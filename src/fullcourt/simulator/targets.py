"""What a full simulated season is compared with: the league's regular season 2021-22, 1,230 games.

One rule says how near is near enough. A rate counted from at least 10,000 events may be 3 % off, any other
8 %, a standard deviation 15 %; and nothing is held to less than three standard errors of its count, because
another season of the league itself would be off by as much.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt
from typing import Final, NamedTuple

_FREQUENT: Final = 10_000
_OF_FREQUENT, _OF_OTHERS, _OF_SPREADS = 0.03, 0.08, 0.15
_ERRORS: Final = 3.0


class Target(NamedTuple):
    """A value of the league, and how near to it a simulated one has to come."""

    value: float
    part: float
    """Share of the value that it may be off, however many events there are."""
    error: float = 0.0
    """Standard error of one season's value; 0 for what is no matter of chance."""

    def tolerance(self, seasons: int = 1) -> float:
        """Largest distance of a mean over so many seasons from the league's value."""
        return max(self.part * abs(self.value), _ERRORS * self.error / sqrt(seasons))


_MEANS: Final = {
    "PTS": (110.62, 12.62), "FGA": (88.10, 6.89), "FGM": (40.62, 5.25), "FG3A": (35.18, 6.55), "FG3M": (12.44, 3.72),
    "FTA": (21.86, 6.94), "FTM": (16.93, 5.73), "OREB": (10.33, 3.82), "DREB": (34.12, 5.34), "AST": (24.65, 5.02),
    "STL": (7.63, 2.83), "BLK": (4.71, 2.40), "TOV": (13.06, 3.64), "PF": (19.64, 3.98),
}  # fmt: skip
_ZONES: Final = {
    # share of attempts, made, blocked of attempts, assisted of makes; percent
    "paint": (41.73, 58.26, 10.78, 54.28), "mid-range": (18.35, 41.87, 2.91, 41.62),
    "three": (39.93, 35.36, 0.80, 82.06),
}  # fmt: skip
_CHART_ZONES: Final = {
    "Restricted Area": (29.06, 65.32, 9.67, 56.54), "In The Paint (Non-RA)": (18.30, 42.83, 10.55, 44.40),
    "Mid-Range": (12.79, 40.65, 2.29, 42.46), "Above the Break 3": (29.74, 34.60, 0.69, 76.96),
    "Left Corner 3": (5.25, 38.42, 1.24, 95.61), "Right Corner 3": (4.66, 38.20, 0.90, 95.98),
    "Backcourt": (0.20, 2.50, 1.82, 63.64),
}  # fmt: skip
_FAMILIES: Final = {
    "layup": (26.49, 55.84, 13.84), "jumper (2)": (24.91, 42.83, 3.81), "dunk": (5.78, 88.71, 4.75),
    "hook": (2.88, 48.51, 4.91),
}  # fmt: skip
_FEET: Final = {
    # made, blocked of attempts, percent; attempts in 1,000
    "0-3": (65.3, 9.67, 63.0), "4-7": (42.0, 14.32, 23.3), "8-11": (43.3, 5.71, 15.4), "12-15": (42.5, 2.89, 13.2),
    "16-19": (41.2, 1.38, 11.3), "20-23": (37.8, 1.13, 23.0), "24-27": (35.2, 0.70, 60.9), "28-31": (32.1, 0.83, 5.4),
}  # fmt: skip
_EVENTS: Final = {
    "made field goals": 81.24, "missed field goals": 94.95, "free throws": 43.72, "rebounds": 104.81,
    "turnovers": 27.53, "fouls": 40.52, "violations": 1.72, "substitutions": 46.69, "timeouts": 10.88,
    "jump balls": 1.77, "replays": 1.68,
}  # fmt: skip
_TRIPS: Final = {
    "2 shots": 21_924, "1 shot": 5_844, "technical": 1_452, "3 shots": 709, "flagrant": 146,
    "clear path": 72,
}  # fmt: skip
_TURNOVERS: Final = {
    "bad pass": 12_295, "lost ball": 6_694, "offensive foul": 4_078, "out-of-bounds bad pass": 3_920,
    "out-of-bounds lost ball": 1_847, "shot clock": 1_651, "traveling": 1_557, "step out": 865,
    "backcourt": 217, "3 seconds": 199,
}  # fmt: skip
_FOULS: Final = {
    "shooting": 23_298, "personal": 14_964, "offensive": 2_975, "take": 2_867, "loose ball": 2_706, "charge": 1_103,
    "technical": 1_000, "defensive 3 seconds": 414, "flagrant": 167,
}  # fmt: skip
_MINUTES: Final = (36.5, 34.2, 32.1, 29.9, 27.0, 23.2, 19.8, 16.4, 12.6, 8.2, 4.9, 4.0)
GAMES: Final = 1_230
TEAM_GAMES: Final = 2 * GAMES
_TEAMS: Final = 30
_ATTEMPTS: Final = 216_722
_PLAYERS, _PLAYER_GAMES, _STARTS = 605, 26_039, 5 * TEAM_GAMES


def _part(events: float) -> float:
    return _OF_FREQUENT if events >= _FREQUENT else _OF_OTHERS


def _share(value: float, events: float, whole: float = 100.0) -> Target:
    """A share of events, in percent unless told: its error is that of a binomial."""
    part = value / whole
    return Target(value, _part(events), whole * sqrt(part * (1 - part) / events))


def _count(value: float, units: int = GAMES) -> Target:
    """A count by game, or another unit: its error is that of a Poisson."""
    return Target(value, _part(value * units), sqrt(value / units))


def _mean(value: float, spread: float, number: int) -> Target:
    """A mean of measured values."""
    return Target(value, _OF_OTHERS, spread / sqrt(number))


def _spread(value: float, number: int) -> Target:
    """A standard deviation of so many values."""
    return Target(value, _OF_SPREADS, value / sqrt(2 * number))


def _kinds(names: Mapping[str, tuple[float, ...]], what: str) -> dict[str, Target]:
    found = {}
    for name, (share, made, blocked, *assisted) in names.items():
        here = _ATTEMPTS * share / 100
        # A rare kind's share is a rate of its own attempts.
        own = Target(share, _part(here), 100 * sqrt(here) / _ATTEMPTS)
        found[f"{what} {name}: share of attempts, %"] = own
        found[f"{what} {name}: made, %"] = _share(made, here)
        found[f"{what} {name}: blocked, %"] = _share(blocked, here)
        for value in assisted:
            found[f"{what} {name}: assisted, %"] = _share(value, here * made / 100)
    return found


def _of_teams() -> dict[str, Target]:
    found = {}
    for name, (mean, spread) in _MEANS.items():
        found[f"{name} a team-game: mean"] = _count(mean, TEAM_GAMES)
        found[f"{name} a team-game: sd"] = _spread(spread, TEAM_GAMES)
    found |= {
        "possessions a team-game: mean": _count(100.44, TEAM_GAMES),
        "possessions a team-game: sd": _spread(5.35, TEAM_GAMES),
        "records a game: mean": _count(463.7), "records a game: sd": _spread(29.5, GAMES),
        "three share of attempts, %": _share(39.93, _ATTEMPTS), "FTA / FGA": _share(0.2482, _ATTEMPTS, 1),
        "field goals made, %": _share(46.11, _ATTEMPTS), "threes made, %": _share(35.36, 86_535),
        "free throws made, %": _share(77.46, 53_779), "assists / FGM": _share(0.6068, 99_930, 1),
        "offensive rebound share": _share(0.2325, 109_347, 1), "steals / turnovers": _share(0.584, 32_139, 1),
        "home wins, %": _share(54.39, GAMES), "home margin: mean": _mean(1.72, 15.31, GAMES),
        "home margin: sd": _spread(15.31, GAMES), "absolute margin: mean": _mean(12.37, 9.2, GAMES),
        "overtime games, %": _share(4.72, GAMES), "points of a first overtime": _mean(10.22, 4.0, 2 * 58),
        "correlation of the scores": Target(0.26, _OF_OTHERS, (1 - 0.26**2) / sqrt(GAMES)),
        "team mean points: sd": _spread(3.45, _TEAMS), "points allowed: sd": _spread(3.75, _TEAMS),
        "wins a team: sd": _spread(11.6, _TEAMS),
    }  # fmt: skip
    for quarter, points in enumerate((27.95, 27.91, 27.60, 26.61), start=1):
        found[f"points of quarter {quarter}"] = _count(points, TEAM_GAMES)
    return found


def _of_shots() -> dict[str, Target]:
    found = _kinds(_ZONES, "zone") | _kinds(_CHART_ZONES, "chart") | _kinds(_FAMILIES, "style")
    for feet, (made, blocked, thousands) in _FEET.items():
        found[f"{feet} ft: made, %"] = _share(made, 1000 * thousands)
        found[f"{feet} ft: blocked, %"] = _share(blocked, 1000 * thousands)
    return found


def _of_events() -> dict[str, Target]:
    found = {f"{name} a game": _count(count) for name, count in _EVENTS.items()}
    for what, counts in (("trips", _TRIPS), ("turnovers", _TURNOVERS), ("fouls", _FOULS)):
        found |= {f"{what}: {name} a game": _count(count / GAMES) for name, count in counts.items()}
    return found


def _of_people() -> dict[str, Target]:
    found = {
        f"minutes of number {rank} of a team-game": _mean(minutes, 4.0, 600)
        for rank, minutes in enumerate(_MINUTES, start=1)
    }
    return found | {
        "players used a team-game: mean": _mean(10.58, 1.51, TEAM_GAMES),
        "players used a team-game: sd": _spread(1.51, TEAM_GAMES),
        "minutes of starters: mean": _mean(30.58, 6.79, _STARTS), "minutes of starters: sd": _spread(6.79, _STARTS),
        "minutes of the bench: mean": _mean(15.84, 8.59, _PLAYER_GAMES - _STARTS),
        "minutes of the bench: sd": _spread(8.59, _PLAYER_GAMES - _STARTS),
        "points a player-game: mean": _mean(10.45, 8.55, _PLAYER_GAMES),
        "points a player-game: sd": _spread(8.55, _PLAYER_GAMES),
        "points of a player from game to game: sd / mean": Target(0.457, _OF_OTHERS),
        "usage of 10 minutes and more: mean, %": _mean(19.3, 7.7, 20_000),
        "usage of 10 minutes and more: sd": _spread(7.7, 20_000),
        "usage of a season of 500 minutes: sd": _spread(5.5, 375),
        "listed a team-game": Target(17.05, _OF_OTHERS), "did not play, a team-game": _mean(1.99, 1.5, TEAM_GAMES),
        "inactive, a team-game": _mean(4.34, 1.5, TEAM_GAMES), "players who played": Target(_PLAYERS, _OF_OTHERS),
        "players of several teams": _count(97, 1), "games a player: mean": _mean(43.0, 26.0, _PLAYERS),
        "the same five starters as before, %": _share(51.0, TEAM_GAMES - _TEAMS),
        "back-to-back, %": _share(17.2, TEAM_GAMES), "two days after the last game, %": _share(62.56, TEAM_GAMES),
        "game dates": Target(165, _OF_OTHERS),
    }  # fmt: skip


TARGETS: Final[Mapping[str, Target]] = _of_teams() | _of_shots() | _of_events() | _of_people()
"""The rates of a season's files, as a reader of those files would count them."""
