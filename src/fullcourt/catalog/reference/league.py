"""Teams, arenas and seasons."""

from __future__ import annotations

from fullcourt.engine.declaration import Table
from fullcourt.warehouse.columns import Column, dates, decimals, integers, strings

teams = Table(
    name="teams",
    schema="nba_reference",
    key=("team_abbr",),
    title="The 30 teams.",
    columns=(
        *strings("team_abbr", "NBA.com tricode"),
        *integers("team_id", "NBA team id"),
        *strings("city nickname", "name"),
        *strings("conference division", "where it plays"),
        *strings("timezone", "IANA zone of the home arena"),
    ),
)

arenas = Table(
    name="arenas",
    schema="nba_reference",
    key=("arena_id", "team_abbr", "valid_from"),
    title="Arenas, former homes and neutral venues.",
    columns=(
        *strings("arena_id", "our id"),
        *strings("team_abbr", "home team; NULL for a neutral venue"),
        *strings("name", "current name"),
        Column("names_seen", "string[]", "names in schedules"),
        *strings("city", "city"),
        *decimals("lat lon", 8, 4, "good to city level, which is all that travel needs", "degrees"),
        *strings("timezone", "IANA zone"),
        *integers("altitude_m", "altitude", "m"),
        *dates("valid_from valid_to", "when it was this team's home; NULL = open"),
    ),
)

seasons = Table(
    name="seasons",
    schema="nba_reference",
    key=("season_year",),
    title="Seasons, as the schedule has them.",
    columns=(
        *strings("season", "such as 2021-22"),
        *integers("season_year", "start year"),
        *dates("regular_start regular_end", "first and last date of the regular season"),
        *dates("play_in_start play_in_end", "play-in dates; NULL without a play-in"),
        *dates("playoffs_start playoffs_end", "play-off dates"),
        *integers("scheduled_games", "counted games that are neither postponed nor cancelled", "games"),
        *integers("games_played", "counted games that are final", "games"),
        *dates("first_processed_date", "first counted game date with season day 14 or later"),
    ),
)
