"""What each member of a team has done for it, before a date."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any

from tests.oracles.naive.arithmetic import round_div, total
from tests.oracles.naive.expected_players import Member, members
from tests.oracles.naive.facts import Facts, final_dates
from tests.oracles.naive.windows import lines_before, team_games_before


def expected_keys(facts: Facts) -> set[tuple[dt.date, str, str]]:
    """Each member of a team that plays on a date."""
    return {
        (day, member.team_abbr, member.player_lookup) for day in final_dates(facts) for member in members(facts, day)
    }


def row(facts: Facts, day: dt.date, team: str, player: str) -> dict[str, Any]:
    """The row of a date, a team and a player."""
    (member,) = [one for one in members(facts, day) if (one.team_abbr, one.player_lookup) == (team, player)]
    return row_of(facts, day, member)


def rows_of_team(facts: Facts, day: dt.date, team: str) -> list[dict[str, Any]]:
    """The rows of all members of a team."""
    return [row_of(facts, day, member) for member in members(facts, day) if member.team_abbr == team]


@cache
def row_of(facts: Facts, day: dt.date, member: Member) -> dict[str, Any]:
    """The row of a member."""
    year = member.game.season_year
    season = lines_before(facts, member.player_lookup, year, day)
    with_team = [line for line in season if line.team_abbr == member.team_abbr]
    latest = with_team[-10:]
    plays, team_plays = total(season, "plays_x100"), total(season, "team_plays_on_court_x100")
    seconds = total(season, "seconds_played")
    starts = starts_in_last_10(facts, day, member)
    plays_latest = total(latest, "plays_x100")
    return {
        "as_of_date": day,
        "team_abbr": member.team_abbr,
        "player_lookup": member.player_lookup,
        "player_id": member.player_id,
        "game_id": member.game.game_id,
        "season_year": year,
        "expected": member.expected,
        "population_basis": member.basis,
        "starts_last_10": starts,
        "is_usual_starter": None if starts is None else starts >= 5,
        "games_with_team": len(with_team),
        "games_season": len(season),
        "seconds_season": seconds,
        "plays_x100_season": plays,
        "team_plays_on_court_x100_season": team_plays,
        "usage_season": round_div(100 * plays, team_plays, 2),
        "is_star": len(with_team) >= 5 and 100 * plays >= 24 * team_plays and seconds >= 1_680 * len(season),
        "games_with_team_last_10": len(latest),
        "plays_x100_with_team_last_10": plays_latest,
        "rotation_weight": 2_520 * plays_latest // len(latest) if len(latest) >= 5 else None,
    }


def starts_in_last_10(facts: Facts, day: dt.date, member: Member) -> int | None:
    """The games among the team's last ten in which he started; None if one has no list, or his does not say."""
    starts = 0
    for game in team_games_before(facts, member.team_abbr, member.game.season_year, day)[-10:]:
        entries = [entry for entry in facts.lists[game.game_id] if entry.team_abbr == member.team_abbr]
        own = [entry.is_starter for entry in entries if entry.player_lookup == member.player_lookup]
        if not entries or None in own:
            return None
        starts += sum(own)
    return starts
