"""The command line in this process, on the small league."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import duckdb
import pytest
from tests.conftest import ROOT
from tests.sources.small_files import write_all

from fullcourt.api import Warehouse
from fullcourt.cli import output
from fullcourt.cli.app import main
from fullcourt.cli.output import tell_provenance
from fullcourt.simulator import simulate

WIDE = 400
_PAGE = (ROOT / "docs" / "how-to" / "read-the-messages.md").read_text(encoding="utf-8")
_MESSAGES = " ".join(_PAGE.split())


class Answer(NamedTuple):
    """What a command left: exit code, what it printed, what it said on stderr."""

    code: object
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """Lines of both, single-spaced."""
        return [" ".join(line.split()) for line in (self.out + self.err).splitlines()]

    @property
    def data(self) -> Any:
        """The answer of a command with --json."""
        return json.loads(self.out)["data"]

    def line(self, *parts: str) -> str:
        """The one line that has all these parts."""
        found = [line for line in self.lines if all(part in line for part in parts)]
        assert len(found) == 1, f"{len(found)} lines have {parts}:\n{self.out}{self.err}"
        return found[0]


def is_documented(line: str) -> bool:
    """Whether a line that was printed stands on the operator's page of messages."""
    return " ".join(line.split()) in _MESSAGES


class League:
    """A home with a data folder, and the command line."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.data: Path | None = home / "data"

    @property
    def options(self) -> list[str]:
        """Options that name its folders."""
        return ["--home", str(self.home), *(["--data", str(self.data)] if self.data else [])]

    def run(self, *words: str) -> Answer:
        """Run a command on a wide screen."""
        out, err = io.StringIO(), io.StringIO()
        consoles = output.out, output.err
        widths = [console.width for console in consoles]
        try:
            for console in consoles:
                console.width = WIDE
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), pytest.raises(SystemExit) as ended:
                main([*words, *([] if "--home" in words else self.options)])
        finally:
            for console, width in zip(consoles, widths, strict=True):
                console.width = width
        answer = Answer(ended.value.code, out.getvalue(), err.getvalue())
        assert "Traceback" not in answer.out + answer.err, answer.err
        return answer

    def spoken(self, answer: Answer) -> list[str]:
        """Lines of an answer with the folders named as on the operator's page."""
        names = {str(self.data): "nba-data", str(self.home): "~/.fullcourt"}
        lines = answer.lines
        for folder, name in names.items():
            lines = [line.replace(folder, name) for line in lines]
        return [line for line in lines if line]

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Rows of the warehouse as it was committed last."""
        with Warehouse.open(self.home, read_only=True) as warehouse:
            return warehouse.db.rows(query)


@pytest.fixture(scope="package")
def league_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with all files of the small league, ingested: copy it, do not use it."""
    league = League(tmp_path_factory.mktemp("cli_league"))
    write_all(league.data)
    assert league.run("ingest", "--quiet").code == 0
    return league.home


@pytest.fixture
def league(league_home: Path, tmp_path: Path) -> League:
    """A home with all files of the small league, ingested."""
    shutil.copytree(league_home, tmp_path / "league")
    return League(tmp_path / "league")


@pytest.fixture(autouse=True)
def said_before() -> Iterator[None]:
    """What one command said of its numbers is nothing to the next test."""
    yield
    tell_provenance(simulated=False)


@pytest.fixture(scope="package")
def built_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with some simulated weeks, built: copy it, do not use it."""
    league = League(tmp_path_factory.mktemp("checked"))
    simulate("2030-31", 7, league.data, teams=4, games_per_team=12)
    with Warehouse.open(league.home, league.data, create=True) as warehouse:
        warehouse.ingest()
        warehouse.backfill()
        # What is written anew leaves room in the file: whoever changes a row then need not make it longer.
        warehouse.backfill(["player_game_summary"], resume=False, with_upstream=False)
    return league.home


@pytest.fixture
def built(built_home: Path, tmp_path: Path) -> League:
    """A home with some simulated weeks, built."""
    shutil.copytree(built_home, tmp_path / "league")
    return League(tmp_path / "league")


def behind_its_back(league: League, *statements: str, of: Path | None = None) -> None:
    """Change the warehouse file, or another one, without fullcourt."""
    connection = duckdb.connect(str(of or league.home / "warehouse.duckdb"))
    for statement in statements:
        connection.execute(statement)
    connection.close()
