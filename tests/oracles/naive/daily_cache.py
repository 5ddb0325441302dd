"""Everything stable about a player on a day."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import cache
from types import SimpleNamespace as Line
from typing import Any

from tests.oracles.naive import composite_factors, eligibility, player_shot_zones, team_form, upcoming_player
from tests.oracles.naive.arithmetic import round_div, sample_std, total
from tests.oracles.naive.expected_players import expected_by_name
from tests.oracles.naive.facts import Facts
from tests.oracles.naive.windows import lines_before

expected_keys = player_shot_zones.expected_keys
FROM_CONTEXT = """games_in_last_7_days games_in_last_14_days minutes_in_last_7_days minutes_in_last_14_days
    back_to_backs_last_14_days avg_minutes_per_game_last_7 fourth_quarter_minutes_last_7 player_age""".split()
FROM_SHOTS = "primary_scoring_zone paint_rate_last_10 mid_range_rate_last_10 three_pt_rate_last_10".split()


@cache
def row(facts: Facts, day: dt.date, player: str) -> dict[str, Any] | None:
    """The row of a date and a player; None if he has none."""
    if eligibility.daily_cache(facts, day, player):
        return None
    member = expected_by_name(facts, day)[player]
    season = lines_before(facts, player, member.game.season_year, day)
    factors = composite_factors.row(facts, day, player)
    shots = player_shot_zones.row(facts, day, player)
    context = upcoming_player.row(facts, day, player)
    form = team_form.row(facts, day, member.team_abbr)
    last_5, last_10 = season[-5:], season[-10:]
    points = total(last_10, "points")
    chances = 100 * total(last_10, "fg_attempts") + 44 * total(last_10, "ft_attempts")
    return {
        "player_lookup": player,
        "player_id": member.player_id,
        "cache_date": day,
        "game_id": member.game.game_id,
        "team_abbr": member.team_abbr,
        "opponent_team_abbr": member.opponent_team_abbr,
        "season_year": member.game.season_year,
        "points_avg_last_5": round_div(total(last_5, "points"), len(last_5), 4),
        "points_avg_last_10": round_div(points, len(last_10), 4),
        "points_avg_season": round_div(total(season, "points"), len(season), 4),
        "games_in_sample_5": len(last_5),
        "games_in_sample_10": len(last_10),
        "games_played_season": len(season),
        "points_std_last_10": sample_std([line.points for line in last_10]),
        "minutes_avg_last_10": round_div(total(last_10, "seconds_played"), 60 * len(last_10), 4),
        "minutes_avg_season": round_div(total(season, "seconds_played"), 60 * len(season), 4),
        "usage_rate_last_10": upcoming_player.usage(last_10),
        "player_usage_rate_season": upcoming_player.usage(season),
        "ts_pct_last_10": round_div(100 * points, 2 * chances, 3),
        "ft_points_share_last_10": round_div(total(last_10, "ft_makes"), points, 3),
        "assisted_rate_last_10": assisted_rate(last_10),
        "team_pace_last_10": form["team_pace_last_10"],
        "team_off_rating_last_10": form["team_off_rating_last_10"],
        "team_games_in_sample_10": form["games_in_sample_10"],
        **{name: context[name] for name in FROM_CONTEXT},
        **{name: None if shots is None else shots[name] for name in FROM_SHOTS},
        "shot_zone_data_available": shots is not None,
        "total_composite_adjustment": factors["total_composite_adjustment"],
        "fatigue_score": factors["fatigue_score"],
        "data_quality_tier": "production_ready" if len(season) >= 10 else "limited",
        "cache_version": "v2",
    }


def assisted_rate(lines: list[Line]) -> Decimal | None:
    """Assisted makes in percent; None if one of the games does not say whose makes were assisted."""
    if any(line.zones_source is None for line in lines):
        return None
    assisted, unassisted = total(lines, "assisted_fg_makes"), total(lines, "unassisted_fg_makes")
    return round_div(100 * assisted, assisted + unassisted, 2)
