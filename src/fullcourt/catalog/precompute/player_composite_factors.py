"""player_composite_factors: how the circumstances of a game differ from a player's average, in points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.factors import (
    REACH,
    clamped,
    fatigue_score,
    opponent_strength_score,
    pace_score,
    shot_zone_mismatch_score,
    travel_impact_score,
    usage_spike_score,
)
from fullcourt.basketball.rounding import round_div
from fullcourt.basketball.seasons import BOOTSTRAP_DAYS
from fullcourt.basketball.zones import ZONES
from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.analytics.upcoming_player_game_context import upcoming_player_game_context
from fullcourt.catalog.analytics.upcoming_team_game_context import upcoming_team_game_context
from fullcourt.catalog.populations_before import PLAYER, expected_players
from fullcourt.catalog.precompute.player_shot_zone_analysis import player_shot_zone_analysis
from fullcourt.catalog.precompute.team_defense_zone_analysis import team_defense_zone_analysis
from fullcourt.catalog.row_text import json_object, named
from fullcourt.engine.declaration import Need, Rule, critical, invariant, present, table, unless_too_early, varies
from fullcourt.engine.failures import Category
from fullcourt.engine.handed import beside
from fullcourt.engine.reads import last_games, same_date
from fullcourt.later import ibis
from fullcourt.warehouse.columns import Column, booleans, dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

VERSION = "v2_6factors"
ZONES_OF_BOTH = {
    "zones": same_date(player_shot_zone_analysis, outcomes=True),
    "opponent_zones": same_date(team_defense_zone_analysis, by={"team_abbr": "opponent_team_abbr"}, outcomes=True),
}
"""Where he shoots, and what the opponent allows there."""
_RATES = tuple(f"{zone}_rate_last_10" for zone in ZONES)
_ALLOWED = tuple(f"{zone}_defense_vs_league_avg" for zone in ZONES)
_TIRED, _LARGE_MISMATCH, _LARGE_TOTAL = 50, 8, 12
_CONTEXTS = {
    "fatigue": (
        "avg_minutes_per_game_last_7",
        "back_to_back",
        "back_to_backs_last_14_days",
        "days_rest",
        "games_in_last_7_days",
        "player_age",
        "seconds_in_last_7_days",
    ),
    "shot_zone": (*_ALLOWED, *_RATES),
    "pace": ("league_pace", "opponent_pace_last_10", "pace_differential"),
    "usage": ("avg_usage_rate_last_10_games", "projected_usage_rate", "star_teammates_out"),
    "travel": (
        "altitude_gain_m",
        "miles_traveled_last_14_days",
        "team_back_to_back",
        "time_zone_change",
        "travel_miles",
    ),
}


def _named_missing(score: str) -> Rule:
    """A score is there, or named as missing."""

    def holds(player: ir.Table) -> ir.BooleanValue:
        return player[f"{score}_score"].notnull() | player.missing_factors.fill_null("").contains(score)

    return invariant(f"{score}_score is not NULL, or named in missing_factors", holds)


def _within(score: str, least: int, most: int) -> Rule:
    return invariant(f"{least} <= {score} <= {most}", lambda player: player[score].between(least, most))


def _is_sum(player: ir.Table) -> ir.BooleanValue:
    parts = [player[f"{name}_score"].fill_null(0) for name in REACH]
    return player.total_composite_adjustment == sum(parts, player.fatigue_adjustment)


@table(
    short="pcf",
    schema="nba_precompute",
    phase=4,
    key=("game_date", "player_lookup"),
    entity=PLAYER,
    population=expected_players,
    as_of=True,
    bootstrap_days=BOOTSTRAP_DAYS,
    reads={
        "latest_game": last_games(player_game_summary, 1, of="player", by={"player_lookup": "player_lookup"}),
        "context": same_date(upcoming_player_game_context),
        "team_context": same_date(upcoming_team_game_context, by={"team_abbr": "team_abbr"}),
        **ZONES_OF_BOTH,
    },
    needs=(
        Need("latest_game", Category.INSUFFICIENT_HISTORY, "{n} of {at_least} games before {date}"),
        present("context"),
        present("team_context"),
        unless_too_early("zones"),
        unless_too_early("opponent_zones"),
    ),
    columns=(
        *strings("player_lookup", "normalised name"),
        *integers("player_id", "NBA person id"),
        *dates("game_date analysis_date", "date of the game"),
        *strings("game_id team_abbr opponent_team_abbr", "game, team, opponent"),
        *integers("fatigue_score", "100 is fresh, 0 exhausted"),
        *decimals("shot_zone_mismatch_score", 4, 1, "positive: the opponent is weak where he shoots; within 10"),
        *decimals("pace_score", 3, 1, "positive: the opponent makes games faster; within 3"),
        *decimals("usage_spike_score", 3, 1, "positive: more plays for him, as teammates are out; within 3"),
        *decimals("travel_impact_score", 3, 1, "miles, time zones, altitude; -3 to 0"),
        *decimals("opponent_strength_score", 3, 1, "positive: a weak opponent; within 3; 0 is a value"),
        *decimals("referee_favorability_score look_ahead_pressure_score", 3, 1, "NULL until a source is calibrated"),
        *decimals("fatigue_adjustment", 4, 2, "(fatigue_score - 100) / 20"),
        *decimals("total_composite_adjustment", 5, 2, "sum of the adjustment and the scores that are known"),
        *integers("factors_in_total", "how many entered the total", "factors"),
        *strings("missing_factors", "those that did not, with the reason; NULL if none"),
        *booleans("has_warnings", "an extreme value"),
        *strings("warning_details", "which; NULL if none"),
        *(Column(f"{name}_context_json", "json", "the inputs of the score") for name in _CONTEXTS),
        *strings("calculation_version", "version of the formulas"),
    ),
    rules=(
        critical("fatigue_score"),
        critical("total_composite_adjustment"),
        *(_named_missing(score) for score in REACH),
        _within("fatigue_score", 0, 100),
        *(_within(f"{score}_score", 0 - most, most) for score, most in REACH.items()),
        invariant("travel takes, and gives nothing", lambda player: player.travel_impact_score <= 0),
        invariant("the total is the sum of its factors", _is_sum),
        invariant("no referee score yet", lambda player: player.referee_favorability_score.isnull()),
        invariant("no look-ahead score yet", lambda player: player.look_ahead_pressure_score.isnull()),
        *varies(("fatigue_score", "pace_score", "opponent_strength_score"), least=3),
    ),
)
def player_composite_factors(
    keys: ir.Table,
    latest_game: ir.Table,  # noqa: ARG001 - asks for one game; its facts come through the context
    context: ir.Table,
    team_context: ir.Table,
    zones: ir.Table,
    opponent_zones: ir.Table,
) -> ir.Table:
    """How circumstances differ from a player's average: fatigue, match-up, pace, usage, travel, opponent."""
    player = beside(
        keys,
        context.select("_key", *dict.fromkeys((*_CONTEXTS["fatigue"], *_CONTEXTS["pace"], *_CONTEXTS["usage"]))),
        context.select("_key", "travel_miles", "time_zone_change", "altitude_gain_m", "miles_traveled_last_14_days"),
        team_context.select("_key", "team_back_to_back"),
        zones.select("_key", "total_shots_last_10", *_RATES),
        opponent_zones.select("_key", *_ALLOWED, "defensive_rating_last_15", "league_defensive_rating"),
    )
    scores = {
        "shot_zone_mismatch": shot_zone_mismatch_score(
            [(player[r], player[a]) for r, a in zip(_RATES, _ALLOWED, strict=True)]
        ),
        "pace": pace_score(player.pace_differential),
        "usage_spike": usage_spike_score(
            player.projected_usage_rate, player.avg_usage_rate_last_10_games, player.star_teammates_out
        ),
        "travel_impact": travel_impact_score(
            player.travel_miles,
            player.time_zone_change,
            player.team_back_to_back,
            player.miles_traveled_last_14_days,
            player.altitude_gain_m,
        ),
        "opponent_strength": opponent_strength_score(player.defensive_rating_last_15, player.league_defensive_rating),
    }
    nothing = ibis.null("decimal(3, 1)")
    fatigue = fatigue_score(
        days_rest=player.days_rest,
        games_in_last_7_days=player.games_in_last_7_days,
        seconds_in_last_7_days=player.seconds_in_last_7_days,
        back_to_backs_last_14_days=player.back_to_backs_last_14_days,
        age=player.player_age,
    )
    # Each step is a select of its own, so that what follows reads a score instead of repeating its formula.
    player = player.mutate(fatigue_score=fatigue, **{f"{name}_score": score for name, score in scores.items()})
    player = player.mutate(
        fatigue_adjustment=round_div(player.fatigue_score - 100, 20, 2),
        **{f"{name}_score": clamped(player[f"{name}_score"], most) for name, most in REACH.items()},
    )
    known = {name: player[f"{name}_score"] for name in REACH}
    player = player.mutate(
        analysis_date=player.game_date,
        referee_favorability_score=nothing,
        look_ahead_pressure_score=nothing,
        total_composite_adjustment=sum((_or_zero(score) for score in known.values()), player.fatigue_adjustment),
        factors_in_total=sum((score.notnull().cast("int64") for score in known.values()), ibis.literal(1, "int64")),
        missing_factors=_missing(player, known),
        calculation_version=ibis.literal(VERSION),
        **{f"{name}_context_json": json_object(player, names) for name, names in _CONTEXTS.items()},
    )
    warned = named(
        {
            "fatigue": player.fatigue_score < _TIRED,
            "shot_zone_mismatch": player.shot_zone_mismatch_score.abs() > _LARGE_MISMATCH,
            "total": player.total_composite_adjustment.abs() > _LARGE_TOTAL,
        }
    )
    return player.mutate(has_warnings=warned.notnull(), warning_details=warned)


def _or_zero(score: ir.DecimalValue) -> ir.DecimalValue:
    return score.fill_null(ibis.literal(0).cast(score.type()))


def _missing(player: ir.Table, scores: dict[str, ir.DecimalValue]) -> ir.StringValue:
    """Factors without a value, each with its reason."""
    no_league = player.league_defensive_rating.isnull()
    opponent = ibis.cases(
        (player.opponent_zones_outcome.notnull(), player.opponent_zones_outcome),
        (no_league, "SMALL_LEAGUE_SAMPLE"),
        else_="NO_ATTEMPTS",
    )
    reasons = {
        "shot_zone_mismatch": ibis.cases(
            (player.zones_outcome.notnull(), player.zones_outcome),
            (player.total_shots_last_10 == 0, "NO_SHOTS"),
            else_=opponent,
        ),
        "pace": ibis.literal("NO_GAMES"),
        "usage_spike": ibis.literal("NO_PROJECTION"),
        "travel_impact": ibis.literal("UNKNOWN_VENUE"),
        "opponent_strength": opponent,
    }
    return named({name: score.isnull() for name, score in scores.items()}, reasons)
