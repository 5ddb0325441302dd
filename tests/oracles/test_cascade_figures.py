"""Figures of the as-of tables of real 2021-22 that were measured before the first line was written."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from statistics import correlation

import pytest
from tests.oracles.naive.eligibility import daily_cache
from tests.oracles.naive.expected_players import expected
from tests.oracles.naive.facts import final_dates
from tests.oracles.naive.windows import appearances_before

pytestmark = pytest.mark.real_data

FIRST, LAST = date(2021, 10, 19), date(2022, 4, 10)
CHRISTMAS = date(2021, 12, 25)


def one(season, sql):
    (row,) = season.db.rows(sql)
    return row


def the_row(season, table, **key):
    where = " AND ".join(f"{name} = '{value}'" for name, value in key.items())
    (row,) = season.db.query(f"SELECT * FROM {table} WHERE {where}")
    return row


def has(row, expected):
    assert {name: row[name] for name in expected} == {
        name: Decimal(value) if isinstance(value, str) and value[-1].isdigit() else value
        for name, value in expected.items()
    }


def by_month(season, table, day):
    return dict(
        season.db.rows(
            f"SELECT strftime({day}, '%Y-%m'), count(*) FROM {table} WHERE {day} BETWEEN '{FIRST}' AND '{LAST}' GROUP BY 1"
        )
    )


def too_short_a_history(season, table, first=FIRST, last=LAST):
    """Open failures for want of games, between two dates, which are no gap."""
    rows = season.db.rows(
        "SELECT failure_category, count(*) FROM nba_processing.precompute_failures WHERE resolution_status = 'OPEN'"
        f" AND table_name = '{table}' AND analysis_date BETWEEN '{first}' AND '{last}' GROUP BY 1"
    )
    assert [category for category, _ in rows if category != "INSUFFICIENT_HISTORY"] == []
    return sum(count for _, count in rows)


# Volumes


def test_team_games(season):
    assert one(
        season,
        "SELECT count(*), count(*) FILTER (season_type = 'regular'), count(*) FILTER (previous_game_id IS NULL)"
        " FROM nba_reference.team_games",
    ) == (2_646, 2_460, 30)


def test_a_teams_rest(season):
    rows = season.db.rows(
        "SELECT team_days_rest, count(*), bool_and(is_season_opener = (team_days_rest IS NULL))"
        " FROM nba_analytics.upcoming_team_game_context WHERE season_type = 'regular' GROUP BY 1"
    )
    counts = {rest: count for rest, count, _ in rows}
    assert all(same for *_, same in rows)
    assert sum(counts.values()) == 2_460
    assert [counts[rest] for rest in (None, 0, 1, 2, 3)] == [30, 423, 1_539, 362, 65]


def test_a_players_rest_before_games_in_which_he_played(season, regular):
    counts = dict(
        season.db.rows(
            "SELECT days_rest, count(*) FROM nba_analytics.upcoming_player_game_context"
            " JOIN nba_analytics.player_game_summary USING (game_date, game_id, player_lookup)"
            f" WHERE is_active AND {regular} GROUP BY 1"
        )
    )
    assert [counts[rest] for rest in (0, 1, 2, 3)] == [3_830, 14_151, 3_766, 1_159]


def test_expected_players(season, regular):
    assert one(
        season,
        "SELECT count(*), count(*) FILTER (game_date >= '2021-11-02')"
        f" FROM nba_analytics.upcoming_player_game_context WHERE {regular}",
    ) == (30_937, 28_170)


def test_form_of_thirty_teams_and_members_of_those_that_play(season):
    before = f"as_of_date BETWEEN '{FIRST}' AND '{LAST}'"
    assert one(season, f"SELECT count(*), count(DISTINCT as_of_date) FROM nba_analytics.team_form WHERE {before}") == (
        4_950,
        165,
    )
    assert one(season, f"SELECT count(*) FROM nba_analytics.team_rotation WHERE {before}") == (41_950,)


def test_zones_that_teams_allow(season):
    months = by_month(season, "nba_precompute.team_defense_zone_analysis", "analysis_date")
    assert (months["2021-11"], months["2021-12"], sum(months.values())) == (840, 900, 4_530)
    full = dict(
        season.db.rows(
            "SELECT analysis_date, count(*) FROM nba_precompute.team_defense_zone_analysis"
            " WHERE data_quality_tier = 'production_ready' GROUP BY 1"
        )
    )
    assert sum(count for day, count in full.items() if day < date(2021, 12, 1)) == 363
    assert min(full) == date(2021, 11, 15)
    assert min(day for day, count in full.items() if count == 30) == date(2021, 11, 20)
    assert {count for day, count in full.items() if date(2021, 11, 20) <= day <= LAST} == {30}


def test_the_league_is_nobodys_own_average(season):
    for zone in ("paint", "mid_range", "three_pt"):
        (largest,) = one(
            season,
            "SELECT max(abs(mean)) FROM (SELECT sum(d * a) / sum(a) AS mean FROM (SELECT analysis_date,"
            f" {zone}_defense_vs_league_avg::DOUBLE AS d,"
            f" ({zone}_attempts_allowed_per_game * games_in_sample)::DOUBLE AS a"
            " FROM nba_precompute.team_defense_zone_analysis) GROUP BY analysis_date HAVING count(*) = 30)",
        )
        assert largest < 3


def test_shot_zones_of_players(season):
    table = "nba_precompute.player_shot_zone_analysis"
    assert by_month(season, table, "analysis_date") == {
        "2021-11": 2_959, "2021-12": 4_220, "2022-01": 5_216, "2022-02": 3_847, "2022-03": 5_391, "2022-04": 1_862,
    }  # fmt: skip
    assert too_short_a_history(season, "player_shot_zone_analysis") == 4_675
    first = season.db.rows(f"SELECT analysis_date, count(*) FROM {table} GROUP BY 1 ORDER BY 1 LIMIT 2")
    assert first == [(date(2021, 11, 7), 31), (date(2021, 11, 8), 45)]
    assert one(season, f"SELECT count(*) FROM {table} WHERE analysis_date = '2021-11-12'") == (165,)
    assert season.db.rows(
        f"SELECT month(analysis_date), count(*) FROM {table} WHERE games_in_sample_20 = 20"
        " AND analysis_date < '2022-01-01' GROUP BY 1 ORDER BY 1"
    ) == [(11, 157), (12, 2_847)]


@pytest.mark.parametrize(("day", "players"), [("2021-11-07", 203), ("2021-11-08", 209), ("2021-11-12", 291)])
def test_expected_players_of_a_date(facts, day, players):
    assert len(expected(facts, date.fromisoformat(day))) == players


def test_expected_players_of_a_month(facts):
    months = {}
    for day in final_dates(facts):
        if date(2021, 11, 2) <= day <= LAST:
            months[day.strftime("%Y-%m")] = months.get(day.strftime("%Y-%m"), 0) + len(expected(facts, day))
    assert list(months.values()) == [5_565, 5_176, 5_854, 3_992, 5_611, 1_972]


def test_daily_cache_and_factors(season):
    cached = by_month(season, "nba_precompute.player_daily_cache", "cache_date")
    assert (cached["2021-11"], cached["2021-12"], sum(cached.values())) == (4_813, 4_604, 26_374)
    assert too_short_a_history(season, "player_daily_cache") == 1_796
    assert one(season, "SELECT count(*) FROM nba_precompute.player_daily_cache WHERE cache_date = '2021-11-02'") == (
        87,
    )
    factors = by_month(season, "nba_precompute.player_composite_factors", "game_date")
    assert factors["2021-11"] == 5_486
    assert too_short_a_history(season, "player_composite_factors") == 326


# Early season: what is missing for want of games

PERIODS = {
    (date(2021, 11, 2), date(2021, 11, 4)): (552, 154, 20),
    (date(2021, 11, 5), date(2021, 11, 14)): (1_239, 324, 32),
    (date(2021, 11, 15), date(2021, 11, 30)): (815, 274, 27),
    (date(2021, 12, 1), date(2021, 12, 31)): (956, 572, 176),
    (date(2022, 1, 1), date(2022, 4, 10)): (1_113, 472, 71),
}
PLAYERS = ("player_shot_zone_analysis", "player_daily_cache", "player_composite_factors")


@pytest.mark.parametrize("period", PERIODS, ids=lambda period: f"from {period[0]}")
def test_players_with_too_short_a_history(season, period):
    assert tuple(too_short_a_history(season, table, *period) for table in PLAYERS) == PERIODS[period]
    # A feature row fails for want of games exactly where the daily cache does; a team never does.
    assert too_short_a_history(season, "ml_feature_store_v1", *period) == PERIODS[period][1]
    assert too_short_a_history(season, "team_defense_zone_analysis", *period) == 0


def test_the_first_fortnight_would_have_hardly_any_daily_cache(season, facts):
    days = [day for day in final_dates(facts) if day < date(2021, 11, 2)]
    players = [(day, player.player_lookup) for day in days for player in expected(facts, day)]
    failing = [key for key in players if daily_cache(facts, *key) == "INSUFFICIENT_HISTORY"]
    assert (len(days), len(players), round(1_000 * len(failing) / len(players))) == (14, 2_767, 838)
    assert too_short_a_history(season, "player_daily_cache", days[0], days[-1]) == 0


def test_players_with_too_few_games_by_week(season):
    rows = season.db.rows(
        "SELECT analysis_date - dayofweek(analysis_date)::INT AS sunday, count(*), count(*) FILTER (analysis_date <= '2021-12-31')"
        " FROM nba_processing.precompute_failures WHERE resolution_status = 'OPEN'"
        " AND table_name = 'player_shot_zone_analysis' AND failure_category = 'INSUFFICIENT_HISTORY'"
        " GROUP BY 1 ORDER BY 1 LIMIT 9"
    )
    assert (rows[0][0], rows[-1][0]) == (date(2021, 10, 31), date(2021, 12, 26))
    assert [count for _, count, _ in rows] == [945, 789, 445, 322, 238, 182, 153, 184, 343]
    assert rows[-1][2] == 304


# Look-ahead


def test_an_average_that_held_the_game_itself_would_show(season, facts):
    clean, leaky, points = [], [], []
    for (game_id, player), line in facts.player_games.items():
        day = facts.games[game_id].game_date
        if line.is_active and facts.games[game_id].season_type == "regular":
            before = appearances_before(facts, player, line.season_year, day)[-5:]
            if len(before) == 5:
                scored = [facts.player_games[game.game_id, player].points for game in before]
                clean.append(sum(scored))
                leaky.append(sum(scored[1:]) + line.points)
                points.append(line.points)
    assert len(points) == 23_201
    assert round(correlation(clean, points), 3) == 0.686
    assert round(correlation(leaky, points), 3) == 0.801
    rows = season.db.rows(
        "SELECT points_avg_last_5::DOUBLE, points FROM nba_predictions.ml_feature_store_v1"
        " JOIN nba_analytics.player_game_summary USING (game_date, game_id, player_lookup) WHERE is_active"
    )
    assert 0.65 < correlation(*zip(*rows, strict=True)) < 0.75


# Worked examples


def test_zones_that_golden_state_allowed_before_christmas(season):
    row = the_row(season, "nba_precompute.team_defense_zone_analysis", analysis_date=CHRISTMAS, team_abbr="GSW")
    has(
        row,
        {
            "games_in_sample": 15, "first_game_date_in_sample": date(2021, 11, 24),
            "last_game_date_in_sample": date(2021, 12, 23), "paint_pct_allowed_last_15": ".543",
            "mid_range_pct_allowed_last_15": ".384", "three_pt_pct_allowed_last_15": ".336",
            "paint_blocks_per_game": "4.40", "mid_range_blocks_per_game": ".60", "three_pt_blocks_per_game": ".33",
            "opponent_points_per_game": "101.1", "defensive_rating_last_15": "101.09", "opponent_pace": "100.1",
            "league_team_games_in_sample": 398, "league_window": "last_30_days", "league_paint_pct": ".579",
            "league_mid_range_pct": ".418", "league_three_pt_pct": ".354", "league_defensive_rating": "108.40",
            "paint_defense_vs_league_avg": "-3.60", "mid_range_defense_vs_league_avg": "-3.38",
            "three_pt_defense_vs_league_avg": "-1.79", "strongest_zone": "paint", "weakest_zone": "three_pt",
            "data_quality_tier": "production_ready",
        },
    )  # fmt: skip


def test_zones_that_golden_state_allowed_in_its_first_seven_games(season):
    row = the_row(season, "nba_precompute.team_defense_zone_analysis", analysis_date="2021-11-05", team_abbr="GSW")
    has(
        row,
        {
            "games_in_sample": 7, "paint_pct_allowed_last_15": ".527", "mid_range_pct_allowed_last_15": ".500",
            "three_pt_pct_allowed_last_15": ".302", "paint_defense_vs_league_avg": "-3.81",
            "mid_range_defense_vs_league_avg": "8.78", "three_pt_defense_vs_league_avg": "-4.19",
            "defensive_rating_last_15": "95.62", "opponent_pace": "103.9", "league_team_games_in_sample": 246,
            "data_quality_tier": "limited", "strongest_zone": "three_pt", "weakest_zone": "mid_range",
        },
    )  # fmt: skip


def test_form_of_golden_state(season):
    has(
        the_row(season, "nba_analytics.team_form", as_of_date=CHRISTMAS, team_abbr="GSW"),
        {
            "points_scored_last_10": 1_074, "points_allowed_last_10": 1_027, "possessions_x100_last_10": 99_796,
            "opponent_possessions_x100_last_10": 99_660, "team_seconds_last_10": 144_000, "team_pace_last_10": "99.7",
            "team_off_rating_last_10": "107.62", "team_def_rating_last_10": "103.05", "opp_ft_attempts_last_10": 240,
            "opp_fg_attempts_last_10": 835, "ft_rate_allowed_last_10": ".287", "wins_season": 26,
            "games_played_season": 32, "team_win_pct_season": ".813", "league_team_games": 956, "league_pace": "100.5",
        },
    )  # fmt: skip
    has(
        the_row(season, "nba_analytics.team_form", as_of_date="2021-11-05", team_abbr="GSW"),
        {
            "games_in_sample_10": 7, "team_pace_last_10": "103.9", "team_off_rating_last_10": "106.12",
            "team_def_rating_last_10": "95.62", "wins_season": 6, "games_played_season": 7, "league_pace": "101.9",
            "league_team_games": 246,
        },
    )  # fmt: skip


def test_rotation_of_golden_state_at_christmas(season):
    members = season.db.query(
        f"SELECT * FROM nba_analytics.team_rotation WHERE as_of_date = '{CHRISTMAS}' AND team_abbr = 'GSW'"
    )
    assert (len(members), sum(member["expected"] for member in members)) == (18, 11)
    usual = {m["player_lookup"]: m["starts_last_10"] for m in members if m["is_usual_starter"]}
    assert usual == {"kevonlooney": 10, "stephencurry": 9, "draymondgreen": 9, "andrewwiggins": 7, "jordanpoole": 6}
    stars = {m["player_lookup"]: m["usage_season"] for m in members if m["is_star"]}
    assert stars == {
        "stephencurry": Decimal("32.74"), "jordanpoole": Decimal("25.16"), "andrewwiggins": Decimal("24.22"),
    }  # fmt: skip
    (curry,) = (member for member in members if member["player_lookup"] == "stephencurry")
    has(
        curry,
        {
            "games_season": 30, "seconds_season": 62_118, "plays_x100_season": 78_016,
            "team_plays_on_court_x100_season": 238_286, "rotation_weight": 6_876_576,
        },
    )  # fmt: skip
    weights = [(member["rotation_weight"] or 0, member["expected"]) for member in members]
    assert sum(weight for weight, _ in weights) == 33_438_384
    assert sum(weight for weight, there in weights if there) == 21_131_712


def test_what_absences_leave_to_stephen_curry_at_christmas(season):
    team = the_row(season, "nba_analytics.upcoming_team_game_context", game_date=CHRISTMAS, team_abbr="GSW")
    assert team["starters_out_count"] == 2
    has(
        the_row(
            season, "nba_analytics.upcoming_player_game_context", game_date=CHRISTMAS, player_lookup="stephencurry"
        ),
        {"avg_usage_rate_last_10_games": "34.30", "projected_usage_rate": "44.29", "star_teammates_out": 2},
    )


def test_shot_zones_of_stephen_curry_at_christmas(season):
    has(
        the_row(
            season, "nba_precompute.player_shot_zone_analysis", analysis_date=CHRISTMAS, player_lookup="stephencurry"
        ),
        {
            "total_shots_last_10": 212, "paint_rate_last_10": "24.53", "mid_range_rate_last_10": "8.96",
            "three_pt_rate_last_10": "66.51", "paint_pct_last_10": ".538", "mid_range_pct_last_10": ".263",
            "three_pt_pct_last_10": ".383", "fg_makes_last_10": 87, "assisted_rate_last_10": "48.28",
            "primary_scoring_zone": "three_pt",
        },
    )  # fmt: skip


def test_daily_cache_and_trend_of_stephen_curry_at_christmas(season):
    has(
        the_row(season, "nba_precompute.player_daily_cache", cache_date=CHRISTMAS, player_lookup="stephencurry"),
        {
            "points_avg_last_5": "30.8", "points_avg_last_10": "27.5", "points_avg_season": "27.7",
            "games_played_season": 30, "points_std_last_10": "7.7496", "ft_points_share_last_10": ".171",
        },
    )  # fmt: skip
    features = the_row(season, "nba_predictions.ml_feature_store_v1", game_date=CHRISTMAS, player_lookup="stephencurry")
    assert features["recent_trend"] == 2


def test_golden_states_opponent_at_christmas_meets_a_strong_defence(season):
    rows = season.db.rows(
        "SELECT DISTINCT opponent_strength_score FROM nba_precompute.player_composite_factors"
        f" WHERE game_date = '{CHRISTMAS}' AND opponent_team_abbr = 'GSW'"
    )
    assert rows == [(Decimal("-3.0"),)]


# Lines


def test_points_lines(season, regular):
    if "nba_analytics.player_prop_outcomes" not in season.db.table_names():
        pytest.skip("there is no table nba_analytics.player_prop_outcomes yet")
    where = f"market = 'points' AND line IS NOT NULL AND {regular.replace('game_date', 's.game_date')}"
    assert one(
        season,
        "SELECT count(DISTINCT s.game_date), count(*) FILTER (over_under_result <> 'VOID'),"
        " round(avg(margin) FILTER (over_under_result <> 'VOID'), 2) FROM nba_analytics.player_prop_outcomes"
        f" JOIN nba_reference.schedule s USING (game_id) WHERE {where}",
    ) == (165, 14_290, 0.03)  # of 14,292 lines of players who played two are a second one of the same player
