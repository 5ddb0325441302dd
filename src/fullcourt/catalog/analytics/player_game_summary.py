"""player_game_summary: everyone on a game's list, what he did, and how he was used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.possessions import OVERTIME_SECONDS, REGULATION_SECONDS
from fullcourt.basketball.rounding import round_div
from fullcourt.basketball.shooting import (
    effective_field_goal,
    plays_x100,
    team_plays_on_court_x100,
    true_shooting,
    usage_rate,
)
from fullcourt.catalog.analytics.shot_events import shot_events
from fullcourt.catalog.analytics.team_offense_game_summary import team_offense_game_summary
from fullcourt.catalog.analytics.zone_sums import attempts_by_zone, blocks_by_zone
from fullcourt.catalog.populations import PLAYER_IN_GAME, players_of_final_games
from fullcourt.catalog.raw.best import player_boxscore_best
from fullcourt.catalog.raw.events import pbp_choice
from fullcourt.catalog.reference.players import players
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.engine.declaration import Disagreement, Need, critical, null_unless, table, warning
from fullcourt.engine.failures import Category
from fullcourt.engine.handed import beside
from fullcourt.engine.reads import reference, same_game, whole_game
from fullcourt.later import ibis
from fullcourt.warehouse.columns import booleans, dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

_BOX_COLUMNS = {
    "points": "pts",
    "assists": "ast",
    "steals": "stl",
    "blocks": "blk",
    "turnovers": "tov",
    "personal_fouls": "pf",
    "offensive_rebounds": "oreb",
    "defensive_rebounds": "dreb",
    "rebounds": "reb",
    "fg_attempts": "fga",
    "fg_makes": "fgm",
    "three_pt_attempts": "fg3a",
    "three_pt_makes": "fg3m",
    "ft_attempts": "fta",
    "ft_makes": "ftm",
    "plus_minus": "plus_minus",
    "seconds_played": "seconds_played",
}
_ZONE_COLUMNS = {
    "paint_attempts": "paint_attempts",
    "paint_makes": "paint_makes",
    "mid_range_attempts": "mid_range_attempts",
    "mid_range_makes": "mid_range_makes",
    "three_pt_attempts_pbp": "three_pt_attempts",
    "three_pt_makes_pbp": "three_pt_makes",
    "unknown_zone_attempts": "unknown_attempts",
    "unknown_zone_makes": "unknown_makes",
    "paint_blocks": "paint_blocks",
    "mid_range_blocks": "mid_range_blocks",
    "three_pt_blocks": "three_pt_blocks",
    "unknown_zone_blocks": "unknown_blocks",
    "and1_count": "and_ones",
    "assisted_fg_makes": "assisted",
    "unassisted_fg_makes": "unassisted",
    "fg_attempts_blocked": "was_blocked",
}
_STATISTICS = (
    *_BOX_COLUMNS,
    *_ZONE_COLUMNS,
    "minutes_played",
    "plays_x100",
    "team_plays_on_court_x100",
    "team_possessions_x100",
    "usage_rate",
    "ts_pct",
    "efg_pct",
)


def _active(player: ir.Table) -> ir.BooleanColumn:
    return player.is_active


def _with_zones(player: ir.Table) -> ir.BooleanColumn:
    return player.is_active & player.zones_source.notnull()


_STARTERS = 5
_ROUNDING = 90
"""Seconds by which the archive's minutes of a team miss the length of a game at most: 84 in five seasons."""


def _starts_five(player: ir.Table) -> ir.BooleanValue:
    unknown = (player.is_active & player.starter_flag.isnull()).sum()
    return (player.starter_flag.sum() == _STARTERS) | (unknown > 0)


def _full_length(player: ir.Table) -> ir.BooleanValue:
    beyond = player.seconds_played.sum() - REGULATION_SECONDS + _ROUNDING
    return (beyond >= 0) & (beyond % OVERTIME_SECONDS <= 2 * _ROUNDING)


def _all_zones(player: ir.Table, what: str) -> ir.IntegerColumn:
    return (
        player[f"paint_{what}"]
        + player[f"mid_range_{what}"]
        + player[f"three_pt_{what}_pbp"]
        + player[f"unknown_zone_{what}"]
    )


