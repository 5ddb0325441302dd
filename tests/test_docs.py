"""The documentation says what is there: commands, categories, links, worked files, printed output.

``FULLCOURT_WRITE_DOCS=1 make long`` writes the output in README.md and the tutorial anew: read the diff.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.conftest import ROOT, season_files

from fullcourt import catalog
from fullcourt.catalog.reference_page import index_page, page
from fullcourt.cli.app import app
from fullcourt.engine.failures import Category
from fullcourt.engine.plan import Reason as PlanReason
from fullcourt.sources.format import Reason as QuarantineReason

DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md"))]
OPERATE = (DOCS / "how-to" / "operate.md").read_text(encoding="utf-8")
COMMANDS = [name for name in app if not name.startswith("-")]
PRINTED = {
    "the tutorial and the front page": (DOCS / "tutorial.md", ROOT / "README.md"),
    "the worked example": (DOCS / "how-to" / "november-december-2021.md",),
}
"""Pages with output; the second of two finds the data and the warehouse of the first."""


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


# What there is


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_and_is_on_the_operators_page(command):
    assert app[command].help
    assert f"`fullcourt {command}" in OPERATE


@pytest.mark.parametrize("category", Category)
def test_every_failure_category_is_on_the_operators_page(category):
    assert f"| `{category.value}` | {category.disposition.value} |" in OPERATE


@pytest.mark.parametrize("code", [code for name, code in vars(QuarantineReason).items() if name.isupper()])
def test_every_quarantine_code_is_on_the_operators_page(code):
    assert f"| `{code}` |" in OPERATE


@pytest.mark.parametrize("reason", PlanReason)
def test_every_reason_to_build_a_unit_is_explained(reason):
    assert f"| `{reason.value}` |" in text(DOCS / "explanation" / "how-it-stays-true.md")


# Links


def anchors(path: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", text(path), re.MULTILINE)
    return {re.sub(r"[^a-z0-9 -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(path):
    prose = re.sub(r"```.*?```", "", text(path), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", prose):
        if "://" in target:
            continue
        place, _, anchor = target.partition("#")
        linked = (path.parent / place).resolve() if place else path
        assert linked.exists(), target
        assert not anchor or anchor in anchors(linked), target


def test_every_page_is_in_the_index():
    index = text(DOCS / "README.md")
    own = [path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md") if path.parent.name != "tables"]
    assert [name for name in own if name != "README.md" and f"]({name})" not in index] == []


# The pages of the tables


@pytest.mark.parametrize("table", catalog.TABLES, ids=lambda table: table.name)
def test_the_page_of_a_table_is_the_one_its_declaration_writes(table):
    written = DOCS / "tables" / f"{table.name}.md"
    assert written.is_file(), f"{written.name} is not written yet: run 'make docs-tables'"
    assert text(written) == page(table), "run 'make docs-tables'"


def test_the_list_of_the_tables_is_current():
    assert text(DOCS / "tables" / "README.md") == index_page(), "run 'make docs-tables'"
    stems = {path.stem for path in (DOCS / "tables").glob("*.md")}
    assert stems == {"README", *(table.name for table in catalog.TABLES)}


# The worked files: a copy of the project in which the page was followed


@pytest.fixture
def checkout(tmp_path):
    """A copy of the package and of the tests that a new table or source has to pass."""
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "tests/conftest.py", "tests/made_once.py", "tests/catalog/test_compiled_sql.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def write_files(howto: Path, checkout: Path) -> list[str]:
    """Put each file of the page where the page says; returns their names."""
    files = re.findall(r"<!-- file: (\S+) -->\n```python\n(.*?)```", text(howto), re.DOTALL)
    for name, content in files:
        path = checkout / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
        if name.startswith("src/") and not (path.parent / "__init__.py").exists():
            (path.parent / "__init__.py").write_text('"""A folder of a phase."""\n', encoding="utf-8")
    return [name for name, _ in files]


def add(checkout: Path, module: str, tuple_name: str, name: str, home: str) -> None:
    """Import ``name`` in ``module`` and put it at the end of one of its tuples."""
    path = checkout / "src" / "fullcourt" / module
    source = text(path)
    in_tuple = re.compile(rf"^({tuple_name}\b[^=\n]*= \(.*?),?\s*\)$", re.DOTALL | re.MULTILINE)
    assert in_tuple.search(source), f"{module} has no tuple {tuple_name}"
    source = in_tuple.sub(rf"\1, {name})", source, count=1)
    source = source.replace("\nfrom fullcourt.", f"\nfrom {home} import {name}\nfrom fullcourt.", 1)
    path.write_text(source, encoding="utf-8")


def run(checkout: Path, *words: str) -> str:
    environment = os.environ | {"PYTHONPATH": str(checkout / "src"), "FULLCOURT_WRITE_SQL": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=checkout, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_table_of_the_how_to_is_built_compiled_and_listed(checkout):
    files = write_files(DOCS / "how-to" / "add-a-table.md", checkout)
    home = "fullcourt.catalog.precompute.team_blocks_last_10"
    add(checkout, "catalog/__init__.py", "BUILT", "team_blocks_last_10", home)
    run(checkout, "ruff", "check", *files[:1])
    run(checkout, "ruff", "format", "--check", *files[:1])
    own = ("-k", "team_blocks_last_10")
    run(checkout, "pytest", "-p", "no:cacheprovider", "-q", files[1], "tests/catalog/test_compiled_sql.py", *own)
    for dialect in ("duckdb", "bigquery", "pyspark"):
        assert (checkout / "tests/catalog/sql" / dialect / "team_blocks_last_10.rows.sql").is_file()
    assert "last 10 games of the team" in run(checkout, "fullcourt.cli.app", "tables", "tb10")


def test_the_source_of_the_how_to_is_recognised_and_read(checkout):
    files = write_files(DOCS / "how-to" / "add-a-source.md", checkout)
    add(checkout, "sources/registry.py", "FORMATS", "NBA_STATS_BOX_PLAYERS", "fullcourt.sources.nba_stats_box")
    run(checkout, "ruff", "check", *files[:1])
    run(checkout, "pytest", "-p", "no:cacheprovider", "-q", files[1])


# Printed output

CONSOLE = re.compile(r"((?:<!-- [a-z]+: [^\n]* -->\n)*)```console\n(.*?)```", re.DOTALL)
LEFT_OUT = "…"


def trimmed(marks: str, lines: list[str]) -> list[str]:
    """Output without blank lines around it and without what the marks above the block leave out."""
    lines = "\n".join(line.rstrip() for line in lines).strip("\n").split("\n")
    for how, pattern in re.findall(r"<!-- (until|without): (.*) -->", marks):
        hits = [number for number, line in enumerate(lines) if re.search(pattern, line)]
        if hits and how == "until":
            lines = [*lines[: hits[0]], LEFT_OUT]
        elif hits:
            lines = [
                LEFT_OUT if number == hits[0] else line for number, line in enumerate(lines) if number not in hits[1:]
            ]
    return [line for line, before in zip(lines, ["", *lines], strict=False) if line or before]


def replayed(marks: str, body: str, folder: Path, environment: dict[str, str]) -> str:
    """A console block with the output that its commands print now."""
    commands = [re.split(r"\n(?=\S| \S| $)", part)[0] for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]]
    printed, code = [], 0
    for command in (command.rstrip("\n") for command in commands):
        printed.append(f"$ {command}")
        if command == "echo $?":
            printed.append(str(code))
            continue
        done = subprocess.run(
            ["/bin/bash", "-c", command], cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, check=False,
        )  # fmt: skip
        code = done.returncode
        printed += trimmed(marks, done.stdout.split("\n"))
    return "\n".join(printed) + "\n"


def timeless(block: str) -> str:
    """Text without times, and without the width that a column takes from them."""
    block = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "<time>", block)
    block = re.sub(r"(succeeded|failed) +[\d.]+ +", r"\1 <seconds> ", block)
    return re.sub("[ ─]+", " ", block)


@pytest.mark.long
@pytest.mark.real_data
@pytest.mark.parametrize("pages", PRINTED.values(), ids=PRINTED)
def test_a_page_prints_what_real_files_give(pages, data_dir, tmp_path):
    for file in season_files(data_dir, "2021-22"):
        copy = tmp_path / "nba-data" / file.relative_to(data_dir)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, copy)
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "FULLCOURT_DATA": "nba-data", "FULLCOURT_HOME": "warehouse", "COLUMNS": "132", "NO_COLOR": "1",
    }  # fmt: skip
    for path in pages:
        said = text(path)
        now = CONSOLE.sub(
            lambda block: f"{block[1]}```console\n{replayed(block[1], block[2], tmp_path, environment)}```", said
        )
        if os.environ.get("FULLCOURT_WRITE_DOCS"):
            path.write_text(now, encoding="utf-8")
        else:
            assert timeless(said) == timeless(now)
