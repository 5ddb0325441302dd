"""The as-of tables of teams in plain SQL: a part of ``floor_cascade.py``.

A window is summed once, up to and with each game of a team; a date then takes the latest of those before it.
"""

from __future__ import annotations

ZONES = ("paint", "mid_range", "three_pt")


def pace(both: str, seconds: str) -> str:
    """Possessions per 48 minutes, from the sums of both teams."""
    return f"ratio({both} * 14400, 200 * {seconds}, 1)"


def rating(points: str, possessions: str) -> str:
    """Points per 100 possessions, from sums."""
    return f"ratio(10000 * {points}, {possessions}, 2)"


def over(window: str, suffix: str, *columns: str) -> str:
    """Sums of columns over a window: ``NAME_SUFFIX``."""
    return ", ".join(f"sum({name}) OVER {window} AS {name}_{suffix}" for name in columns)


FACTS = """
CREATE TABLE team_facts AS
WITH ids AS (SELECT DISTINCT TEAM_ID AS id, TEAM_ABBREVIATION AS team FROM teams),
lost AS (
    SELECT game_id, team, count(*) AS lost FROM (
        SELECT DISTINCT lpad(GAME_ID, 10, '0') AS game_id, EVENTNUM, team
        FROM archive JOIN ids ON id = try_cast(PLAYER1_ID AS BIGINT) WHERE EVENTMSGTYPE = '5'
    ) GROUP BY ALL
),
sides AS (
    SELECT z.*, CASE WHEN z.team = home THEN away ELSE home END AS opponent, z.team = home AS home_game,
           PTS AS points, FGA AS fga, FGM AS fgm, FTA AS fta, FG3A AS threes, FG3M AS threes_made, WL = 'W' AS won,
           100 * FGA + 44 * FTA - 100 * OREB + 100 * (TOV + coalesce(lost, 0)) AS possessions,
           (14400 + 1500 * greatest(0, round((avg(MIN) OVER (PARTITION BY z.game_id) - 240) / 25)))::INT AS seconds
    FROM team_zones AS z JOIN teams AS t ON t.GAME_ID = z.game_id AND t.TEAM_ABBREVIATION = z.team
    JOIN games AS g ON g.game_id = z.game_id LEFT JOIN lost ON lost.game_id = z.game_id AND lost.team = z.team
)
SELECT own.*, own.points - other.points AS margin, other.points AS points_allowed, other.fga AS opp_fga,
       other.fta AS opp_fta, other.possessions AS opp_possessions,
       other.paint_attempts AS opp_paint_attempts, other.paint_makes AS opp_paint_makes,
       other.mid_range_attempts AS opp_mid_range_attempts, other.mid_range_makes AS opp_mid_range_makes,
       other.threes AS opp_three_pt_attempts, other.threes_made AS opp_three_pt_makes
FROM sides AS own JOIN sides AS other ON other.game_id = own.game_id AND other.team = own.opponent
"""

_OF_ALLOWED = tuple(f"opp_{zone}_{what}" for zone in ZONES for what in ("attempts", "makes"))
_OF_DEFENCE = ("points_allowed", "possessions", "opp_possessions", "seconds", *_OF_ALLOWED)
_OF_LEAGUE = ("points_allowed", "opp_possessions", *_OF_ALLOWED)

SO_FAR = f"""
CREATE TABLE team_so_far AS
SELECT team, game_date, count(*) OVER ten AS games_10, count(*) OVER fifteen AS games_15,
       count(*) OVER season AS games_season, count_if(won) OVER season AS wins_season,
       min(game_date) OVER fifteen AS first_date_15,
       {over("ten", "10", "points", "points_allowed", "possessions", "opp_possessions", "seconds")},
       {over("ten", "10", "opp_fga", "opp_fta")},
       {over("fifteen", "15", *_OF_DEFENCE, *(f"{zone}_blocks" for zone in ZONES))}
FROM team_facts
WINDOW ten AS (PARTITION BY team ORDER BY game_date ROWS 9 PRECEDING),
       fifteen AS (PARTITION BY team ORDER BY game_date ROWS 14 PRECEDING),
       season AS (PARTITION BY team ORDER BY game_date ROWS UNBOUNDED PRECEDING)
"""

LEAGUE = f"""
CREATE TABLE league AS
SELECT game_date, {over("season", "season", "n", "possessions", "seconds", *_OF_LEAGUE)},
       {over("month", "month", "n", *_OF_LEAGUE)}
FROM (
    SELECT game_date, count(*) AS n, sum(possessions) AS possessions, sum(seconds) AS seconds,
           {", ".join(f"sum({name}) AS {name}" for name in _OF_LEAGUE)}
    FROM team_facts GROUP BY game_date
)
WINDOW season AS (ORDER BY game_date ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
       month AS (ORDER BY game_date RANGE BETWEEN INTERVAL 30 DAYS PRECEDING AND INTERVAL 1 DAY PRECEDING)
"""

