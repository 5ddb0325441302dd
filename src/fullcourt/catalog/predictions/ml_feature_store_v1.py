"""ml_feature_store_v1: the 25 features of version v1_baseline_25, known before the game, unknown ones NULL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.factors import hundredths
from fullcourt.basketball.rounding import round_div
from fullcourt.basketball.seasons import BOOTSTRAP_DAYS
from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.analytics.recent_games import over_latest
from fullcourt.catalog.analytics.upcoming_player_game_context import upcoming_player_game_context
from fullcourt.catalog.analytics.upcoming_team_game_context import upcoming_team_game_context
from fullcourt.catalog.populations_before import PLAYER, expected_players
from fullcourt.catalog.precompute.player_composite_factors import ZONES_OF_BOTH, player_composite_factors
from fullcourt.catalog.precompute.player_daily_cache import player_daily_cache
from fullcourt.catalog.row_text import named
from fullcourt.engine.declaration import (
    Rule,
    critical,
    invariant,
    not_too_early,
    present,
    table,
    unless_too_early,
    varies,
)
from fullcourt.engine.handed import beside
from fullcourt.engine.reads import last_games, same_date, season_to_date
from fullcourt.later import ibis
from fullcourt.warehouse.columns import Column, booleans, dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

VERSION = "v1_baseline_25"
FEWEST_TEAM_GAMES = 5
HIGH_QUALITY, MEDIUM_QUALITY = 95, 70
"""Percent of features that are known."""

FEATURES: tuple[Column, ...] = (
    *decimals("points_avg_last_5 points_avg_last_10", 6, 4, "mean of the last games", "points"),
    *decimals("points_avg_season", 6, 4, "mean of the season to the day before", "points"),
    *decimals("points_std_last_10", 6, 4, "sample standard deviation", "points"),
    *integers("games_in_last_7_days", "games in the 7 days before", "games"),
    *integers("fatigue_score", "100 is fresh, 0 exhausted"),
    *decimals("shot_zone_mismatch_score", 4, 1, "positive: the opponent is weak where he shoots"),
    *decimals("pace_score", 3, 1, "positive: the opponent makes games faster"),
    *decimals("usage_spike_score", 3, 1, "positive: more plays for him, as teammates are out"),
    *integers("rest_advantage", "his team's days of rest less the opponent's, within 2", "days"),
    *integers("injury_risk", "0 available to 3 doubtful or out; NULL without a report"),
    *integers("recent_trend", "last two games beside the three before, -2 to 2; positive is improving"),
    *integers("minutes_change", "minutes of the last 10 games beside the season's, -2 to 2"),
    *decimals("opponent_def_rating", 6, 2, "of the opponent's last 15 games", "points per 100"),
    *decimals("opponent_pace", 5, 1, "of the opponent's last 15 games", "possessions per 48 min"),
    *integers("home_away", "1 at home; 0 away and at a neutral venue; NULL at home in an unknown one"),
    *integers("back_to_back", "1 without a day of rest"),
    *integers("playoff_game", "1 in the playoffs; 0 in a play-in"),
    *decimals("pct_paint pct_mid_range pct_three", 5, 4, "share of his shots; NULL with too few games", "fraction"),
    *decimals("pct_free_throw", 5, 3, "points from the line / points; NULL without points", "fraction"),
    *decimals("team_pace", 5, 1, "of his team's last 10 games", "possessions per 48 min"),
    *decimals("team_off_rating", 6, 2, "of his team's last 10 games", "points per 100"),
    *decimals("team_win_pct", 5, 3, "wins / games of the season; NULL with fewer than 5", "fraction"),
)
"""The features in their order: index n of the arrays is the n-th of them."""

NAMES = tuple(feature.name for feature in FEATURES)
_ZONES = {"pct_paint": "paint", "pct_mid_range": "mid_range", "pct_three": "three_pt"}
_NEVER_NULL = (
    *NAMES[:6], "pace_score", "opponent_def_rating", "opponent_pace", "back_to_back", "playoff_game",
    "team_pace", "team_off_rating",
)  # fmt: skip
_MAY_BE_ONE_VALUE = ("injury_risk", "playoff_game", "back_to_back", "minutes_change")
"""Features that may be the same for everybody: on 26 dates of 2021-22 all are rested, early nobody has 11 games."""
_TREND_STEPS = (5, 2)
"""Points that the recent mean is above the one before."""
_MINUTES_STEPS = (20, 10)
"""Percent that recent minutes are above the season's."""


