"""Truths of Phase 3 on the real 2021-22 season: everything is counted once, and from both sides alike."""

from __future__ import annotations

import pytest

from fullcourt import catalog

pytestmark = pytest.mark.real_data

ZONES = {"paint": "paint", "mid_range": "mid_range", "three_pt": "three_pt", "unknown_zone": "unknown"}


def none(rows):
    """An empty answer, shown when it is not."""
    assert rows == []


@pytest.mark.parametrize(("column", "zone"), ZONES.items())
def test_blocks_of_players_of_their_team_and_against_the_opponent_are_one_number(season, column, zone):
    none(
        season.db.rows(f"""
        WITH players AS (SELECT game_id, team_abbr, sum({column}_blocks) AS n FROM nba_analytics.player_game_summary
                         WHERE zones_source IS NOT NULL GROUP BY ALL),
             teams AS (SELECT game_id, defending_team_abbr AS team_abbr, blocks_{column} AS n
                       FROM nba_analytics.team_defense_game_summary WHERE zones_source IS NOT NULL),
             against AS (SELECT game_id, opponent_team_abbr AS team_abbr, count(*) FILTER (is_blocked AND zone = '{zone}')
                         AS n FROM nba_analytics.shot_events GROUP BY ALL)
        SELECT * FROM players FULL JOIN teams USING (game_id, team_abbr) FULL JOIN against USING (game_id, team_abbr)
        WHERE players.n IS DISTINCT FROM teams.n OR teams.n IS DISTINCT FROM against.n
    """)
    )


def test_blocks_of_all_zones_are_the_box_scores_blocks(season):
    none(
        season.db.rows("""
        SELECT game_id, defending_team_abbr FROM nba_analytics.team_defense_game_summary WHERE zones_source IS NOT NULL
        AND blocks_paint + blocks_mid_range + blocks_three_pt + blocks_unknown_zone <> blocks""")
    )


def test_attempts_and_makes_of_all_zones_are_the_box_scores_per_player(season):
    none(
        season.db.rows("""
        SELECT game_id, player_lookup FROM nba_analytics.player_game_summary WHERE is_active AND zones_source IS NOT NULL
        AND (paint_attempts + mid_range_attempts + three_pt_attempts_pbp + unknown_zone_attempts <> fg_attempts
             OR paint_makes + mid_range_makes + three_pt_makes_pbp + unknown_zone_makes <> fg_makes
             OR three_pt_attempts_pbp <> three_pt_attempts OR three_pt_makes_pbp <> three_pt_makes
             OR assisted_fg_makes + unassisted_fg_makes <> fg_makes)""")
    )


def test_a_defence_mirrors_its_opponents_offence(season):
    none(
        season.db.rows("""
        SELECT d.game_id FROM nba_analytics.team_defense_game_summary d
        JOIN nba_analytics.team_offense_game_summary o ON o.game_id = d.game_id AND o.team_abbr = d.opponent_team_abbr
        WHERE (d.points_allowed, d.opp_fg_attempts, d.opp_fg_makes, d.opp_three_pt_makes, d.opp_ft_makes,
               d.opp_rebounds, d.turnovers_forced, d.possessions_x100, d.opponent_pace)
           <> (o.points_scored, o.fg_attempts, o.fg_makes, o.three_pt_makes, o.ft_makes,
               o.rebounds, o.turnovers, o.possessions_x100, o.pace)
           OR (d.opp_paint_attempts, d.opp_mid_range_makes) IS DISTINCT FROM (o.team_paint_attempts, o.team_mid_range_makes)
    """)
    )


def test_each_final_game_has_two_rows_in_both_team_tables(season):
    for table, team in (
        ("team_offense_game_summary", "team_abbr"),
        ("team_defense_game_summary", "defending_team_abbr"),
    ):
        none(
            season.db.rows(f"""
            SELECT s.game_id FROM nba_reference.schedule s LEFT JOIN nba_analytics.{table} t USING (game_id)
            WHERE s.is_counted AND s.game_status = 'final' GROUP BY ALL
            HAVING count(DISTINCT t.{team}) <> 2 OR count(*) <> 2""")
        )


@pytest.mark.parametrize("table", catalog.BUILT, ids=lambda table: table.name)
def test_no_key_is_there_twice(season, table):
    none(season.db.rows(f"SELECT {', '.join(table.key)} FROM {table.qualified} GROUP BY ALL HAVING count(*) > 1"))


def test_teams_play_240_minutes_and_25_an_overtime(season, regular):
    largest = season.db.rows(f"""
        SELECT max(abs(seconds - team_seconds)) FROM (
            SELECT p.game_id, p.team_abbr, sum(p.seconds_played) AS seconds, any_value(t.team_seconds) AS team_seconds
            FROM nba_analytics.player_game_summary p
            JOIN nba_analytics.team_offense_game_summary t USING (game_id, team_abbr) WHERE p.{regular} GROUP BY ALL)""")
    assert largest[0][0] <= 60


@pytest.mark.parametrize("table", catalog.BUILT, ids=lambda table: table.name)
def test_every_expected_key_is_a_row_or_an_open_failure_never_both_never_neither(season, table):
    from fullcourt.engine.chunk import Chunk

    days = tuple(day for (day,) in season.db.rows(
        f"SELECT unit_date FROM nba_processing.units WHERE table_name = '{table.name}'"
    ))  # fmt: skip
    played = season.db.rows(
        "SELECT count(DISTINCT game_date) FROM nba_reference.schedule WHERE is_counted AND game_status = 'final'"
    )
    assert len(days) == played[0][0]
    chunk = Chunk(season.db, table, days)
    chunk.take_accounts()
    entity = " || '|' || ".join(table.entity.columns)
    none(
        season.db.rows(f"""
        WITH kept AS (SELECT DISTINCT {table.date} AS day, {entity} AS entity_id FROM {table.qualified}),
             failing AS (SELECT analysis_date AS day, entity_id, count(*) AS n FROM nba_processing.precompute_failures
                         WHERE table_name = '{table.name}' AND resolution_status = 'OPEN' GROUP BY ALL),
             expected AS (SELECT _date AS day, entity_id, count(*) AS n FROM accounts GROUP BY ALL)
        SELECT day, entity_id FROM expected FULL JOIN kept USING (day, entity_id) FULL JOIN failing USING (day, entity_id)
        WHERE coalesce(expected.n, 0) <> 1
           OR coalesce(failing.n, 0) + (kept.entity_id IS NOT NULL)::INT <> 1""")
    )
    chunk.clear()


def test_running_it_again_changes_nothing(season):
    plan = season.plan()
    assert plan.stages == ()
    assert season.backfill().totals.units_built == 0


def test_rows_built_anew_come_out_the_same_bytes(season):
    def stored():
        return [
            season.db.rows(f"SELECT sum(_row), sum(_inputs), count(*) FROM {table.qualified}")
            for table in catalog.BUILT
        ]

    before = stored()
    totals = season.backfill(resume=False).totals
    assert totals.rows_rebuilt == 0
    assert stored() == before
