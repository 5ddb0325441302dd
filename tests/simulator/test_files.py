"""What the simulator writes: the vendors' forms, the same bytes every time, a prefix of the whole."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import io
import json
import lzma
import tarfile
from itertools import pairwise
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from fullcourt.cli.app import app, main
from fullcourt.simulator import simulate
from fullcourt.simulator.calendar import LeagueSizeError
from fullcourt.simulator.dirt import USUAL, UnknownDirtError
from fullcourt.simulator.season import SimulatedFolderError
from fullcourt.simulator.version import VERSION

SEASON = "2030-31"


def hashes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*")) if path.is_file()
    }  # fmt: skip


def games(folder: Path) -> dict[str, bytes]:
    content = lzma.decompress((folder / f"nba_stats_pbp/nba_stats_pbp_{SEASON}.tar.xz").read_bytes())
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        return {member.name: archive.extractfile(member).read() for member in archive}


def records(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode()), strict=True))


@pytest.mark.parametrize("rates", [{}, USUAL], ids=["clean", "dirty"])
def test_same_seed_gives_the_same_bytes_and_another_one_others(write, rates):
    one, again, other = write("one", rates=rates), write("again", rates=rates), write("other", seed=8, rates=rates)
    assert hashes(one) == hashes(again)
    differing = {name for name, value in hashes(other).items() if value != hashes(one)[name]}
    assert differing >= {name for name in hashes(one) if "dirt" not in name}


@pytest.mark.parametrize("rates", [{}, USUAL], ids=["clean", "dirty"])
def test_a_season_up_to_a_date_is_the_beginning_of_the_whole(write, rates):
    whole, part = write("whole", rates=rates), write("part", rates=rates, upto=dt.date(2030, 10, 31))
    assert 0 < len(games(part)) < len(games(whole))
    assert games(part).items() <= games(whole).items()
    for name in (f"game_logs/leaguegamelog_players_{SEASON}.csv", f"game_logs/leaguegamelog_teams_{SEASON}.csv"):
        assert (whole / name).read_bytes().startswith((part / name).read_bytes())
    for kind in ("bref_games", "bref_player_game", "bref_team_game"):
        name = f"box_scores/{kind}_{SEASON}.parquet"
        short = pq.read_table(part / name)
        assert pq.read_table(whole / name).slice(0, short.num_rows).equals(short)


def test_the_first_games_do_not_depend_on_how_long_the_season_is(write):
    short, long = games(write("short", games_per_team=6)), games(write("long", games_per_team=12))
    assert short.items() <= long.items()


def test_games_to_come_are_scheduled_and_have_no_score(write):
    folder = write(upto=dt.date(2030, 10, 31))
    rows = records((folder / f"schedule/schedule_{SEASON}.csv").read_bytes())
    regular = [row for row in rows if row["gid"].startswith("002")]
    assert {row["st"] for row in regular if row["etdate"] <= "2030-10-31"} == {"3"}
    later = [row for row in regular if row["etdate"] > "2030-10-31"]
    assert later
    assert {(row["st"], row["h.s"], row["v.s"]) for row in later} == {("1", "", "")}
    assert {row["gid"][:3] for row in rows} == {"001", "002", "003"}


def test_play_by_play_has_the_vendors_form(write):
    accented: set[str] = set()
    for name, content in games(write()).items():
        rows = records(content)
        assert len(rows[0]) == 34
        assert {row["GAME_ID"] for row in rows} == {f"00{name.removesuffix('.csv')}"}
        accented |= {column for row in rows for column, value in row.items() if not value.isascii()}
        numbers = [int(row["EVENTNUM"]) for row in rows]
        assert len(set(numbers)) == len(numbers)
        assert numbers[0] == 2
        clocks = [
            (int(row["PERIOD"]), -60 * int(row["PCTIMESTRING"].split(":")[0]) - int(row["PCTIMESTRING"].split(":")[1]))
            for row in rows
        ]
        assert clocks == sorted(clocks)
        away, home = map(int, rows[-1]["SCORE"].split(" - "))
        assert int(rows[-1]["SCOREMARGIN"]) == home - away
    # The vendor spells names with their accents, and texts without.
    assert accented == {"PLAYER1_NAME", "PLAYER2_NAME", "PLAYER3_NAME"}


def test_offensive_fouls_have_their_turnover_and_substitutions_are_never_between_periods(write):
    for content in games(write()).values():
        rows = records(content)
        for row, after in pairwise(rows):
            if row["EVENTMSGTYPE"] == "6" and row["EVENTMSGACTIONTYPE"] in {"4", "26"}:
                assert (after["EVENTMSGTYPE"], after["EVENTMSGACTIONTYPE"]) == ("5", "37")
                assert after["PLAYER1_ID"] == row["PLAYER1_ID"]
            if row["EVENTMSGTYPE"] == "8":
                assert row["PCTIMESTRING"] not in {"12:00", "5:00" if int(row["PERIOD"]) > 4 else ""}


def test_the_chart_has_the_floor_of_the_distance_and_the_text_rounds_it(write):
    folder = write()
    texts = {}
    for content in games(folder).values():
        for row in records(content):
            if row["EVENTMSGTYPE"] in {"1", "2"}:
                own = row["HOMEDESCRIPTION"] if row["PERSON1TYPE"] == "4" else row["VISITORDESCRIPTION"]
                texts[row["GAME_ID"], int(row["EVENTNUM"])] = own
    chart = pq.read_table(folder / f"nba_stats_shots/shotchartdetail_{SEASON}.parquet").to_pylist()
    assert len(chart) == len(texts)
    for shot in chart:
        feet = (shot["LOC_X"] ** 2 + shot["LOC_Y"] ** 2) ** 0.5 / 10
        text = texts[shot["GAME_ID"], shot["GAME_EVENT_ID"]]
        assert shot["SHOT_DISTANCE"] == int(feet)
        assert f" {round(feet)}' " in text
        assert ("3PT" in text) == shot["SHOT_TYPE"].startswith("3")
        assert str(shot["PLAYER_ID"]) in shot["PLAYERS_ON"].split("|")
        assert len(set(shot["PLAYERS_ON"].split("|"))) == 5


def test_the_marker_says_what_the_folder_is(write):
    marker = json.loads((write() / "SIMULATED.json").read_text())
    assert (marker["season"], marker["seed"], marker["version"]) == (SEASON, 7, VERSION)


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(SimulatedFolderError, match="not empty"):
        simulate(SEASON, 7, tmp_path, teams=2, games_per_team=1)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_two_seasons_do_not_share_a_folder(write):
    folder = write()
    with pytest.raises(SimulatedFolderError, match="2030-31"):
        simulate("2031-32", 7, folder, teams=2, games_per_team=1)


@pytest.mark.parametrize(
    ("there", "asked", "told"),
    [
        ({}, {"seed": 8}, "season: seed 7, not 8"),
        ({}, {"teams": 4}, "teams 2, not 4"),
        ({}, {"games_per_team": 2}, "games_per_team 1, not 2"),
        ({}, {"dirt_rates": USUAL}, "dirt {"),
        ({}, {"drop_shots": "GSW"}, 'drop_shots null, not "GSW"'),
        ({}, {"upto": dt.date(2030, 11, 1)}, 'upto null, not "2030-11-01"'),
        ({"upto": dt.date(2030, 11, 2)}, {"upto": dt.date(2030, 11, 1)}, 'upto "2030-11-02", not "2030-11-01"'),
    ],
)
def test_a_folder_with_another_season_is_not_written_over(tmp_path, there, asked, told):
    arguments = {"season": SEASON, "seed": 7, "teams": 2, "games_per_team": 1, "dirt_rates": {}, "out": tmp_path}
    simulate(**(arguments | there))
    before = hashes(tmp_path)
    with pytest.raises(SimulatedFolderError, match="holds another simulated season") as refused:
        simulate(**(arguments | asked))
    assert told in refused.value.message
    assert hashes(tmp_path) == before


def test_a_season_goes_on_in_its_folder_and_can_be_written_again(tmp_path):
    arguments = {"season": SEASON, "seed": 7, "out": tmp_path, "teams": 2, "games_per_team": 2}
    simulate(**arguments, upto=dt.date(2030, 10, 1))
    assert simulate(**arguments).games == 2
    before = hashes(tmp_path)
    simulate(**arguments)
    assert hashes(tmp_path) == before
    (tmp_path / "SIMULATED.json").write_text("no JSON")
    with pytest.raises(SimulatedFolderError, match="another simulated season"):
        simulate(**arguments)


@pytest.mark.parametrize("size", [{"teams": 7}, {"teams": 32}, {"teams": 0}, {"games_per_team": 83}])
def test_a_league_that_cannot_be_scheduled_is_refused(tmp_path, size):
    with pytest.raises(LeagueSizeError):
        simulate(SEASON, 7, tmp_path / "data", **size)
    assert not (tmp_path / "data").exists()


def test_unknown_dirt_is_refused(tmp_path):
    with pytest.raises(UnknownDirtError, match="mud"):
        simulate(SEASON, 7, tmp_path / "data", dirt_rates={"mud": 1.0})


@pytest.mark.parametrize(
    ("words", "message", "hint"),
    [
        (["--seed", "-1", "--out", "anywhere"], "-1 is no seed", "from 0 on"),
        ([], "no folder was named to write a season into, or to look at", "with --out"),
    ],
    ids=["a seed below 0", "no folder"],
)
def test_what_cannot_be_simulated_is_told_to_people_and_to_programs(capsys, words, message, hint):
    with pytest.raises(SystemExit) as ended:
        main(["simulate", *words, "--json"])
    assert ended.value.code == 3
    answer = capsys.readouterr()
    error = json.loads(answer.out)["error"]
    assert error["message"] == message
    assert hint in error["hint"]
    assert f"fullcourt: {message}" in answer.err
    assert not Path("anywhere").exists()


def test_the_command_writes_and_looks_at_a_season(tmp_path, capsys):
    words = f"--teams 2 --games-per-team 2 --dirt none --json --out {tmp_path / 'data'}"
    assert app(["simulate", *words.split()], exit_on_error=False) == 0
    assert json.loads(capsys.readouterr().out)["data"]["games"] == 2
    assert app(["simulate", "--check", str(tmp_path / "data"), "--json"], exit_on_error=False) in {0, 1}
    assert {row["verdict"] for row in json.loads(capsys.readouterr().out)["data"]} <= {"ok", "off"}
