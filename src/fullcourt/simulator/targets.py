"""What a full simulated season is compared with: the league's regular season 2021-22, 1,230 games."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple


class Bound(StrEnum):
    """How near a value has to come."""

    SHARE = "share"
    """Within 3 %: a share or percentage of at least 10,000 events."""
    RATE = "rate"
    """Within 8 %."""
    SPREAD = "spread"
    """A standard deviation, or a rate of few events: within 15 %."""
    ABSOLUTE = "absolute"
    """Within a distance of its own: of a rate of some hundred events or of 30 teams, about three times its chance."""


class Target(NamedTuple):
    """A value of the league."""

    value: float
    bound: Bound
    within: float = 0.0

    @property
    def tolerance(self) -> float:
        """Largest distance from the league's value."""
        part = {Bound.SHARE: 0.03, Bound.RATE: 0.08, Bound.SPREAD: 0.15}.get(self.bound)
        return self.within if part is None else abs(self.value) * part


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
}  # fmt: skip
_FAMILIES: Final = {
    "layup": (26.49, 55.84, 13.84), "jumper (2)": (24.91, 42.83, 3.81), "dunk": (5.78, 88.71, 4.75),
    "hook": (2.88, 48.51, 4.91),
}  # fmt: skip
_FEET: Final = {
    "0-3": (65.3, 9.67), "4-7": (42.0, 14.32), "8-11": (43.3, 5.71), "12-15": (42.5, 2.89), "16-19": (41.2, 1.38),
    "20-23": (37.8, 1.13), "24-27": (35.2, 0.70), "28-31": (32.1, 0.83),
}  # fmt: skip
_EVENTS: Final = {
    "made field goals": 81.24, "missed field goals": 94.95, "free throws": 43.72, "rebounds": 104.81,
    "turnovers": 27.53, "fouls": 40.52, "violations": 1.72, "substitutions": 46.69, "timeouts": 10.88,
    "jump balls": 1.77, "replays": 1.68,
}  # fmt: skip
_TRIPS: Final = {"2 shots": 21_924, "1 shot": 5_844, "technical": 1_452, "3 shots": 709}
_TURNOVERS: Final = {
    "bad pass": 12_295, "lost ball": 6_694, "offensive foul": 4_078, "out-of-bounds bad pass": 3_920,
    "out-of-bounds lost ball": 1_847, "shot clock": 1_651, "traveling": 1_557, "step out": 865,
}  # fmt: skip
_FOULS: Final = {
    "shooting": 23_298, "personal": 14_964, "offensive": 2_975, "take": 2_867, "loose ball": 2_706, "charge": 1_103,
    "technical": 1_000, "defensive 3 seconds": 414,
}  # fmt: skip
_MINUTES: Final = (36.5, 34.2, 32.1, 29.9, 27.0, 23.2, 19.8, 16.4, 12.6, 8.2)
GAMES: Final = 1_230
_FREQUENT, _SOME = 10_000, 1_100


def _kinds(names: Mapping[str, tuple[float, ...]], what: str, attempts: int) -> dict[str, Target]:
    found = {}
    for name, (share, made, blocked, *assisted) in names.items():
        here = attempts * share / 100
        wide = Bound.SHARE if here >= _FREQUENT else Bound.RATE
        found[f"{what} {name}: share of attempts, %"] = Target(share, wide)
        found[f"{what} {name}: made, %"] = Target(made, wide)
        # What is counted are the blocks.
        often = here * blocked / 100 >= 400
        found[f"{what} {name}: blocked, %"] = (
            Target(blocked, Bound.RATE) if often else Target(blocked, Bound.ABSOLUTE, 0.4 * blocked)
        )
        for value in assisted:
            found[f"{what} {name}: assisted, %"] = Target(value, wide)
    return found


