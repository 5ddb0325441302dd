"""The schedule: which games exist on which date."""

from __future__ import annotations

from fullcourt.engine.declaration import Table, invariant
from fullcourt.warehouse.columns import booleans, dates, instants, integers, provenance, strings

schedule = Table(
    name="schedule",
    schema="nba_reference",
    key=("game_id",),
    title="Every game the league published, of every type: the truth about which games exist.",
    columns=(
        *strings("game_id", "NBA id, ten digits"),
        *strings("game_code", "YYYYMMDD_AWAY_HOME"),
        *strings("season", "such as 2021-22, from the game id"),
        *integers("season_year", "start year, from the game id"),
        *strings("game_type", "first three digits of the id"),
        *booleans("is_counted", "regular season, play-in or play-offs"),
        *strings("season_type", "pre, regular, all_star, playoffs, play_in, cup_final"),
        *dates("game_date", "date of tip-off in New York"),
        *instants("tipoff_utc", "NULL if the source has no time"),
        *strings("home_team_abbr away_team_abbr", "tricodes; NULL for All-Star games and foreign guests"),
        *integers("home_team_id away_team_id", "NBA team ids"),
        *strings("arena_name", "as the source spells it"),
        *strings("arena_id", "NULL if nobody knows the name"),
        *booleans("is_neutral", "arena is not among the home team's on that date"),
        *strings("game_status", "scheduled, in_progress, final, postponed, cancelled"),
        *integers("home_score away_score", "final score, NULL before", "points"),
        *strings("winner_abbr", "from the score when final"),
        *integers("overtime_periods", "from events or team minutes; NULL if unknown"),
        *booleans("national_tv", "NULL if unknown"),
        *dates("original_game_date", "first date seen, if the game was moved since"),
        *provenance("source_file_id", "string", "file"),
        *provenance("source_row", "int", "record in the file"),
    ),
    rules=(
        invariant("home is not away", lambda game: game.home_team_id != game.away_team_id),
        invariant(
            "a final game has a winner",
            lambda game: (game.game_status != "final") | (game.home_score != game.away_score).fill_null(False),
        ),
    ),
)
