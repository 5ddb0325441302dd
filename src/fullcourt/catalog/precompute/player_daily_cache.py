"""player_daily_cache: what is stable about a player on a day, in one row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.rounding import round_div, sample_std
from fullcourt.basketball.seasons import BOOTSTRAP_DAYS
from fullcourt.basketball.shooting import true_shooting, usage_rate
from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.analytics.recent_games import over_latest
from fullcourt.catalog.analytics.team_form import team_form
from fullcourt.catalog.analytics.upcoming_player_game_context import upcoming_player_game_context
from fullcourt.catalog.populations_before import PLAYER, expected_players
from fullcourt.catalog.precompute.player_composite_factors import player_composite_factors
from fullcourt.catalog.precompute.player_shot_zone_analysis import player_shot_zone_analysis
from fullcourt.engine.declaration import Need, critical, invariant, present, table, unless_too_early
from fullcourt.engine.failures import Category
from fullcourt.engine.handed import beside
from fullcourt.engine.reads import last_games, same_date, season_to_date
from fullcourt.later import ibis
from fullcourt.warehouse.columns import booleans, dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

VERSION = "v2"
SHORT, LONG = 5, 10
_HIS = {"player_lookup": "player_lookup"}
FEWEST_GAMES = 5
ENOUGH_GAMES = 10
"""Games of the season from which on a row is production_ready."""
_OF_THE_CONTEXT = (
    "games_in_last_7_days",
    "games_in_last_14_days",
    "minutes_in_last_7_days",
    "minutes_in_last_14_days",
    "back_to_backs_last_14_days",
    "avg_minutes_per_game_last_7",
    "fourth_quarter_minutes_last_7",
    "player_age",
)
_OF_THE_ZONES = ("primary_scoring_zone", "paint_rate_last_10", "mid_range_rate_last_10", "three_pt_rate_last_10")


def _was_on_court(player: ir.Table) -> ir.BooleanValue:
    return player.minutes_avg_last_10 > 0


def _are_whole(player: ir.Table) -> ir.BooleanValue:
    """Whether average times games is a whole number, as near as four digits of the average tell."""
    points = player.points_avg_season * player.games_played_season
    return 10_000 * (points - points.round(0)).abs() <= player.games_played_season


@table(
    short="pdc",
    schema="nba_precompute",
    phase=4,
    date="cache_date",
    key=("cache_date", "player_lookup"),
    entity=PLAYER,
    population=expected_players,
    as_of=True,
    bootstrap_days=BOOTSTRAP_DAYS,
    reads={
        "latest": last_games(player_game_summary, LONG, of="player", by=_HIS),
        "games": season_to_date(player_game_summary, of="player", by=_HIS),
        "form": same_date(team_form, by={"team_abbr": "team_abbr"}),
        "context": same_date(upcoming_player_game_context),
        "factors": same_date(player_composite_factors),
        "zones": same_date(player_shot_zone_analysis, outcomes=True),
    },
    needs=(
        Need("games", Category.INSUFFICIENT_HISTORY, "{n} of {at_least} games before {date}", at_least=FEWEST_GAMES),
        present("context"),
        present("factors"),
        present("form"),
        unless_too_early("zones"),
    ),
    columns=(
        *strings("player_lookup", "normalised name"),
        *integers("player_id", "NBA person id"),
        *dates("cache_date", "date of the game"),
        *strings("game_id team_abbr opponent_team_abbr", "game, team, opponent"),
        *integers("season_year", "start year of the season"),
        *decimals(
            "points_avg_last_5 points_avg_last_10 points_avg_season",
            6,
            4,
            "mean over the games",
            "points",
        ),
        *integers("games_in_sample_5 games_in_sample_10 games_played_season", "games of the windows", "games"),
        *decimals("points_std_last_10", 6, 4, "sample standard deviation", "points"),
        *decimals("minutes_avg_last_10 minutes_avg_season", 6, 4, "mean over the games", "min"),
        *decimals("usage_rate_last_10 player_usage_rate_season", 6, 2, "his plays / the team's", "percent"),
        *decimals("ts_pct_last_10", 5, 3, "true shooting, from sums", "fraction"),
        *decimals("ft_points_share_last_10", 5, 3, "points from the line / points; NULL without points", "fraction"),
        *decimals("assisted_rate_last_10", 5, 2, "share of his makes; NULL without one", "percent"),
        *decimals("team_pace_last_10", 5, 1, "form of his team", "possessions per 48 min"),
        *decimals("team_off_rating_last_10", 6, 2, "form of his team", "points per 100"),
        *integers("team_games_in_sample_10", "games of that form", "games"),
        *integers("games_in_last_7_days games_in_last_14_days", "from his context", "games"),
        *decimals("minutes_in_last_7_days minutes_in_last_14_days", 6, 1, "from his context", "min"),
        *integers("back_to_backs_last_14_days", "from his context", "pairs"),
        *decimals("avg_minutes_per_game_last_7", 5, 2, "from his context", "min"),
        *decimals("fourth_quarter_minutes_last_7", 6, 2, "from his context", "min"),
        *integers("player_age", "from his context", "years"),
        *strings("primary_scoring_zone", "from his shot zones; NULL with too few games for them"),
        *decimals(" ".join(_OF_THE_ZONES[1:]), 5, 2, "from his shot zones; NULL with too few games", "percent"),
        *booleans("shot_zone_data_available", "false with too few games for shot zones"),
        *decimals("total_composite_adjustment", 5, 2, "from his factors", "points"),
        *integers("fatigue_score", "from his factors"),
        *strings("data_quality_tier", "production_ready with 10 games of the season or more, else limited"),
        *strings("cache_version", "version of the formulas"),
    ),
    rules=(
        *(critical(f"points_avg_{window}") for window in ("last_5", "last_10", "season")),
        critical("minutes_avg_last_10"),
        critical("team_pace_last_10"),
        critical("usage_rate_last_10", _was_on_court),
        invariant("5 games of the season", lambda player: player.games_played_season >= FEWEST_GAMES),
        invariant("the shorter window holds 5 games", lambda player: player.games_in_sample_5 == FEWEST_GAMES),
        invariant(
            "the longer window holds 10 games, or all there are",
            lambda player: player.games_in_sample_10 == ibis.least(10, player.games_played_season),
        ),
        invariant("points of the season are whole", _are_whole),
    ),
)
def player_daily_cache(
    keys: ir.Table,
    latest: ir.Table,
    games: ir.Table,
    form: ir.Table,
    context: ir.Table,
    factors: ir.Table,
    zones: ir.Table,
) -> ir.Table:
    """What is stable about a player on a day: averages, usage, load, form of his team, shot zones, factors."""
    squares = latest.mutate(points_squared=latest.points * latest.points)
    player = beside(
        keys,
        over_latest(latest, SHORT, points="points"),
        over_latest(
            squares,
            LONG,
            points="points",
            points_squared="points_squared",
            seconds="seconds_played",
            plays="plays_x100",
            team_plays="team_plays_on_court_x100",
            attempts="fg_attempts",
            free_throws="ft_attempts",
            free_throws_made="ft_makes",
            assisted="assisted_fg_makes",
            unassisted="unassisted_fg_makes",
        ),
        _with_zones(latest),
        over_latest(
            games,
            None,
            points="points",
            seconds="seconds_played",
            plays="plays_x100",
            team_plays="team_plays_on_court_x100",
        ),
        form.select(
            "_key", "team_pace_last_10", "team_off_rating_last_10", team_games_in_sample_10="games_in_sample_10"
        ),
        context.select("_key", *_OF_THE_CONTEXT),
        factors.select("_key", "total_composite_adjustment", "fatigue_score"),
        zones.select("_key", *_OF_THE_ZONES, _has_zones="games_in_sample_10"),
    )
    return player.mutate(
        cache_date=player["_date"],
        points_avg_last_5=round_div(player.points_5, player.games_5, 4),
        points_avg_last_10=round_div(player.points_10, player.games_10, 4),
        points_avg_season=round_div(player.points_season, player.games_season, 4),
        games_in_sample_5=player.games_5,
        games_in_sample_10=player.games_10,
        games_played_season=player.games_season,
        points_std_last_10=sample_std(player.games_10, player.points_10, player.points_squared_10),
        minutes_avg_last_10=round_div(player.seconds_10, 60 * player.games_10, 4),
        minutes_avg_season=round_div(player.seconds_season, 60 * player.games_season, 4),
        usage_rate_last_10=usage_rate(player.plays_10, player.team_plays_10),
        player_usage_rate_season=usage_rate(player.plays_season, player.team_plays_season),
        ts_pct_last_10=true_shooting(player.points_10, player.attempts_10, player.free_throws_10),
        ft_points_share_last_10=round_div(player.free_throws_made_10, player.points_10, 3),
        assisted_rate_last_10=player.all_with_zones.ifelse(
            round_div(100 * player.assisted_10, player.assisted_10 + player.unassisted_10, 2),
            ibis.null("decimal(18, 2)"),
        ),
        shot_zone_data_available=player["_has_zones"].notnull(),
        data_quality_tier=(player.games_season >= ENOUGH_GAMES).ifelse("production_ready", "limited"),
        cache_version=ibis.literal(VERSION),
    )


def _with_zones(latest: ir.Table) -> ir.Table:
    """Whether all games of the longer window say whose makes were assisted."""
    return latest.group_by("_key").agg(all_with_zones=latest.zones_source.count() == latest.count())
