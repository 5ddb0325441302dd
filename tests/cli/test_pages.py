"""Pages that commands leave: what stands on them, that no data becomes markup, and what a browser makes of them."""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.cli.conftest import League

from fullcourt import catalog
from fullcourt.api import Warehouse
from fullcourt.pages.html import as_html
from fullcourt.pages.markdown import as_markdown
from fullcourt.pages.model import Page, Section, Words

SCRIPT = "<script>alert(1)</script>"
HEADINGS = ["What to do next", "Coverage", "Open failures", "Findings", "Cascade", "Latest runs"]
PNG = b"\x89PNG"
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")


class Elements(HTMLParser):
    """What a parser sees in a page: its elements, and the texts in them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(self.texts)


@pytest.fixture(scope="module")
def built_home(league_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small league, built."""
    league = League(tmp_path_factory.mktemp("built") / "league")
    shutil.copytree(league_home, league.home)
    assert league.run("backfill", "--quiet").code in (0, 1)
    return league.home


@pytest.fixture
def built(built_home: Path, tmp_path: Path) -> League:
    """A copy of it, to be spoiled."""
    shutil.copytree(built_home, tmp_path / "league")
    return League(tmp_path / "league")


def spoil(league: League, *statements: str) -> None:
    with Warehouse.open(league.home) as warehouse:
        for statement in statements:
            warehouse.db.execute(statement)


LOSE_PLAYERS = "DELETE FROM nba_analytics.player_game_summary"


def make_hostile(league: League) -> None:
    """Markup as a player's name, as the path of a file, and as the reason and the path of a quarantined record."""
    folder = league.data / "<script>alert(1)<"
    folder.mkdir()
    (folder / "script>.csv").write_text("nothing\n", encoding="utf-8")
    spoil(
        league,
        f"UPDATE nba_analytics.player_game_summary SET player_lookup = '{SCRIPT}' WHERE player_lookup ="
        " (SELECT min(player_lookup) FROM nba_analytics.player_game_summary)",
        "INSERT INTO nba_processing.quarantine (source_file_id, source_row, path, reason_code, reason)"
        f" SELECT min(source_file_id), 1, '{SCRIPT}', 'RANGE', '{SCRIPT}' FROM nba_processing.source_files",
    )


# What stands on the page


def test_the_page_of_a_sound_warehouse_says_so_and_what_to_do_with_new_games(built: League):
    answer = built.run("handoff")
    said = answer.out
    assert answer.code == built.run("check").code
    assert [line[3:] for line in said.splitlines() if line.startswith("## ")] == HEADINGS
    assert "As of the commit of: 2" in said
    assert "Running now: nothing: nobody writes to the warehouse" in said
    assert re.search(r"    player_game_summary +\S", said)
    assert "backfill" in said.partition("## Latest runs")[2]


def test_the_page_tells_what_is_gone_and_the_command_that_brings_it_back(built: League):
    before = built.run("handoff").out
    spoil(built, LOSE_PLAYERS)
    answer = built.run("handoff")
    command = "fullcourt backfill player_game_summary --dates 2021-10-19"
    assert command not in before
    assert command in answer.out
    assert answer.code == 2
    assert "**Critical: " in answer.out
    assert re.search(r"    player_game_summary +✗", answer.out)
    assert re.search(r"\*\*player\\_game\\_summary\*\* \(\d", answer.out)


def test_without_a_schedule_the_page_says_so_and_which_parts_could_not_be_made(built: League):
    spoil(built, "DROP TABLE nba_reference.schedule CASCADE")
    answer = built.run("handoff")
    assert answer.code == 3
    assert "**No verdict: not everything could be looked at (Coverage, Open failures)**" in answer.out
    assert "there is no schedule" in answer.out.partition("## Findings")[2]


