"""The rates of a season's files, as a reader of those files would count them."""

from __future__ import annotations

import io
import lzma
import tarfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq

from fullcourt.basketball.events import SHOT_STYLES
from fullcourt.simulator import events as ev
from fullcourt.simulator import play_by_play as pbp
from fullcourt.simulator.shot_kinds import CHART_NAMES

_EVENT_NAMES: Final = {
    1: "made field goals", 2: "missed field goals", 3: "free throws", 4: "rebounds", 5: "turnovers", 6: "fouls",
    7: "violations", 8: "substitutions", 9: "timeouts", 10: "jump balls", 18: "replays",
}  # fmt: skip
_ACTIONS: Final = {
    (3, 11): "trips: 2 shots", (3, 10): "trips: 1 shot", (3, 16): "trips: technical", (3, 13): "trips: 3 shots",
    (3, 18): "trips: flagrant", (3, 25): "trips: clear path",
    (5, 1): "turnovers: bad pass", (5, 2): "turnovers: lost ball", (5, 37): "turnovers: offensive foul",
    (5, 45): "turnovers: out-of-bounds bad pass", (5, 40): "turnovers: out-of-bounds lost ball",
    (5, 11): "turnovers: shot clock", (5, 4): "turnovers: traveling", (5, 39): "turnovers: step out",
    (5, 13): "turnovers: backcourt", (5, 8): "turnovers: 3 seconds",
    (6, 2): "fouls: shooting", (6, 1): "fouls: personal", (6, 4): "fouls: offensive", (6, 28): "fouls: take",
    (6, 3): "fouls: loose ball", (6, 26): "fouls: charge", (6, 11): "fouls: technical",
    (6, 17): "fouls: defensive 3 seconds", (6, 14): "fouls: flagrant",
}  # fmt: skip
_CHART_ZONES: Final = (
    "Restricted Area", "In The Paint (Non-RA)", "Mid-Range", "Above the Break 3", "Left Corner 3", "Right Corner 3",
    "Backcourt",
)  # fmt: skip
_BANDS: Final = ((0, 3), (4, 7), (8, 11), (12, 15), (16, 19), (20, 23), (24, 27), (28, 31))
_CODES: Final = {name: code for code, name in CHART_NAMES.items()}
_LONG, _REGULAR_SECONDS, _MANY_GAMES, _SCORER = 600, 500 * 60, 40, 10
"""Seconds of a long game and of a regular player's season; games and mean points of a scorer."""
Values = dict[str, float]
_Numbers = npt.NDArray[Any]


def measure(folder: Path) -> Values:
    """Every rate of a folder that holds one season."""
    shots, found = _events(folder)
    return found | _attempts(folder, shots) | _teams(folder) | _people(folder)


def _file(folder: Path, pattern: str) -> Path:
    return next(iter(sorted(folder.glob(pattern))))


def _columns(table: Any, *names: str) -> list[_Numbers]:
    return [table[name].to_numpy(zero_copy_only=False) for name in names]


def _members(path: Path) -> Iterator[list[str]]:
    with lzma.open(path) as packed, tarfile.open(fileobj=io.BufferedReader(packed), mode="r|") as archive:
        for member in archive:
            content = archive.extractfile(member)
            if content is not None:
                yield content.read().decode().splitlines()[1:]


def _events(folder: Path) -> tuple[dict[tuple[str, int], tuple[bool, bool]], Values]:
    """Blocked and assisted by game and number, and what play-by-play alone says."""
    shots: dict[tuple[str, int], tuple[bool, bool]] = {}
    kinds: Counter[int] = Counter()
    actions: Counter[tuple[int, int]] = Counter()
    periods, overtimes = np.zeros(5), 0
    lengths = []
    for lines in _members(_file(folder, "nba_stats_pbp/*.tar.xz")):
        distinct = dict.fromkeys(lines)
        lengths.append(len(distinct))
        for line in distinct:
            row = line.split(",")
            kind, action = int(row[pbp.TYPE]), int(row[pbp.ACTION])
            kinds[kind] += 1
            actions[kind, action] += 1
            text = row[pbp.HOME_TEXT] + row[pbp.AWAY_TEXT]
            if kind in {ev.MADE, ev.MISSED}:
                shots[row[0], int(row[pbp.EVENTNUM])] = (
                    kind == ev.MISSED and row[pbp.PLAYER3] != "0", kind == ev.MADE and row[pbp.PLAYER2] != "0"
                )  # fmt: skip
            scored = (3 if " 3PT " in text else 2) * (kind == ev.MADE)
            scored += kind == ev.FREE_THROW and not text.startswith("MISS")
            if int(row[4]) <= len(periods):
                periods[int(row[4]) - 1] += scored
        overtimes += int(lines[-1].split(",")[4]) >= len(periods)
    games = len(lengths)
    found = {f"{name} a game": kinds[kind] / games for kind, name in _EVENT_NAMES.items()}
    found |= {f"{name} a game": actions[action] / games for action, name in _ACTIONS.items()}
    found |= {f"points of quarter {at + 1}": float(periods[at]) / games / 2 for at in range(4)}
    found["points of a first overtime"] = float(periods[4]) / max(overtimes, 1) / 2
    return shots, found | {
        "records a game: mean": float(np.mean(lengths)),
        "records a game: sd": float(np.std(lengths)),
    }


