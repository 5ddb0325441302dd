"""The line of a player in a market at tip-off, what he made of it, and how his season lies against it."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace as Line
from typing import Any

from tests.oracles.naive.expected_players import expected, expected_by_name, members
from tests.oracles.naive.facts import Facts, final_dates
from tests.oracles.naive.team_games import opponent
from tests.oracles.naive.windows import lines_before

MARKETS = ("points", "rebounds", "assists")
PREFERRED_BOOKS = ("draftkings", "fanduel", "consensus")


def main_line(facts: Facts, game: Line, player: str, market: str) -> tuple[Line, Line] | None:
    """The line as known at tip-off, and the first one of its book."""
    known = [
        prop
        for prop in facts.props.get((game.game_id, player), [])
        if prop.market == market
        and not prop.is_alternate
        and (prop.snapshot_utc is None or game.tipoff_utc is None or prop.snapshot_utc <= game.tipoff_utc)
    ]
    if not known:
        return None
    book = min({prop.book for prop in known}, key=preference)
    of_book = sorted((prop for prop in known if prop.book == book), key=latest_last)
    return of_book[-1], of_book[0]


def preference(book: str) -> tuple[int, str]:
    """Preferred books first, the others by name."""
    return (PREFERRED_BOOKS.index(book) if book in PREFERRED_BOOKS else len(PREFERRED_BOOKS), book)


def latest_last(prop: Line) -> tuple[Any, ...]:
    """By time; without one, the row with odds nearest -110 comes last, and of these the lower line."""
    odds = abs(prop.over_price_american + 110) if prop.over_price_american is not None else 100_000
    return (0, 0, -odds, -prop.line) if prop.snapshot_utc is None else (1, prop.snapshot_utc, -odds, -prop.line)


def outcome_keys(facts: Facts) -> set[tuple[str, str, str]]:
    """Game, player and market: everyone on the lists of final games."""
    return {
        (member.game.game_id, member.player_lookup, market)
        for day in final_dates(facts)
        for member in members(facts, day)
        for market in MARKETS
    }


def outcome_row(facts: Facts, game_id: str, player: str, market: str) -> dict[str, Any]:
    """What became of the line."""
    game = facts.games[game_id]
    found = main_line(facts, game, player, market)
    played = facts.player_games[game_id, player]
    actual = getattr(played, market) if played.is_active else None
    values = {
        "game_id": game_id,
        "player_lookup": player,
        "market": market,
        "game_date": game.game_date,
        "player_id": played.player_id,
        "team_abbr": played.team_abbr,
        "opponent_team_abbr": opponent(game, played.team_abbr),
        "season_year": game.season_year,
        "is_active": played.is_active,
        "actual_value": actual,
    }
    return values | columns_of_line(found) | result(found[0].line if found else None, actual)


def columns_of_line(found: tuple[Line, Line] | None) -> dict[str, Any]:
    """Line, opening line, and how far it moved."""
    if found is None:
        names = ("line", "line_source", "as_of_known", "opening_line", "opening_line_source", "line_movement")
        return dict.fromkeys(names)
    current, first = found
    opening = current.opening_line if current.opening_line is not None else first.line
    opening = opening if current.opening_line is not None or current.snapshot_utc is not None else None
    return {
        "line": current.line,
        "line_source": current.book,
        "as_of_known": current.snapshot_utc is not None,
        "opening_line": opening,
        "opening_line_source": None if opening is None else current.book,
        "line_movement": None if opening is None else current.line - opening,
    }


def result(line: Any, actual: int | None) -> dict[str, Any]:
    """Over, under, push, or neither."""
    if line is None:
        return {"over_under_result": "NO_LINE", "margin": None}
    if actual is None:
        return {"over_under_result": "VOID", "margin": None}
    margin = actual - line
    return {"over_under_result": "OVER" if margin > 0 else "UNDER" if margin < 0 else "PUSH", "margin": margin}


def upcoming_keys(facts: Facts) -> set[tuple[dt.date, str, str]]:
    """Date, expected player and market."""
    return {
        (day, member.player_lookup, market)
        for day in final_dates(facts)
        for member in expected(facts, day)
        for market in MARKETS
    }


def upcoming_row(facts: Facts, day: dt.date, player: str, market: str) -> dict[str, Any]:
    """The line before the game, and how the season lies against it."""
    member = expected_by_name(facts, day)[player]
    found = main_line(facts, member.game, player, market)
    line = columns_of_line(found)
    season = lines_before(facts, player, member.game.season_year, day)
    return {
        "game_date": day,
        "player_lookup": player,
        "market": market,
        "game_id": member.game.game_id,
        "player_id": member.player_id,
        "team_abbr": member.team_abbr,
        "opponent_team_abbr": member.opponent_team_abbr,
        "season_year": member.game.season_year,
        "has_prop_line": found is not None,
        "current_line": line["line"],
        "opening_line": line["opening_line"],
        "line_movement": line["line_movement"],
        "current_line_source": line["line_source"],
        "opening_line_source": line["opening_line_source"],
        "line_snapshot_utc": found[0].snapshot_utc if found else None,
        "line_as_of_known": line["as_of_known"],
        "prop_over_streak": streak(season, market, line["line"], 1),
        "prop_under_streak": streak(season, market, line["line"], -1),
    }


def streak(season: list[Line], market: str, line: Any, side: int) -> int | None:
    """The latest games in a row on one side of the line; a push neither counts nor breaks."""
    if line is None:
        return None
    length = 0
    for game in reversed(season):
        distance = side * (getattr(game, market) - line)
        if distance < 0:
            break
        length += distance > 0
    return length
