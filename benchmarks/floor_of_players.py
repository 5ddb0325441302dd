"""The as-of tables of players in plain SQL: a part of ``floor_cascade.py``.

Everybody who has a line is expected, so the windows of a game are those of its own row: all are cut in one pass.
"""

from __future__ import annotations

from floor_of_teams import ZONES, over

FACTS = """
CREATE TABLE player_facts AS
WITH lines AS (
    SELECT z.*, CASE WHEN z.team = home THEN away ELSE home END AS opponent, z.team = home AS home_game, PTS AS points,
           FGA AS fga, FGM AS fgm, FTA AS fta, FTM AS ftm, 60 * MIN AS seconds,
           100 * FGA + 44 * FTA + 100 * TOV AS plays, coalesce(assisted, 0) AS assisted,
           coalesce(unassisted, 0) AS unassisted
    FROM player_zones AS z JOIN players AS p ON p.GAME_ID = z.game_id AND p.PLAYER_ID = z.player_id
    JOIN games AS g ON g.game_id = z.game_id
    LEFT JOIN (
        SELECT game_id, player_id, count_if(assisted) AS assisted, count_if(NOT assisted) AS unassisted
        FROM shots WHERE made GROUP BY ALL
    ) AS makes ON makes.game_id = z.game_id AND makes.player_id = z.player_id
)
SELECT *, round(sum(plays) OVER side * 5 * seconds / sum(seconds) OVER side)::BIGINT AS team_plays,
       game_date - lag(game_date) OVER (PARTITION BY player_id ORDER BY game_date) - 1 AS days_rest
FROM lines WINDOW side AS (PARTITION BY game_id, team)
"""

_ZONE_COUNTS = tuple(f"{zone}_{what}" for zone in ZONES for what in ("attempts", "makes"))


def _before(name: str, frame: str, whose: str = "player_id") -> str:
    return f"{name} AS (PARTITION BY {whose} ORDER BY game_date {frame} PRECEDING)"


def _rows(first: str, last: int = 1) -> str:
    return f"ROWS BETWEEN {first} PRECEDING AND {last}"


def _days(n: int) -> str:
    return f"RANGE BETWEEN INTERVAL {n} DAYS PRECEDING AND INTERVAL 1 DAY"


WINDOWS = f"""
CREATE TABLE player_windows AS
SELECT game_id, game_date, player_id, team, opponent, home_game, days_rest,
       count(*) OVER season AS games_season, {over("season", "season", "points", "seconds", "plays", "team_plays")},
       {over("season", "season", "fgm", "fga")},
       count(*) OVER five AS games_5, {over("five", "5", "points", "fgm", "fga")},
       {over("seven", "7", "plays", "team_plays")},
       count(*) OVER ten AS games_10, stddev_samp(points) OVER ten AS deviation_10,
       {over("ten", "10", "points", "seconds", "plays", "team_plays", "fga", "fta", "ftm", "assisted", "unassisted")},
       {over("ten", "10", "unknown_attempts", *_ZONE_COUNTS)},
       count(*) OVER twenty AS games_20, {over("twenty", "20", *_ZONE_COUNTS)},
       sum(points) OVER two AS points_of_2, sum(points) OVER three AS points_of_3,
       count(*) OVER week AS games_week, coalesce(sum(seconds) OVER week, 0) AS seconds_week,
       count(*) OVER fortnight AS games_fortnight, coalesce(sum(seconds) OVER fortnight, 0) AS seconds_fortnight,
       count(*) FILTER (days_rest = 0) OVER shorter AS back_to_backs, lag(days_rest) OVER by_date AS days_rest_before,
       game_date - max(CASE WHEN days_rest >= 2 THEN game_date END) OVER season AS days_since_rest,
       count(*) OVER with_team AS games_with_team, count(*) OVER with_team_10 AS games_with_team_10,
       sum(plays) OVER with_team_10 AS plays_with_team_10
FROM player_facts
WINDOW by_date AS (PARTITION BY player_id ORDER BY game_date),
       {_before("season", _rows("UNBOUNDED"))}, {_before("five", _rows("5"))}, {_before("seven", _rows("7"))},
       {_before("ten", _rows("10"))}, {_before("twenty", _rows("20"))}, {_before("two", _rows("2"))},
       {_before("three", _rows("5", 3))}, {_before("week", _days(7))}, {_before("fortnight", _days(14))},
       {_before("shorter", _days(13))}, {_before("with_team", _rows("UNBOUNDED"), "player_id, team")},
       {_before("with_team_10", _rows("10"), "player_id, team")}
"""

