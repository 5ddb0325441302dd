"""What is known about a team before its game."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any

from tests.oracles.naive import team_form, team_games, team_rotation
from tests.oracles.naive.facts import Facts, final_dates, games_of_date, season_of
from tests.oracles.naive.windows import games_of_team, in_days, team_games_before


def expected_keys(facts: Facts) -> set[tuple[dt.date, str]]:
    """Both teams of every counted game."""
    return {
        (day, team)
        for day in final_dates(facts)
        for game in games_of_date(facts, day)
        for team in (game.home_team_abbr, game.away_team_abbr)
    }


@cache
def row(facts: Facts, day: dt.date, team: str) -> dict[str, Any]:
    """The row of a date and a team."""
    year = season_of(facts, day)
    season = games_of_team(facts, team, year)
    (game,) = [game for game in season if game.game_date == day]
    before = [team_games.row(facts, team, other.game_id) for other in season if other.game_date < day]
    after = [other for other in season if other.game_date > day]
    today = team_games.row(facts, team, game.game_id)
    rest = today["team_days_rest"]
    two_weeks = [trip for trip in before if trip["game_date"] >= day - dt.timedelta(14)]
    trips = [*two_weeks, today]
    opponent = today["opponent_team_abbr"]
    opponent_rest = team_games.row(facts, opponent, game.game_id)["team_days_rest"]
    form = team_form.row(facts, day, team)
    wins, losses = streaks(facts, day, team)
    last = last_game(facts, day, team)
    next_opponent = today["next_opponent_team_abbr"]
    return {
        "game_date": day,
        "team_abbr": team,
        "game_id": game.game_id,
        "opponent_team_abbr": opponent,
        "home_game": today["home_game"],
        "is_neutral": game.is_neutral,
        "season_year": year,
        "season_type": game.season_type,
        "is_season_opener": not before,
        "game_number_in_season": len(before) + 1,
        "team_days_rest": rest,
        "team_back_to_back": rest == 0,
        "is_back_to_back": rest == 0,
        "games_in_last_7_days": games_in(facts, team, day, 7),
        "games_in_last_14_days": games_in(facts, team, day, 14),
        "opponent_days_rest": opponent_rest,
        "opponent_back_to_back": opponent_rest == 0,
        "opponent_games_in_last_7_days": games_in(facts, opponent, day, 7),
        "team_win_streak_entering": wins,
        "team_loss_streak_entering": losses,
        "last_game_margin": last and last.margin_of_victory,
        "last_game_result": ("W" if last.win_flag else "L") if last else None,
        "team_pace_last_10": form["team_pace_last_10"],
        "team_off_rating_last_10": form["team_off_rating_last_10"],
        "team_def_rating_last_10": form["team_def_rating_last_10"],
        "team_games_played_season": form["games_played_season"],
        "team_win_pct_season": form["team_win_pct_season"],
        "travel_miles": today["trip_miles"],
        "time_zone_change": today["time_zone_change"],
        "travel_miles_last_14_days": known_sum([trip["trip_miles"] for trip in trips]),
        "time_zones_crossed_last_14_days": known_sum(
            [None if trip["time_zone_change"] is None else abs(trip["time_zone_change"]) for trip in trips]
        ),
        "consecutive_road_games": road_games([*before, today]),
        "altitude_gain_m": today["altitude_gain_m"],
        "starters_out_count": starters_out(facts, day, team),
        "questionable_players_count": None,  # no injury report in past seasons
        "next_game_days_rest": (after[0].game_date - day).days - 1 if after else None,
        "games_in_next_7_days": sum(other.game_date <= day + dt.timedelta(7) for other in after) if after else None,
        "next_game_is_primetime": today["next_game_national_tv"],
        "next_opponent_win_pct": team_form.row(facts, day, next_opponent)["team_win_pct_season"] if after else None,
    }


def games_in(facts: Facts, team: str, day: dt.date, days: int) -> int:
    """Counted games of a team in the days before a date."""
    return len(in_days(list(games_of_team(facts, team, season_of(facts, day))), day, days))


def known_sum(values: list[int | None]) -> int | None:
    """A sum; None if a part is unknown."""
    return None if None in values else sum(values)


def streaks(facts: Facts, day: dt.date, team: str) -> tuple[int, int]:
    """How many games in a row the team has won, or lost."""
    results = [
        facts.offence[game.game_id, team].win_flag
        for game in team_games_before(facts, team, season_of(facts, day), day)
    ]
    length = 0
    for result in reversed(results):
        if result is not results[-1]:
            break
        length += 1
    return (length, 0) if results and results[-1] else (0, length)


def last_game(facts: Facts, day: dt.date, team: str) -> Any:
    """The team's line of its latest game."""
    games = team_games_before(facts, team, season_of(facts, day), day)
    return facts.offence[games[-1].game_id, team] if games else None


def road_games(games: list[dict[str, Any]]) -> int | None:
    """Away or neutral games in a row, the latest among them; None where one may have been at home."""
    length = 0
    for game in reversed(games):
        if game["home_game"] and game["is_neutral"] is None:
            return None
        if game["home_game"] and not game["is_neutral"]:
            break
        length += 1
    return length


def starters_out(facts: Facts, day: dt.date, team: str) -> int | None:
    """Usual starters who are not expected; None if nobody can say who is."""
    rotation = team_rotation.rows_of_team(facts, day, team)
    if any(member["population_basis"] in ("last_roster", "box_only") for member in rotation):
        return None
    absent = [member["is_usual_starter"] for member in rotation if not member["expected"]]
    return None if None in absent else sum(absent)
