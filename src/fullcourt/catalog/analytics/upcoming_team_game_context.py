"""upcoming_team_game_context: what is known about a team before its game."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from fullcourt.catalog.analytics.recent_games import FORTNIGHT, WEEK, density
from fullcourt.catalog.analytics.team_form import team_form
from fullcourt.catalog.analytics.team_offense_game_summary import team_offense_game_summary
from fullcourt.catalog.analytics.team_rotation import team_rotation
from fullcourt.catalog.populations_before import TEAM, teams_with_a_game
from fullcourt.catalog.reference.next_rosters import OWN_LIST
from fullcourt.catalog.reference.travel import team_games
from fullcourt.engine.declaration import critical, invariant, present, table, warning
from fullcourt.engine.handed import beside
from fullcourt.engine.reads import last_days, next_days, same_date, same_game, season_to_date
from fullcourt.later import ibis
from fullcourt.warehouse.columns import booleans, dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

_OPPONENT = {"team_abbr": "opponent_team_abbr"}
_FORM = (
    "team_pace_last_10",
    "team_off_rating_last_10",
    "team_def_rating_last_10",
    "team_win_pct_season",
)


def _after_the_first(team: ir.Table) -> ir.BooleanValue:
    return ~team.is_season_opener


_OF_OPPONENT = {
    "opponent_days_rest": "team_days_rest",
    "opponent_back_to_back": "team_back_to_back",
    "opponent_games_in_last_7_days": "games_in_last_7_days",
}


def _mirrored(team: ir.Table, own: str, theirs: str) -> ir.BooleanValue:
    """Whether both rows of a game say of the opponent what he says of himself."""
    at_home = team.home_game
    pairs = ((at_home, ~at_home), (~at_home, at_home))
    return ibis.and_(
        *(team[theirs].max(where=here).identical_to(team[own].max(where=there)) for here, there in pairs)
    ) | (team.count() != 2)


@table(
    short="utgc",
    schema="nba_analytics",
    phase=3,
    key=("game_date", "team_abbr"),
    entity=TEAM,
    population=teams_with_a_game,
    as_of=True,
    reads={
        "so_far": season_to_date(team_games, of="schedule", by={"team_abbr": "team_abbr"}),
        "recent": last_days(team_games, FORTNIGHT, of="schedule", by={"team_abbr": "team_abbr"}),
        "ahead": next_days(team_games, WEEK, by={"team_abbr": "team_abbr"}),
        "opponent": same_game(team_games, by=_OPPONENT),
        "opponent_recent": last_days(team_games, FORTNIGHT, of="schedule", by=_OPPONENT),
        "results": season_to_date(team_offense_game_summary, of="team", by={"team_abbr": "team_abbr"}),
        "form": same_date(team_form, by={"team_abbr": "team_abbr"}),
        "next_form": same_date(team_form, by={"team_abbr": "next_opponent_team_abbr"}),
        "members": same_date(team_rotation, by={"team_abbr": "team_abbr"}, outcomes=True),
    },
    needs=(
        present("opponent"),
        present("form"),
        present("next_form", when=lambda team: team.next_opponent_team_abbr.notnull()),
    ),
    columns=(
        *dates("game_date", "date of the game"),
        *strings("team_abbr game_id opponent_team_abbr", "team, game, opponent"),
        *booleans("home_game is_neutral", "the schedule's home side; nobody's home"),
        *integers("season_year", "start year of the season"),
        *strings("season_type", "regular, play_in, playoffs"),
        *booleans("is_season_opener", "no counted game of the season before"),
        *integers("game_number_in_season", "counted games of the season before, and this one", "games"),
        *integers("team_days_rest", "days between this game and the one before; NULL for the opener", "days"),
        *booleans("team_back_to_back is_back_to_back", "no day of rest; false for the opener"),
        *integers("games_in_last_7_days games_in_last_14_days", "games in the days before", "games"),
        *integers("opponent_days_rest", "the opponent's days of rest", "days"),
        *booleans("opponent_back_to_back", "the opponent has no day of rest"),
        *integers("opponent_games_in_last_7_days", "the opponent's games in the week before", "games"),
        *integers("team_win_streak_entering team_loss_streak_entering", "results in a row, to the day before", "games"),
        *integers("last_game_margin", "own minus opponent's score; NULL for the opener", "points"),
        *strings("last_game_result", "W or L; NULL for the opener"),
        *decimals("team_pace_last_10", 5, 1, "form of the team", "possessions per 48 min"),
        *decimals("team_off_rating_last_10 team_def_rating_last_10", 6, 2, "form of the team", "points per 100"),
        *integers("team_games_played_season", "form of the team", "games"),
        *decimals("team_win_pct_season", 5, 3, "form of the team", "fraction"),
        *integers("travel_miles", "from the venue before, also when coming home", "miles"),
        *integers("time_zone_change", "of that trip, positive eastward", "hours"),
        *integers("travel_miles_last_14_days", "trips of the 14 days before, and this one", "miles"),
        *integers("time_zones_crossed_last_14_days", "absolute changes of the same trips", "hours"),
        *integers(
            "consecutive_road_games",
            "away or neutral games in a row, this one included; 0 at home; NULL with an unknown venue",
            "games",
        ),
        *integers("altitude_gain_m", "this venue less the one before", "m"),
        *integers("starters_out_count", "usual starters who are not dressed; NULL without a list", "players"),
        *integers("questionable_players_count", "NULL without an injury report", "players"),
        *integers("next_game_days_rest", "schedule of the future; NULL after the last game", "days"),
        *integers("games_in_next_7_days", "schedule of the future; NULL after the last game", "games"),
        *booleans("next_game_is_primetime", "schedule of the future; NULL if unknown"),
        *decimals("next_opponent_win_pct", 5, 3, "form of the next opponent on this date", "fraction"),
    ),
    rules=(
        critical("team_days_rest", _after_the_first),
        critical("games_in_last_7_days"),
        invariant("games in 7 days <= in 14", lambda team: team.games_in_last_7_days <= team.games_in_last_14_days),
        invariant(
            "one streak at most",
            lambda team: (team.team_win_streak_entering == 0) | (team.team_loss_streak_entering == 0),
        ),
        warning("5 games in 7 days at most", lambda team: team.games_in_last_7_days <= 5),
        *(
            warning(
                f"{theirs} is the opponent's own {own}", partial(_mirrored, own=own, theirs=theirs), of=("game_id",)
            )
            for theirs, own in _OF_OPPONENT.items()
        ),
    ),
)
def upcoming_team_game_context(
    keys: ir.Table,
    so_far: ir.Table,
    recent: ir.Table,
    ahead: ir.Table,
    opponent: ir.Table,
    opponent_recent: ir.Table,
    results: ir.Table,
    form: ir.Table,
    next_form: ir.Table,
    members: ir.Table,
) -> ir.Table:
    """What is known about a team before its game: rest, travel, streaks, form, absences, what comes next."""
    team = beside(
        keys,
        density(recent),
        _trips(recent),
        density(opponent_recent, prefix="opponent_"),
        opponent.select("_key", opponent_days_rest="team_days_rest"),
        _home_games(so_far),
        _streaks(results),
        form.select("_key", *_FORM, team_games_played_season="games_played_season"),
        next_form.select("_key", next_opponent_win_pct="team_win_pct_season"),
        _absences(members),
        ahead.group_by("_key").agg(ahead=ahead.count()),
    )
    is_opener = team.game_number_in_season == 1
    at_home = _at_home(team)
    road_before = team.last_home_rank.coalesce(team.games_before + 1).fill_null(1) - 1
    # A venue that nobody knows may have been home, and ended what is counted.
    is_known = at_home.notnull() & (team.last_unknown_rank > road_before).fill_null(True)
    has_next = team.next_game_id.notnull()
    rested = team.team_days_rest == 0
    nothing = ibis.null("int64")
    count = ("games_in_last_7_days", "games_in_last_14_days", "opponent_games_in_last_7_days")
    return team.mutate(
        **{name: team[name].fill_null(0) for name in count},
        is_season_opener=is_opener,
        team_back_to_back=rested.fill_null(False),
        is_back_to_back=rested.fill_null(False),
        opponent_back_to_back=(team.opponent_days_rest == 0).fill_null(False),
        team_win_streak_entering=team.win_streak.fill_null(0),
        team_loss_streak_entering=team.loss_streak.fill_null(0),
        travel_miles=team.trip_miles,
        travel_miles_last_14_days=_with_this_trip(team.miles_before, team.miles_unknown, team.trip_miles),
        time_zones_crossed_last_14_days=_with_this_trip(
            team.zones_before, team.zones_unknown, team.time_zone_change.abs()
        ),
        consecutive_road_games=ibis.cases((at_home, 0), (is_known, 1 + road_before), else_=nothing),
        starters_out_count=(team.clear & team.members_outcome.isnull()).ifelse(team.starters_out, nothing),
        questionable_players_count=nothing,
        next_game_days_rest=team.next_game_date.delta(team.game_date, unit="day") - 1,
        games_in_next_7_days=has_next.ifelse(team.ahead.fill_null(0), nothing),
        next_game_is_primetime=team.next_game_national_tv,
    )


def _trips(recent: ir.Table) -> ir.Table:
    """Trips of the fortnight before, and whether one of them is unknown."""
    return recent.group_by("_key").agg(
        miles_before=recent.trip_miles.sum(),
        miles_unknown=recent.trip_miles.isnull().cast("int64").sum(),
        zones_before=recent.time_zone_change.abs().sum(),
        zones_unknown=recent.time_zone_change.isnull().cast("int64").sum(),
    )


def _with_this_trip(before: ir.IntegerValue, unknown: ir.IntegerValue, this: ir.IntegerValue) -> ir.IntegerValue:
    return (unknown.fill_null(0) == 0).ifelse(before.fill_null(0) + this, ibis.null("int64"))


def _at_home(games: ir.Table) -> ir.BooleanValue:
    """Whether a game is at home: NULL where the schedule says so and nobody knows whose the venue is."""
    return games.home_game & ~games.is_neutral


def _home_games(so_far: ir.Table) -> ir.Table:
    """How many games ago the team was last at home, and how many it had."""
    at_home, rank = _at_home(so_far), so_far["_rank"]
    return so_far.group_by("_key").agg(
        games_before=so_far.count(),
        last_home_rank=rank.min(where=at_home),
        last_unknown_rank=rank.min(where=at_home.isnull()),
    )


def _streaks(results: ir.Table) -> ir.Table:
    """Results in a row to the latest game, and that game."""
    rank, nothing = results["_rank"], ibis.null("int64")
    seen = results.group_by("_key").agg(
        played=results.count(),
        last_loss=results.win_flag.ifelse(nothing, rank).min(),
        last_win=results.win_flag.ifelse(rank, nothing).min(),
        last_game_margin=(rank == 1).ifelse(results.margin_of_victory, nothing).max(),
        won=((rank == 1) & results.win_flag).cast("int64").max(),
    )
    return seen.select(
        "_key",
        "last_game_margin",
        last_game_result=(seen.won == 1).ifelse("W", "L"),
        win_streak=seen.last_loss.coalesce(seen.played + 1) - 1,
        loss_streak=seen.last_win.coalesce(seen.played + 1) - 1,
    )


def _absences(members: ir.Table) -> ir.Table:
    """Usual starters who are not dressed, and whether list and starts are known for all."""
    known = (members.population_basis == OWN_LIST) & members.is_usual_starter.notnull()
    out = members.is_usual_starter & ~members.expected
    return members.group_by("_key").agg(
        starters_out=out.fill_null(False).cast("int64").sum(), clear=known.fill_null(False).cast("int64").min() == 1
    )
