"""Who is expected to play on a date, and who is a member of a team that does.

Of games that are over. A game to come has neither list nor box score; in past seasons there is none.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from functools import cache
from types import SimpleNamespace as Line

from tests.oracles.naive.facts import Facts, games_of_date
from tests.oracles.naive.team_games import opponent


@dataclass(frozen=True)
class Member:
    """One name on the list of a game."""

    player_lookup: str
    player_id: int | None
    team_abbr: str
    opponent_team_abbr: str
    game: Line = field(compare=False)
    expected: bool
    basis: str


@cache
def members(facts: Facts, day: dt.date) -> tuple[Member, ...]:
    """Everyone on the lists of the date's games; without a list those who have a line in the box score."""
    found = []
    for game in games_of_date(facts, day):
        if facts.lists[game.game_id]:
            for entry in facts.lists[game.game_id]:
                dressed = entry.player_status in ("active", "dnp")
                other = opponent(game, entry.team_abbr)
                found.append(
                    Member(entry.player_lookup, entry.player_id, entry.team_abbr, other, game, dressed, "box_status")
                )
        else:
            for name, team, number in sorted(facts.box_lines[game.game_id]):
                found.append(Member(name, number, team, opponent(game, team), game, True, "box_only"))
    return tuple(found)


def expected(facts: Facts, day: dt.date) -> tuple[Member, ...]:
    """Those who were dressed."""
    return tuple(member for member in members(facts, day) if member.expected)


@cache
def expected_by_name(facts: Facts, day: dt.date) -> dict[str, Member]:
    """Those who were dressed, by name."""
    return {member.player_lookup: member for member in expected(facts, day)}
