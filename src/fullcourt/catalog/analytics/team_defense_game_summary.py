"""team_defense_game_summary: what a team allowed in a game; the mirror of its opponent's offence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.possessions import rating
from fullcourt.catalog.analytics.shot_events import shot_events
from fullcourt.catalog.analytics.team_offense_game_summary import team_offense_game_summary
from fullcourt.catalog.analytics.zone_sums import blocks_by_zone
from fullcourt.catalog.populations import defences_of_final_games
from fullcourt.engine.declaration import Disagreement, Entity, Need, critical, positive, table
from fullcourt.engine.failures import Category
from fullcourt.engine.handed import beside, prefixed
from fullcourt.engine.reads import same_game
from fullcourt.later import ibis
from fullcourt.warehouse.columns import booleans, dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

_OPPONENT = {
    "points_allowed": "points_scored",
    "opp_fg_attempts": "fg_attempts",
    "opp_fg_makes": "fg_makes",
    "opp_three_pt_attempts": "three_pt_attempts",
    "opp_three_pt_makes": "three_pt_makes",
    "opp_ft_attempts": "ft_attempts",
    "opp_ft_makes": "ft_makes",
    "opp_rebounds": "rebounds",
    "opp_offensive_rebounds": "offensive_rebounds",
    "opp_assists": "assists",
    "turnovers_forced": "turnovers",
    "opp_paint_attempts": "team_paint_attempts",
    "opp_paint_makes": "team_paint_makes",
    "opp_mid_range_attempts": "team_mid_range_attempts",
    "opp_mid_range_makes": "team_mid_range_makes",
    "opp_three_pt_attempts_pbp": "team_three_pt_attempts_pbp",
    "opp_three_pt_makes_pbp": "team_three_pt_makes_pbp",
    "opp_unknown_zone_attempts": "team_unknown_zone_attempts",
    "opp_unknown_zone_makes": "team_unknown_zone_makes",
    "points_in_paint_allowed": "points_in_paint_scored",
    "second_chance_points_allowed": "second_chance_points_scored",
    "possessions_x100": "possessions_x100",
    "opponent_pace": "pace",
    "opponent_ts_pct": "ts_pct",
}
_OWN = {
    "fouls_committed": "personal_fouls",
    "steals": "steals",
    "blocks": "blocks",
    "defensive_rebounds": "defensive_rebounds",
    "own_possessions_x100": "possessions_x100",
    "team_seconds": "team_seconds",
    "home_game": "home_game",
    "win_flag": "win_flag",
    "margin_of_victory": "margin_of_victory",
    "overtime_periods": "overtime_periods",
    "players_inactive": "players_inactive",
    "starters_inactive": "starters_inactive",
    "referee_crew_id": "referee_crew_id",
    "zones_source": "zones_source",
}
_BLOCKS = {
    f"blocks_{zone}": f"{source}_blocks"
    for zone, source in (
        ("paint", "paint"),
        ("mid_range", "mid_range"),
        ("three_pt", "three_pt"),
        ("unknown_zone", "unknown"),
    )
}
_NOT_THERE = "the team_offense_game_summary row of {whom} is not there"


def _with_zones(team: ir.Table) -> ir.BooleanColumn:
    return team.zones_source.notnull()


def _zone_blocks(team: ir.Table) -> ir.IntegerColumn:
    return team.blocks_paint + team.blocks_mid_range + team.blocks_three_pt + team.blocks_unknown_zone


@table(
    short="tdgs",
    schema="nba_analytics",
    phase=3,
    key=("game_id", "defending_team_abbr"),
    entity=Entity("TEAM", ("defending_team_abbr",)),
    population=defences_of_final_games,
    reads={
        "theirs": same_game(team_offense_game_summary, by={"team_abbr": "opponent_team_abbr"}),
        "own": same_game(team_offense_game_summary, by={"team_abbr": "defending_team_abbr"}),
        "blocked": same_game(shot_events, by={"blocker_team_abbr": "defending_team_abbr"}, outcomes=True),
    },
    needs=(
        Need("theirs", Category.MISSING_UPSTREAM, _NOT_THERE.format(whom="the opponent")),
        Need("own", Category.MISSING_UPSTREAM, _NOT_THERE.format(whom="the team")),
    ),
    columns=(
        *strings("game_id game_code", "game"),
        *dates("game_date", "date of the game"),
        *integers("season_year", "start year of the season"),
        *strings("season_type defending_team_abbr opponent_team_abbr", "season type, defence, opponent"),
        *integers("points_allowed", "opponent's points", "points"),
        *integers(
            "opp_fg_attempts opp_fg_makes opp_three_pt_attempts opp_three_pt_makes opp_ft_attempts opp_ft_makes "
            "opp_rebounds opp_offensive_rebounds opp_assists",
            "opponent's row",
        ),
        *integers("turnovers_forced", "opponent's turnovers"),
        *integers("fouls_committed", "own personal fouls"),
        *integers(
            "opp_paint_attempts opp_paint_makes opp_mid_range_attempts opp_mid_range_makes "
            "opp_three_pt_attempts_pbp opp_three_pt_makes_pbp opp_unknown_zone_attempts opp_unknown_zone_makes",
            "opponent's sums over shot_events",
        ),
        *integers("points_in_paint_allowed", "2 x opponent's paint makes", "points"),
        *integers("mid_range_points_allowed", "2 x opponent's mid-range makes", "points"),
        *integers("three_pt_points_allowed", "3 x opponent's threes", "points"),
        *integers(
            "second_chance_points_allowed fast_break_points_allowed",
            "NULL until a source marks them",
            "points",
        ),
        *integers(" ".join(_BLOCKS), "blocks by zone of the blocked shot; NULL without events"),
        *integers("steals blocks defensive_rebounds", "own row"),
        *integers("possessions_x100", "opponent's: the possessions defended", "possessions x 100"),
        *integers("own_possessions_x100", "own row", "possessions x 100"),
        *integers("team_seconds", "own row", "s"),
        *decimals("defensive_rating", 6, 2, "points allowed per 100 possessions", "points per 100"),
        *decimals("opponent_pace", 5, 1, "pace of the game", "possessions per 48 min"),
        *decimals("opponent_ts_pct", 5, 3, "opponent's true shooting", "fraction"),
        *booleans("home_game win_flag", "own row"),
        *integers("margin_of_victory overtime_periods players_inactive starters_inactive", "own row"),
        *strings("referee_crew_id zones_source", "own row"),
    ),
    rules=(
        critical("points_allowed"),
        *(
            critical(name, _with_zones)
            for name in (
                "opp_paint_attempts",
                "opp_mid_range_attempts",
                "opp_three_pt_attempts",
                "blocks_paint",
            )
        ),
        *(positive(name) for name in ("opp_paint_attempts", "opp_three_pt_attempts")),
    ),
    disagreements=(Disagreement("blocks", _zone_blocks, lambda team: team.blocks, "shot_events", "team_boxscore"),),
)
def team_defense_game_summary(keys: ir.Table, theirs: ir.Table, own: ir.Table, blocked: ir.Table) -> ir.Table:
    """What a team allowed by zone, its blocks by zone, and its defensive rating in one game."""
    team = beside(
        keys,
        prefixed(theirs, "their_", tuple(dict.fromkeys(_OPPONENT.values()))),
        prefixed(own, "own_", tuple(_OWN.values())),
        blocks_by_zone(blocked),
    )
    has_zones = team.own_zones_source.notnull()
    return team.select(
        "_key",
        "game_id",
        "game_code",
        "game_date",
        "season_year",
        "season_type",
        "defending_team_abbr",
        "opponent_team_abbr",
        **{name: team[f"their_{source}"] for name, source in _OPPONENT.items()},
        **{name: team[f"own_{source}"] for name, source in _OWN.items()},
        **{name: has_zones.ifelse(team[source].fill_null(0), ibis.null("int64")) for name, source in _BLOCKS.items()},
        mid_range_points_allowed=2 * team.their_team_mid_range_makes,
        three_pt_points_allowed=3 * team.their_three_pt_makes,
        fast_break_points_allowed=ibis.null("int64"),
        defensive_rating=rating(team.their_points_scored, team.their_possessions_x100),
    )