ROTATION = """
CREATE TABLE team_rotation AS
SELECT game_date, team, player_id, game_id, true AS expected, games_with_team, games_season,
       coalesce(seconds_season, 0) AS seconds_season, coalesce(plays_season, 0) AS plays_x100_season,
       coalesce(team_plays_season, 0) AS team_plays_on_court_x100_season,
       ratio(100 * plays_season, team_plays_season, 2) AS usage_season,
       coalesce(games_with_team >= 5 AND 100 * plays_season >= 24 * team_plays_season
                AND seconds_season >= 1680 * games_season, false) AS is_star,
       games_with_team_10 AS games_with_team_last_10, coalesce(plays_with_team_10, 0) AS plays_x100_with_team_last_10,
       CASE WHEN games_with_team_10 >= 5 THEN (2520 // games_with_team_10) * plays_with_team_10 END AS rotation_weight
FROM player_windows
"""

CONTEXT = """
CREATE TABLE upcoming_player_game_context AS
SELECT p.game_date, p.player_id, p.game_id, p.team, p.opponent, p.home_game,
       CASE WHEN c.game_number_in_season <= 20 THEN 'early' WHEN c.game_number_in_season <= 60 THEN 'mid'
            ELSE 'late' END AS season_phase,
       p.games_season AS games_played_season, p.days_rest, coalesce(p.days_rest = 0, false) AS back_to_back,
       days_rest_before AS days_rest_before_last_game, days_since_rest AS days_since_2_plus_days_rest,
       games_week AS games_in_last_7_days, games_fortnight AS games_in_last_14_days,
       seconds_week AS seconds_in_last_7_days, seconds_fortnight AS seconds_in_last_14_days,
       ratio(seconds_week, 60, 1) AS minutes_in_last_7_days, ratio(seconds_fortnight, 60, 1) AS minutes_in_last_14_days,
       ratio(seconds_week, 60 * games_week, 2) AS avg_minutes_per_game_last_7,
       back_to_backs AS back_to_backs_last_14_days, ratio(points_5, games_5, 2) AS points_avg_last_5,
       ratio(points_10, games_10, 2) AS points_avg_last_10, games_5 AS l5_games_used, games_10 AS l10_games_used,
       ratio(100 * plays_7, team_plays_7, 2) AS avg_usage_rate_last_7_games,
       ratio(100 * plays_10, team_plays_10, 2) AS avg_usage_rate_last_10_games,
       ratio(fgm_5 * fga_season - fgm_season * fga_5, fga_5 * fga_season, 3) AS shooting_pct_decline_last_5,
       -- Without lists nobody knows who was out.
       NULL::DOUBLE AS projected_usage_rate, NULL::BIGINT AS star_teammates_out,
       form.team_pace_last_10, against.team_pace_last_10 AS opponent_pace_last_10, form.league_pace,
       round(against.team_pace_last_10 - form.league_pace, 1) AS pace_differential,
       against.team_def_rating_last_10 AS opponent_def_rating_last_10,
       against.ft_rate_allowed_last_10 AS opponent_ft_rate_allowed,
       c.trip_miles AS travel_miles, c.time_zone_change, c.consecutive_road_games,
       c.travel_miles_last_14_days AS miles_traveled_last_14_days, c.time_zones_crossed_last_14_days, c.altitude_gain_m,
       c.opponent_days_rest, other.games_in_next_7_days AS opponent_games_in_next_7_days,
       other.next_game_days_rest AS opponent_next_game_days_rest, c.next_game_days_rest, c.games_in_next_7_days,
       c.next_opponent_win_pct, c.team_back_to_back
FROM player_windows AS p
JOIN upcoming_team_game_context AS c ON c.game_id = p.game_id AND c.team = p.team
JOIN upcoming_team_game_context AS other ON other.game_id = p.game_id AND other.team = p.opponent
JOIN team_form AS form ON form.game_date = p.game_date AND form.team = p.team
JOIN team_form AS against ON against.game_date = p.game_date AND against.team = p.opponent
"""


