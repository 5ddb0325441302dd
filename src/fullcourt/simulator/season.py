"""A whole season: calendar, rosters, every game, every file."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Final

import numpy as np

from fullcourt.basketball.game_ids import season_year_of
from fullcourt.basketball.teams import TEAM_BY_ABBR
from fullcourt.errors import FullcourtError
from fullcourt.settings import SIMULATED
from fullcourt.simulator import archive, dirt, game_logs, play_by_play, schedule, shot_chart, truth
from fullcourt.simulator.availability import Absences, GameList
from fullcourt.simulator.box_score import BoxScore
from fullcourt.simulator.calendar import Calendar, Game, make_calendar
from fullcourt.simulator.dirt import Material, Target
from fullcourt.simulator.files import SeasonFiles
from fullcourt.simulator.game import play
from fullcourt.simulator.people import Person, invented
from fullcourt.simulator.rosters import TeamSeason, make_teams
from fullcourt.simulator.version import VERSION

OFFICIALS, OFFICIALS_A_GAME = 70, 3
_FIRST_OFFICIAL: Final = 9_990_001
_CALENDAR, _ROSTERS, _ABSENCES, _OFFICIALS, _SCHEDULE = range(1, 6)
_PLAY, _COURTSIDE, _DIRT = range(11, 14)
"""What a generator is for: every use has its own, seeded by season and game."""
_CROWD: Final = (13_500, 20_500)

Progress = Callable[[str, int, int], None]


_SETTINGS: Final = ("season", "seed", "teams", "games_per_team", "dirt", "drop_shots")
"""What decides the bytes of a season, but for how far it goes."""


class SimulatedFolderError(FullcourtError):
    """A folder that is not to be written into."""


class SeedError(FullcourtError):
    """A seed that no generator takes."""

    def __init__(self, seed: int) -> None:
        """Name it."""
        super().__init__(f"{seed} is no seed", "A seed is a whole number from 0 on.", seed=seed)


@dataclass(frozen=True)
class Season:
    """What was written."""

    season: str
    seed: int
    games: int
    last_date: dt.date
    dirt: Mapping[str, int]
    """How much dirt of each kind was planted."""


def simulate(  # noqa: PLR0913 - a season has as many options as it has
    season: str, seed: int, out: Path, *, upto: dt.date | None = None, teams: int = 30, games_per_team: int = 82,
    dirt_rates: Mapping[str, float] = dirt.USUAL, drop_shots: str | None = None, progress: Progress | None = None,
) -> Season:  # fmt: skip
    """Write a season into a folder, up to a date or whole.

    The same arguments and version give the same bytes; a season up to a date is the beginning of the
    whole one.

    Raises:
        SeasonLabelError: the season is none.
        SeedError: the seed is below 0.
        LeagueSizeError: that many teams or games cannot be scheduled.
        SimulatedFolderError: the folder holds something else: no simulated season, another one, or more of this one.
    """
    year = season_year_of(season)
    if seed < 0:
        raise SeedError(seed)
    rates = dirt.checked(dirt_rates)
    if drop_shots is not None and drop_shots not in TEAM_BY_ABBR:
        raise SimulatedFolderError(f"there is no team {drop_shots!r}", "Name the team by its tricode: GSW.")
    calendar = make_calendar(
        year, teams, games_per_team, _generator(seed, year, _CALENDAR), moved=rates.get("moved_games", 0.0)
    )
    wanted = [game for game in calendar.games if upto is None or game.day <= upto]
    about = {"season": season, "seed": seed, "version": VERSION, "teams": teams, "games_per_team": games_per_team,
             "upto": upto.isoformat() if upto else None, "dirt": dict(rates), "drop_shots": drop_shots}  # fmt: skip
    _mark(out, about)
    league = _League(calendar, seed, rates, drop_shots)
    with SeasonFiles(out, season) as files:
        for number, game in enumerate(wanted, start=1):
            league.write_game(game, files)
            if progress is not None:
                progress(f"games of {season}", number, len(wanted))
        files.dirt.add([
            {"kind": "moved_games", "game_id": game.game_id, "what": f"{game.planned} to {game.day}"}
            for game in calendar.games if game.day != game.planned
        ])  # fmt: skip
        last = upto or calendar.games[-1].day + dt.timedelta(days=14)
        rng = _generator(seed, year, _SCHEDULE)
        files.write_schedule(schedule.schedule(calendar, league.scores, last, rng))
    return Season(season, seed, len(wanted), wanted[-1].day if wanted else calendar.start, league.planted)


def _generator(*seeds: int) -> np.random.Generator:
    return np.random.default_rng(seeds)


def _mark(out: Path, about: Mapping[str, object]) -> None:
    """Mark the folder before anything is in it, so that nobody takes it for the league's data."""
    marker = out / SIMULATED
    if marker.is_file():
        unlike = _unlike(_read(marker), about)
        if unlike:
            raise SimulatedFolderError(
                f"{out} holds another simulated season: {'; '.join(unlike)}",
                "Give each season a folder of its own, or delete this one first; nothing of it was written over.",
                path=str(out),
            )
    elif out.exists() and any(out.iterdir()):
        raise SimulatedFolderError(
            f"{out} is not empty and holds no simulated season", "Name a new or empty folder.", path=str(out)
        )
    out.mkdir(parents=True, exist_ok=True)
    marker.write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8", newline="\n")


