"""On the real season: what happens on a date or later changes no row of it, and a meter that would notice."""

from __future__ import annotations

import random

import pytest
from tests.few_or_many import few_or_many
from tests.oracles.looking_ahead import tables_that_change

from fullcourt.api import Warehouse

pytestmark = pytest.mark.real_data

_CORRELATION = (
    "SELECT corr({feature}, g.points) FROM nba_analytics.player_game_summary g"
    " JOIN nba_analytics.upcoming_player_game_context c USING (game_id, player_lookup) WHERE g.is_active"
    " AND c.l5_games_used = 5 AND c.game_date BETWEEN '2021-10-19' AND '2022-04-10'"
)


@few_or_many(1, 20)
def test_what_happens_on_a_date_or_later_changes_no_row_of_it_or_before(times, season: Warehouse, dice: random.Random):
    query = (
        "SELECT DISTINCT cache_date FROM nba_precompute.player_daily_cache WHERE cache_date <= '2022-04-10' ORDER BY 1"
    )
    days = [row[0] for row in season.db.rows(query)]
    for _ in range(times):
        last = dice.randrange(3, len(days))
        share = dice.uniform(0.05, 0.95)
        assert tables_that_change(season.db, days[last], days[last - 2 : last + 1], share=share) == []


def test_the_last_five_games_say_as_much_of_the_next_as_they_can_and_no_more(season: Warehouse):
    (clean,) = season.db.rows(_CORRELATION.format(feature="c.points_avg_last_5"))[0]
    assert clean == pytest.approx(0.686, abs=0.0005)
    assert clean < 0.75


def test_the_meter_notices_the_game_itself_in_its_average(season: Warehouse):
    season.db.execute(
        "CREATE OR REPLACE TEMP TABLE leaky AS SELECT game_id, player_lookup, avg(points) OVER (PARTITION BY"
        " season_year, player_lookup ORDER BY game_date, game_id ROWS 4 PRECEDING) AS average"
        " FROM nba_analytics.player_game_summary WHERE is_active"
    )
    with_itself = "(SELECT average FROM leaky l WHERE l.game_id = g.game_id AND l.player_lookup = g.player_lookup)"
    (leaky,) = season.db.rows(_CORRELATION.format(feature=with_itself))[0]
    assert leaky == pytest.approx(0.801, abs=0.0005)
