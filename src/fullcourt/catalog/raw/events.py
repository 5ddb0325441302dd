"""Play-by-play and shot chart."""

from __future__ import annotations

from fullcourt.engine.declaration import Table, invariant
from fullcourt.warehouse.columns import Column, booleans, dates, decimals, integers, provenance, strings

FILE = (
    *provenance("source_file_id", "string", "file"),
    *provenance("source_row", "int", "record in the file"),
)

play_by_play = Table(
    name="play_by_play",
    schema="nba_raw",
    key=("game_id", "source", "event_num"),
    phase=2,
    title="Events of every vendor in one shape.",
    columns=(
        *strings("game_id", "game"),
        *strings("source", "vendor format"),
        *integers("event_num", "the vendor's event number; has gaps, is not clock order"),
        *integers("season_year", "from the schedule"),
        *dates("game_date", "from the schedule"),
        *integers("period", "1-4, 5 and up are overtimes"),
        *decimals("clock_seconds", 6, 2, "time left in the period", "s"),
        *strings("event_type event_subtype", "see the event vocabulary"),
        *strings("team_abbr", "team of the actor, or the team itself"),
        *integers("player1_id player2_id player3_id", "NBA person ids; never a team, coach or official"),
        *strings("player1_lookup", "the actor"),
        *strings("assist_lookup", "assister of a made shot"),
        *strings("block_lookup", "blocker of a missed shot"),
        *strings("steal_lookup", "stealer of a turnover"),
        *strings("fouled_player_lookup", "fouled player, or the other culprit of a double foul"),
        *strings("other_player_lookup", "who comes in, the other jumper, who receives the tip"),
        *integers("shot_value", "2 or 3 of a shot", "points"),
        *integers("points_value", "points of the event", "points"),
        *decimals("shot_distance_ft", 5, 1, "as the vendor gives it", "ft"),
        *integers("x_legacy y_legacy", "hoop at (0, 0), y away from the baseline", "tenths of a foot"),
        *integers("free_throw_num free_throw_of", "which of how many"),
        *strings("foul_type", "subtype of a foul"),
        Column("home_lineup", "string[]", "the five on court, if the vendor says"),
        Column("away_lineup", "string[]", "the five on court, if the vendor says"),
        *strings("description", "as sent; home, visitor and neutral joined by a bar"),
        *FILE,
    ),
    rules=(
        invariant("a period is 1 or more", lambda event: event.period >= 1),
        invariant("an event has 0 to 3 points", lambda event: event.points_value.between(0, 3)),
        invariant("a clock runs from 12:00 to 0:00", lambda event: event.clock_seconds.between(0, 720)),
    ),
)

shots = Table(
    name="shots",
    schema="nba_raw",
    key=("game_id", "event_num"),
    phase=2,
    title="The league's shot chart: where each attempt was taken.",
    columns=(
        *strings("game_id", "game"),
        *integers("event_num", "event number of the play-by-play"),
        *dates("game_date", "from the schedule"),
        *integers("player_id", "shooter"),
        *strings("player_lookup", "shooter"),
        *strings("team_abbr", "shooter's team"),
        *integers("period minutes_remaining seconds_remaining", "clock"),
        *booleans("shot_made", "whether it went in"),
        *integers("shot_value", "2 or 3; NULL where the file leaves it empty (80 % of 2021-22)", "points"),
        *strings("action_type zone_basic zone_area zone_range", "the vendor's words"),
        *integers("distance_ft", "floored", "ft"),
        *integers("loc_x loc_y", "hoop at (0, 0)", "tenths of a foot"),
        Column("on_court_ids", "int[]", "the shooting team's players on court: evidence, not truth"),
        *strings("source", "vendor format"),
        *FILE,
    ),
    rules=(invariant("a distance is not negative", lambda shot: shot.distance_ft >= 0),),
)

pbp_choice = Table(
    name="pbp_choice",
    schema="nba_raw",
    key=("game_id",),
    phase=2,
    title="Which play-by-play source a game takes, and why.",
    columns=(
        *strings("game_id", "game"),
        *strings("source", "the chosen one: never mixed within a game"),
        Column("reason", "string", "why this one", provenance=True),
        Column("checked", "bool", "whether it passed the game check", provenance=True),
        Column("rejected", "string[]", "other sources at hand and what they lacked", provenance=True),
    ),
)