def _read(marker: Path) -> Mapping[str, Any]:
    try:
        told = json.loads(marker.read_text(encoding="utf-8"))
    except ValueError:
        told = None
    return told if isinstance(told, dict) else {}


def _unlike(there: Mapping[str, Any], asked: Mapping[str, Any]) -> list[str]:
    """In what a season that is there is no beginning of the one that is asked for."""
    unlike = [name for name in _SETTINGS if there.get(name) != asked[name]]
    # Dates are ISO texts; without one the season is whole.
    if asked["upto"] is not None and (there.get("upto") is None or there["upto"] > asked["upto"]):
        unlike.append("upto")
    return [f"{name} {json.dumps(there.get(name))}, not {json.dumps(asked[name])}" for name in unlike]


class _League:
    """Teams of a season and what became of their games."""

    def __init__(self, calendar: Calendar, seed: int, rates: Mapping[str, float], drop_shots: str | None) -> None:
        year = calendar.season_year
        self.calendar, self.seed, self.rates = calendar, seed, rates
        self.teams: dict[str, TeamSeason] = make_teams(calendar.teams, _generator(seed, year, _ROSTERS), year)
        self.absences = Absences(self.teams, (seed, year, _ABSENCES))
        self.officials = list(islice(invented(_generator(seed, year, _OFFICIALS), _FIRST_OFFICIAL, year), OFFICIALS))
        self.no_chart_of = TEAM_BY_ABBR[drop_shots].full_name if drop_shots else None
        self.scores: dict[str, schedule.Score] = {}
        self.planted: dict[str, int] = {}

    def _rng(self, game: Game, purpose: int) -> np.random.Generator:
        return _generator(self.seed, self.calendar.season_year, int(game.game_id), purpose)

    def write_game(self, game: Game, files: SeasonFiles) -> None:
        """Play a game and write it into every file."""
        day = (game.day - self.calendar.start).days
        sides = (self.teams[game.away], self.teams[game.home])
        lists = (self.absences.game_list(sides[0], day), self.absences.game_list(sides[1], day))
        events = play((sides[0], lists[0]), (sides[1], lists[1]), self._rng(game, _PLAY))
        box = BoxScore(events)
        self.scores[game.game_id] = (box.teams[0].pts, box.teams[1].pts)
        courtside = self._rng(game, _COURTSIDE)
        officials = self._crew(courtside)
        made = Material(events, play_by_play.event_numbers(len(events), courtside), [], [], [])
        dirty = self._rng(game, _DIRT)
        planted = dirt.plant(made, self.rates, Target.NUMBERS, dirty)
        made.records.extend(play_by_play.records(game, events, made.numbers, officials))
        made.attempts.extend(shot_chart.records(game, events, made.numbers))
        made.lines.extend(archive.player_lines(game, lists, box))
        for target in (Target.EVENTS, Target.CHART, Target.LINES):
            planted |= dirt.plant(made, self.rates, target, dirty)
        self._write(game, lists, box, made, files)
        files.pages.add([archive.game_page(game, officials, int(courtside.integers(*_CROWD)))])
        files.dirt.add([{"kind": kind, "game_id": game.game_id, "what": str(many)} for kind, many in planted.items()])
        for kind, many in planted.items():
            self.planted[kind] = self.planted.get(kind, 0) + many

    def _write(
        self, game: Game, lists: tuple[GameList, GameList], box: BoxScore, made: Material, files: SeasonFiles
    ) -> None:
        files.events.add(game.game_id, play_by_play.text(made.records))
        files.chart.add([one for one in made.attempts if one[shot_chart.TEAM_NAME] != self.no_chart_of])
        files.lines.add(made.lines)
        files.team_lines.add(archive.team_lines(game, box))
        files.log_players.write("\n".join(game_logs.player_lines(game, box)) + "\n")
        files.log_teams.write("\n".join(game_logs.team_lines(game, box)) + "\n")
        files.true_players.add(truth.player_rows(game, lists, box))
        files.true_games.add([truth.game_row(game, box)])

    def _crew(self, rng: np.random.Generator) -> list[Person]:
        chosen = rng.choice(OFFICIALS, OFFICIALS_A_GAME, replace=False)
        return [self.officials[at] for at in chosen]
