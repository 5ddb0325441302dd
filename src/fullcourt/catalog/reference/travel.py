"""The schedule as a team sees it, and how far apart arenas are."""

from __future__ import annotations

from fullcourt.engine.declaration import Table, critical, invariant, warning
from fullcourt.warehouse.columns import booleans, dates, integers, strings

venue_distances = Table(
    name="venue_distances",
    schema="nba_reference",
    key=("from_arena_id", "to_arena_id"),
    title="Great-circle distances of all pairs of arenas.",
    columns=(
        *strings("from_arena_id to_arena_id", "arenas"),
        *integers("miles", "radius of the earth 3,958.8 miles", "miles"),
    ),
)

team_games = Table(
    name="team_games",
    schema="nba_reference",
    key=("team_abbr", "game_id"),
    title="The schedule as a team sees it, with its trips: no status, no result.",
    as_of=True,
    columns=(
        *strings("team_abbr game_id", "team, game"),
        *dates("game_date", "date of the game"),
        *integers("season_year", "start year of the season"),
        *strings("season_type opponent_team_abbr", "regular, play_in, playoffs; opponent"),
        *booleans("home_game", "the schedule's home side, also at a neutral venue"),
        *booleans("is_neutral", "nobody's home"),
        *strings("arena_id", "venue; NULL if nobody knows its name"),
        *strings("game_start_time_local", "tip-off in the venue's zone, HH:MM; NULL without a time"),
        *booleans("national_tv", "NULL if unknown"),
        *integers("game_number_in_season", "counted games of the team up to this one", "games"),
        *strings("previous_game_id", "the team's counted game before; NULL for the first"),
        *dates("previous_game_date", "its date"),
        *strings("previous_arena_id", "its venue"),
        *integers("team_days_rest", "days between the two, not counting them; NULL for the first", "days"),
        *integers("trip_miles", "from the venue before, for the first game from home; also when coming home", "miles"),
        *integers("time_zone_change", "of that trip, positive eastward", "hours"),
        *integers("altitude_gain_m", "this venue less the one before", "m"),
        *strings("next_game_id next_opponent_team_abbr", "the team's next counted game: schedule of the future"),
        *dates("next_game_date", "its date"),
        *booleans("next_game_national_tv", "NULL if unknown"),
    ),
    rules=(
        critical("opponent_team_abbr"),
        critical("game_number_in_season"),
        critical("team_days_rest", when=lambda team: team.game_number_in_season > 1),
        critical("trip_miles", when=lambda team: team.arena_id.notnull() & team.previous_arena_id.notnull()),
        invariant("team_days_rest >= 0", lambda team: team.team_days_rest >= 0),
        invariant(
            "no miles where the venue stays",
            lambda team: (team.arena_id != team.previous_arena_id) | (team.trip_miles == 0),
        ),
        warning(
            "82 games at most in a regular season",
            lambda team: (team.season_type != "regular") | (team.game_number_in_season <= 82),
        ),
    ),
)
