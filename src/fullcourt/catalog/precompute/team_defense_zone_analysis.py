"""team_defense_zone_analysis: zone shooting that a team has allowed, beside the league's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from fullcourt.basketball.possessions import pace, rating
from fullcourt.basketball.rounding import round_div
from fullcourt.basketball.seasons import BOOTSTRAP_DAYS
from fullcourt.basketball.zones import ZONES
from fullcourt.catalog.analytics.with_zones import team_defense_with_zones
from fullcourt.catalog.populations_before import TEAM, all_teams
from fullcourt.engine.declaration import Need, Rule, alike_on_a_date, critical, invariant, table, warning
from fullcourt.engine.failures import Category
from fullcourt.engine.handed import beside
from fullcourt.engine.reads import FirstOf, LastDays, LastGames, Read, SeasonToDate
from fullcourt.later import ibis
from fullcourt.warehouse.columns import dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

SAMPLE_GAMES = 15
FEWEST_GAMES = 5
LEAGUE_SAMPLE = 100
"""Team-games that a league average needs."""
_NEAR = 3
"""Percentage points between what all teams allow and the league's average, whose window is another."""
SMALL_SAMPLE = f"league sample < {LEAGUE_SAMPLE}"

_SUMS = {
    "paint_attempts": "opp_paint_attempts",
    "paint_makes": "opp_paint_makes",
    "mid_range_attempts": "opp_mid_range_attempts",
    "mid_range_makes": "opp_mid_range_makes",
    "three_pt_attempts": "opp_three_pt_attempts",
    "three_pt_makes": "opp_three_pt_makes",
    "points": "points_allowed",
    "possessions": "possessions_x100",
}
_OWN_SUMS = _SUMS | {
    "paint_blocks": "blocks_paint",
    "mid_range_blocks": "blocks_mid_range",
    "three_pt_blocks": "blocks_three_pt",
    "paint_points": "points_in_paint_allowed",
    "own_possessions": "own_possessions_x100",
    "seconds": "team_seconds",
}
_LEAGUE_GAMES = Read(
    team_defense_with_zones,
    FirstOf(
        LastDays(30, "team", "defending_team_abbr"), SeasonToDate("team", "defending_team_abbr"), at_least=LEAGUE_SAMPLE
    ),
    per_date=True,
    missing="leave_out",
)


def _sample_is_large(team: ir.Table) -> ir.BooleanValue:
    return team.league_team_games_in_sample >= LEAGUE_SAMPLE


def _near_league(team: ir.Table, zone: str) -> ir.BooleanValue:
    """Whether all teams together are where the league is: attempts weigh."""
    attempts = team[f"{zone}_attempts_allowed_per_game"] * team.games_in_sample
    beyond = (team[f"{zone}_defense_vs_league_avg"] * attempts).sum()
    return beyond.abs() <= _NEAR * attempts.sum()


def _proper_fraction(name: str) -> Rule:
    return invariant(f"0 < {name} < 1", lambda team: (team[name] > 0) & (team[name] < 1))


