"""upcoming_player_lines: the lines on the players of a date, apart from all that stays when a line moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.lines import MARKETS, statistic_of
from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.populations_before import PLAYER_MARKET, markets_of_expected_players
from fullcourt.catalog.raw.main_line import OFFERS_AT_TIP_OFF, main_line
from fullcourt.engine.declaration import invariant, table
from fullcourt.engine.handed import beside
from fullcourt.engine.reads import Read, SeasonToDate
from fullcourt.later import ibis
from fullcourt.warehouse.columns import booleans, dates, decimals, instants, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir


@table(
    short="upl",
    schema="nba_analytics",
    phase=3,
    key=("game_date", "player_lookup", "market"),
    entity=PLAYER_MARKET,
    population=markets_of_expected_players,
    as_of=True,
    reads={
        "props": OFFERS_AT_TIP_OFF,
        "games": Read(
            player_game_summary,
            SeasonToDate("player"),
            {"player_lookup": "player_lookup"},
            columns=("player_lookup", *MARKETS),
        ),
    },
    columns=(
        *dates("game_date", "date of the game"),
        *strings("player_lookup market", "player, statistic"),
        *strings("game_id team_abbr opponent_team_abbr", "game, team, opponent"),
        *integers("player_id", "NULL only for a name nobody could resolve"),
        *integers("season_year", "start year of the season"),
        *booleans("has_prop_line", "whether there is a main line"),
        *decimals("current_line", 4, 1, "main line as known at tip-off"),
        *decimals("opening_line", 4, 1, "the source's own opening, else the book's first line with a time"),
        *decimals("line_movement", 4, 1, "current line less opening line"),
        *strings("current_line_source opening_line_source", "book"),
        *instants("line_snapshot_utc", "when the line was offered; NULL if the source does not say"),
        *booleans("line_as_of_known", "whether that time is known; NULL without a line"),
        *integers(
            "prop_over_streak prop_under_streak",
            "latest games of the season above, below the line in a row; one on the line is passed over; "
            "NULL without a line",
            "games",
        ),
    ),
    rules=(
        invariant("has_prop_line if there is a line", lambda prop: prop.has_prop_line == prop.current_line.notnull()),
        invariant(
            "movement = current - opening", lambda prop: prop.line_movement == prop.current_line - prop.opening_line
        ),
        invariant("one streak at most", lambda prop: (prop.prop_over_streak == 0) | (prop.prop_under_streak == 0)),
    ),
)
def upcoming_player_lines(keys: ir.Table, props: ir.Table, games: ir.Table) -> ir.Table:
    """The main line of each expected player and market before the game, and his streaks against it."""
    player = beside(keys, main_line(props))
    player = beside(player, streaks(games, player))
    has_line = player.line.notnull()
    nothing = ibis.null("int64")
    return player.mutate(
        has_prop_line=has_line,
        current_line=player.line,
        current_line_source=player.line_source,
        line_as_of_known=player.as_of_known,
        prop_over_streak=has_line.ifelse(player.over.fill_null(0), nothing),
        prop_under_streak=has_line.ifelse(player.under.fill_null(0), nothing),
    )


def streaks(games: ir.Table, player: ir.Table) -> ir.Table:
    """Games above the line since the last one below it (``over``), and the other way round (``under``).

    ``games`` holds statistics and ``_rank`` (1 = latest), ``player`` the market and the line of each key.
    """
    lines = player.filter(player.line.notnull()).select("_key", "market", "line")
    games = games.join(lines, "_key")
    value, rank, nothing = statistic_of(games), games["_rank"], ibis.null("int64")
    games = games.mutate(
        _above=(value > games.line).ifelse(rank, nothing), _below=(value < games.line).ifelse(rank, nothing)
    )
    last = games.group_by("_key").agg(_last_above=games["_above"].min(), _last_below=games["_below"].min())
    games = beside(games, last)
    over = games["_above"] < games["_last_below"].coalesce(games["_above"] + 1)
    under = games["_below"] < games["_last_above"].coalesce(games["_below"] + 1)
    return games.group_by("_key").agg(
        over=over.fill_null(False).cast("int64").sum(), under=under.fill_null(False).cast("int64").sum()
    )