def _attempts(folder: Path, shots: dict[tuple[str, int], tuple[bool, bool]]) -> Values:
    chart = pq.read_table(_file(folder, "nba_stats_shots/*.parquet"))
    games, numbers, basic, action, feet, made = _columns(
        chart, "GAME_ID", "GAME_EVENT_ID", "SHOT_ZONE_BASIC", "ACTION_TYPE", "SHOT_DISTANCE", "SHOT_MADE_FLAG"
    )
    facts = np.asarray([shots.get((game, number), (False, False)) for game, number in zip(games, numbers, strict=True)])
    blocked, assisted = facts[:, 0], facts[:, 1]
    three = np.isin(basic, ("Above the Break 3", "Left Corner 3", "Right Corner 3", "Backcourt"))
    family = np.asarray([SHOT_STYLES[_CODES[name]].family for name in action])
    found: Values = {}

    def tell(name: str, here: _Numbers) -> None:
        found[f"{name}: share of attempts, %"] = 100 * float(here.mean())
        found[f"{name}: made, %"] = 100 * float(made[here].mean()) if here.any() else 0.0
        found[f"{name}: blocked, %"] = 100 * float(blocked[here].mean()) if here.any() else 0.0
        found[f"{name}: assisted, %"] = 100 * float(assisted[here].sum()) / max(1, int(made[here].sum()))

    paint = ~three & (feet <= 8)
    for name, here in (("paint", paint), ("mid-range", ~three & ~paint), ("three", three)):
        tell(f"zone {name}", here)
    for name in _CHART_ZONES:
        tell(f"chart {name}", basic == name)
    for name in ("layup", "dunk", "hook"):
        tell(f"style {name}", family == name)
    tell("style jumper (2)", (family == "jumper") & ~three)
    for low, high in _BANDS:
        tell(f"{low}-{high} ft", (feet >= low) & (feet <= high))
    return found


def _teams(folder: Path) -> Values:
    log = pa_csv.read_csv(_file(folder, "game_logs/leaguegamelog_teams_*.csv"))
    names = ("PTS", "FGA", "FGM", "FG3A", "FG3M", "FTA", "FTM", "OREB", "DREB", "AST", "STL", "BLK", "TOV", "PF")
    count = dict(zip(names, _columns(log, *names), strict=True))
    found: Values = {}
    for name, values in count.items():
        found |= {f"{name} a team-game: mean": float(values.mean()), f"{name} a team-game: sd": float(values.std())}
    plays = count["FGA"] + 0.44 * count["FTA"] - count["OREB"] + count["TOV"]
    found |= {"possessions a team-game: mean": float(plays.mean()), "possessions a team-game: sd": float(plays.std())}
    total = {name: float(values.sum()) for name, values in count.items()}
    found |= {
        "three share of attempts, %": 100 * total["FG3A"] / total["FGA"], "FTA / FGA": total["FTA"] / total["FGA"],
        "field goals made, %": 100 * total["FGM"] / total["FGA"], "threes made, %": 100 * total["FG3M"] / total["FG3A"],
        "free throws made, %": 100 * total["FTM"] / total["FTA"], "assists / FGM": total["AST"] / total["FGM"],
        "offensive rebound share": total["OREB"] / (total["OREB"] + total["DREB"]),
        "steals / turnovers": total["STL"] / total["TOV"],
    }  # fmt: skip
    teams, matchups, margins, days = _columns(log, "TEAM_ABBREVIATION", "MATCHUP", "PLUS_MINUS", "GAME_DATE")
    home = np.asarray([" vs. " in matchup for matchup in matchups])
    scored, margin = count["PTS"], margins[home]
    allowed = scored - margins
    codes = np.unique(teams)
    found |= {
        "home wins, %": 100 * float((margin > 0).mean()), "home margin: mean": float(margin.mean()),
        "home margin: sd": float(margin.std()), "absolute margin: mean": float(np.abs(margin).mean()),
        "correlation of the scores": float(np.corrcoef(scored[home], allowed[home])[0, 1]),
        "team mean points: sd": float(np.std([scored[teams == team].mean() for team in codes])),
        "points allowed: sd": float(np.std([allowed[teams == team].mean() for team in codes])),
        "wins a team: sd": float(np.std([(margins[teams == team] > 0).sum() for team in codes])),
    }  # fmt: skip
    gaps: Counter[int] = Counter()
    for team in codes:
        dates = np.sort(days[teams == team].astype("datetime64[D]"))
        gaps.update(int(gap) for gap in np.diff(dates).astype(int))
    return found | {
        "back-to-back, %": 100 * gaps[1] / len(teams), "two days after the last game, %": 100 * gaps[2] / len(teams),
        "game dates": float(len(np.unique(days.astype("datetime64[D]")))),
    }  # fmt: skip