def _named_if_null(feature: str) -> Rule:
    """A feature is there, or named with the reason why not."""

    def holds(player: ir.Table) -> ir.BooleanValue:
        return player[feature].notnull() | player.null_features.fill_null("").contains(f"{feature}:")

    return invariant(f"{feature} is not NULL, or named in null_features", holds)


def _shares_add_up(player: ir.Table) -> ir.BooleanValue:
    total = player.pct_paint + player.pct_mid_range + player.pct_three
    return ((total - 1).abs() * 10_000) <= 2


def _all_or_none(player: ir.Table) -> ir.BooleanValue:
    return (player.pct_paint.isnull() == player.pct_mid_range.isnull()) & (
        player.pct_paint.isnull() == player.pct_three.isnull()
    )


@table(
    short="mlfs",
    schema="nba_predictions",
    phase=5,
    key=("game_date", "player_lookup"),
    entity=PLAYER,
    population=expected_players,
    as_of=True,
    bootstrap_days=BOOTSTRAP_DAYS,
    reads={
        "cache": same_date(player_daily_cache, outcomes=True),
        "factors": same_date(player_composite_factors, outcomes=True),
        **ZONES_OF_BOTH,
        "context": same_date(upcoming_player_game_context),
        "team_context": same_date(upcoming_team_game_context, by={"team_abbr": "team_abbr"}),
        "latest": last_games(player_game_summary, 10, of="player", by={"player_lookup": "player_lookup"}),
        "games": season_to_date(player_game_summary, of="player", by={"player_lookup": "player_lookup"}),
    },
    needs=(
        *not_too_early("cache"),
        *not_too_early("factors"),
        *not_too_early("opponent_zones"),
        unless_too_early("zones"),
        present("context"),
        present("team_context"),
    ),
    columns=(
        *strings("player_lookup", "normalised name"),
        *integers("player_id", "NBA person id"),
        *dates("game_date", "date of the game"),
        *strings("game_id team_abbr opponent_team_abbr", "game, team, opponent"),
        *integers("season_year", "start year of the season"),
        *strings("feature_version", "which features these are"),
        *FEATURES,
        *booleans("is_home", "his team at home, by the schedule"),
        *integers("days_rest", "his own", "days"),
        *strings("population_basis", "what says that he is expected: box_status, last_roster, box_only (looks ahead)"),
        *integers("feature_count null_count", "features, and those of them that are NULL", "features"),
        *strings("null_features", "those, with the reason; NULL if none"),
        *decimals("feature_quality_score", 5, 2, "share of features that are known", "percent"),
        *strings("quality_tier", "high from 95, medium from 70, else low"),
    ),
    rules=(
        *(critical(name) for name in _NEVER_NULL),
        *map(_named_if_null, NAMES),
        *varies(name for name in NAMES if name not in _MAY_BE_ONE_VALUE),
        invariant("shares of zones add up to 1", _shares_add_up),
        invariant("all shares of zones, or none", _all_or_none),
    ),
)
def ml_feature_store_v1(
    keys: ir.Table,
    cache: ir.Table,
    factors: ir.Table,
    zones: ir.Table,
    opponent_zones: ir.Table,
    context: ir.Table,
    team_context: ir.Table,
    latest: ir.Table,
    games: ir.Table,
) -> ir.Table:
    """The 25 features of a player before his game; one that is unknown is NULL and named with its reason."""
    player = beside(
        keys,
        cache.select(
            "_key",
            *NAMES[:4],
            "ft_points_share_last_10",
            team_pace="team_pace_last_10",
            team_off_rating="team_off_rating_last_10",
        ),
        context.select("_key", "days_rest", "games_in_last_7_days", "player_status", without_rest="back_to_back"),
        factors.select("_key", "fatigue_score", "shot_zone_mismatch_score", "pace_score", "usage_spike_score"),
        zones.select("_key", *(f"{zone}_rate_last_10" for zone in _ZONES.values())),
        opponent_zones.select("_key", "opponent_pace", opponent_def_rating="defensive_rating_last_15"),
        team_context.select(
            "_key",
            "team_days_rest",
            "opponent_days_rest",
            "is_neutral",
            "team_games_played_season",
            "team_win_pct_season",
        ),
        _scored(latest),
        over_latest(latest, 10, seconds="seconds_played"),
        over_latest(games, None, seconds="seconds_played"),
    )
    rest = player.team_days_rest - player.opponent_days_rest
    player = player.mutate(
        feature_version=ibis.literal(VERSION),
        rest_advantage=rest.notnull().ifelse(ibis.greatest(-2, ibis.least(2, rest)), ibis.null("int64")),
        injury_risk=ibis.cases(
            (player.player_status == "available", 0),
            (player.player_status == "probable", 1),
            (player.player_status == "questionable", 2),
            (player.player_status.isin(["doubtful", "out"]), 3),
            else_=ibis.null("int64"),
        ),
        recent_trend=_trend(player),
        minutes_change=_minutes_change(player),
        home_away=(player.home_game & ~player.is_neutral).cast("int64"),
        back_to_back=player.without_rest.cast("int64"),
        playoff_game=(player.season_type == "playoffs").cast("int64"),
        **{name: round_div(hundredths(player[f"{zone}_rate_last_10"]), 10_000, 4) for name, zone in _ZONES.items()},
        pct_free_throw=player.ft_points_share_last_10,
        team_win_pct=(player.team_games_played_season >= FEWEST_TEAM_GAMES).ifelse(
            player.team_win_pct_season, ibis.null(player.team_win_pct_season.type())
        ),
        is_home=player.home_game,
    )
    unknown = sum((player[name].isnull().cast("int64") for name in NAMES), ibis.literal(0, "int64"))
    quality = round_div(100 * (len(NAMES) - unknown), len(NAMES), 2)
    return player.mutate(
        feature_count=ibis.literal(len(NAMES), "int64"),
        null_count=unknown,
        null_features=_null_features(player),
        feature_quality_score=quality,
        quality_tier=ibis.cases((quality >= HIGH_QUALITY, "high"), (quality >= MEDIUM_QUALITY, "medium"), else_="low"),
    )