AS_OF = """
CREATE TABLE team_as_of AS
SELECT days.game_date, of_team.team, so_far.* EXCLUDE (team, game_date), so_far.game_date AS last_date
FROM (SELECT DISTINCT game_date FROM team_facts) AS days
CROSS JOIN (SELECT DISTINCT team FROM team_facts) AS of_team
ASOF LEFT JOIN team_so_far AS so_far ON so_far.team = of_team.team AND days.game_date > so_far.game_date
"""

FORM = f"""
CREATE TABLE team_form AS
SELECT game_date, team, coalesce(games_10, 0) AS games_in_sample_10,
       coalesce(points_10, 0) AS points_scored_last_10, coalesce(points_allowed_10, 0) AS points_allowed_last_10,
       coalesce(possessions_10, 0) AS possessions_x100_last_10, coalesce(seconds_10, 0) AS team_seconds_last_10,
       coalesce(opp_possessions_10, 0) AS opponent_possessions_x100_last_10,
       coalesce(opp_fta_10, 0) AS opp_ft_attempts_last_10, coalesce(opp_fga_10, 0) AS opp_fg_attempts_last_10,
       {pace("(possessions_10 + opp_possessions_10)", "seconds_10")} AS team_pace_last_10,
       {rating("points_10", "possessions_10")} AS team_off_rating_last_10,
       {rating("points_allowed_10", "opp_possessions_10")} AS team_def_rating_last_10,
       ratio(opp_fta_10, opp_fga_10, 3) AS ft_rate_allowed_last_10,
       coalesce(t.games_season, 0) AS games_played_season, coalesce(wins_season, 0) AS wins_season,
       ratio(wins_season, t.games_season, 3) AS team_win_pct_season, coalesce(n_season, 0) AS league_team_games,
       ratio(possessions_season * 14400, 100 * seconds_season, 1) AS league_pace
FROM team_as_of AS t JOIN league USING (game_date)
"""

_ALLOWED = ", ".join(
    f"""ratio(opp_{zone}_makes_15, opp_{zone}_attempts_15, 3) AS {zone}_pct_allowed_last_15,
    ratio(opp_{zone}_attempts_15, games_15, 1) AS {zone}_attempts_allowed_per_game,
    ratio({zone}_blocks_15, games_15, 2) AS {zone}_blocks_per_game,
    ratio(l_{zone}_makes, l_{zone}_attempts, 3) AS league_{zone}_pct,
    ratio(100 * (opp_{zone}_makes_15 * l_{zone}_attempts - l_{zone}_makes * opp_{zone}_attempts_15),
          opp_{zone}_attempts_15 * l_{zone}_attempts, 2)
        AS {zone}_defense_vs_league_avg"""
    for zone in ZONES
)
_SAMPLE = ", ".join(
    f"CASE WHEN large AND n_month >= 100 THEN {name}_month WHEN large THEN {name}_season END AS l_{short}"
    for name, short in (
        ("points_allowed", "points"),
        ("opp_possessions", "possessions"),
        *((name, name.removeprefix("opp_")) for name in _OF_ALLOWED),
    )
)
_DIFFERENCES = ", ".join(f"{zone}_defense_vs_league_avg" for zone in ZONES)
_NAMES = " ".join(f"WHEN {zone}_defense_vs_league_avg THEN '{zone}'" for zone in ZONES)
DEFENSE = f"""
CREATE TABLE team_defense_zone_analysis AS
WITH sample AS (
    SELECT game_date, n_season >= 100 AS large, {_SAMPLE},
           CASE WHEN n_month >= 100 THEN n_month ELSE n_season END AS league_team_games_in_sample
    FROM league WHERE game_date >= (SELECT min(game_date) + 14 FROM games)
)
SELECT game_date, team, games_15 AS games_in_sample, first_date_15 AS first_game_date_in_sample,
       last_date AS last_game_date_in_sample, league_team_games_in_sample, {_ALLOWED},
       ratio(2 * opp_paint_makes_15, games_15, 1) AS paint_points_allowed_per_game,
       {rating("points_allowed_15", "opp_possessions_15")} AS defensive_rating_last_15,
       {rating("l_points", "l_possessions")} AS league_defensive_rating,
       ratio(points_allowed_15, games_15, 1) AS opponent_points_per_game,
       {pace("(possessions_15 + opp_possessions_15)", "seconds_15")} AS opponent_pace,
       CASE least({_DIFFERENCES}) {_NAMES} END AS strongest_zone,
       CASE greatest({_DIFFERENCES}) {_NAMES} END AS weakest_zone
FROM team_as_of JOIN sample USING (game_date) WHERE games_15 >= 5
"""

