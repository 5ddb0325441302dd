"""What is unlikely of rows that agree in something is told, and weighs nothing."""

from __future__ import annotations

from pathlib import Path

from tests.drills.conftest import Month

from fullcourt.api import Warehouse
from fullcourt.checks.finding import Finding, Kind, Severity

A_GAME = "(SELECT max(game_id) FROM nba_analytics.{table})"
A_DATE = "(SELECT max({date}) FROM {table})"
WITHOUT_GAMES = "2031-05-01"
"""A date of which nothing unlikely can be told before all rows of a table are put on it."""
DAMAGES = {
    "both teams' pace is that of the game": (
        "UPDATE nba_analytics.team_offense_game_summary SET pace = pace + home_game::INT"
        f" WHERE game_id = {A_GAME.format(table='team_offense_game_summary')}"
    ),
    "a team starts 5 players": (
        "UPDATE nba_analytics.player_game_summary SET starter_flag = is_active"
        f" WHERE game_id = {A_GAME.format(table='player_game_summary')}"
    ),
    "a team plays 240 minutes, and 25 an overtime": (
        "UPDATE nba_analytics.player_game_summary SET seconds_played = seconds_played - 30"
        f" WHERE is_active AND game_id = {A_GAME.format(table='player_game_summary')}"
    ),
    "plus-minus of both teams adds up to 0": (
        "UPDATE nba_analytics.player_game_summary SET plus_minus = plus_minus + 1"
        f" WHERE game_id = {A_GAME.format(table='player_game_summary')}"
    ),
    "the zone of 19 shots in 20 is known": (
        "UPDATE nba_analytics.shot_events SET zone = 'unknown' WHERE shot_value = 3"
        f" AND game_id = {A_GAME.format(table='shot_events')}"
    ),
    "opponent_days_rest is the opponent's own team_days_rest": (
        "UPDATE nba_analytics.upcoming_team_game_context SET opponent_days_rest = coalesce(opponent_days_rest, 0) + 1"
        f" WHERE home_game AND game_id = {A_GAME.format(table='upcoming_team_game_context')}"
    ),
    "60 <= pace <= 140": (
        "UPDATE nba_analytics.team_form SET team_pace_last_10 = 141"
        f" WHERE as_of_date = {A_DATE.format(date='as_of_date', table='nba_analytics.team_form')}"
    ),
    "all rows of a date have one league_pace": (
        "UPDATE nba_analytics.team_form SET league_pace = league_pace + (team_abbr > 'L')::INT"
        f" WHERE as_of_date = {A_DATE.format(date='as_of_date', table='nba_analytics.team_form')}"
    ),
    "teams are within 3 points of the league in three_pt": (
        "UPDATE nba_precompute.team_defense_zone_analysis SET three_pt_defense_vs_league_avg = 4"
        f" WHERE analysis_date = {A_DATE.format(date='analysis_date', table='nba_precompute.team_defense_zone_analysis')}"
    ),
    "fatigue_score has 3 values or more on a date with 60 rows": (
        "UPDATE nba_precompute.player_composite_factors SET fatigue_score = 90 + (random() > 0.5)::INT,"
        f" game_date = '{WITHOUT_GAMES}'"
    ),
    "points_avg_last_5 has 2 values or more on a date with 60 rows": (
        f"UPDATE nba_predictions.ml_feature_store_v1 SET points_avg_last_5 = 12.5, game_date = '{WITHOUT_GAMES}'"
    ),
}


def unlikely(warehouse: Warehouse) -> dict[str, list[Finding]]:
    """Findings of what is unlikely, by the rule."""
    found: dict[str, list[Finding]] = {}
    for each in warehouse.check(("rules",)).findings:
        if each.kind is Kind.PLAUSIBILITY:
            found.setdefault(each.text.removeprefix("unlikely: not "), []).append(each)
    return found


def test_what_a_group_of_rows_breaks_is_told_of_its_date_and_weighs_nothing(drill_month: Month, tmp_path: Path):
    home = drill_month.start_of("backfill", tmp_path / "home")
    with Warehouse.open(home, drill_month.data) as warehouse:
        warehouse.backfill()
        before = unlikely(warehouse)
        for damage in DAMAGES.values():
            warehouse.db.execute(damage)
        after = unlikely(warehouse)
        warehouse.db.execute(
            "UPDATE nba_precompute.player_daily_cache SET points_avg_season = points_avg_season + 0.3"
            f" WHERE cache_date = {A_DATE.format(date='cache_date', table='nba_precompute.player_daily_cache')}"
        )
        invalid = {each.text for each in warehouse.check(("rules",)).findings if each.kind is Kind.INVALID}
        assert "not true: points of the season are whole" in invalid
    for rule in DAMAGES:
        assert [each for each in after.get(rule, []) if each not in before.get(rule, [])], rule
    assert {each.severity for told in after.values() for each in told} == {Severity.INFO}
    (game,) = {each.keys for each in after["both teams' pace is that of the game"]} - {
        each.keys for each in before.get("both teams' pace is that of the game", [])
    }
    assert [name[:3] for name in game] == ["002"]


def test_a_clean_month_has_nothing_unlikely_but_what_chance_makes_alike(drill_month: Month):
    with Warehouse.open(drill_month.built, drill_month.data, read_only=True) as warehouse:
        told = {rule for rule in unlikely(warehouse) if " values or more " not in rule}
    assert told <= {"the list of the game is complete", "plus-minus of both teams adds up to 0"}
