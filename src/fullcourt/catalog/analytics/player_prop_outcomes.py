"""player_prop_outcomes: what became of each line on a player."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.lines import MARKETS, result, statistic_of
from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.populations import PLAYER_MARKET_IN_GAME, markets_of_final_games
from fullcourt.catalog.raw.main_line import OFFERS_AT_TIP_OFF, main_line
from fullcourt.engine.declaration import critical, invariant, null_unless, present, table, view
from fullcourt.engine.handed import beside, without
from fullcourt.engine.reads import same_game
from fullcourt.warehouse.columns import booleans, dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir


def _active(prop: ir.Table) -> ir.BooleanValue:
    return prop.is_active


@table(
    short="ppo",
    schema="nba_analytics",
    phase=3,
    key=("game_id", "player_lookup", "market"),
    entity=PLAYER_MARKET_IN_GAME,
    population=markets_of_final_games,
    reads={
        "game": same_game(player_game_summary, by={"player_lookup": "player_lookup"}),
        "props": OFFERS_AT_TIP_OFF,
    },
    needs=(present("game"),),
    columns=(
        *strings("game_id player_lookup market", "game, player, statistic"),
        *dates("game_date", "date of the game"),
        *integers("player_id", "NULL only for a name nobody could resolve"),
        *strings("team_abbr opponent_team_abbr", "his team, its opponent"),
        *integers("season_year", "start year of the season"),
        *booleans("is_active", "whether he appeared"),
        *decimals("line", 4, 1, "main line as known at tip-off; NULL if there was none"),
        *strings("line_source", "book"),
        *booleans("as_of_known", "whether the time of the line is known; NULL without a line"),
        *decimals("opening_line", 4, 1, "the source's own opening, else the book's first line with a time"),
        *strings("opening_line_source", "book"),
        *decimals("line_movement", 4, 1, "line less opening line"),
        *integers("actual_value", "the statistic; NULL if he did not appear"),
        *strings("over_under_result", "OVER, UNDER, PUSH, VOID (did not appear), NO_LINE"),
        *decimals("margin", 6, 2, "actual value less line"),
    ),
    rules=(
        critical("over_under_result"),
        critical("actual_value", _active),
        null_unless("actual_value", _active),
        invariant(
            "NO_LINE if there is no line", lambda prop: (prop.over_under_result == "NO_LINE") == prop.line.isnull()
        ),
        invariant(
            "the result has the sign of the margin",
            lambda prop: (
                ((prop.over_under_result == "OVER") == (prop.margin > 0))
                & ((prop.over_under_result == "UNDER") == (prop.margin < 0))
            ),
        ),
        invariant(
            "a push on a whole line only",
            lambda prop: (prop.over_under_result != "PUSH") | (prop.line == prop.line.cast("int64")),
        ),
        invariant("movement = line - opening", lambda prop: prop.line_movement == prop.line - prop.opening_line),
    ),
)
def player_prop_outcomes(keys: ir.Table, game: ir.Table, props: ir.Table) -> ir.Table:
    """What a player did against his line, by market; a line that comes late makes nothing else stale."""
    player = beside(keys, game.select("_key", "is_active", *MARKETS), main_line(props))
    actual = statistic_of(player)
    return player.mutate(
        actual_value=actual,
        over_under_result=result(actual, player.line, player.is_active),
        margin=actual.cast("decimal(6, 2)") - player.line.cast("decimal(6, 2)"),
    )


@view("nba_analytics", player_game_summary, player_prop_outcomes, key=("game_id", "player_lookup"))
def player_game_summary_with_props(games: ir.Table, outcomes: ir.Table) -> ir.Table:
    """A player's game with what became of his points line."""
    points = outcomes.filter(outcomes.market == "points").select(
        "game_id",
        "player_lookup",
        "over_under_result",
        "margin",
        "opening_line",
        "line_movement",
        "opening_line_source",
        points_line="line",
        points_line_source="line_source",
        points_line_as_of_known="as_of_known",
        _outcome_row="_row",
    )
    joined = beside(without(games, "_inputs"), points, on=("game_id", "player_lookup"))
    return without(joined.mutate(_row=joined["_row"] + joined["_outcome_row"].fill_null(0)), "_outcome_row")
