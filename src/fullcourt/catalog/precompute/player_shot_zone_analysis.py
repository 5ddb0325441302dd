"""player_shot_zone_analysis: where a player shot, and how well, in his last 10 and 20 games."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.rounding import round_div
from fullcourt.basketball.seasons import BOOTSTRAP_DAYS
from fullcourt.basketball.zones import ZONES
from fullcourt.catalog.analytics.with_zones import player_games_with_zones
from fullcourt.catalog.populations_before import PLAYER, expected_players
from fullcourt.catalog.reference.players import players
from fullcourt.engine.declaration import Need, Rule, critical, invariant, table
from fullcourt.engine.failures import Category
from fullcourt.engine.handed import beside
from fullcourt.engine.reads import last_games, reference
from fullcourt.later import ibis
from fullcourt.warehouse.columns import dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

SHORT, LONG = 10, 20
ENOUGH_OF_LONG = 15
"""Games that the longer window must hold for its values to be given."""
_THRESHOLDS = {"paint": 40, "three_pt": 40, "mid_range": 35}
"""Percent of his shots that make a zone his primary one, in the order that decides ties."""
_ATTEMPTS = {"paint": "paint_attempts", "mid_range": "mid_range_attempts", "three_pt": "three_pt_attempts_pbp"}
_MAKES = {"paint": "paint_makes", "mid_range": "mid_range_makes", "three_pt": "three_pt_makes_pbp"}


def _shot(player: ir.Table) -> ir.BooleanValue:
    return player.total_shots_last_10 > 0


def _rates(n: int) -> str:
    return " ".join(f"{zone}_rate_last_{n}" for zone in ZONES)


def _percentages(n: int) -> str:
    return " ".join(f"{zone}_pct_last_{n}" for zone in ZONES)


def _near(value: ir.DecimalValue, wanted: int, tolerance_x100: int) -> ir.BooleanValue:
    return ((value - wanted).abs() * 100) <= tolerance_x100


def _at_most_one(name: str) -> Rule:
    return invariant(f"{name} <= 1", lambda player: player[name] <= 1)


@table(
    short="psza",
    schema="nba_precompute",
    phase=4,
    date="analysis_date",
    key=("analysis_date", "player_lookup"),
    entity=PLAYER,
    population=expected_players,
    as_of=True,
    bootstrap_days=BOOTSTRAP_DAYS,
    reads={
        "games": last_games(player_games_with_zones, LONG, of="player", by={"player_lookup": "player_lookup"}),
        "person": reference(players, by={"player_id": "player_id"}),
    },
    needs=(Need("games", Category.INSUFFICIENT_HISTORY, "{n} of {at_least} games before {date}", at_least=SHORT),),
    columns=(
        *strings("player_lookup", "normalised name"),
        *integers("player_id", "NBA person id"),
        *dates("analysis_date", "the date before which the games were played"),
        *strings("team_abbr", "his team on the date"),
        *integers("season_year", "start year of the season"),
        *integers("games_in_sample_10 games_in_sample_20", "games in the windows: 10, and 10 to 20", "games"),
        *integers("total_shots_last_10", "attempts in the three zones", "attempts"),
        *integers("unknown_zone_shots_last_10", "twos of unknown distance", "attempts"),
        *decimals(_rates(SHORT), 5, 2, "share of his shots; NULL without any", "percent"),
        *decimals(_percentages(SHORT), 5, 3, "makes / attempts of the zone; NULL without an attempt", "fraction"),
        *decimals(" ".join(f"{zone}_attempts_per_game" for zone in ZONES), 4, 1, "attempts / 10", "a game"),
        *decimals(_rates(LONG), 5, 2, "share of his shots; NULL with fewer than 15 games", "percent"),
        *decimals(_percentages(LONG), 5, 3, "makes / attempts of the zone; NULL with fewer than 15 games", "fraction"),
        *decimals(
            "assisted_rate_last_10 unassisted_rate_last_10", 5, 2, "share of his makes; NULL without one", "percent"
        ),
        *integers("fg_makes_last_10", "makes, the denominator of the above", "makes"),
        *strings("sample_quality_10 sample_quality_20", "excellent, good (>= 0.7), limited (>= 0.5), insufficient"),
        *strings("primary_scoring_zone", "zone with the highest share of those that reach 40, 40, 35 percent"),
        *strings("player_position", "NULL if unknown"),
        *strings("data_quality_tier", "production_ready with 15 games or more, else limited"),
    ),
    rules=(
        *(critical(name, _shot) for name in _rates(SHORT).split()),
        invariant("the shorter window holds 10 games", lambda player: player.games_in_sample_10 == SHORT),
        invariant(
            "three rates sum to 100",
            lambda player: _near(sum(player[f"{zone}_rate_last_10"] for zone in ZONES), 100, 2),
        ),
        invariant(
            "assisted and unassisted sum to 100",
            lambda player: _near(player.assisted_rate_last_10 + player.unassisted_rate_last_10, 100, 1),
        ),
        *(_at_most_one(name) for name in _percentages(SHORT).split()),
    ),
)
def player_shot_zone_analysis(keys: ir.Table, games: ir.Table, person: ir.Table) -> ir.Table:
    """Where a player shot and how well, assisted or not, in the games before the date."""
    player = beside(keys, _sums(games, SHORT), _sums(games, LONG), person.select("_key", "position"))
    enough = player.games_20 >= ENOUGH_OF_LONG
    made = player.assisted_10 + player.unassisted_10
    columns = {
        "analysis_date": player["_date"],
        "total_shots_last_10": player.shots_10,
        "unknown_zone_shots_last_10": player.unknown_10,
        "assisted_rate_last_10": round_div(100 * player.assisted_10, made, 2),
        "unassisted_rate_last_10": round_div(100 * player.unassisted_10, made, 2),
        "fg_makes_last_10": made,
        "player_position": player.position,
        "data_quality_tier": enough.ifelse("production_ready", "limited"),
    }
    for n in (SHORT, LONG):
        held = player[f"games_{n}"]
        columns |= {f"games_in_sample_{n}": held, f"sample_quality_{n}": _quality(held, n)}
        for zone in ZONES:
            rate = round_div(100 * player[f"{zone}_attempts_{n}"], player[f"shots_{n}"], 2)
            share = round_div(player[f"{zone}_makes_{n}"], player[f"{zone}_attempts_{n}"], 3)
            known = ibis.literal(True) if n == SHORT else enough
            columns |= {
                f"{zone}_rate_last_{n}": known.ifelse(rate, ibis.null(rate.type())),
                f"{zone}_pct_last_{n}": known.ifelse(share, ibis.null(share.type())),
            }
    columns |= {f"{zone}_attempts_per_game": round_div(player[f"{zone}_attempts_10"], SHORT, 1) for zone in ZONES}
    return player.mutate(**columns, primary_scoring_zone=_primary_zone(player))


def _sums(games: ir.Table, n: int) -> ir.Table:
    """Sums over the latest ``n`` games."""
    latest = games.filter(games["_rank"] <= n)
    sums = latest.group_by("_key").agg(
        **{f"games_{n}": latest.count()},
        **{f"{zone}_attempts_{n}": latest[name].sum() for zone, name in _ATTEMPTS.items()},
        **{f"{zone}_makes_{n}": latest[name].sum() for zone, name in _MAKES.items()},
        **{
            f"unknown_{n}": latest.unknown_zone_attempts.sum(),
            f"assisted_{n}": latest.assisted_fg_makes.sum(),
            f"unassisted_{n}": latest.unassisted_fg_makes.sum(),
        },
    )
    return sums.mutate(**{f"shots_{n}": sum(sums[f"{zone}_attempts_{n}"] for zone in ZONES)})


def _quality(games: ir.IntegerValue, n: int) -> ir.StringValue:
    return ibis.cases(
        (games >= n, "excellent"), (10 * games >= 7 * n, "good"), (2 * games >= n, "limited"), else_="insufficient"
    )


def _primary_zone(player: ir.Table) -> ir.StringValue:
    """The zone with most attempts among those that reach their threshold: shares are of one total."""
    attempts = {zone: player[f"{zone}_attempts_10"] for zone in _THRESHOLDS}
    reached = {zone: 100 * attempts[zone] >= least * player.shots_10 for zone, least in _THRESHOLDS.items()}
    qualified = {zone: reached[zone].ifelse(attempts[zone], -1) for zone in _THRESHOLDS}
    most = ibis.greatest(*qualified.values())
    return ibis.cases(
        (player.shots_10 == 0, ibis.null("string")),
        *((reached[zone] & (qualified[zone] == most), zone) for zone in _THRESHOLDS),
        else_="balanced",
    )
