"""A player's page before a game, on the real season: Stephen Curry at Phoenix, Christmas 2021."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from fullcourt.api import Warehouse
from fullcourt.cli.player import print_page
from fullcourt.warehouse import player_page

pytestmark = pytest.mark.real_data


@pytest.fixture
def curry(season: Warehouse):
    return player_page.features_of(season.db, "stephencurry", date(2021, 12, 25))


def test_his_zones_stand_beside_those_of_the_opponent(season, curry):
    zones = player_page.zones_of(season.db, curry)
    assert [(row["zone"], row["share_of_his_shots"], row["difference"]) for row in zones] == [
        ("paint", Decimal("24.53"), Decimal("-3.17")),
        ("mid-range", Decimal("8.96"), Decimal("1.02")),
        ("three", Decimal("66.51"), Decimal("-4.32")),
    ]


def test_the_page_shows_factors_and_features_and_why_one_is_unknown(season, curry, capsys):
    print_page(season, curry)
    page = capsys.readouterr().out
    assert "Stephen Curry, GSW at PHX, 2021-12-25" in page
    assert "usage spike score" in page
    assert "NO_REPORT" in page
    assert "fullcourt explain ml_feature_store_v1 2021-12-25 'Stephen Curry' --column points_avg_last_5" in page


def test_without_a_date_it_is_his_latest(season):
    latest = player_page.features_of(season.db, "stephencurry")
    assert latest["game_date"] > date(2021, 12, 25)
    assert player_page.features_of(season.db, "nobody") is None


def test_the_demo_shows_the_best_scorer_of_a_date_with_full_features(season):
    shown = player_page.of_a_player_to_show(season.db)
    best = season.db.rows(
        "SELECT max(points_avg_season) FROM nba_predictions.ml_feature_store_v1 WHERE quality_tier = 'high'"
        f" AND game_date = DATE '{shown['game_date']}'"
    )
    assert [(shown["points_avg_season"],)] == best


def test_a_zone_average_is_explained_by_the_league_too(season):
    found = season.explain("team_defense_zone_analysis", ("2021-12-25", "GSW"), "paint_defense_vs_league_avg", limit=2)
    reads = {read.name: read for read in found.reads}
    assert {name: len(read.rows) + read.others for name, read in reads.items()} == {"games": 15, "league": 398}
    assert found.row["league_team_games_in_sample"] == 398
    assert set(reads["league"].columns) == {"opp_paint_attempts", "opp_paint_makes"}