@table(
    short="tdza",
    schema="nba_precompute",
    phase=4,
    date="analysis_date",
    key=("analysis_date", "team_abbr"),
    entity=TEAM,
    population=all_teams,
    as_of=True,
    bootstrap_days=BOOTSTRAP_DAYS,
    reads={
        "games": Read(
            team_defense_with_zones, LastGames(SAMPLE_GAMES, "team"), by={"defending_team_abbr": "team_abbr"}
        ),
        "league": _LEAGUE_GAMES,
    },
    needs=(
        Need("games", Category.INSUFFICIENT_HISTORY, "{n} of {at_least} games before {date}", at_least=FEWEST_GAMES),
    ),
    columns=(
        *strings("team_abbr", "the defence"),
        *dates("analysis_date", "the date before which the games were played"),
        *integers("season_year", "start year of the season"),
        *integers("games_in_sample", "games in the window, 5 to 15", "games"),
        *dates("first_game_date_in_sample last_game_date_in_sample", "the window, both ends included"),
        *decimals(
            " ".join(f"{zone}_pct_allowed_last_15" for zone in ZONES), 5, 3, "makes / attempts of the zone", "fraction"
        ),
        *decimals(" ".join(f"{zone}_attempts_allowed_per_game" for zone in ZONES), 5, 1, "attempts / games", "a game"),
        *decimals("paint_points_allowed_per_game", 5, 1, "points in the paint / games", "points"),
        *decimals(" ".join(f"{zone}_blocks_per_game" for zone in ZONES), 4, 2, "blocks of the zone / games", "a game"),
        *decimals(
            " ".join(f"{zone}_defense_vs_league_avg" for zone in ZONES),
            5,
            2,
            "percentage allowed less the league's; positive is a worse defence",
            "percentage points",
        ),
        *decimals(" ".join(f"league_{zone}_pct" for zone in ZONES), 5, 3, "makes / attempts of the league", "fraction"),
        *integers("league_team_games_in_sample", "size of the league sample", "team-games"),
        *strings("league_window", "last_30_days, or season_to_date where those hold fewer than 100 team-games"),
        *decimals("defensive_rating_last_15", 6, 2, "points allowed per 100 possessions", "points per 100"),
        *decimals("league_defensive_rating", 6, 2, "the same of the league sample", "points per 100"),
        *decimals("opponent_points_per_game", 5, 1, "points allowed / games", "points"),
        *decimals("opponent_pace", 5, 1, "pace of the team's games", "possessions per 48 min"),
        *strings("strongest_zone weakest_zone", "zone with the lowest, highest difference; NULL without a league"),
        *strings("data_quality_tier", "production_ready with 15 games, else limited"),
        *strings("calculation_notes", "NULL normally"),
    ),
    rules=(
        *(critical(f"{zone}_pct_allowed_last_15") for zone in ZONES),
        *(critical(f"{zone}_defense_vs_league_avg", _sample_is_large) for zone in ZONES),
        *(critical(f"{zone}_blocks_per_game") for zone in ZONES),
        critical("games_in_sample"),
        invariant(
            "a sample holds 5 to 15 games", lambda team: team.games_in_sample.between(FEWEST_GAMES, SAMPLE_GAMES)
        ),
        *(_proper_fraction(f"{zone}_pct_allowed_last_15") for zone in ZONES),
        invariant("the sample ends before the date", lambda team: team.last_game_date_in_sample < team.analysis_date),
        *alike_on_a_date("league_team_games_in_sample", "league_defensive_rating"),
        *(
            warning(f"teams are within 3 points of the league in {zone}", partial(_near_league, zone=zone), of=())
            for zone in ZONES
        ),
    ),
)
def team_defense_zone_analysis(keys: ir.Table, games: ir.Table, league: ir.Table) -> ir.Table:
    """Zone shooting a team allowed in its last 15 games, its blocks by zone, and both beside the league."""
    own = games.group_by("_key").agg(
        games_in_sample=games.count(),
        first_game_date_in_sample=games["_spine_date"].min(),
        last_game_date_in_sample=games["_spine_date"].max(),
        **{name: games[source].sum() for name, source in _OWN_SUMS.items()},
    )
    everybody = league.group_by("_date").agg(
        league_size=league.count(),
        window=league["_window"].max(),
        **{f"l_{name}": league[source].sum() for name, source in _SUMS.items()},
    )
    team = beside(beside(keys, own), everybody, on=("_date",))
    size = team.league_size.fill_null(0)
    large = size >= LEAGUE_SAMPLE
    n = team.games_in_sample
    columns = {
        "analysis_date": team["_date"],
        "league_team_games_in_sample": size,
        "league_window": (team.window == "first").ifelse("last_30_days", "season_to_date"),
        "paint_points_allowed_per_game": round_div(team.paint_points, n, 1),
        "defensive_rating_last_15": rating(team.points, team.possessions),
        "league_defensive_rating": _where(large, rating(team.l_points, team.l_possessions)),
        "opponent_points_per_game": round_div(team.points, n, 1),
        "opponent_pace": pace(team.possessions, team.own_possessions, team.seconds),
        "data_quality_tier": (n == SAMPLE_GAMES).ifelse("production_ready", "limited"),
        "calculation_notes": large.ifelse(ibis.null("string"), SMALL_SAMPLE),
    }
    for zone in ZONES:
        makes, attempts = team[f"{zone}_makes"], team[f"{zone}_attempts"]
        l_makes, l_attempts = team[f"l_{zone}_makes"], team[f"l_{zone}_attempts"]
        difference = round_div(100 * (makes * l_attempts - l_makes * attempts), attempts * l_attempts, 2)
        columns |= {
            f"{zone}_pct_allowed_last_15": round_div(makes, attempts, 3),
            f"{zone}_attempts_allowed_per_game": round_div(attempts, n, 1),
            f"{zone}_blocks_per_game": round_div(team[f"{zone}_blocks"], n, 2),
            f"{zone}_defense_vs_league_avg": _where(large, difference),
            f"league_{zone}_pct": _where(large, round_div(l_makes, l_attempts, 3)),
        }
    team = team.mutate(**columns)
    differences = {zone: team[f"{zone}_defense_vs_league_avg"] for zone in ZONES}
    return team.mutate(
        strongest_zone=_zone_with(ibis.least(*differences.values()), differences),
        weakest_zone=_zone_with(ibis.greatest(*differences.values()), differences),
    )


def _where(known: ir.BooleanValue, value: ir.DecimalValue) -> ir.DecimalValue:
    return known.ifelse(value, ibis.null(value.type()))


def _zone_with(wanted: ir.DecimalValue, values: dict[str, ir.DecimalValue]) -> ir.StringValue:
    """The first zone that has the value; NULL where there is none."""
    return ibis.cases(*((value == wanted, zone) for zone, value in values.items()), else_=ibis.null("string"))
