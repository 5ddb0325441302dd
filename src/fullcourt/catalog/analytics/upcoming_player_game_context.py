"""upcoming_player_game_context: what is known about a player before his game."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.rounding import round_div
from fullcourt.basketball.shooting import usage_rate
from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.analytics.recent_games import density, over_latest, rest_before_games
from fullcourt.catalog.analytics.team_form import team_form
from fullcourt.catalog.analytics.team_rotation import team_rotation
from fullcourt.catalog.analytics.upcoming_team_game_context import upcoming_team_game_context
from fullcourt.catalog.populations_before import PLAYER, expected_players
from fullcourt.catalog.reference.next_rosters import OWN_LIST
from fullcourt.catalog.reference.players import players
from fullcourt.catalog.reference.travel import team_games
from fullcourt.engine.declaration import Need, critical, invariant, present, table
from fullcourt.engine.failures import Category
from fullcourt.engine.handed import beside, prefixed
from fullcourt.engine.reads import reference, same_date, same_game, season_to_date
from fullcourt.later import ibis
from fullcourt.warehouse.columns import booleans, dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

EARLY_GAMES, MID_GAMES = 20, 60
"""Game numbers of a team up to which a regular season is early, and mid."""
LEAST_GAMES_TO_PROJECT = 5
MOST_USAGE = 45
"""Percent that a projected usage rate is capped at."""
_TEAM = {"team_abbr": "team_abbr"}
_OPPONENT = {"team_abbr": "opponent_team_abbr"}
_OF_THE_TEAM = (
    "travel_miles",
    "time_zone_change",
    "consecutive_road_games",
    "time_zones_crossed_last_14_days",
    "altitude_gain_m",
    "next_game_days_rest",
    "games_in_next_7_days",
    "next_opponent_win_pct",
    "next_game_is_primetime",
)


def _has_played(player: ir.Table) -> ir.BooleanValue:
    return player.games_played_season > 0


@table(
    short="upgc",
    schema="nba_analytics",
    phase=3,
    key=("game_date", "player_lookup"),
    entity=PLAYER,
    population=expected_players,
    as_of=True,
    reads={
        "games": season_to_date(player_game_summary, of="player", by={"player_lookup": "player_lookup"}),
        "team_context": same_date(upcoming_team_game_context, by=_TEAM),
        "opponent_context": same_date(upcoming_team_game_context, by=_OPPONENT),
        "form": same_date(team_form, by=_TEAM),
        "opponent_form": same_date(team_form, by=_OPPONENT),
        "members": same_date(team_rotation, by=_TEAM, outcomes=True),
        "team_game": same_game(team_games, by=_TEAM),
        "person": reference(players, by={"player_id": "player_id"}),
    },
    needs=(
        *map(present, ("team_context", "opponent_context", "form", "opponent_form", "members", "team_game")),
        Need(
            "members",
            Category.MISSING_UPSTREAM,
            "a team_rotation row of a teammate is not there",
            at_least=None,
            when=lambda player: player.members_outcome.notnull(),
        ),
    ),
    columns=(
        *strings("player_lookup", "normalised name"),
        *integers("player_id", "NBA person id"),
        *strings("game_id", "game"),
        *dates("game_date", "date of the game"),
        *strings("team_abbr opponent_team_abbr", "team, opponent"),
        *integers("season_year", "start year of the season"),
        *strings("population_basis", "what says that he is expected: box_status, last_roster, box_only (looks ahead)"),
        *booleans("home_game", "his team at home"),
        *strings("season_phase", "early (team games 1-20), mid (21-60), late; play_in; playoffs"),
        *integers("games_played_season", "games he appeared in, season to date", "games"),
        *integers("days_rest", "days since the last of them, not counting it; NULL if there is none", "days"),
        *booleans("back_to_back", "no day of rest"),
        *integers("days_rest_before_last_game", "days of rest between his last two games", "days"),
        *integers("days_since_2_plus_days_rest", "since the last game he entered with 2 or more", "days"),
        *integers("games_in_last_7_days games_in_last_14_days", "games in the days before", "games"),
        *integers("seconds_in_last_7_days seconds_in_last_14_days", "time on court in the days before", "s"),
        *decimals("minutes_in_last_7_days minutes_in_last_14_days", 6, 1, "time on court in the days before", "min"),
        *decimals("avg_minutes_per_game_last_7", 5, 2, "minutes a game of the 7 days; NULL without one", "min"),
        *integers("back_to_backs_last_14_days", "games on consecutive dates, both in the 14 days before", "pairs"),
        *decimals("points_avg_last_5 points_avg_last_10", 5, 2, "mean of up to so many games", "points"),
        *integers("l5_games_used l10_games_used", "how many games those are", "games"),
        *decimals(
            "avg_usage_rate_last_7_games avg_usage_rate_last_10_games",
            6,
            2,
            "his plays / the team's",
            "percent",
        ),
        *decimals(
            "fourth_quarter_minutes_last_7 clutch_minutes_last_7_games fourth_quarter_production_last_7",
            6,
            2,
            "NULL without a source of quarters",
        ),
        *decimals("shooting_pct_decline_last_5", 5, 3, "field goals: last 5 games less the season", "fraction"),
        *decimals("projected_usage_rate", 5, 2, "usage with the plays of absent teammates shared out", "percent"),
        *integers("star_teammates_out", "stars of his team who are not dressed; NULL without a list", "players"),
        *integers("questionable_teammates probable_teammates", "NULL without an injury report", "players"),
        *decimals(
            "team_pace_last_10 opponent_pace_last_10 league_pace",
            5,
            1,
            "before the date",
            "possessions per 48 min",
        ),
        *decimals("pace_differential", 5, 1, "the opponent's pace less the league's", "possessions per 48 min"),
        *decimals("opponent_def_rating_last_10", 6, 2, "form of the opponent", "points per 100"),
        *decimals("opponent_ft_rate_allowed", 5, 3, "form of the opponent", "fraction"),
        *integers("travel_miles", "the team's trip", "miles"),
        *integers("time_zone_change", "of that trip", "hours"),
        *integers("consecutive_road_games", "the team's", "games"),
        *integers("miles_traveled_last_14_days", "the team's trips", "miles"),
        *integers("time_zones_crossed_last_14_days", "the team's trips", "hours"),
        *integers("altitude_gain_m", "this venue less the one before", "m"),
        *integers("opponent_days_rest opponent_next_game_days_rest", "the opponent's", "days"),
        *integers("opponent_games_in_next_7_days", "the opponent's", "games"),
        *integers("next_game_days_rest", "schedule of the future", "days"),
        *integers("games_in_next_7_days", "schedule of the future", "games"),
        *decimals("next_opponent_win_pct", 5, 3, "form of the next opponent", "fraction"),
        *booleans("next_game_is_primetime", "schedule of the future; NULL if unknown"),
        *strings("player_status injury_report", "NULL without an injury report"),
        *integers("player_age", "whole years; NULL without a birth date", "years"),
        *strings("game_start_time_local", "tip-off in the venue's zone, HH:MM"),
    ),
    rules=(
        critical("games_played_season"),
        critical("days_rest", _has_played),
        critical("points_avg_last_5", _has_played),
        invariant("back to back: no day of rest", lambda player: player.back_to_back == (player.days_rest == 0)),
        invariant(
            "games in 7 days <= in 14 <= in the season",
            lambda player: (
                (player.games_in_last_7_days <= player.games_in_last_14_days)
                & (player.games_in_last_14_days <= player.games_played_season)
            ),
        ),
    ),
)
def upcoming_player_game_context(
    keys: ir.Table,
    games: ir.Table,
    team_context: ir.Table,
    opponent_context: ir.Table,
    form: ir.Table,
    opponent_form: ir.Table,
    members: ir.Table,
    team_game: ir.Table,
    person: ir.Table,
) -> ir.Table:
    """What is known about a player before his game: rest, load, form, teammates out, pace, travel, what is next."""
    player = beside(
        keys,
        games.group_by("_key").agg(games_played_season=games.count()),
        rest_before_games(games),
        density(games, ("seconds_played",)),
        over_latest(games, 5, points="points", makes="fg_makes", attempts="fg_attempts"),
        over_latest(games, 7, plays="plays_x100", team_plays="team_plays_on_court_x100"),
        over_latest(games, 10, points="points", plays="plays_x100", team_plays="team_plays_on_court_x100"),
        over_latest(games, None, makes="fg_makes", attempts="fg_attempts"),
        team_context.select(
            "_key",
            *_OF_THE_TEAM,
            "game_number_in_season",
            "season_type",
            miles_traveled_last_14_days="travel_miles_last_14_days",
        ),
        prefixed(opponent_context, "opponent_", ("games_in_next_7_days", "next_game_days_rest")),
        opponent_context.select("_key", opponent_days_rest="team_days_rest"),
        form.select("_key", "team_pace_last_10", "league_pace"),
        opponent_form.select(
            "_key",
            opponent_pace_last_10="team_pace_last_10",
            opponent_def_rating_last_10="team_def_rating_last_10",
            opponent_ft_rate_allowed="ft_rate_allowed_last_10",
        ),
        _teammates(keys, members),
        team_game.select("_key", "game_start_time_local"),
        person.select("_key", "birth_date"),
    )
    counted = (
        "games_played_season", "games_in_last_7_days", "games_in_last_14_days", "seconds_played_in_last_7_days",
        "seconds_played_in_last_14_days", "back_to_backs_last_14_days", "games_5", "games_10",
    )  # fmt: skip
    player = player.mutate(**{name: player[name].fill_null(0) for name in counted})
    week, fortnight = player.seconds_played_in_last_7_days, player.seconds_played_in_last_14_days
    nothing = {kind: ibis.null(kind) for kind in ("int64", "string", "decimal(6, 2)")}
    return player.mutate(
        season_phase=_season_phase(player),
        back_to_back=(player.days_rest == 0).fill_null(False),
        seconds_in_last_7_days=week,
        seconds_in_last_14_days=fortnight,
        minutes_in_last_7_days=round_div(week, 60, 1),
        minutes_in_last_14_days=round_div(fortnight, 60, 1),
        avg_minutes_per_game_last_7=round_div(week, 60 * player.games_in_last_7_days, 2),
        points_avg_last_5=round_div(player.points_5, player.games_5, 2),
        points_avg_last_10=round_div(player.points_10, player.games_10, 2),
        l5_games_used=player.games_5,
        l10_games_used=player.games_10,
        avg_usage_rate_last_7_games=usage_rate(player.plays_7, player.team_plays_7),
        avg_usage_rate_last_10_games=usage_rate(player.plays_10, player.team_plays_10),
        fourth_quarter_minutes_last_7=nothing["decimal(6, 2)"],
        clutch_minutes_last_7_games=nothing["decimal(6, 2)"],
        fourth_quarter_production_last_7=nothing["decimal(6, 2)"],
        shooting_pct_decline_last_5=round_div(
            player.makes_5 * player.attempts_season - player.makes_season * player.attempts_5,
            player.attempts_5 * player.attempts_season,
            3,
        ),
        projected_usage_rate=_projected_usage(player),
        questionable_teammates=nothing["int64"],
        probable_teammates=nothing["int64"],
        pace_differential=player.opponent_pace_last_10 - player.league_pace,
        player_status=nothing["string"],
        injury_report=nothing["string"],
        player_age=_whole_years(player.birth_date, player.game_date),
    )


def _season_phase(player: ir.Table) -> ir.StringValue:
    number = player.game_number_in_season
    return ibis.cases(
        (player.season_type != "regular", player.season_type),
        (number <= EARLY_GAMES, "early"),
        (number <= MID_GAMES, "mid"),
        else_="late",
    )


def _teammates(keys: ir.Table, members: ir.Table) -> ir.Table:
    """Plays of the team's rotation, of those of it who are expected, and stars who are not, himself left out.

    Who is out nobody knows where the game has no list of its own: neither an older one nor who then played tells.
    """
    own = keys.select("_key", _himself="player_lookup")
    member = beside(members, own)
    out = member.is_star & ~member.expected & (member.player_lookup != member["_himself"])
    known = (member.population_basis == OWN_LIST).cast("int64").min() == 1
    available = member.expected.ifelse(member.rotation_weight, 0).sum()
    return member.group_by("_key").agg(
        star_teammates_out=known.ifelse(out.fill_null(False).cast("int64").sum(), ibis.null("int64")),
        plays_of_all=member.rotation_weight.sum(),
        plays_available=known.ifelse(available, ibis.null(available.type())),
    )


def _projected_usage(player: ir.Table) -> ir.DecimalValue:
    """Usage of the last 10 games, raised by half of what the plays of absent teammates leave over.

    Half of the freed plays is taken as higher usage, the rest as more minutes.
    """
    there, everybody = player.plays_available, player.plays_of_all
    projected = round_div(100 * player.plays_10 * (there + everybody), 2 * player.team_plays_10 * there, 2)
    enough = player.games_played_season >= LEAST_GAMES_TO_PROJECT
    usual = usage_rate(player.plays_10, player.team_plays_10).cast(projected.type())
    # Whoever is above the cap with everybody there stays where he is: only absences move him.
    most = (usual > MOST_USAGE).ifelse(usual, ibis.literal(MOST_USAGE).cast(projected.type()))
    capped = (projected > most).ifelse(most, projected)
    return enough.ifelse(capped, ibis.null(projected.type()))


def _whole_years(born: ir.DateValue, day: ir.DateValue) -> ir.IntegerValue:
    had_birthday = (day.month() > born.month()) | ((day.month() == born.month()) & (day.day() >= born.day()))
    return day.year() - born.year() - had_birthday.ifelse(0, 1)