def _zone_blocks(player: ir.Table) -> ir.IntegerColumn:
    return player.paint_blocks + player.mid_range_blocks + player.three_pt_blocks + player.unknown_zone_blocks


@table(
    short="pgs",
    schema="nba_analytics",
    phase=3,
    key=("game_id", "player_lookup"),
    entity=PLAYER_IN_GAME,
    population=players_of_final_games,
    reads={
        "line": same_game(player_boxscore_best, by={"player_lookup": "player_lookup"}),
        "teammates": same_game(player_boxscore_best, by={"team_abbr": "team_abbr"}),
        "shots": same_game(shot_events, by={"shooter_lookup": "player_lookup"}, outcomes=True),
        "blocked": same_game(shot_events, by={"blocker_lookup": "player_lookup"}, outcomes=True),
        "choice": whole_game(pbp_choice),
        "team": same_game(team_offense_game_summary, by={"team_abbr": "team_abbr"}),
        "game": whole_game(schedule),
        "person": reference(players, by={"player_id": "player_id"}),
    },
    needs=(
        Need(
            "line",
            Category.INCOMPLETE_UPSTREAM,
            "appeared, but no box score has his line",
            when=lambda key: key.player_status == "active",
        ),
        Need(
            "team",
            Category.MISSING_UPSTREAM,
            "his team's team_offense_game_summary row is not there",
            when=lambda key: key.player_status == "active",
        ),
    ),
    columns=(
        *strings("player_lookup", "normalised name"),
        *integers("player_id", "NBA person id; NULL only for a name nobody could resolve"),
        *strings("universal_player_id", "lookup and id, kept for old queries"),
        *strings("player_full_name", "the league's spelling, else the list's"),
        *strings("game_id game_code", "game"),
        *dates("game_date", "date of the game"),
        *integers("season_year", "start year of the season"),
        *strings("season_type team_abbr opponent_team_abbr", "season type, team, opponent"),
        *booleans("home_game", "his team at home"),
        *strings("player_status", "active, dnp, dnd, nwt, suspended, inactive"),
        *booleans("is_active is_dressed", "appeared; active or dnp"),
        *strings("dnp_reason", "why he did not play, verbatim"),
        *booleans("starter_flag", "from the list, never from minutes; NULL if it cannot say"),
        *booleans("win_flag", "his team won"),
        *integers("points assists steals blocks turnovers personal_fouls", "box score"),
        *integers("offensive_rebounds defensive_rebounds rebounds", "box score"),
        *integers("fg_attempts fg_makes three_pt_attempts three_pt_makes ft_attempts ft_makes", "box score"),
        *integers("plus_minus", "box score, NULL if no source has it", "points"),
        *integers("seconds_played", "box score", "s"),
        *decimals("minutes_played", 5, 2, "seconds / 60", "min"),
        *integers(" ".join(_ZONE_COLUMNS), "sums over shot_events, by shooter or blocker; NULL without events"),
        *integers("plays_x100", "100 FGA + 44 FTA + 100 TOV", "plays x 100"),
        *integers("team_plays_on_court_x100", "the team's plays in his minutes", "plays x 100"),
        *integers("team_possessions_x100", "possessions of his team in the game", "possessions x 100"),
        *decimals("usage_rate", 6, 2, "share of the team's plays while he is on court that he ends", "percent"),
        *decimals("ts_pct", 5, 3, "true shooting; NULL without attempts, 0.000 is a value", "fraction"),
        *decimals("efg_pct", 5, 3, "effective field goal percentage; NULL without attempts", "fraction"),
        *strings("zones_source box_source", "vendors of shot events and box score"),
    ),
    rules=(
        *(critical(name, _active) for name in ("points", "seconds_played", "fg_attempts", "team_possessions_x100")),
        *(
            critical(name, _with_zones)
            for name in (
                "paint_attempts",
                "mid_range_attempts",
                "assisted_fg_makes",
                "paint_blocks",
                "fg_attempts_blocked",
            )
        ),
        *(null_unless(name, _active) for name in _STATISTICS),
        warning("a team starts 5 players", _starts_five, of=("game_id", "team_abbr")),
        warning("a team plays 240 minutes, and 25 an overtime", _full_length, of=("game_id", "team_abbr")),
        warning("plus-minus of both teams adds up to 0", lambda player: player.plus_minus.sum() == 0, of=("game_id",)),
    ),
    disagreements=(
        Disagreement(
            "fg_attempts",
            lambda player: _all_zones(player, "attempts"),
            lambda player: player.fg_attempts,
            "shot_events",
            "player_boxscore",
        ),
        Disagreement(
            "fg_makes",
            lambda player: _all_zones(player, "makes"),
            lambda player: player.fg_makes,
            "shot_events",
            "player_boxscore",
        ),
        Disagreement(
            "three_pt_attempts",
            lambda player: player.three_pt_attempts_pbp,
            lambda player: player.three_pt_attempts,
            "shot_events",
            "player_boxscore",
        ),
        Disagreement(
            "assisted and unassisted makes",
            lambda player: player.assisted_fg_makes + player.unassisted_fg_makes,
            lambda player: player.fg_makes,
            "shot_events",
            "player_boxscore",
        ),
        Disagreement("blocks", _zone_blocks, lambda player: player.blocks, "shot_events", "player_boxscore"),
    ),
)
def player_game_summary(
    keys: ir.Table,
    line: ir.Table,
    teammates: ir.Table,
    shots: ir.Table,
    blocked: ir.Table,
    choice: ir.Table,
    team: ir.Table,
    game: ir.Table,
    person: ir.Table,
) -> ir.Table:
    """A player's game: status, box score, shots and blocks by zone, usage and efficiency."""
    on_court = teammates.group_by("_key").agg(
        team_plays=plays_x100(teammates.fga, teammates.fta, teammates.tov).sum(),
        team_seconds_sum=teammates.seconds_played.sum(),
    )
    box = line.select("_key", *dict.fromkeys(_BOX_COLUMNS.values()), box_source="source")
    player = beside(
        keys,
        box,
        on_court,
        attempts_by_zone(shots),
        blocks_by_zone(blocked),
        choice.select("_key", events_source="source"),
        team.select("_key", team_possessions_x100="possessions_x100"),
        game.select("_key", winner="winner_abbr"),
        person.select("_key", full_name="full_name"),
    )
    active = player.player_status == "active"
    zones_source = player.shots_outcome.isnull().ifelse(player.events_source, ibis.null("string"))
    counts = active & zones_source.notnull()
    nothing = ibis.null("int64")
    plays = plays_x100(player.fga, player.fta, player.tov)
    team_plays = team_plays_on_court_x100(player.team_plays, player.seconds_played, player.team_seconds_sum)
    values = {name: player[source] for name, source in _BOX_COLUMNS.items()} | {
        "minutes_played": round_div(player.seconds_played, 60, 2),
        "plays_x100": plays,
        "team_plays_on_court_x100": team_plays,
        "team_possessions_x100": player.team_possessions_x100,
        "usage_rate": usage_rate(plays, team_plays),
        "ts_pct": true_shooting(player.pts, player.fga, player.fta),
        "efg_pct": effective_field_goal(player.fgm, player.fg3m, player.fga),
    }
    return player.select(
        "_key",
        "player_lookup",
        "player_id",
        "game_id",
        "game_code",
        "game_date",
        "season_year",
        "season_type",
        "team_abbr",
        "opponent_team_abbr",
        "home_game",
        "player_status",
        "is_dressed",
        universal_player_id=player.player_lookup + "_" + player.player_id.cast("string"),
        player_full_name=player.full_name.coalesce(player.player_name),
        is_active=active,
        dnp_reason=active.ifelse(ibis.null("string"), player.status_reason),
        starter_flag=player.is_starter,
        win_flag=player.winner == player.team_abbr,
        zones_source=zones_source,
        box_source=active.ifelse(player.box_source, ibis.null("string")),
        **{name: active.ifelse(value, ibis.null(value.type())) for name, value in values.items()},
        **{name: counts.ifelse(player[source].fill_null(0), nothing) for name, source in _ZONE_COLUMNS.items()},
    )