def _shots(n: int) -> str:
    return " + ".join(f"{zone}_attempts_{n}" for zone in ZONES)


def _shares(n: int, known: str = "{}") -> str:
    return ", ".join(
        known.format(ratio) + f" AS {zone}_{name}_last_{n}"
        for zone in ZONES
        for name, ratio in (
            ("rate", f"ratio(100 * {zone}_attempts_{n}, {_shots(n)}, 2)"),
            ("pct", f"ratio({zone}_makes_{n}, {zone}_attempts_{n}, 3)"),
        )
    )


def _quality(n: int) -> str:
    return (
        f"CASE WHEN games_{n} >= {n} THEN 'excellent' WHEN games_{n} >= {0.7 * n:.0f} THEN 'good' "
        f"WHEN games_{n} >= {n // 2} THEN 'limited' ELSE 'insufficient' END AS sample_quality_{n}"
    )


_REACHED = ", ".join(
    f"CASE WHEN 100 * {zone}_attempts_10 >= {least} * shots_10 THEN {zone}_attempts_10 ELSE -1 END AS {zone}_reached"
    for zone, least in (("paint", 40), ("three_pt", 40), ("mid_range", 35))
)
SHOT_ZONES = f"""
CREATE TABLE player_shot_zone_analysis AS
SELECT * EXCLUDE (paint_reached, three_pt_reached, mid_range_reached),
       CASE WHEN total_shots_last_10 = 0 THEN NULL
            WHEN greatest(paint_reached, three_pt_reached, mid_range_reached) = -1 THEN 'balanced'
            ELSE CASE greatest(paint_reached, three_pt_reached, mid_range_reached)
                 WHEN paint_reached THEN 'paint' WHEN three_pt_reached THEN 'three_pt' ELSE 'mid_range' END
       END AS primary_scoring_zone
FROM (
    SELECT game_date, player_id, team, games_10 AS games_in_sample_10, games_20 AS games_in_sample_20,
           {_shots(10)} AS shots_10, shots_10 AS total_shots_last_10,
           unknown_attempts_10 AS unknown_zone_shots_last_10, {_shares(10)},
           {_shares(20, "CASE WHEN games_20 >= 15 THEN {} END")},
           {", ".join(f"ratio({zone}_attempts_10, 10, 1) AS {zone}_attempts_per_game" for zone in ZONES)},
           ratio(100 * assisted_10, assisted_10 + unassisted_10, 2) AS assisted_rate_last_10,
           ratio(100 * unassisted_10, assisted_10 + unassisted_10, 2) AS unassisted_rate_last_10,
           assisted_10 + unassisted_10 AS fg_makes_last_10, {_quality(10)}, {_quality(20)},
           CASE WHEN games_20 >= 15 THEN 'production_ready' ELSE 'limited' END AS data_quality_tier, {_REACHED}
    FROM player_windows WHERE games_10 = 10 AND game_date >= (SELECT min(game_date) + 14 FROM games)
)
"""

