"""shot_events: the one place that decides zone, make, assist, block, blocker's team and and-1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.zones import Zone, zone_of
from fullcourt.catalog.populations import GAME, final_counted_games
from fullcourt.catalog.raw.best import play_by_play_best
from fullcourt.catalog.raw.events import shots
from fullcourt.engine.declaration import Disagreement, Need, critical, invariant, table, warning
from fullcourt.engine.failures import Category
from fullcourt.engine.reads import whole_game
from fullcourt.later import ibis
from fullcourt.warehouse.columns import Column, booleans, dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

# Text of these vendors leaves the 0' of a shot at the rim out (24,410 of 24,414 by the chart).
_STATS_TEXT = ("nba_stats_v2", "nba_stats_v3")
_KNOWN_OF = 20
"""Of so many shots of a game one may have an unknown zone."""
_SHOOTING_FOULS = ("shooting", "shooting_block")


def _located(attempts: ir.Table, chart: ir.Table) -> ir.Table:
    """Attempts with the chart's place of each, where exactly one place fits.

    A chart row fits by event number and player if nothing it says of period, clock and result speaks
    against it; where the vendor renumbered a game, by clock, player and result if both sides have only one
    such shot. Never by guess.
    """
    places = chart.select(
        "_key",
        "event_num",
        "player_id",
        "period",
        "shot_made",
        "distance_ft",
        "loc_x",
        "loc_y",
        "zone_basic",
        clock=(chart.minutes_remaining * 60 + chart.seconds_remaining).cast("decimal(6, 2)"),
    )
    same_moment = ["_key", "period", "clock", "player_id", "shot_made"]
    by_moment = places.group_by(same_moment).agg(
        rows=places.count(),
        **{name: places[name].max() for name in ("distance_ft", "loc_x", "loc_y", "zone_basic")},
    )
    attempts = attempts.mutate(is_made=attempts.event_type == "made")
    alone = attempts.group_by("_key", "period", "clock_seconds", "player1_id", "is_made").agg(rows=attempts.count())
    alone = alone.filter(alone.rows == 1)
    by_moment = by_moment.filter(by_moment.rows == 1).semi_join(
        alone,
        [
            by_moment["_key"] == alone["_key"],
            by_moment.period == alone.period,
            by_moment.clock == alone.clock_seconds,
            by_moment.player_id == alone.player1_id,
            by_moment.shot_made == alone.is_made,
        ],
    )
    joined = attempts.left_join(
        places,
        [
            attempts["_key"] == places["_key"],
            attempts.event_num == places.event_num,
            attempts.player1_id == places.player_id,
            (attempts.period == places.period).fill_null(True),
            (attempts.clock_seconds == places.clock).fill_null(True),
            (attempts.is_made == places.shot_made).fill_null(True),
        ],
    ).left_join(
        by_moment,
        [
            attempts["_key"] == by_moment["_key"],
            attempts.period == by_moment.period,
            attempts.clock_seconds == by_moment.clock,
            attempts.player1_id == by_moment.player_id,
            attempts.is_made == by_moment.shot_made,
        ],
    )
    direct = places.player_id.notnull()
    return joined.select(
        *[attempts[name] for name in attempts.columns],
        **{
            f"chart_{name}": direct.ifelse(places[name], by_moment[name])
            for name in ("distance_ft", "loc_x", "loc_y", "zone_basic")
        },
    )


def _and_ones(events: ir.Table) -> ir.Table:
    """Makes with a regular free throw "1 of 1" by the shooter after a shooting foul of the other side."""
    moment = ["_key", "period", "clock_seconds"]
    single = (events.event_type == "free_throw") & (events.event_subtype == "regular") & (events.free_throw_of == 1)
    throws = events.filter(single).select(*moment, player_id="player1_id").distinct()
    fouls = events.filter((events.event_type == "foul") & events.event_subtype.isin(_SHOOTING_FOULS))
    fouls = fouls.select(*moment, fouling_team="team_abbr").distinct()
    return throws.join(fouls, moment).select(*moment, "player_id", "fouling_team")


def _zones_known(shot: ir.Table) -> ir.BooleanValue:
    return _KNOWN_OF * (shot.zone == Zone.UNKNOWN.value).sum() <= shot.count()


@table(
    short="shot",
    schema="nba_analytics",
    phase=3,
    key=("game_id", "event_num"),
    entity=GAME,
    population=final_counted_games,
    reads={"events": whole_game(play_by_play_best), "chart": whole_game(shots)},
    needs=(Need("events", Category.NO_SOURCE_DATA, "final, but no play-by-play source has this game"),),
    columns=(
        *strings("game_id", "game"),
        *dates("game_date", "date of the game"),
        *integers("season_year event_num period", "from the event"),
        *decimals("clock_seconds", 6, 2, "time left in the period", "s"),
        *strings("source", "vendor of the event, one a game"),
        *strings("shooter_lookup", "who shot"),
        *integers("shooter_id", "who shot"),
        *strings("team_abbr opponent_team_abbr", "shooter's team, and the other one"),
        *booleans("is_home", "shooter's team at home"),
        *integers("shot_value", "2 or 3", "points"),
        *booleans("is_made", "whether it went in"),
        *integers("points", "shot_value if made, else 0", "points"),
        *decimals("distance_ft", 5, 1, "distance from the hoop; NULL if unknown", "ft"),
        *strings(
            "distance_source",
            "shot_chart, coordinates, vendor, description, description_zero; NULL if unknown",
        ),
        *strings("zone", "paint, mid_range, three_pt, unknown"),
        *integers("x_legacy y_legacy", "from the shot chart, NULL if absent", "tenths of a foot"),
        *strings("zone_basic", "the chart's own zone, NULL if absent"),
        *booleans("is_assisted", "made, and an assister is named"),
        *strings("assister_lookup", "NULL unless assisted"),
        *integers("assister_id", "NULL unless assisted"),
        *booleans("is_blocked", "missed, and a blocker is named"),
        *strings("blocker_lookup", "NULL unless blocked"),
        *integers("blocker_id", "NULL unless blocked"),
        *strings("blocker_team_abbr", "the other team when blocked, whatever the vendor says; NULL otherwise"),
        *booleans("is_and_one", "made, and fouled while shooting"),
        Column("lineup_for", "string[]", "shooter's team on court, if known"),
        Column("lineup_against", "string[]", "the others on court, if known"),
    ),
    rules=(
        *(critical(name) for name in ("zone", "is_made", "shot_value", "team_abbr")),
        invariant("a shot is worth 2 or 3", lambda shot: shot.shot_value.isin([2, 3])),
        invariant("an assisted shot is made", lambda shot: ~shot.is_assisted | shot.is_made),
        invariant("a blocked shot is missed", lambda shot: ~(shot.is_blocked & shot.is_made)),
        invariant("nobody assists himself", lambda shot: shot.shooter_lookup != shot.assister_lookup),
        warning("the zone of 19 shots in 20 is known", _zones_known, of=("game_id",)),
    ),
    disagreements=(
        Disagreement(
            "shots_located",
            group=("team_abbr",),
            used="a",
            a=lambda shot: shot.count(),
            b=lambda shot: (shot.distance_source == "shot_chart").cast("int64").sum(),
            source_a="events",
            source_b="shot_chart",
        ),
    ),
)
def shot_events(keys: ir.Table, events: ir.Table, chart: ir.Table) -> ir.Table:
    """Every field-goal attempt: where, by whom, made, assisted or blocked by whom."""
    shot = _located(events.filter(events.event_type.isin(["made", "missed"])), chart)
    # Date and season are the unit's own: an event may still carry those from before its game was moved.
    game = keys.select("_key", "home_team_abbr", "away_team_abbr", unit_date="game_date", unit_season="season_year")
    shot = shot.join(game, "_key")
    shot = shot.mutate(is_home=shot.team_abbr == shot.home_team_abbr)
    shot = shot.mutate(opponent=shot.is_home.ifelse(shot.away_team_abbr, shot.home_team_abbr))

    fouled = _and_ones(events).mutate(and_one=ibis.literal(True))
    shot = shot.left_join(
        fouled,
        [
            shot["_key"] == fouled["_key"],
            shot.period == fouled.period,
            shot.clock_seconds == fouled.clock_seconds,
            shot.player1_id == fouled.player_id,
            shot.opponent == fouled.fouling_team,
        ],
    ).select(*[shot[name] for name in shot.columns], and_one=fouled.and_one.fill_null(False))

    by_vendor = ~shot.source.isin(_STATS_TEXT) & shot.shot_distance_ft.notnull()
    by_text = shot.source.isin(_STATS_TEXT) & shot.shot_distance_ft.notnull()
    by_silence = shot.source.isin(_STATS_TEXT) & (shot.shot_value == 2)
    from_hoop = ((shot.x_legacy * shot.x_legacy + shot.y_legacy * shot.y_legacy).cast("float64").sqrt() / 10).floor()
    told = shot.shot_distance_ft.cast("decimal(5, 1)")
    distance = ibis.cases(
        (shot.chart_distance_ft.notnull(), shot.chart_distance_ft.cast("decimal(5, 1)")),
        (from_hoop.notnull(), from_hoop.cast("decimal(5, 1)")),
        (by_vendor | by_text, told),
        (by_silence, ibis.literal(0).cast("decimal(5, 1)")),
    )
    distance_source = ibis.cases(
        (shot.chart_distance_ft.notnull(), "shot_chart"),
        (from_hoop.notnull(), "coordinates"),
        (by_vendor, "vendor"),
        (by_text, "description"),
        (by_silence, "description_zero"),
    )
    made = shot.is_made
    assisted = made & shot.assist_lookup.notnull()
    blocked = ~made & shot.block_lookup.notnull()
    return shot.select(
        "_key",
        "game_id",
        "event_num",
        "period",
        "clock_seconds",
        "source",
        "team_abbr",
        "is_home",
        "shot_value",
        "is_made",
        game_date=shot.unit_date,
        season_year=shot.unit_season,
        shooter_lookup=shot.player1_lookup,
        shooter_id=shot.player1_id,
        opponent_team_abbr=shot.opponent,
        points=made.ifelse(shot.shot_value, 0),
        distance_ft=distance,
        distance_source=distance_source,
        zone=zone_of(shot.shot_value, distance),
        x_legacy=shot.chart_loc_x,
        y_legacy=shot.chart_loc_y,
        zone_basic=shot.chart_zone_basic,
        is_assisted=assisted,
        assister_lookup=assisted.ifelse(shot.assist_lookup, ibis.null("string")),
        assister_id=assisted.ifelse(shot.player2_id, ibis.null("int64")),
        is_blocked=blocked,
        blocker_lookup=blocked.ifelse(shot.block_lookup, ibis.null("string")),
        blocker_id=blocked.ifelse(shot.player3_id, ibis.null("int64")),
        blocker_team_abbr=blocked.ifelse(shot.opponent, ibis.null("string")),
        is_and_one=made & shot.and_one,
        lineup_for=shot.is_home.ifelse(shot.home_lineup, shot.away_lineup),
        lineup_against=shot.is_home.ifelse(shot.away_lineup, shot.home_lineup),
    )