def _all_targets() -> dict[str, Target]:
    attempts = 216_722
    found = {}
    for name, (mean, spread) in _MEANS.items():
        found[f"{name} a team-game: mean"] = Target(mean, Bound.SHARE if mean * 2 * GAMES >= _FREQUENT else Bound.RATE)
        found[f"{name} a team-game: sd"] = Target(spread, Bound.SPREAD)
    found |= {
        "possessions a team-game: mean": Target(100.44, Bound.SHARE),
        "possessions a team-game: sd": Target(5.35, Bound.SPREAD),
        "records a game: mean": Target(463.7, Bound.SHARE), "records a game: sd": Target(29.5, Bound.SPREAD),
        "three share of attempts, %": Target(39.93, Bound.SHARE), "FTA / FGA": Target(0.2482, Bound.SHARE),
        "field goals made, %": Target(46.11, Bound.SHARE), "threes made, %": Target(35.36, Bound.SHARE),
        "free throws made, %": Target(77.46, Bound.SHARE), "assists / FGM": Target(0.6068, Bound.SHARE),
        "offensive rebound share": Target(0.2325, Bound.SHARE), "steals / turnovers": Target(0.584, Bound.SHARE),
        "home wins, %": Target(54.39, Bound.RATE), "home margin: mean": Target(1.72, Bound.ABSOLUTE, 1.3),
        "home margin: sd": Target(15.31, Bound.SPREAD), "absolute margin: mean": Target(12.37, Bound.RATE),
        "overtime games, %": Target(4.72, Bound.ABSOLUTE, 1.8),
        "correlation of the scores": Target(0.26, Bound.ABSOLUTE, 0.10),
        "team mean points: sd": Target(3.45, Bound.ABSOLUTE, 0.9),
        "points allowed: sd": Target(3.75, Bound.ABSOLUTE, 0.9),
        "wins a team: sd": Target(11.6, Bound.ABSOLUTE, 2.5),
    }  # fmt: skip
    for quarter, points in enumerate((27.95, 27.91, 27.60, 26.61), start=1):
        found[f"points of quarter {quarter}"] = Target(points, Bound.SHARE)
    found |= _kinds(_ZONES, "zone", attempts) | _kinds(_CHART_ZONES, "chart", attempts)
    found |= _kinds(_FAMILIES, "style", attempts)
    for feet, (made, blocked) in _FEET.items():
        found[f"{feet} ft: made, %"] = Target(made, Bound.RATE)
        often = feet in {"0-3", "4-7", "8-11"}
        found[f"{feet} ft: blocked, %"] = (
            Target(blocked, Bound.RATE) if often else Target(blocked, Bound.ABSOLUTE, 0.4 * blocked)
        )
    found |= {f"{name} a game": Target(count, Bound.RATE) for name, count in _EVENTS.items()}
    for what, counts in (("trips", _TRIPS), ("turnovers", _TURNOVERS), ("fouls", _FOULS)):
        for name, count in counts.items():
            found[f"{what}: {name} a game"] = Target(count / GAMES, Bound.RATE if count >= _SOME else Bound.SPREAD)
    for rank, minutes in enumerate(_MINUTES, start=1):
        bound = Bound.RATE if rank < 9 else Bound.SPREAD
        found[f"minutes of number {rank} of a team-game"] = Target(minutes, bound)
    return found | {
        "players used a team-game: mean": Target(10.58, Bound.RATE),
        "players used a team-game: sd": Target(1.51, Bound.SPREAD),
        "minutes of starters: mean": Target(30.58, Bound.RATE), "minutes of starters: sd": Target(6.79, Bound.SPREAD),
        "minutes of the bench: mean": Target(15.84, Bound.RATE), "minutes of the bench: sd": Target(8.59, Bound.SPREAD),
        "points a player-game: mean": Target(10.45, Bound.RATE), "points a player-game: sd": Target(8.55, Bound.SPREAD),
        "usage of 10 minutes and more: mean, %": Target(19.3, Bound.RATE),
        "usage of 10 minutes and more: sd": Target(7.7, Bound.SPREAD),
        "listed a team-game": Target(17.05, Bound.RATE), "did not play, a team-game": Target(1.99, Bound.SPREAD),
        "inactive, a team-game": Target(4.34, Bound.RATE), "players who played": Target(605, Bound.RATE),
        "games a player: mean": Target(43.0, Bound.RATE),
        "the same five starters as before, %": Target(51.0, Bound.SPREAD),
        "back-to-back, %": Target(17.2, Bound.SPREAD), "two days after the last game, %": Target(62.56, Bound.RATE),
        "game dates": Target(165, Bound.RATE),
    }  # fmt: skip


TARGETS: Final[Mapping[str, Target]] = _all_targets()