_MISMATCH = " + ".join(f"{zone}_rate_last_10 * {zone}_defense_vs_league_avg" for zone in ZONES)
FACTORS = f"""
CREATE TABLE player_composite_factors AS
WITH raw AS (
    SELECT c.game_date, c.player_id, c.game_id, c.team, c.opponent,
           100 + CASE WHEN days_rest = 0 THEN -15 WHEN days_rest >= 3 THEN 5 ELSE 0 END
               - CASE WHEN games_in_last_7_days >= 4 THEN 10 ELSE 0 END
               - CASE WHEN seconds_in_last_7_days > 14400 THEN 10 ELSE 0 END
               - CASE WHEN seconds_in_last_7_days > 2100 * games_in_last_7_days THEN 8 ELSE 0 END
               - CASE WHEN back_to_backs_last_14_days >= 2 THEN 12 WHEN back_to_backs_last_14_days = 1 THEN 5 ELSE 0 END
               AS fatigue,
           ({_MISMATCH}) / 100 AS mismatch, pace_differential / 2 AS pace,
           0.3::DOUBLE * round(projected_usage_rate - avg_usage_rate_last_10_games, 2) AS spike, star_teammates_out,
           -least(1.5, travel_miles / 2000) - 0.5::DOUBLE * (
               (abs(time_zone_change) >= 2)::INT + (team_back_to_back AND travel_miles >= 500)::INT
               + (miles_traveled_last_14_days >= 6000)::INT + (altitude_gain_m >= 1000)::INT
           ) AS travel,
           round(defensive_rating_last_15 - league_defensive_rating, 2) / 2 AS strength
    FROM upcoming_player_game_context AS c
    LEFT JOIN player_shot_zone_analysis AS z ON z.game_date = c.game_date AND z.player_id = c.player_id
    LEFT JOIN team_defense_zone_analysis AS d ON d.game_date = c.game_date AND d.team = c.opponent
    WHERE games_played_season >= 1 AND c.game_date >= (SELECT min(game_date) + 14 FROM games)
),
scores AS (
    SELECT game_date, player_id, game_id, team, opponent, greatest(0, least(100, fatigue)) AS fatigue_score,
           {{mismatch}} AS shot_zone_mismatch_score, {{pace}} AS pace_score, {{spike}} AS usage_spike_score,
           {{travel}} AS travel_impact_score, {{strength}} AS opponent_strength_score
    FROM raw
)
SELECT *, (fatigue_score - 100) / 20 AS fatigue_adjustment,
       fatigue_adjustment + coalesce(shot_zone_mismatch_score, 0) + coalesce(pace_score, 0)
       + coalesce(usage_spike_score, 0) + coalesce(travel_impact_score, 0) + coalesce(opponent_strength_score, 0)
           AS total_composite_adjustment,
       1 + (shot_zone_mismatch_score IS NOT NULL)::INT + (pace_score IS NOT NULL)::INT
       + (usage_spike_score IS NOT NULL)::INT + (travel_impact_score IS NOT NULL)::INT
       + (opponent_strength_score IS NOT NULL)::INT AS factors_in_total
FROM scores
"""


def _clamped(value: str, most: int) -> str:
    # The functions that find the least and the greatest skip NULL.
    score = f"round(10 * ({value})) / 10"
    return f"CASE WHEN {value} > {most} THEN {most} WHEN {value} < -{most} THEN -{most} ELSE {score} END"


FACTORS = FACTORS.format(
    mismatch=_clamped("mismatch * CASE WHEN abs(mismatch) > 5 THEN 1.2::DOUBLE ELSE 1 END", 10),
    pace=_clamped("pace", 3),
    spike=_clamped(
        "spike * CASE WHEN spike <= 0 THEN 1 WHEN star_teammates_out >= 2 THEN 1.3::DOUBLE "
        "WHEN star_teammates_out = 1 THEN 1.15::DOUBLE ELSE 1 END",
        3,
    ),
    travel=_clamped("travel", 3),
    strength=_clamped("strength", 3),
)

CACHE = """
CREATE TABLE player_daily_cache AS
SELECT w.game_date, w.player_id, w.game_id, w.team, w.opponent, ratio(points_5, games_5, 4) AS points_avg_last_5,
       ratio(points_10, games_10, 4) AS points_avg_last_10, ratio(points_season, games_season, 4) AS points_avg_season,
       games_5 AS games_in_sample_5, games_10 AS games_in_sample_10, games_season AS games_played_season,
       round(deviation_10, 4) AS points_std_last_10, ratio(seconds_10, 60 * games_10, 4) AS minutes_avg_last_10,
       ratio(seconds_season, 60 * games_season, 4) AS minutes_avg_season,
       ratio(100 * plays_10, team_plays_10, 2) AS usage_rate_last_10,
       ratio(100 * plays_season, team_plays_season, 2) AS player_usage_rate_season,
       ratio(100 * points_10, 2 * (100 * fga_10 + 44 * fta_10), 3) AS ts_pct_last_10,
       ratio(ftm_10, points_10, 3) AS ft_points_share_last_10,
       ratio(100 * assisted_10, assisted_10 + unassisted_10, 2) AS assisted_rate_last_10,
       f.team_pace_last_10, f.team_off_rating_last_10, f.games_in_sample_10 AS team_games_in_sample_10,
       c.games_in_last_7_days, c.games_in_last_14_days, c.minutes_in_last_7_days, c.minutes_in_last_14_days,
       c.back_to_backs_last_14_days, c.avg_minutes_per_game_last_7, z.primary_scoring_zone, z.paint_rate_last_10,
       z.mid_range_rate_last_10, z.three_pt_rate_last_10, z.player_id IS NOT NULL AS shot_zone_data_available,
       total_composite_adjustment, fatigue_score,
       CASE WHEN games_season >= 10 THEN 'production_ready' ELSE 'limited' END AS data_quality_tier
FROM player_windows AS w
JOIN player_composite_factors AS pcf ON pcf.game_date = w.game_date AND pcf.player_id = w.player_id
JOIN upcoming_player_game_context AS c ON c.game_date = w.game_date AND c.player_id = w.player_id
JOIN team_form AS f ON f.game_date = w.game_date AND f.team = w.team
LEFT JOIN player_shot_zone_analysis AS z ON z.game_date = w.game_date AND z.player_id = w.player_id
WHERE games_season >= 5
"""