def _scored(games: ir.Table) -> ir.Table:
    """Points of the two latest games, of the three before them, and how many of the five there are."""
    rank = games["_rank"]
    return games.group_by("_key").agg(
        points_of_2=(rank <= 2).ifelse(games.points, 0).sum(),
        points_of_3=rank.between(3, 5).ifelse(games.points, 0).sum(),
        games_of_5=(rank <= 5).cast("int64").sum(),
    )


def _trend(player: ir.Table) -> ir.IntegerValue:
    """Mean of two games less mean of three: compared as six times that, which is whole."""
    difference = 3 * player.points_of_2 - 2 * player.points_of_3
    rising = {step: difference >= 6 * step for step in _TREND_STEPS}
    falling = {step: difference <= -6 * step for step in _TREND_STEPS}
    return _steps(rising, falling, known=player.games_of_5 == 5)


def _minutes_change(player: ir.Table) -> ir.IntegerValue:
    """Minutes a game of the last 10 games beside the season's, compared crosswise in whole numbers."""
    recent, season = player.seconds_10 * player.games_season, player.seconds_season * player.games_10
    rising = {step: 100 * recent >= (100 + step) * season for step in _MINUTES_STEPS}
    falling = {step: 100 * recent <= (100 - step) * season for step in _MINUTES_STEPS}
    return _steps(rising, falling, known=season > 0)


def _steps(
    rising: dict[int, ir.BooleanValue], falling: dict[int, ir.BooleanValue], known: ir.BooleanValue
) -> ir.IntegerValue:
    """2, 1 for what rises by the larger or smaller step, −2, −1 for what falls; else 0."""
    (up, some_up), (down, some_down) = rising.values(), falling.values()
    nothing = ibis.null("int64")
    return known.ifelse(ibis.cases((up, 2), (some_up, 1), (down, -2), (some_down, -1), else_=0), nothing)


def _null_features(player: ir.Table) -> ir.StringValue:
    """Features that are NULL, each with its reason."""
    no_zones = player.zones_outcome.fill_null("NO_SHOTS")
    no_match = ibis.cases(
        (player.zones_outcome.notnull() | player.pct_paint.isnull(), no_zones), else_="SMALL_LEAGUE_SAMPLE"
    )
    reasons = dict.fromkeys(NAMES, ibis.literal("UNKNOWN")) | {
        "shot_zone_mismatch_score": no_match,
        "usage_spike_score": ibis.literal("NO_PROJECTION"),
        "rest_advantage": ibis.literal("SEASON_OPENER"),
        "injury_risk": ibis.literal("NO_REPORT"),
        "home_away": ibis.literal("UNKNOWN_VENUE"),
        "recent_trend": ibis.literal("FEWER_THAN_5_GAMES"),
        "minutes_change": ibis.literal("NO_MINUTES"),
        **dict.fromkeys(_ZONES, no_zones),
        "pct_free_throw": ibis.literal("NO_POINTS"),
        "team_win_pct": ibis.literal("FEWER_THAN_5_TEAM_GAMES"),
    }
    return named({name: player[name].isnull() for name in NAMES}, reasons)
