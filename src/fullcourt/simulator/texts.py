"""The texts of play-by-play v2, with their running counters.

Names in texts are last names, with an initial where two on the floor share one; teams are nicknames, in
capitals for the home side. Everything is ASCII.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import sqrt
from typing import Final

from fullcourt.simulator import events as ev
from fullcourt.simulator.events import Event
from fullcourt.simulator.people import Person, ascii_text
from fullcourt.simulator.rosters import Player
from fullcourt.simulator.shot_kinds import TEXT_NAMES

TURNOVERS: Final = {
    0: "", 1: "Bad Pass", 2: "Lost Ball", 4: "Traveling", 6: "Double Dribble", 7: "Discontinue Dribble",
    8: "3 Second Violation", 9: "5 Second Violation", 10: "8 Second Violation", 11: "Shot Clock", 12: "Inbound",
    13: "Backcourt", 15: "Offensive Goaltending", 17: "Lane Violation", 19: "Kicked Ball Violation",
    20: "Illegal Assist", 21: "Palming", 37: "Offensive Foul", 39: "Step Out of Bounds",
    40: "Out of Bounds Lost Ball", 45: "Out of Bounds - Bad Pass Turnover",
}  # fmt: skip
FOULS: Final = {
    1: "P.FOUL", 2: "S.FOUL", 3: "L.B.FOUL", 4: "OFF.Foul", 6: "AWAY.FROM.PLAY.FOUL", 9: "C.P.FOUL", 11: "T.FOUL",
    14: "FLAGRANT.FOUL.TYPE1", 15: "FLAGRANT.FOUL.TYPE2",
    26: "Offensive Charge Foul", 27: "Personal Block", 28: "Personal Take Foul",
}  # fmt: skip
THROWS: Final = {
    10: "1 of 1", 11: "1 of 2", 12: "2 of 2", 13: "1 of 3", 14: "2 of 3", 15: "3 of 3", 16: "Technical",
    18: "Flagrant 1 of 2", 19: "Flagrant 2 of 2", 20: "Flagrant 1 of 1",
    27: "Flagrant 1 of 3", 28: "Flagrant 2 of 3", 29: "Flagrant 3 of 3",
    25: "Clear Path 1 of 2", 26: "Clear Path 2 of 2",
}  # fmt: skip
VIOLATIONS: Final = {2: "Defensive Goaltending", 5: "Kicked Ball"}
_ORDINALS: Final = ("", "1st", "2nd", "3rd", "4th")


def period_name(period: int) -> str:
    """A period's name: ``3rd Period``, ``1st OT``."""
    overtime = period - ev.REGULATION
    if overtime <= 0:
        return f"{_ORDINALS[period]} Period"
    return f"{_ORDINALS[overtime] if overtime < len(_ORDINALS) else f'{overtime}th'} OT"


def short_names(players: Sequence[Player]) -> dict[Player, str]:
    """Names of a game's players in its texts."""
    last = Counter(player.person.last_name for player in players)
    initials = Counter((_first(player)[0], player.person.last_name) for player in players)
    names = {}
    for player in players:
        name = player.person.last_name
        if last[name] > 1:
            alone = initials[_first(player)[0], name] == 1
            name = f"{_first(player)[: 1 if alone else 3]}. {name}"
        names[player] = name
    return names


def _first(player: Player) -> str:
    return ascii_text(player.person.accented)