TRIPS = """
CREATE TABLE team_games AS
WITH sides AS (
    SELECT game_id, game_date, unnest([home, away]) AS team, unnest([away, home]) AS opponent,
           unnest([true, false]) AS home_game, v.* EXCLUDE (game_id)
    FROM scheduled JOIN venues AS v USING (game_id)
),
trips AS (
    SELECT *, row_number() OVER w AS game_number_in_season, (game_date - lag(game_date) OVER w - 1) AS team_days_rest,
           lag(lat) OVER w AS from_lat, lag(lon) OVER w AS from_lon, lag(altitude) OVER w AS from_altitude,
           lag(zone) OVER w AS from_zone, lead(game_date) OVER w - game_date - 1 AS next_game_days_rest,
           lead(opponent) OVER w AS next_opponent
    FROM sides WINDOW w AS (PARTITION BY team ORDER BY game_date, game_id)
)
SELECT t.* EXCLUDE (lat, lon, altitude, zone, from_lat, from_lon, from_altitude, from_zone),
       round(2 * 3958.8 * asin(sqrt(
           sin(radians(t.lat - coalesce(from_lat, h.lat)) / 2) ^ 2 + cos(radians(t.lat))
           * cos(radians(coalesce(from_lat, h.lat))) * sin(radians(t.lon - coalesce(from_lon, h.lon)) / 2) ^ 2
       )))::INT AS trip_miles,
       t.altitude - coalesce(from_altitude, h.altitude) AS altitude_gain_m, here.hours - there.hours AS time_zone_change
FROM trips AS t JOIN homes AS h ON h.team = t.team
JOIN clocks AS here ON here.zone = t.zone AND here.game_date = t.game_date
JOIN clocks AS there ON there.zone = coalesce(from_zone, h.zone) AND there.game_date = t.game_date
"""

CONTEXT = """
CREATE TABLE upcoming_team_game_context AS
WITH schedule_side AS (
    SELECT *, count(*) OVER week AS games_in_last_7_days, count(*) OVER fortnight AS games_in_last_14_days,
           trip_miles + coalesce(sum(trip_miles) OVER fortnight, 0) AS travel_miles_last_14_days,
           abs(time_zone_change) + coalesce(sum(abs(time_zone_change)) OVER fortnight, 0)
               AS time_zones_crossed_last_14_days,
           CASE WHEN next_opponent IS NOT NULL THEN count(*) OVER ahead END AS games_in_next_7_days,
           CASE WHEN home_game AND NOT is_neutral THEN 0
                ELSE game_number_in_season - coalesce(
                    max(CASE WHEN home_game AND NOT is_neutral THEN game_number_in_season END) OVER so_far, 0
                ) END AS consecutive_road_games
    FROM team_games
    WINDOW week AS (PARTITION BY team ORDER BY game_date
                    RANGE BETWEEN INTERVAL 7 DAYS PRECEDING AND INTERVAL 1 DAY PRECEDING),
           fortnight AS (PARTITION BY team ORDER BY game_date
                         RANGE BETWEEN INTERVAL 14 DAYS PRECEDING AND INTERVAL 1 DAY PRECEDING),
           ahead AS (PARTITION BY team ORDER BY game_date
                     RANGE BETWEEN INTERVAL 1 DAY FOLLOWING AND INTERVAL 7 DAYS FOLLOWING),
           so_far AS (PARTITION BY team ORDER BY game_date ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
results AS (
    SELECT game_id, team, n - 1 - coalesce(max(CASE WHEN NOT won THEN n END) OVER so_far, 0) AS win_streak,
           n - 1 - coalesce(max(CASE WHEN won THEN n END) OVER so_far, 0) AS loss_streak,
           lag(margin) OVER (PARTITION BY team ORDER BY game_date) AS last_game_margin
    FROM (SELECT *, row_number() OVER (PARTITION BY team ORDER BY game_date) AS n FROM team_facts)
    WINDOW so_far AS (PARTITION BY team ORDER BY game_date ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
)
SELECT own.*, coalesce(own.team_days_rest = 0, false) AS team_back_to_back, other.team_days_rest AS opponent_days_rest,
       other.games_in_last_7_days AS opponent_games_in_last_7_days, win_streak AS team_win_streak_entering,
       loss_streak AS team_loss_streak_entering, last_game_margin, team_pace_last_10, team_off_rating_last_10,
       team_def_rating_last_10, games_played_season AS team_games_played_season, form.team_win_pct_season,
       next_form.team_win_pct_season AS next_opponent_win_pct
FROM schedule_side AS own JOIN schedule_side AS other ON other.game_id = own.game_id AND other.team = own.opponent
JOIN results ON results.game_id = own.game_id AND results.team = own.team
JOIN team_form AS form ON form.game_date = own.game_date AND form.team = own.team
LEFT JOIN (SELECT game_date, team, team_win_pct_season FROM team_form) AS next_form
    ON next_form.game_date = own.game_date AND next_form.team = own.next_opponent
"""

STATEMENTS = (FACTS, SO_FAR, LEAGUE, AS_OF, FORM, DEFENSE, TRIPS, CONTEXT)
