"""What is known about a player before his game."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import pairwise
from types import SimpleNamespace as Line
from typing import Any

from tests.oracles.naive import team_form, team_games, team_rotation, upcoming_team
from tests.oracles.naive.arithmetic import round_div, rounded, total
from tests.oracles.naive.expected_players import Member, expected, expected_by_name
from tests.oracles.naive.facts import Facts, final_dates
from tests.oracles.naive.windows import in_days, lines_before


def expected_keys(facts: Facts) -> set[tuple[dt.date, str]]:
    """The expected players of every counted game date."""
    return {(day, member.player_lookup) for day in final_dates(facts) for member in expected(facts, day)}


@cache
def row(facts: Facts, day: dt.date, player: str) -> dict[str, Any]:
    """The row of a date and a player."""
    member = expected_by_name(facts, day)[player]
    season = lines_before(facts, player, member.game.season_year, day)
    return (
        identity(facts, member)
        | history(season, day)
        | about_teammates(facts, member, season)
        | about_teams(facts, member)
        | {
            "fourth_quarter_minutes_last_7": None,  # neither quarter lines nor lineups are read
            "clutch_minutes_last_7_games": None,
            "fourth_quarter_production_last_7": None,
            "questionable_teammates": None,  # no injury report in past seasons
            "probable_teammates": None,
            "player_status": None,
            "injury_report": None,
            "player_age": age(facts, member),
        }
    )


def identity(facts: Facts, member: Member) -> dict[str, Any]:
    """Who, against whom, in which part of the season."""
    game = member.game
    today = team_games.row(facts, member.team_abbr, game.game_id)
    number = today["game_number_in_season"]
    phase = "early" if number <= 20 else "mid" if number <= 60 else "late"
    return {
        "player_lookup": member.player_lookup,
        "player_id": member.player_id,
        "game_id": game.game_id,
        "game_date": game.game_date,
        "team_abbr": member.team_abbr,
        "opponent_team_abbr": member.opponent_team_abbr,
        "season_year": game.season_year,
        "population_basis": member.basis,
        "home_game": member.team_abbr == game.home_team_abbr,
        "season_phase": phase if game.season_type == "regular" else game.season_type,
        "game_start_time_local": today["game_start_time_local"],
    }


def history(season: list[Line], day: dt.date) -> dict[str, Any]:
    """What his own games say; ``season`` is oldest first."""
    week, fortnight = in_days(season, day, 7), in_days(season, day, 14)
    dates = [line.game_date for line in season]
    rests = [(later - earlier).days - 1 for earlier, later in pairwise(dates)]
    rested = [date for date, rest in zip(dates[1:], rests, strict=True) if rest >= 2]
    rest = (day - dates[-1]).days - 1 if dates else None
    pairs = pairwise(fortnight)
    last_5, last_10 = season[-5:], season[-10:]
    week_seconds, fortnight_seconds = total(week, "seconds_played"), total(fortnight, "seconds_played")
    return {
        "games_played_season": len(season),
        "days_rest": rest,
        "back_to_back": rest == 0,
        "days_rest_before_last_game": rests[-1] if rests else None,
        "days_since_2_plus_days_rest": (day - rested[-1]).days if rested else None,
        "games_in_last_7_days": len(week),
        "games_in_last_14_days": len(fortnight),
        "seconds_in_last_7_days": week_seconds,
        "seconds_in_last_14_days": fortnight_seconds,
        "minutes_in_last_7_days": round_div(week_seconds, 60, 1),
        "minutes_in_last_14_days": round_div(fortnight_seconds, 60, 1),
        "avg_minutes_per_game_last_7": round_div(week_seconds, 60 * len(week), 2),
        "back_to_backs_last_14_days": sum((later.game_date - earlier.game_date).days == 1 for earlier, later in pairs),
        "points_avg_last_5": round_div(total(last_5, "points"), len(last_5), 2),
        "points_avg_last_10": round_div(total(last_10, "points"), len(last_10), 2),
        "l5_games_used": len(last_5),
        "l10_games_used": len(last_10),
        "avg_usage_rate_last_7_games": usage(season[-7:]),
        "avg_usage_rate_last_10_games": usage(last_10),
        "shooting_pct_decline_last_5": shooting_decline(last_5, season),
    }


def usage(lines: list[Line]) -> Decimal | None:
    """Usage over several games, in percent."""
    return round_div(100 * total(lines, "plays_x100"), total(lines, "team_plays_on_court_x100"), 2)


def shooting_decline(last_5: list[Line], season: list[Line]) -> Decimal | None:
    """Field-goal percentage of the last five games minus that of the season."""
    attempts_5, attempts = total(last_5, "fg_attempts"), total(season, "fg_attempts")
    if not attempts_5 or not attempts:
        return None
    return rounded(Fraction(total(last_5, "fg_makes"), attempts_5) - Fraction(total(season, "fg_makes"), attempts), 3)


def about_teammates(facts: Facts, member: Member, season: list[Line]) -> dict[str, Any]:
    """Who of his team is not expected, and what that leaves to him."""
    rotation = team_rotation.rows_of_team(facts, member.game.game_date, member.team_abbr)
    stars_out = [
        other
        for other in rotation
        if other["is_star"] and not other["expected"] and other["player_lookup"] != member.player_lookup
    ]
    return {"star_teammates_out": len(stars_out), "projected_usage_rate": projected_usage(rotation, season)}


def projected_usage(rotation: list[dict[str, Any]], season: list[Line]) -> Decimal | None:
    """His usage of ten games, raised by half of the share of plays that the absent leave; by that to at most 45."""
    everyone = sum(other["rotation_weight"] or 0 for other in rotation)
    available = sum(other["rotation_weight"] or 0 for other in rotation if other["expected"])
    plays, team_plays = total(season[-10:], "plays_x100"), total(season[-10:], "team_plays_on_court_x100")
    if len(season) < 5 or not available or not team_plays:
        return None
    share = Fraction(100 * plays, team_plays) * (1 + Fraction(1, 2) * (Fraction(everyone, available) - 1))
    return min(rounded(share, 2), max(Decimal("45.00"), rounded(Fraction(100 * plays, team_plays), 2)))


def about_teams(facts: Facts, member: Member) -> dict[str, Any]:
    """What is said of his team and of the opponent."""
    day = member.game.game_date
    own, other = (team_form.row(facts, day, team) for team in (member.team_abbr, member.opponent_team_abbr))
    team, opponent = (upcoming_team.row(facts, day, name) for name in (member.team_abbr, member.opponent_team_abbr))
    pace, league_pace = other["team_pace_last_10"], own["league_pace"]
    return {
        "team_pace_last_10": own["team_pace_last_10"],
        "opponent_pace_last_10": pace,
        "league_pace": league_pace,
        "pace_differential": None if pace is None or league_pace is None else pace - league_pace,
        "opponent_def_rating_last_10": other["team_def_rating_last_10"],
        "opponent_ft_rate_allowed": other["ft_rate_allowed_last_10"],
        "travel_miles": team["travel_miles"],
        "time_zone_change": team["time_zone_change"],
        "consecutive_road_games": team["consecutive_road_games"],
        "miles_traveled_last_14_days": team["travel_miles_last_14_days"],
        "time_zones_crossed_last_14_days": team["time_zones_crossed_last_14_days"],
        "altitude_gain_m": team["altitude_gain_m"],
        "opponent_days_rest": opponent["team_days_rest"],
        "opponent_games_in_next_7_days": opponent["games_in_next_7_days"],
        "opponent_next_game_days_rest": opponent["next_game_days_rest"],
        "next_game_days_rest": team["next_game_days_rest"],
        "games_in_next_7_days": team["games_in_next_7_days"],
        "next_opponent_win_pct": team["next_opponent_win_pct"],
        "next_game_is_primetime": team["next_game_is_primetime"],
    }


def age(facts: Facts, member: Member) -> int | None:
    """Completed years."""
    known = facts.players.get(member.player_id)
    if known is None or known.birth_date is None:
        return None
    born, day = known.birth_date, member.game.game_date
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