class Texts:
    """Writes the texts of one game, event after event."""

    def __init__(self, names: dict[Player, str], nicknames: tuple[str, str], officials: Sequence[Person]) -> None:
        """Take the names of players and teams (visitors, home)."""
        self._names = names
        self._teams = (nicknames[ev.AWAY], nicknames[ev.HOME].upper())
        self._officials = [f"{ascii_text(one.name)[0]}.{one.last_name}" for one in officials]
        self._points: Counter[Player] = Counter()
        self._assists: Counter[Player] = Counter()
        self._blocks: Counter[Player] = Counter()
        self._steals: Counter[Player] = Counter()
        self._fouls: Counter[Player] = Counter()
        self._lost: Counter[Player] = Counter()
        self._rebounds: Counter[tuple[Player, int]] = Counter()
        self._team_lost = [0, 0]

    def of(self, event: Event, wall_clock: str) -> tuple[str, str, str]:
        """Texts of an event: of its side, of the other side, neutral."""
        kind = event.kind
        if kind in {ev.PERIOD_START, ev.PERIOD_END}:
            word = "Start" if kind == ev.PERIOD_START else "End"
            return "", "", f"{word} of {period_name(event.period)} ({wall_clock} EST)"
        if kind == ev.REPLAY:
            return "", "", f"Instant Replay{period_name(event.period)} ({wall_clock} EST)"
        if not isinstance(event.one, Player):
            return self._of_team(event), "", ""
        return self._of_player(event, event.one)

    def _of_team(self, event: Event) -> str:
        team = self._teams[event.side]
        if isinstance(event.one, Person):
            if event.kind == ev.EJECTION:
                return f"{event.one.last_name} Ejection:Other"
            return f"{event.one.last_name} T.FOUL (P0.T0) ({self._official(event)})"
        if event.kind == ev.REBOUND:
            return f"{team} Rebound"
        if event.kind == ev.TURNOVER:
            self._team_lost[event.side] += 1
            return f"{team} Turnover: {TURNOVERS[event.action]} (T#{self._team_lost[event.side]})"
        if event.kind == ev.TIMEOUT:
            what = "Coach Challenge" if event.action == 7 else "Regular"
            return f"{team} Timeout: {what} (Reg.{event.note} Short 0)"
        return f"{team} Violation: Delay of game Violation"

    def _of_player(self, event: Event, player: Player) -> tuple[str, str, str]:
        name = self._names[player]
        if event.kind in {ev.MADE, ev.MISSED}:
            return self._shot(event, player, name)
        if event.kind == ev.TURNOVER:
            return self._turnover(event, player, name)
        writers = {
            ev.FREE_THROW: self._free_throw, ev.REBOUND: self._rebound, ev.FOUL: self._foul,
            ev.SUBSTITUTION: self._substitution, ev.JUMP_BALL: self._jump_ball, ev.VIOLATION: self._violation,
            ev.EJECTION: self._ejection,
        }  # fmt: skip
        return writers[event.kind](event, player, name), "", ""

    def _free_throw(self, event: Event, player: Player, name: str) -> str:
        self._points[player] += event.note
        text = f"{name} Free Throw {THROWS[event.action]}"
        return f"{text} ({self._points[player]} PTS)" if event.note else f"MISS {text}"

    def _rebound(self, event: Event, player: Player, name: str) -> str:
        self._rebounds[player, event.note] += 1
        return f"{name} REBOUND (Off:{self._rebounds[player, 1]} Def:{self._rebounds[player, 0]})"

    def _substitution(self, event: Event, _player: Player, name: str) -> str:
        return f"SUB: {self._named(event.two)} FOR {name}"

    def _jump_ball(self, event: Event, _player: Player, name: str) -> str:
        challenged = "(CC) " if event.action else ""
        return f"Jump Ball {challenged}{name} vs. {self._named(event.two)}: Tip to {self._named(event.three)}"

    def _violation(self, event: Event, _player: Player, name: str) -> str:
        return f"{name} Violation:{VIOLATIONS[event.action]} ({self._official(event)})"

    def _ejection(self, _event: Event, _player: Player, name: str) -> str:
        return f"{name} Ejection:Other"

    def _named(self, player: Player | None) -> str:
        return self._names[player] if player is not None else ""

    def _official(self, event: Event) -> str:
        return self._officials[(event.clock + event.period) % len(self._officials)]

    def _shot(self, event: Event, player: Player, name: str) -> tuple[str, str, str]:
        if event.shot is None:  # pragma: no cover - a shot has a place
            return "", "", ""
        kind, spot = event.shot
        feet = round(sqrt(spot.x * spot.x + spot.y * spot.y) / 10)
        text = f"{name} {feet}' {'3PT ' if kind.value == 3 else ''}{TEXT_NAMES[event.action]}"
        if event.kind == ev.MADE:
            self._points[player] += kind.value
            text = f"{text} ({self._points[player]} PTS)"
            if event.two is not None:
                self._assists[event.two] += 1
                text = f"{text} ({self._names[event.two]} {self._assists[event.two]} AST)"
            return text, "", ""
        if event.three is None:
            return f"MISS {text}", "", ""
        self._blocks[event.three] += 1
        return f"MISS {text}", f"{self._names[event.three]} BLOCK ({self._blocks[event.three]} BLK)", ""

    def _turnover(self, event: Event, player: Player, name: str) -> tuple[str, str, str]:
        self._lost[player] += 1
        self._team_lost[event.side] += 1
        what = f"{TURNOVERS[event.action]} Turnover".lstrip()
        text = f"{name} {what} (P{self._lost[player]}.T{self._team_lost[event.side]})"
        if event.two is None:
            return text, "", ""
        self._steals[event.two] += 1
        return text, f"{self._names[event.two]} STEAL ({self._steals[event.two]} STL)", ""

    def _foul(self, event: Event, player: Player, name: str) -> str:
        if event.action == 17:
            return f"{self._teams[event.side]} T.Foul (Def. 3 Sec {name} ) ({self._official(event)})"
        if event.action not in ev.NOT_PERSONAL:
            self._fouls[player] += 1
        count = f"P{self._fouls[player]}"
        if event.note:
            count += ".PN" if event.note < 0 else f".T{event.note}"
        return f"{name} {FOULS[event.action]} ({count}) ({self._official(event)})"
