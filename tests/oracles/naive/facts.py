"""The facts that the as-of tables stand on, read once as plain Python rows and laid out by game, team and player.

Nothing here is computed: these tables have oracles of their own.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from functools import cache
from types import SimpleNamespace as Line
from typing import Any

NOT_PLAYED = ("postponed", "cancelled")

PLAYER_GAME = """player_lookup player_id game_id game_date season_year team_abbr is_active seconds_played points rebounds
    assists fg_attempts fg_makes ft_attempts ft_makes paint_attempts paint_makes mid_range_attempts mid_range_makes
    three_pt_attempts_pbp three_pt_makes_pbp unknown_zone_attempts assisted_fg_makes unassisted_fg_makes plays_x100
    team_plays_on_court_x100 zones_source""".split()
OFFENCE = (
    "game_id team_abbr game_date season_year points_scored possessions_x100 team_seconds win_flag margin_of_victory"
)
DEFENCE = """game_id defending_team_abbr game_date season_year points_allowed opp_paint_attempts opp_paint_makes
    opp_mid_range_attempts opp_mid_range_makes opp_three_pt_attempts opp_three_pt_makes points_in_paint_allowed
    blocks_paint blocks_mid_range blocks_three_pt possessions_x100 own_possessions_x100 team_seconds opp_ft_attempts
    opp_fg_attempts zones_source""".split()
PROP = "player_lookup market game_id game_date line over_price_american book snapshot_utc opening_line is_alternate"


class Facts:
    """Rows of the fact tables of a warehouse."""

    def __init__(self, db: Any) -> None:
        """Read them."""
        self.games = {
            game.game_id: game
            for game in read(db, "nba_reference.schedule", "*")
            if game.is_counted and game.game_status not in NOT_PLAYED
        }
        self.arenas = read(db, "nba_reference.arenas", "*")
        self.teams = sorted(team.team_abbr for team in read(db, "nba_reference.teams", "team_abbr"))
        self.players = {player.player_id: player for player in read(db, "nba_reference.players", "*")}
        self.lists: dict[str, list[Line]] = defaultdict(list)
        """The status list of a game, both teams."""
        for entry in read(
            db, "nba_raw.game_status", "game_id player_lookup player_id team_abbr player_status is_starter"
        ):
            self.lists[entry.game_id].append(entry)
        self.box_lines: dict[str, set[tuple[str, str, int]]] = defaultdict(set)
        """Who has a line in the box score of a game: name, team, id."""
        for box in read(db, "nba_raw.player_boxscore", "game_id player_lookup team_abbr player_id"):
            self.box_lines[box.game_id].add((box.player_lookup, box.team_abbr, box.player_id))
        self.player_games = {
            (line.game_id, line.player_lookup): line
            for line in read(db, "nba_analytics.player_game_summary", PLAYER_GAME)
        }
        self.offence = {
            (line.game_id, line.team_abbr): line
            for line in read(db, "nba_analytics.team_offense_game_summary", OFFENCE.split())
        }
        self.defence = {
            (line.game_id, line.defending_team_abbr): line
            for line in read(db, "nba_analytics.team_defense_game_summary", DEFENCE)
        }
        self.games_with_events = {
            event.game_id for event in read(db, "(SELECT DISTINCT game_id FROM nba_raw.play_by_play)", "game_id")
        }
        self.props: dict[tuple[str, str], list[Line]] = defaultdict(list)
        """The lines of a player of a game, of all markets and books."""
        if "nba_raw.player_props" in tables_of(db):
            for prop in read(db, "nba_raw.player_props", PROP.split()):
                self.props[prop.game_id, prop.player_lookup].append(prop)


def tables_of(db: Any) -> set[str]:
    """The tables of a warehouse, with their schemas."""
    return {
        f"{schema}.{name}" for schema, name in db.rows("SELECT table_schema, table_name FROM information_schema.tables")
    }


def read(db: Any, table: str, columns: str | list[str]) -> list[Line]:
    """Rows of a table, with some or all (``*``) of its columns."""
    if columns == "*":
        schema, name = table.split(".")
        columns = [
            column
            for (column,) in db.rows(
                "SELECT column_name FROM information_schema.columns"
                f" WHERE table_schema = '{schema}' AND table_name = '{name}'"
            )
            if not column.startswith("_")
        ]
    names = columns.split() if isinstance(columns, str) else columns
    return [Line(**dict(zip(names, row, strict=True))) for row in db.rows(f"SELECT {', '.join(names)} FROM {table}")]


@cache
def games_of_season(facts: Facts, year: int) -> tuple[Line, ...]:
    """The counted games of a season in order of date and id."""
    games = [game for game in facts.games.values() if game.season_year == year]
    return tuple(sorted(games, key=lambda game: (game.game_date, game.game_id)))


@cache
def games_of_date(facts: Facts, day: dt.date) -> tuple[Line, ...]:
    """The counted games of a date."""
    return tuple(game for game in facts.games.values() if game.game_date == day)


@cache
def season_of(facts: Facts, day: dt.date) -> int:
    """The season of a game date."""
    (year,) = {game.season_year for game in games_of_date(facts, day)}
    return year


@cache
def opening_day(facts: Facts, year: int) -> dt.date:
    """The first date of a regular season."""
    return games_of_season(facts, year)[0].game_date


@cache
def final_dates(facts: Facts) -> tuple[dt.date, ...]:
    """The dates with a counted game that is over: the dates of units."""
    return tuple(sorted({game.game_date for game in facts.games.values() if game.game_status == "final"}))


@cache
def processed_dates(facts: Facts) -> tuple[dt.date, ...]:
    """Those of them from the fourteenth day after the opening on."""
    return tuple(day for day in final_dates(facts) if (day - opening_day(facts, season_of(facts, day))).days >= 14)