FEATURES = """
CREATE TABLE ml_feature_store_v1 AS
SELECT p.game_date, p.player_id, p.game_id, p.team, p.opponent, p.points_avg_last_5, p.points_avg_last_10,
       p.points_avg_season, p.points_std_last_10, p.games_in_last_7_days, p.fatigue_score, shot_zone_mismatch_score,
       pace_score, usage_spike_score, t.team_days_rest - t.opponent_days_rest AS rest,
       CASE WHEN rest > 2 THEN 2 WHEN rest < -2 THEN -2 ELSE rest END AS rest_advantage,
       NULL::INT AS injury_risk,
       CASE WHEN trend >= 30 THEN 2 WHEN trend >= 12 THEN 1 WHEN trend <= -30 THEN -2 WHEN trend <= -12 THEN -1 ELSE 0
            END AS recent_trend,
       CASE WHEN season = 0 THEN NULL WHEN 100 * recent >= 120 * season THEN 2 WHEN 100 * recent >= 110 * season THEN 1
            WHEN 100 * recent <= 80 * season THEN -2 WHEN 100 * recent <= 90 * season THEN -1 ELSE 0
            END AS minutes_change,
       defensive_rating_last_15 AS opponent_def_rating, d.opponent_pace,
       (t.home_game AND NOT t.is_neutral)::INT AS home_away, c.back_to_back::INT AS back_to_back,
       (p.game_id LIKE '004%')::INT AS playoff_game, p.paint_rate_last_10 / 100 AS pct_paint,
       p.mid_range_rate_last_10 / 100 AS pct_mid_range, p.three_pt_rate_last_10 / 100 AS pct_three,
       ft_points_share_last_10 AS pct_free_throw, p.team_pace_last_10 AS team_pace,
       p.team_off_rating_last_10 AS team_off_rating,
       CASE WHEN team_games_played_season >= 5 THEN team_win_pct_season END AS team_win_pct, t.home_game AS is_home,
       c.days_rest,
       {unknown} AS null_count, 4 * (25 - null_count) AS feature_quality_score,
       CASE WHEN feature_quality_score >= 95 THEN 'high' WHEN feature_quality_score >= 70 THEN 'medium' ELSE 'low' END
           AS quality_tier
FROM player_daily_cache AS p
JOIN (SELECT game_date, player_id, 3 * points_of_2 - 2 * points_of_3 AS trend, seconds_10 * games_season AS recent,
             seconds_season * games_10 AS season FROM player_windows) AS w
    ON w.game_date = p.game_date AND w.player_id = p.player_id
JOIN player_composite_factors AS f ON f.game_date = p.game_date AND f.player_id = p.player_id
JOIN upcoming_player_game_context AS c ON c.game_date = p.game_date AND c.player_id = p.player_id
JOIN upcoming_team_game_context AS t ON t.game_id = p.game_id AND t.team = p.team
JOIN team_defense_zone_analysis AS d ON d.game_date = p.game_date AND d.team = p.opponent
"""
# Those that can be unknown where there is a row at all.
FEATURES = FEATURES.format(
    unknown=" + ".join(
        f"({name} IS NULL)::INT"
        for name in (
            "shot_zone_mismatch_score", "pace_score", "usage_spike_score", "rest_advantage", "injury_risk",
            "minutes_change", "pct_paint", "pct_mid_range", "pct_three", "pct_free_throw", "team_win_pct",
        )
    )
)  # fmt: skip

STATEMENTS = (FACTS, WINDOWS, ROTATION, CONTEXT, SHOT_ZONES, FACTORS, CACHE, FEATURES)