def test_a_check_that_could_not_run_leaves_no_verdict_and_is_named(built: League, tmp_path: Path):
    table = "nba_analytics.team_form"
    spoil(built, f"DROP TABLE {table} CASCADE")
    answer = built.run("handoff")
    assert answer.code == 3
    assert "**No verdict: not everything could be looked at (units" in answer.out
    assert "Could not be checked: units." in answer.out
    assert f"{table.partition('.')[2]}".replace("_", r"\_") in answer.out.partition("## Findings")[2]
    assert built.run("gaps", "--html", str(tmp_path / "gaps.html")).code == 3
    assert "No verdict" in (tmp_path / "gaps.html").read_text(encoding="utf-8")


def test_while_another_process_writes_the_page_is_of_a_commit_and_says_who(built: League, tmp_path: Path):
    page = tmp_path / "state.md"
    words = ["handoff", "--out", str(page), "--home", str(built.home), "--data", str(built.data)]
    with Warehouse.open(built.home, built.data) as writer:
        committed = f"{writer.as_of:%Y-%m-%d %H:%M:%S} UTC"
        writer.ledger.start_run("backfill", {})
        asked = subprocess.run(
            [sys.executable, "-m", "fullcourt.cli.app", *words], capture_output=True, text=True, check=False
        )
    said = page.read_text(encoding="utf-8")
    assert asked.returncode == built.run("check").code, asked.stderr
    assert f"As of the commit of: {committed}" in said
    assert re.search(rf"Running now: .*\(pid {os.getpid()}\).*; this page is of the copy for readers", said)
    assert "1. Wait: " in said
    assert "Wait: " not in built.run("handoff").out


def test_an_ending_that_says_nothing_is_refused_before_any_work(built: League, tmp_path: Path):
    for words in (("handoff", "--out"), ("check", "--html"), ("gaps", "--html"), ("coverage", "--html")):
        answer = built.run(*words, str(tmp_path / "page.txt"))
        assert answer.code == 3
        assert answer.line("cannot tell from the name 'page.txt' what to write")
    assert not (tmp_path / "page.txt").exists()


def test_each_command_leaves_its_page_beside_its_answer(built: League, tmp_path: Path):
    spoil(built, LOSE_PLAYERS)
    for command in ("check", "gaps", "coverage"):
        page = tmp_path / f"{command}.html"
        answer, plain = built.run(command, "--html", str(page)), built.run(command)
        assert (answer.code, answer.out) == (plain.code, plain.out)
        seen = Elements(page.read_text(encoding="utf-8"))
        assert "player_game_summary" in seen.text
        assert ("What to do next" in seen.text) is (command != "coverage")


def test_of_a_month_that_is_to_come_only_tables_of_what_is_known_before_are_asked_for_rows(
    built: League, tmp_path: Path
):
    spoil(
        built,
        "INSERT INTO nba_reference.schedule SELECT * REPLACE ('0022199999' AS game_id, 'scheduled' AS game_status,"
        " game_date + INTERVAL 1 MONTH AS game_date) FROM nba_reference.schedule WHERE is_counted"
        " AND game_status = 'final' ORDER BY game_date DESC LIMIT 1",
    )
    with Warehouse.open(built.home, read_only=True) as warehouse:
        rows = warehouse.status()
    newest = max(row["month"] for row in rows)
    ahead = {row["table"]: (row["dates"], row["units"]) for row in rows if row["month"] == newest}
    assert ahead == {table.name: (1, 0) for table in catalog.BUILT if table.as_of}
    status = built.run("status")
    assert status.code == 0
    assert status.line("team_form 30 ·")
    assert built.run("coverage", "player_game_summary", "team_form", "--html", str(tmp_path / "page.html")).code == 2
    assert built.run("handoff", "--out", str(tmp_path / "state.html")).code in (0, 1, 2)


def test_gaps_draw_the_cascade_on_the_screen_only_where_something_is_wrong(built: League):
    spoil(built, LOSE_PLAYERS)
    answer = built.run("gaps")
    assert "the cascade, from what is built first" in answer.out
    assert answer.line("├── player_game_summary 2 partial")
    assert answer.line("├── team_form nothing wrong")
    assert "the cascade" not in built.run("gaps", "shot_events").out


