"""A team's last ten games, its season, and the league's pace, before a date."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any

from tests.oracles.naive.arithmetic import round_div, total
from tests.oracles.naive.facts import Facts, final_dates, games_of_season, season_of
from tests.oracles.naive.windows import team_games_before


def expected_keys(facts: Facts) -> set[tuple[dt.date, str]]:
    """Each of the thirty teams on every counted game date."""
    return {(day, team) for day in final_dates(facts) for team in facts.teams}


@cache
def row(facts: Facts, day: dt.date, team: str) -> dict[str, Any]:
    """The row of a date and a team."""
    year = season_of(facts, day)
    season = team_games_before(facts, team, year, day)
    offence = [facts.offence[game.game_id, team] for game in season]
    attack = offence[-10:]
    defence = [facts.defence[game.game_id, team] for game in season[-10:]]
    scored, allowed = total(attack, "points_scored"), total(defence, "points_allowed")
    own, opponents = total(attack, "possessions_x100"), total(defence, "possessions_x100")
    seconds = total(attack, "team_seconds")
    free_throws, field_goals = total(defence, "opp_ft_attempts"), total(defence, "opp_fg_attempts")
    wins = sum(line.win_flag for line in offence)
    league_games, league_pace = league(facts, day)
    return {
        "as_of_date": day,
        "team_abbr": team,
        "season_year": year,
        "games_in_sample_10": len(attack),
        "points_scored_last_10": scored,
        "points_allowed_last_10": allowed,
        "possessions_x100_last_10": own,
        "opponent_possessions_x100_last_10": opponents,
        "team_seconds_last_10": seconds,
        "team_pace_last_10": round_div((own + opponents) * 14_400, 200 * seconds, 1),
        "team_off_rating_last_10": round_div(10_000 * scored, own, 2),
        "team_def_rating_last_10": round_div(10_000 * allowed, opponents, 2),
        "opp_ft_attempts_last_10": free_throws,
        "opp_fg_attempts_last_10": field_goals,
        "ft_rate_allowed_last_10": round_div(free_throws, field_goals, 3),
        "games_played_season": len(season),
        "wins_season": wins,
        "team_win_pct_season": round_div(wins, len(season), 3),
        "league_team_games": league_games,
        "league_pace": league_pace,
    }


@cache
def league(facts: Facts, day: dt.date) -> tuple[int, Any]:
    """Team-games of the season before a date, and the pace over all of them."""
    lines = [
        facts.offence[game.game_id, team]
        for game in games_of_season(facts, season_of(facts, day))
        if game.game_date < day
        for team in (game.home_team_abbr, game.away_team_abbr)
        if (game.game_id, team) in facts.offence
    ]
    possessions, seconds = total(lines, "possessions_x100"), total(lines, "team_seconds")
    return len(lines), round_div(possessions * 14_400, 100 * seconds, 1)
