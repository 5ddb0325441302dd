"""Everybody has one key, however a source spells him."""

from __future__ import annotations

import csv
import unicodedata
from collections import defaultdict
from pathlib import Path

import pytest

from fullcourt.basketball.names import bare_lookup, player_lookup, slug_lookup, universal_player_id


@pytest.mark.parametrize(
    ("name", "lookup"),
    [
        ("Luka Dončić", "lukadoncic"),
        ("De'Aaron Fox", "deaaronfox"),
        ("De’Aaron Fox", "deaaronfox"),  # noqa: RUF001 (the apostrophe that PDFs use)
        ("Ömer Aşık", "omerasik"),  # noqa: RUF001 (the dotless i of his name)
        ("Kristaps Porziņģis", "kristapsporzingis"),
        ("Vít Krejčí", "vitkrejci"),
        ("Dennis Schröder", "dennisschroder"),
        ("Nikola Đurišić", "nikoladurisic"),
        ("Michał Łukasz", "michallukasz"),
        ("Søren Ærø", "sorenaero"),
        ("Strauß Þór Ðan", "straussthordan"),
        ("O.G. Anunoby", "oganunoby"),
        ("OG Anunoby", "oganunoby"),
        ("Karl-Anthony Towns", "karlanthonytowns"),
        ("Nene", "nene"),
        ("Tim Hardaway Jr.", "timhardawayjr"),
        ("  Tim   Hardaway Jr. ", "timhardawayjr"),
        ("", ""),
    ],
)
def test_a_name_is_its_latin_letters(name, lookup):
    assert player_lookup(name) == lookup


@pytest.mark.parametrize(
    ("name", "display"),
    [
        ("Payton II, Gary", "Gary Payton II"),
        ("Duke Jr., David", "David Duke Jr."),
        ("Hardaway, Tim Jr.", "Tim Hardaway Jr."),
        ("Hardaway, Tim, Jr.", "Tim Hardaway Jr."),
        ("Tim Hardaway, Jr.", "Tim Hardaway Jr."),
        ("Mbah a Moute, Luc", "Luc Mbah a Moute"),
        ("Antetokounmpo,Giannis", "Giannis Antetokounmpo"),
    ],
)
def test_the_last_name_may_come_first(name, display):
    assert player_lookup(name) == player_lookup(display)
    assert bare_lookup(name) == bare_lookup(display)


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Jimmy Butler III", "jimmybutler"),
        ("Jimmy Butler", "jimmybutler"),
        ("Marcus Morris Sr.", "marcusmorris"),
        ("Wade Baldwin IV", "wadebaldwin"),
        ("Payton II, Gary", "garypayton"),
        ("Robert Williams iii", "robertwilliams"),
        ("Nene", "nene"),
        ("Jr.", "jr"),
        ("Ivica Zubac", "ivicazubac"),
    ],
)
def test_the_bare_key_drops_one_suffix(name, bare):
    assert bare_lookup(name) == bare


@pytest.mark.parametrize(
    ("slug", "bare"),
    [
        ("aarongordon2021", "aarongordon"),
        ("aarongordon-2021", "aarongordon"),
        ("cameronjohnson-g2022", "cameronjohnson"),
        ("robertwilliams-c", "robertwilliams"),
        ("kenyonmartin-jr2021", "kenyonmartin"),
        ("marcoslouzada-silva2022", "marcoslouzadasilva"),
        ("karl-anthonytowns2022", "karlanthonytowns"),
    ],
)
def test_a_slug_loses_year_position_and_suffix(slug, bare):
    assert slug_lookup(slug) == bare


def test_the_compatibility_id_is_key_and_id():
    assert universal_player_id("stephencurry", 201939) == "stephencurry_201939"


def players_by_id(data_dir: Path) -> dict[int, set[str]]:
    """Names of each player in the league's logs of 2017-22."""
    names: defaultdict[int, set[str]] = defaultdict(set)
    for log in sorted((data_dir / "game_logs").glob("leaguegamelog_players_*.csv")):
        with log.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                names[int(row["PLAYER_ID"])].add(row["PLAYER_NAME"])
    return names


@pytest.mark.real_data
def test_no_two_players_of_five_seasons_share_a_key(data_dir):
    players = players_by_id(data_dir)
    ids: defaultdict[str, set[int]] = defaultdict(set)
    for player_id, names in players.items():
        for name in names:
            ids[bare_lookup(name)].add(player_id)
    assert len(players) == 1001
    assert not {key: found for key, found in ids.items() if len(found) > 1}


@pytest.mark.real_data
def test_fifty_players_of_five_seasons_carry_a_suffix(data_dir):
    names = set().union(*players_by_id(data_dir).values())
    assert sum(player_lookup(name) != bare_lookup(name) for name in names) == 50


@pytest.mark.real_data
def test_every_letter_of_the_league_has_a_latin_form(data_dir):
    for name in set().union(*players_by_id(data_dir).values()):
        letters = [c for c in unicodedata.normalize("NFKD", name) if unicodedata.category(c).startswith("L")]
        assert len(player_lookup(name)) >= len(letters)