def _people(folder: Path) -> Values:
    lists = pq.read_table(_file(folder, "box_scores/bref_player_game_*.parquet"))
    sides = pq.read_table(_file(folder, "box_scores/bref_team_game_*.parquet"))
    team_of = {
        (game, team): (minutes, fga + 0.44 * fta + tov)
        for game, team, minutes, fga, fta, tov in zip(
            *_columns(sides, "bref_game_id", "team", "mp", "fga", "fta", "tov"), strict=True)
    }  # fmt: skip
    played: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    starters: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    reasons: Counter[str] = Counter()
    games: Counter[str] = Counter()
    minutes: dict[int, list[float]] = {0: [], 1: []}
    teams_of: defaultdict[str, set[str]] = defaultdict(set)
    of_player: defaultdict[str, list[tuple[float, ...]]] = defaultdict(list)
    points, usages = [], []
    names = ("bref_game_id", "team", "bref_player_id", "starter", "reason", "mp_sec", "pts", "fga", "fta", "tov")
    for game, team, player, starter, reason, seconds, scored, fga, fta, tov in zip(
        *(lists[name].to_pylist() for name in names), strict=True
    ):
        if reason is not None:
            reasons[reason] += 1
            continue
        games[player] += 1
        points.append(scored)
        played[game, team].append(seconds / 60)
        minutes[starter].append(seconds / 60)
        if starter:
            starters[game, team].add(player)
        teams_of[player].add(team)
        team_minutes, team_plays = team_of[game, team]
        own, while_on = fga + 0.44 * fta + tov, seconds / 60 * team_plays / (team_minutes / 5)
        of_player[player].append((seconds, scored, own, while_on))
        if seconds >= _LONG:
            usages.append(100 * own / while_on)
    ranked = [sorted(values, reverse=True) for values in played.values()]
    used = np.asarray([len(values) for values in played.values()])
    teams = len(played)
    overtime = sum(seconds[0] > 240 for seconds in team_of.values())
    # By rank: of those team-games that had so many.
    return {
        **{f"minutes of number {at + 1} of a team-game": _mean([one[at] for one in ranked if len(one) > at])
           for at in range(12)},
        "players used a team-game: mean": float(used.mean()), "players used a team-game: sd": float(used.std()),
        "minutes of starters: mean": float(np.mean(minutes[1])), "minutes of starters: sd": float(np.std(minutes[1])),
        "minutes of the bench: mean": float(np.mean(minutes[0])), "minutes of the bench: sd": float(np.std(minutes[0])),
        "points a player-game: mean": float(np.mean(points)), "points a player-game: sd": float(np.std(points)),
        "usage of 10 minutes and more: mean, %": float(np.mean(usages)),
        "usage of 10 minutes and more: sd": float(np.std(usages)),
        **_players(of_player), "players of several teams": float(sum(len(teams) > 1 for teams in teams_of.values())),
        "listed a team-game": lists.num_rows / teams, "did not play, a team-game": reasons["Did Not Play"] / teams,
        "inactive, a team-game": reasons["Inactive"] / teams, "players who played": float(len(games)),
        "games a player: mean": float(np.mean(list(games.values()))),
        "the same five starters as before, %": _same_five(starters),
        "overtime games, %": 100 * overtime / teams,
    }  # fmt: skip


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if values else 0.0


def _players(games: Mapping[str, list[tuple[float, ...]]]) -> Values:
    """How players differ over a season, and one player from game to game."""
    usages, steadiness = [], []
    for lines in games.values():
        seconds, scored, own, while_on = np.asarray(lines).T
        if seconds.sum() >= _REGULAR_SECONDS:
            usages.append(100 * float(own.sum() / while_on.sum()))
        points = scored[seconds > _LONG]
        if len(points) >= _MANY_GAMES and points.mean() >= _SCORER:
            steadiness.append(float(points.std() / points.mean()))
    return {
        "usage of a season of 500 minutes: sd": float(np.std(usages)) if usages else 0.0,
        "points of a player from game to game: sd / mean": _mean(steadiness),
    }


def _same_five(starters: dict[tuple[str, str], set[str]]) -> float:
    by_team: defaultdict[str, list[set[str]]] = defaultdict(list)
    for (_, team), five in sorted(starters.items()):
        by_team[team].append(five)
    same = sum(one == other for fives in by_team.values() for one, other in pairwise(fives))
    return 100 * same / max(1, sum(len(fives) - 1 for fives in by_team.values()))