def test_what_only_a_person_can_judge_is_a_step_of_its_own(built: League):
    said = built.run("handoff").out.partition("## Coverage")[0]
    assert "1 keys or files need a person: fullcourt explain, then report it." in said


# Nothing from data becomes markup


def test_no_text_from_data_becomes_an_element_or_a_link_to_elsewhere(built: League, tmp_path: Path):
    make_hostile(built)
    pages = {"handoff": ("--out",), "check": ("--html",), "gaps": ("--check-contamination", "--html")}
    for command, words in pages.items():
        page = tmp_path / f"{command}.html"
        built.run(command, *words, str(page))
        source = page.read_text(encoding="utf-8")
        seen = Elements(source)
        assert html.escape(SCRIPT) in source
        assert SCRIPT not in source
        assert "script" not in seen.names
        assert not [name for name, _ in seen.attributes if name.startswith("on")]
        links = {value for name, value in seen.attributes if name in {"href", "src"}}
        assert {link for link in links if not link.startswith("#")} <= {"data:,"}
    said = Elements((tmp_path / "handoff.html").read_text(encoding="utf-8")).text
    assert f"0022100001|{SCRIPT}" in said, "the player"
    assert f"RANGE: {SCRIPT}" in said, "the reason"
    assert said.count(SCRIPT) >= 4, "the files"


def test_markdown_of_the_same_data_has_no_markup_of_it_either(built: League):
    make_hostile(built)
    said = built.run("handoff").out
    assert "<script" not in re.sub(r"\\<", "", said)
    assert r"\<script\>alert(1)\</script\>" in said


def test_signs_that_mean_something_and_those_that_turn_a_line_around_are_spelt_out():
    hostile = "a|b `c` **d** <i>e</i> \x1b[31m \u202e"
    page = Page(hostile, Words(hostile), ((hostile, hostile),), (hostile,), (Section(hostile, (Words(hostile),)),))
    spelt = r"a\|b \`c\` \*\*d\*\* \<i\>e\</i\> \\x1b\[31m \\x202e"
    assert as_markdown(page).splitlines()[0] == f"# {spelt}"
    seen = Elements(as_html(page))
    assert "i" not in seen.names
    assert r"<i>e</i> \x1b[31m \x202e" in seen.text
    assert "\u202e" not in as_html(page)


# In a browser


def browse(page: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--enable-logging=stderr",
            f"--user-data-dir={page.parent / 'profile'}", *words, page.as_uri(),
        ],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip


@pytest.mark.skipif(BROWSER is None, reason="no chromium on the PATH: pages are not opened in a browser")
def test_a_browser_shows_the_pages_without_a_complaint(built: League, tmp_path: Path):
    make_hostile(built)
    for command, word, headings in (
        ("handoff", "--out", HEADINGS),
        ("gaps", "--html", ["What to do next", "Coverage"]),
    ):
        page = tmp_path / f"{command}.html"
        built.run(command, word, str(page))
        shown = browse(page, "--dump-dom")
        assert ":CONSOLE" not in shown.stderr, shown.stderr
        assert [name for name in headings if f">{name}</h2>" not in shown.stdout] == []
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown.stdout
        assert "<script" not in shown.stdout
        for width in (1280, 390):
            picture = tmp_path / f"{command}-{width}.png"
            browse(page, f"--window-size={width},1600", f"--screenshot={picture}")
            assert picture.read_bytes().startswith(PNG)
            assert int.from_bytes(picture.read_bytes()[16:20]) == width


@pytest.mark.skipif(BROWSER is None, reason="no chromium on the PATH: pages are not opened in a browser")
def test_a_page_that_a_browser_complains_about_would_be_seen(tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text("<script>console.error('here')</script>", encoding="utf-8")
    assert ":CONSOLE" in browse(page, "--dump-dom").stderr
