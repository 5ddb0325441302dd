"""Box scores of players and teams, the list of a game, and its officials."""

from __future__ import annotations

from fullcourt.catalog.raw.events import FILE
from fullcourt.engine.declaration import Table, invariant
from fullcourt.warehouse.columns import booleans, dates, integers, strings

_SHARED = ("fgm", "fga", "fg3m", "fg3a", "ftm", "fta", "oreb", "dreb", "reb", "ast", "stl", "blk")
BOX_COUNTS = (*_SHARED, "pf", "pts")
"""What every box score counts, of players and of teams; turnovers are told in more than one way."""

BOX_ARITHMETIC = (
    invariant(
        "points = 2 x twos + 3 x threes + free throws",
        lambda line: 2 * (line.fgm - line.fg3m) + 3 * line.fg3m + line.ftm == line.pts,
    ),
    invariant("makes <= attempts", lambda line: (line.fgm <= line.fga) & (line.ftm <= line.fta)),
    invariant(
        "threes made <= threes taken <= attempts",
        lambda line: (line.fg3m <= line.fg3a) & (line.fg3a <= line.fga),
    ),
    invariant("offensive + defensive = rebounds", lambda line: line.oreb + line.dreb == line.reb),
)

player_boxscore = Table(
    name="player_boxscore",
    schema="nba_raw",
    key=("game_id", "player_lookup", "source"),
    phase=2,
    title="A player's line in a game, by source.",
    columns=(
        *strings("game_id player_lookup source", "game, player, vendor format"),
        *dates("game_date", "from the schedule"),
        *integers("player_id", "NULL only for a name nobody could resolve"),
        *strings("player_name", "as the source spells it"),
        *strings("team_abbr", "team"),
        *integers("seconds_played", "time on court", "s"),
        *strings("seconds_precision", "second or minute"),
        *integers(
            " ".join((*_SHARED, "tov", "pf", "pts")), "counts; NULL if the source lacks the column, never 0 instead"
        ),
        *integers("plus_minus", "NULL if the source has none", "points"),
        *booleans("is_starter", "NULL if unknown"),
        *FILE,
    ),
    rules=BOX_ARITHMETIC,
)

team_boxscore = Table(
    name="team_boxscore",
    schema="nba_raw",
    key=("game_id", "team_abbr", "source"),
    phase=2,
    title="A team's line in a game, by source; exactly two a game and source.",
    columns=(
        *strings("game_id team_abbr source", "game, team, vendor format"),
        *dates("game_date", "from the schedule"),
        *integers(" ".join(BOX_COUNTS), "counts"),
        *integers("player_turnovers", "turnovers of players", "turnovers"),
        *integers("team_turnovers", "turnovers without a player; NULL if the source cannot say", "turnovers"),
        *integers("tov", "the sum; players only while team turnovers are unknown", "turnovers"),
        *integers("minutes_total_seconds", "14,400 in regulation and 1,500 an overtime; NULL if unknown", "s"),
        *FILE,
    ),
    rules=BOX_ARITHMETIC,
)

game_status = Table(
    name="game_status",
    schema="nba_raw",
    key=("game_id", "player_lookup"),
    phase=2,
    title="Who was on a team's list for a game, and in what role.",
    columns=(
        *strings("game_id player_lookup", "game, player"),
        *dates("game_date", "from the schedule"),
        *strings("team_abbr", "team"),
        *integers("player_id", "NULL only for a name nobody could resolve"),
        *strings("player_name", "as the source spells it"),
        *strings("player_status", "active, dnp, dnd, nwt, suspended, inactive"),
        *strings("status_reason", "verbatim, NULL if none"),
        *booleans("is_starter", "whether he started"),
        *booleans("is_dressed", "active or dnp"),
        *booleans("pregame_known", "public before tip-off; whether a dressed player appears is not"),
        *strings("source", "vendor format"),
        *FILE,
    ),
)

referee_assignments = Table(
    name="referee_assignments",
    schema="nba_raw",
    key=("game_id", "official_name"),
    phase=2,
    title="Who officiated.",
    columns=(
        *strings("game_id official_name", "game, official"),
        *dates("game_date", "from the schedule"),
        *strings("position", "crew_chief, referee, umpire, alternate; NULL if unknown"),
        *strings("official_code", "the source's id, NULL if none"),
        *strings("source", "vendor format"),
        *FILE,
    ),
)
