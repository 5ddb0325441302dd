"""Nicknames and changed names lead to the player, and every name of the archive to somebody."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from pathlib import Path

import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from fullcourt.basketball.aliases import PLAYER_ALIASES, aliased_player_id
from fullcourt.basketball.game_ids import season_year_of
from fullcourt.basketball.names import bare_lookup, player_lookup, slug_lookup

SEASONS = ["2017-18", "2018-19", "2019-20", "2020-21", "2021-22"]


@pytest.mark.parametrize(
    ("name", "player_id"),
    [
        ("Enes Kanter", 202683),
        ("Juan Hernangomez", 1627823),
        ("RJ Nembhard Jr.", 1630612),
        ("Tre Scott", 1630286),
        ("Nigel Hayes", 1628502),
    ],
)
def test_another_name_is_the_same_player(name, player_id):
    assert aliased_player_id(player_lookup(name), 2021) == player_id


@pytest.mark.parametrize(
    ("slug", "player_id"),
    [
        ("kenyonmartin-jr2022", 1630231),
        ("charlesbrown-jr2022", 1629718),
        ("marcoslouzada-silva2022", 1629712),
    ],
)
def test_a_slug_is_the_same_player(slug, player_id):
    assert aliased_player_id(slug_lookup(slug), 2021) == player_id


def test_a_name_that_needs_no_alias_has_none():
    assert aliased_player_id("stephencurry", 2021) is None


def test_an_alias_is_one_player():
    keys = [(alias.alias_lookup, alias.season_year) for alias in PLAYER_ALIASES]
    assert len(set(keys)) == len(keys) == 25
    assert all(alias.alias_lookup == player_lookup(alias.alias_lookup) for alias in PLAYER_ALIASES)


def players(data_dir: Path, season: str) -> dict[str, int]:
    """Ids by name of those who played in a regular season, from the league's log."""
    return {row["PLAYER_NAME"]: int(row["PLAYER_ID"]) for row in log(data_dir, season)}


def log(data_dir: Path, season: str) -> list[dict[str, str]]:
    path = data_dir / "game_logs" / f"leaguegamelog_players_{season}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def archive_names(data_dir: Path, season: str) -> set[str]:
    """Names of those with minutes in a regular season of the archive, which holds play-offs too."""
    last_day = max(row["GAME_DATE"] for row in log(data_dir, season)).replace("-", "")
    path = data_dir / "box_scores" / f"bref_player_game_{season}.parquet"
    lines = pq.read_table(path, columns=["player", "mp_sec", "date"])
    played = lines.filter((pc.field("mp_sec") > 0) & (pc.field("date") <= last_day))
    return set(played["player"].to_pylist())


def keys(names: dict[str, int]) -> dict[str, int]:
    """Ids by bare key; a key of two players would lead to neither."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for name, player_id in names.items():
        found[bare_lookup(name)].add(player_id)
    return {key: next(iter(ids)) for key, ids in found.items() if len(ids) == 1}


@pytest.mark.real_data
def test_an_alias_is_no_name_that_somebody_has(data_dir):
    for season in SEASONS:
        played = players(data_dir, season)
        assert not {alias.alias_lookup for alias in PLAYER_ALIASES} & {player_lookup(name) for name in played}


@pytest.mark.real_data
def test_an_alias_leads_to_somebody_who_played(data_dir):
    ids = {player_id for season in SEASONS for player_id in players(data_dir, season).values()}
    assert {alias.player_id for alias in PLAYER_ALIASES} <= ids


@pytest.mark.real_data
@pytest.mark.parametrize("season", SEASONS)
def test_everybody_who_played_in_the_archive_is_found(data_dir, season):
    played = keys(players(data_dir, season))
    archive = archive_names(data_dir, season)
    unknown = {
        name
        for name in archive
        if bare_lookup(name) not in played
        and aliased_player_id(player_lookup(name), season_year_of(season)) not in played.values()
    }
    assert archive
    assert unknown == set()


@pytest.mark.real_data
def test_all_slugs_but_one_lead_to_a_player(data_dir):
    known = set().union(*(keys(players(data_dir, season)) for season in SEASONS))
    path = data_dir / "props" / "bettingpros_props_2021-01_2022-06.csv"
    with path.open(encoding="utf-8", newline="") as file:
        slugs = {re.sub(r"\d{4}$", "", row["slug"]) for row in csv.DictReader(file)}
    left = {slug for slug in slugs if slug_lookup(slug) not in known}
    assert (len(slugs), len(left)) == (532, 19)
    assert {slug for slug in left if aliased_player_id(slug_lookup(slug), 2021) is None} == {"aamirsimms"}
