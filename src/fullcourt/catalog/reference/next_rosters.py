"""Who belongs to the teams that play next."""

from __future__ import annotations

from fullcourt.engine.declaration import Table
from fullcourt.warehouse.columns import booleans, dates, integers, strings

OWN_LIST = "box_status"
"""Population basis of players who are on their team's list of the game."""
LAST_ROSTER = "last_roster"
"""Population basis of players who are expected by an older list than the game's own."""

next_rosters = Table(
    name="next_rosters",
    schema="nba_reference",
    key=("game_id", "team_abbr", "player_lookup"),
    title="The members of each team that plays on the next date of a season under way, by its newest list.",
    as_of=True,
    columns=(
        *strings("game_id", "game to come, or under way"),
        *dates("game_date", "its date: the season's first one with a counted game that is not over"),
        *integers("season_year", "start year of the season"),
        *strings("season_type team_abbr opponent_team_abbr", "regular, play_in, playoffs; team; opponent"),
        *booleans("home_game", "the schedule's home side"),
        *strings("player_lookup", "player; NULL where no list of the season names anybody of the team"),
        *integers("player_id", "NULL only for a name nobody could resolve"),
        *booleans("is_expected", "dressed, by the game's own list; everyone on an older one"),
        *strings("population_basis", "box_status: the game's own list; last_roster: the team's last one; none"),
        *strings("list_game_id", "game of the list; NULL without one"),
    ),
)
