"""What bookmakers offered: lines of players and of games."""

from __future__ import annotations

from fullcourt.catalog.raw.events import FILE
from fullcourt.engine.declaration import Rule, Table, critical, invariant
from fullcourt.warehouse.columns import booleans, dates, decimals, instants, integers, strings

CONSENSUS = "consensus"
"""The book of a source that names none: a mean, or the most common line, of several."""


def _is_american(column: str) -> Rule:
    return invariant(f"{column} is at least 100 away from zero", lambda prop: prop[column].abs() >= 100)


player_props = Table(
    name="player_props",
    schema="nba_raw",
    key=("game_date", "player_lookup", "market", "book", "snapshot_seq"),
    phase=2,
    title="Lines on players, by book and snapshot; kept for those who then did not play, too.",
    columns=(
        *dates("game_date", "as the source has it: a line stays on its date when its game is moved"),
        *strings("player_lookup", "player; of an unresolved name the name's own key"),
        *strings("market", "points, rebounds, assists, threes, pra, …"),
        *strings("book", "bookmaker, lower case; consensus where the source names none"),
        *integers("snapshot_seq", "1 for the first of the key: by time, line and price"),
        *strings("game_id", "game of the player's team on the date; NULL if there is none"),
        *integers("player_id", "NULL only for a name nobody could resolve"),
        *strings("player_name", "as the source spells it"),
        *decimals("line", 4, 1, "value to be above or below"),
        *integers("over_price_american under_price_american", "price of a side; NULL if the source has none"),
        *instants("snapshot_utc", "when the line was offered; NULL if the source does not say"),
        *booleans("as_of_known", "whether that time is known"),
        *decimals("opening_line", 4, 1, "the source's own opening value, NULL if it has none"),
        *booleans("is_alternate", "offered beside the book's main line"),
        *strings("source", "vendor format"),
        *FILE,
    ),
    rules=(
        critical("line"),
        invariant("line >= 0", lambda prop: prop.line >= 0),
        *map(_is_american, ("over_price_american", "under_price_american")),
        invariant("as_of_known if there is a time", lambda prop: prop.as_of_known == prop.snapshot_utc.notnull()),
    ),
    notes="A builder is handed the lines up to the tip-off, and those without a time, marked by as_of_known.",
)

game_lines = Table(
    name="game_lines",
    schema="nba_raw",
    key=("game_id", "book", "market", "side", "snapshot_utc"),
    phase=2,
    title="Lines on games, by book and snapshot. Empty: no source of them is read yet.",
    columns=(
        *strings("game_id", "game"),
        *dates("game_date", "from the schedule"),
        *strings("book", "bookmaker, lower case"),
        *strings("market", "spread, total, moneyline"),
        *strings("side", "tricode of a team, over or under"),
        *decimals("point", 5, 1, "handicap of that team, or total; NULL for a moneyline", "points"),
        *integers("price_american", "price of the side"),
        *instants("snapshot_utc", "when it was offered; NULL if the source does not say"),
        *booleans("as_of_known", "whether that time is known"),
        *strings("source", "vendor format"),
        *FILE,
    ),
)
