"""What must be true of any season that was read and built, real or simulated.

Each truth is a function of an open warehouse that gives the rows which contradict it: none, if all is well.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from fullcourt import catalog
from fullcourt.api import Warehouse
from fullcourt.basketball.seasons import BOOTSTRAP_DAYS
from fullcourt.engine.chunk import Chunk
from fullcourt.engine.standing import games_of
from fullcourt.warehouse.numbered_games import games_numbered

Rows = list[tuple[Any, ...]]
Truth = Callable[[Warehouse], Rows]

PGS = "nba_analytics.player_game_summary"
TOGS = "nba_analytics.team_offense_game_summary"
TDGS = "nba_analytics.team_defense_game_summary"
SHOTS = "nba_analytics.shot_events"
ZONES: Final = {"paint": "paint", "mid_range": "mid_range", "three_pt": "three_pt", "unknown_zone": "unknown"}


def blocks_of_players_of_their_team_and_against_the_opponent_are_one_number(warehouse: Warehouse) -> Rows:
    return [
        (zone, *row)
        for column, zone in ZONES.items()
        for row in warehouse.db.rows(f"""
            WITH players AS (SELECT game_id, team_abbr, sum({column}_blocks) AS n FROM {PGS}
                             WHERE zones_source IS NOT NULL GROUP BY ALL),
                 teams AS (SELECT game_id, defending_team_abbr AS team_abbr, blocks_{column} AS n
                           FROM {TDGS} WHERE zones_source IS NOT NULL),
                 against AS (SELECT game_id, opponent_team_abbr AS team_abbr,
                             count(*) FILTER (is_blocked AND zone = '{zone}') AS n FROM {SHOTS} GROUP BY ALL)
            SELECT * FROM players FULL JOIN teams USING (game_id, team_abbr) FULL JOIN against USING (game_id, team_abbr)
            WHERE players.n IS DISTINCT FROM teams.n OR teams.n IS DISTINCT FROM against.n""")
    ]


def blocks_of_all_zones_are_the_box_scores_blocks(warehouse: Warehouse) -> Rows:
    return warehouse.db.rows(f"""
        SELECT game_id, defending_team_abbr FROM {TDGS} WHERE zones_source IS NOT NULL
        AND blocks_paint + blocks_mid_range + blocks_three_pt + blocks_unknown_zone IS DISTINCT FROM blocks""")


def attempts_and_makes_of_all_zones_are_the_box_scores_per_player(warehouse: Warehouse) -> Rows:
    return warehouse.db.rows(f"""
        SELECT game_id, player_lookup FROM {PGS} WHERE is_active AND zones_source IS NOT NULL
        AND (paint_attempts + mid_range_attempts + three_pt_attempts_pbp + unknown_zone_attempts <> fg_attempts
             OR paint_makes + mid_range_makes + three_pt_makes_pbp + unknown_zone_makes <> fg_makes
             OR three_pt_attempts_pbp <> three_pt_attempts OR three_pt_makes_pbp <> three_pt_makes
             OR assisted_fg_makes + unassisted_fg_makes <> fg_makes)""")


def shots_located_are_the_box_scores_field_goals_per_team(warehouse: Warehouse) -> Rows:
    return warehouse.db.rows(f"""
        SELECT game_id, team_abbr, fg_attempts, fg_makes, attempts, makes FROM {TOGS} LEFT JOIN (
            SELECT game_id, team_abbr, count(*) AS attempts, count(*) FILTER (is_made) AS makes FROM {SHOTS} GROUP BY ALL
        ) USING (game_id, team_abbr)
        WHERE zones_source IS NOT NULL AND (fg_attempts, fg_makes) IS DISTINCT FROM (attempts, makes)""")


def a_defence_mirrors_its_opponents_offence(warehouse: Warehouse) -> Rows:
    return warehouse.db.rows(f"""
        SELECT d.game_id FROM {TDGS} d JOIN {TOGS} o ON o.game_id = d.game_id AND o.team_abbr = d.opponent_team_abbr
        WHERE (d.points_allowed, d.opp_fg_attempts, d.opp_fg_makes, d.opp_three_pt_makes, d.opp_ft_makes,
               d.opp_rebounds, d.turnovers_forced, d.possessions_x100, d.opponent_pace)
           <> (o.points_scored, o.fg_attempts, o.fg_makes, o.three_pt_makes, o.ft_makes,
               o.rebounds, o.turnovers, o.possessions_x100, o.pace)
           OR (d.opp_paint_attempts, d.opp_mid_range_makes)
              IS DISTINCT FROM (o.team_paint_attempts, o.team_mid_range_makes)""")


def each_final_game_has_two_rows_in_both_team_tables(warehouse: Warehouse) -> Rows:
    return [
        row
        for table, team in ((TOGS, "team_abbr"), (TDGS, "defending_team_abbr"))
        for row in warehouse.db.rows(f"""
            SELECT s.game_id FROM nba_reference.schedule s LEFT JOIN {table} t USING (game_id)
            WHERE s.is_counted AND s.game_status = 'final' GROUP BY ALL
            HAVING count(DISTINCT t.{team}) <> 2 OR count(*) <> 2""")
    ]


def no_key_is_there_twice(warehouse: Warehouse) -> Rows:
    return [
        (table.name, *row)
        for table in catalog.BUILT
        for row in warehouse.db.rows(
            f"SELECT {', '.join(table.key)} FROM {table.qualified} GROUP BY ALL HAVING count(*) > 1"
        )
    ]


def somebody_wins_every_game_and_both_teams_have_one_pace(warehouse: Warehouse) -> Rows:
    return warehouse.db.rows(
        f"SELECT game_id FROM {TOGS} GROUP BY 1 HAVING sum(win_flag::INT) <> 1 OR count(DISTINCT pace) > 1"
    )


def turnovers_of_no_player_count_for_the_team(warehouse: Warehouse) -> Rows:
    return warehouse.db.rows(
        f"SELECT game_id, team_abbr FROM {TOGS} WHERE turnovers <> player_turnovers + team_turnovers"
    )


def who_was_on_court_has_a_usage_rate_and_who_was_not_a_reason(warehouse: Warehouse) -> Rows:
    return warehouse.db.rows(
        f"SELECT game_id, player_lookup FROM {PGS} WHERE (seconds_played > 0 AND usage_rate IS NULL)"
        " OR (NOT is_active AND dnp_reason IS NULL)"
    )


def every_expected_key_is_a_row_or_an_open_failure_never_both_never_neither(warehouse: Warehouse) -> Rows:
    played = warehouse.db.rows(
        "SELECT DISTINCT game_date FROM nba_reference.schedule WHERE is_counted AND game_status = 'final' ORDER BY 1"
    )
    opening = warehouse.db.rows(f"""
        SELECT DISTINCT game_date FROM nba_reference.schedule s JOIN (
            SELECT season_year, min(game_date) AS day FROM nba_reference.schedule WHERE is_counted GROUP BY ALL) first
        USING (season_year) WHERE is_counted AND game_status = 'final' AND game_date < first.day + {BOOTSTRAP_DAYS}""")
    found: Rows = []
    for table in catalog.BUILT:
        units = f"SELECT unit_date FROM nba_processing.units WHERE table_name = '{table.name}' AND status"
        without = warehouse.db.rows(f"{units} = 'bootstrap'")
        days = warehouse.db.rows(f"{units} <> 'bootstrap' ORDER BY 1")
        found += [(table.name, *day) for day in set(without) ^ set(opening if table.bootstrap_days else ())]
        found += [(table.name, *day) for day in set(played) ^ {*days, *without}]
        chunk = Chunk(warehouse.db, table, tuple(day for (day,) in days))
        with games_numbered(warehouse.db, games_of(table)):
            chunk.take_accounts()
        entity = " || '|' || ".join(table.entity.columns)
        found += [(table.name, *row) for row in warehouse.db.rows(f"""
            WITH kept AS (SELECT DISTINCT {table.date} AS day, {entity} AS entity_id FROM {table.qualified}),
                 failing AS (SELECT analysis_date AS day, entity_id, count(*) AS n
                             FROM nba_processing.precompute_failures
                             WHERE table_name = '{table.name}' AND resolution_status = 'OPEN' GROUP BY ALL),
                 expected AS (SELECT _date AS day, entity_id, count(*) AS n FROM accounts GROUP BY ALL)
            SELECT day, entity_id
            FROM expected FULL JOIN kept USING (day, entity_id) FULL JOIN failing USING (day, entity_id)
            WHERE coalesce(expected.n, 0) <> 1
               OR coalesce(failing.n, 0) + (kept.entity_id IS NOT NULL)::INT <> 1""")]  # fmt: skip
        chunk.clear()
    return found


def running_it_again_changes_nothing(warehouse: Warehouse) -> Rows:
    plan = warehouse.plan()
    return [(stage,) for stage in plan.stages] + [
        (built,) for built in (warehouse.backfill().totals.units_built,) if built
    ]


TRUTHS: Final[tuple[Truth, ...]] = (
    blocks_of_players_of_their_team_and_against_the_opponent_are_one_number,
    blocks_of_all_zones_are_the_box_scores_blocks,
    attempts_and_makes_of_all_zones_are_the_box_scores_per_player,
    shots_located_are_the_box_scores_field_goals_per_team,
    a_defence_mirrors_its_opponents_offence,
    each_final_game_has_two_rows_in_both_team_tables,
    no_key_is_there_twice,
    somebody_wins_every_game_and_both_teams_have_one_pace,
    turnovers_of_no_player_count_for_the_team,
    who_was_on_court_has_a_usage_rate_and_who_was_not_a_reason,
    every_expected_key_is_a_row_or_an_open_failure_never_both_never_neither,
    running_it_again_changes_nothing,
)


def seconds_off(warehouse: Warehouse) -> int:
    """The most seconds by which a team's players together miss 240 minutes and 25 an overtime, regular season."""
    most: int = warehouse.db.rows(f"""
        SELECT max(abs(seconds - 14400 - 1500 * overtimes)) FROM (
            SELECT p.game_id, p.team_abbr, sum(p.seconds_played) AS seconds,
                   any_value(t.overtime_periods) AS overtimes
            FROM {PGS} p JOIN {TOGS} t USING (game_id, team_abbr) WHERE p.season_type = 'regular' GROUP BY ALL)""")[0][
        0
    ]
    return most


def rows_changed_when_built_anew(warehouse: Warehouse) -> Rows:
    """What differs after every row was built again: rows rebuilt, and fingerprints of tables."""

    def stored() -> Rows:
        return [
            (table.name, *warehouse.db.rows(f"SELECT sum(_row), sum(_inputs), count(*) FROM {table.qualified}")[0])
            for table in catalog.BUILT
        ]

    before = stored()
    rebuilt = warehouse.backfill(resume=False).totals.rows_rebuilt
    return [row for row, earlier in zip(stored(), before, strict=True) if row != earlier] + [(rebuilt,)] * bool(rebuilt)
