"""Who is expected on the next date: the members of the teams that play, by their newest lists."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from fullcourt.catalog.raw.best import player_boxscore_best
from fullcourt.catalog.raw.boxscores import game_status, player_boxscore
from fullcourt.catalog.reference.next_rosters import next_rosters
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.engine.calendar import game_dates
from fullcourt.sources.next_rosters import settle_next_rosters
from fullcourt.warehouse.duckdb import DuckDB

GAMES = {"1": 1, "2": 3, "3": 5, "4": 5, "5": 7}
"""Days of November of the games."""


class League:
    """Atlanta, Boston, Chicago and Denver; nothing is read but what is told here."""

    def __init__(self) -> None:
        self.db = DuckDB()
        self.db.create_schemas()
        for table in (schedule, game_status, player_boxscore, next_rosters):
            self.db.create_table(table)
        self.db.create_view(player_boxscore_best)

    def game(self, game_id: str, sides: str, status: str, day: int | None = None) -> None:
        home, away = sides.split("-")
        self.db.insert_values(schedule, [{
            "game_id": game_id, "game_date": date(2021, 11, day or GAMES[game_id]), "season": "2021-22",
            "season_year": 2021, "season_type": "regular", "game_status": status, "is_counted": True,
            "home_team_abbr": home, "away_team_abbr": away,
        }])  # fmt: skip

    def has_list(self, game_id: str, team: str, players: str) -> None:
        """Names in brackets are on the list and not dressed."""
        self.db.insert_values(game_status, [
            {
                "game_id": game_id, "team_abbr": team, "player_lookup": name.strip("()"), "player_id": 7,
                "is_dressed": not name.startswith("("),
            }
            for name in players.split()
        ])  # fmt: skip

    def has_line(self, game_id: str, team: str, player: str) -> None:
        self.db.insert_values(
            player_boxscore,
            [{
                "game_id": game_id, "team_abbr": team, "player_lookup": player, "source": "archive", "pts": 2,
                "seconds_played": 60, "seconds_precision": "second",
            }],
        )  # fmt: skip

    def expected(self) -> dict[str, list[Any]]:
        """By team and basis, who is expected; who is a member and not expected stands in brackets."""
        settle_next_rosters(SimpleNamespace(db=self.db))
        found: dict[str, list[Any]] = {}
        for row in sorted(self.db.values(next_rosters), key=lambda row: row["player_lookup"] or ""):
            name = row["player_lookup"]
            found.setdefault(f"{row['team_abbr']} {row['population_basis']}", []).append(
                name if row["is_expected"] or name is None else f"({name})"
            )
        return found


@pytest.fixture
def league() -> League:
    league = League()
    league.game("1", "ATL-BOS", "final")
    league.has_list("1", "ATL", "ann (abe)")
    league.has_list("1", "BOS", "bea bob")
    return league


def test_everyone_on_the_last_list_of_a_team_is_expected_dressed_or_not(league):
    league.game("2", "BOS-ATL", "scheduled")
    assert league.expected() == {"ATL last_roster": ["abe", "ann"], "BOS last_roster": ["bea", "bob"]}


def test_the_next_date_is_the_first_one_with_a_game_that_is_not_over_and_no_later_one(league):
    league.game("2", "BOS-CHI", "postponed")
    league.game("3", "ATL-CHI", "scheduled")
    league.game("5", "BOS-ATL", "scheduled")
    assert league.expected() == {"ATL last_roster": ["abe", "ann"], "CHI none": [None]}
    assert [(each.day.day, each.games, each.is_played) for each in game_dates(league.db)] == [
        (1, 1, True),
        (5, 1, False),
    ]


def test_a_game_that_is_not_over_has_a_roster_and_does_not_hold_the_next_date_back(league):
    league.game("3", "ATL-CHI", "final")
    league.has_list("3", "CHI", "cy")
    league.game("4", "BOS-DEN", "in_progress")
    league.game("5", "ATL-CHI", "scheduled")
    assert league.expected() == {
        "ATL last_roster": ["abe", "ann"],
        "BOS last_roster": ["bea", "bob"],
        "CHI last_roster": ["cy"],
        "DEN none": [None],
    }
    assert [(each.day.day, each.games, each.is_played) for each in game_dates(league.db)] == [
        (1, 1, True),
        (5, 2, True),
        (7, 1, False),
    ]


def test_who_is_on_a_later_list_of_another_team_has_left(league):
    league.game("2", "CHI-DEN", "final")
    league.has_list("2", "CHI", "cy bob")
    league.game("3", "BOS-CHI", "scheduled")
    assert league.expected() == {"BOS last_roster": ["bea"], "CHI last_roster": ["bob", "cy"]}


def test_a_list_of_the_game_itself_says_who_is_dressed(league):
    league.game("2", "BOS-ATL", "scheduled")
    league.has_list("2", "BOS", "bob (bea) bill")
    assert league.expected() == {"ATL last_roster": ["abe", "ann"], "BOS box_status": ["(bea)", "bill", "bob"]}


def test_lines_of_a_game_without_a_list_tell_who_belongs_to_a_team_but_not_those_of_a_game_under_way(league):
    league.game("2", "CHI-DEN", "final")
    league.has_line("2", "CHI", "cy")
    league.game("3", "CHI-ATL", "in_progress")
    league.has_line("3", "ATL", "al")
    assert league.expected() == {"ATL last_roster": ["abe", "ann"], "CHI last_roster": ["cy"]}


def test_who_has_a_line_since_the_newest_list_of_his_team_belongs_to_it_and_who_has_none_is_not_lost(league):
    league.game("2", "ATL-DEN", "final")
    league.has_line("2", "ATL", "al")
    league.has_line("2", "DEN", "bob")
    league.game("3", "ATL-BOS", "scheduled")
    assert league.expected() == {"ATL last_roster": ["abe", "al", "ann"], "BOS last_roster": ["bea"]}


def test_once_the_games_are_over_nobody_is_expected(league):
    league.game("2", "BOS-ATL", "scheduled")
    assert league.expected()
    league.db.execute("UPDATE nba_reference.schedule SET game_status = 'final'")
    assert league.expected() == {}


def test_of_a_season_that_has_not_begun_nothing_is_expected(league):
    league.db.execute("UPDATE nba_reference.schedule SET game_status = 'scheduled'")
    assert league.expected() == {}
    assert game_dates(league.db) == []
