"""Who must be in a player table of a game that is over."""

from __future__ import annotations

from datetime import date

from fullcourt import catalog
from fullcourt.catalog.populations import markets_of_final_games, players_of_final_games
from fullcourt.catalog.populations_before import expected_players, markets_of_expected_players, team_members
from fullcourt.catalog.raw.best import player_boxscore_best
from fullcourt.catalog.raw.boxscores import game_status, player_boxscore
from fullcourt.catalog.reference.next_rosters import next_rosters
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.warehouse.duckdb import DuckDB
from fullcourt.warehouse.numbered_games import NUMBERED

DAY = date(2021, 12, 3)


def test_each_population_has_a_name_of_its_own_since_it_is_taken_by_that_once_for_all_its_tables():
    populations = {table.population for table in catalog.BUILT}
    names = [population.name for population in populations]
    views = {view.name for view in catalog.VIEWS}
    others = {table.name for table in catalog.TABLES} | views | {f"{view}_due" for view in views} | {*NUMBERED.values()}
    assert len(set(names)) == len(names)
    assert others.isdisjoint(names)


def keys(listed, lines, games=("0022100001",), of=players_of_final_games, to_come=(), guests=("jaysontatum",)):
    """What a population says of Utah's players, with Boston's list beside them; of Boston, that nobody is known."""
    db = DuckDB()
    db.create_schemas()
    for table in (schedule, game_status, player_boxscore, next_rosters):
        db.create_table(table)
    db.create_view(player_boxscore_best)
    final = {"game_date": DAY, "season_year": 2021, "is_counted": True, "game_status": "final"}
    sides = {"home_team_abbr": "UTA", "away_team_abbr": "BOS", "home_score": 137, "away_score": 130}
    db.insert_values(schedule, [{"game_id": game} | final | sides for game in games])
    db.insert_values(
        game_status,
        [
            {"game_id": "0022100001", "team_abbr": "UTA", "player_lookup": name, "player_status": status,
             "is_dressed": status in ("active", "dnp"), "status_reason": status}
            for name, status in listed
        ]
        + [
            {"game_id": "0022100001", "team_abbr": "BOS", "player_lookup": name, "player_status": "active",
             "is_dressed": True} for name in guests
        ],
    )  # fmt: skip
    db.insert_values(
        player_boxscore,
        [
            {"game_id": "0022100001", "team_abbr": "UTA", "player_lookup": name, "source": "nba_stats", "pts": 2,
             "seconds_played": 60, "seconds_precision": "minute"}
            for name in lines
        ],
    )  # fmt: skip
    db.insert_values(
        next_rosters,
        [
            {"game_id": "0022100009", "game_date": DAY, "season_year": 2021, "team_abbr": team, "player_lookup": name,
             "is_expected": expected, "population_basis": "last_roster" if name else "none"}
            for team, name, expected in to_come
        ],
    )  # fmt: skip
    for table in (schedule, game_status, player_boxscore):
        db.execute(f"UPDATE {table.qualified} SET _row = 1")
    found = [row for row in db.records(of.expression) if row["player_lookup"] not in guests]
    if of in (expected_players, team_members):
        return {row["entity_id"]: (row["entity_type"], row["population_basis"]) for row in found}
    if of is not players_of_final_games:
        assert len({row["entity_id"] for row in found}) == len(found)
        return sorted((row["entity_id"], row["entity_type"], row["market"]) for row in found)
    return {row["entity_id"]: (row["player_status"], row["is_dressed"], row["population_basis"]) for row in found}


def test_a_player_with_a_line_whom_the_list_lacks_appeared():
    assert keys([("rudygobert", "active")], ["rudygobert", "joeingles"]) == {
        "rudygobert|0022100001": ("active", True, "box_status"),
        "joeingles|0022100001": ("active", True, "box_status"),
    }


def test_a_player_with_a_line_appeared_though_the_list_says_he_did_not():
    assert keys([("rudygobert", "inactive")], ["rudygobert"]) == {
        "rudygobert|0022100001": ("active", True, "box_status")
    }


def test_a_player_without_a_line_is_what_the_list_says():
    assert keys([("rudygobert", "dnd")], []) == {"rudygobert|0022100001": ("dnd", False, "box_status")}


def test_a_game_with_neither_is_one_key_of_its_own():
    assert keys([], [], guests=()) == {"0022100001": (None, None, "none")}


def test_a_team_with_neither_is_told_by_the_game_beside_the_other_teams_players():
    nobody = {"0022100001": (None, None, "none")}
    assert keys([("rudygobert", "active")], [], guests=()) == nobody | {
        "rudygobert|0022100001": ("active", True, "box_status")
    }
    assert keys([], []) == nobody


def test_a_team_without_a_list_is_accounted_for_by_its_lines_whatever_list_the_other_has():
    assert keys([], ["rudygobert"]) == {"rudygobert|0022100001": ("active", True, "box_only")}


def test_every_player_is_there_once_a_market_and_a_game_of_nobody_once_without_one():
    listed = [("rudygobert", "active"), ("joeingles", "inactive")]
    games = ("0022100001", "0022100002")
    nobody = ("0022100002", "GAME", None)
    markets = ("assists", "points", "rebounds")
    assert keys(listed, [], games, markets_of_final_games) == [
        nobody,
        *((f"joeingles|0022100001|{market}", "PLAYER", market) for market in markets),
        *((f"rudygobert|0022100001|{market}", "PLAYER", market) for market in markets),
    ]
    assert keys(listed, [], games, markets_of_expected_players) == [
        nobody,
        *((f"rudygobert|{market}", "PLAYER", market) for market in markets),
    ]


def test_of_a_game_to_come_those_are_expected_who_belong_to_its_teams_and_a_team_nobody_knows_of_is_told_by_the_game():
    to_come = [("CHI", "zachlavine", True), ("CHI", "lonzoball", False), ("DEN", None, False)]
    of_game, of_member = ("GAME", "none"), ("PLAYER", "last_roster")
    played = {"rudygobert": ("PLAYER", "box_status")}
    listed = [("rudygobert", "active")]
    assert keys(listed, [], of=expected_players, to_come=to_come) == played | {
        "zachlavine": of_member,
        "0022100009": of_game,
    }
    assert keys(listed, [], of=team_members, to_come=to_come) == {
        "rudygobert|UTA": ("PLAYER", "box_status"),
        "zachlavine|CHI": of_member,
        "lonzoball|CHI": of_member,
        "0022100009": of_game,
    }
    assert keys(listed, [], to_come=to_come).keys() == {"rudygobert|0022100001"}
