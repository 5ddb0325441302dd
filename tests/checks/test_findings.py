"""What is done about findings follows from what they are, not from the words that people read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from fullcourt.checks import cascade
from fullcourt.checks.finding import Finding, Kind, Remedy, Severity
from fullcourt.checks.grouped import grouped
from fullcourt.checks.heal import Repair
from fullcourt.checks.look import Look
from fullcourt.checks.verdict import Verdict
from fullcourt.engine.failures import Category
from fullcourt.layout import lay_out
from fullcourt.pages.findings import steps, verdict_words
from fullcourt.settings import Settings
from fullcourt.warehouse.duckdb import DuckDB

DAY = date(2021, 12, 1)


@pytest.fixture(scope="module")
def look() -> Look:
    db = DuckDB()
    lay_out(db, new=True)
    return Look(db, None)


def wrong(remedy: Remedy, told: str = "", *, kind: Kind = Kind.PARTIAL, day: date = DAY) -> Finding:
    return Finding(kind, Severity.BLOCKING, "text", "team_form", day, ("someone",), remedy=remedy, told=told)


def repair_of(finding: Finding) -> Repair:
    return Repair(Verdict((finding,), {}), False, (), (), (), False, (), False, {}, False, None)


MISLEADING = "fullcourt ingest"


def test_words_that_look_like_a_command_are_no_command(look):
    said = [wrong(Remedy.FETCH, MISLEADING), wrong(Remedy.FOLLOWS, MISLEADING), wrong(Remedy.PERSON, MISLEADING)]
    assert cascade.commands(look, said) == []
    assert cascade.to_fetch(said) == {MISLEADING: 1}
    assert cascade.for_people(said) == {MISLEADING: 1}
    words = verdict_words(Verdict(tuple(said), {})).text
    assert words.endswith("1 for a person, 1 to be fetched, 1 follow from others")


def test_a_command_is_one_whatever_is_said_beside_it(look):
    assert cascade.commands(look, [wrong(Remedy.INGEST, "follows")]) == ["fullcourt ingest", "fullcourt backfill"]
    assert cascade.commands(look, [wrong(Remedy.HEAL, "fetch it")]) == ["fullcourt heal"]
    assert wrong(Remedy.BACKFILL).repair == f"fullcourt backfill team_form --dates {DAY}"
    assert cascade.commands(look, [wrong(Remedy.BACKFILL)]) == [wrong(Remedy.BACKFILL).repair]


def test_a_command_is_of_the_folders_that_were_given_and_names_no_others(look, monkeypatch):
    monkeypatch.setenv("FULLCOURT_HOME", "/elsewhere")
    given = Settings.read(data=Path("raw files")).options
    assert given == " --data 'raw files'"
    told = replace(look, options=given)
    assert cascade.commands(told, [wrong(Remedy.HEAL)]) == ["fullcourt heal --data 'raw files'"]
    assert wrong(Remedy.FETCH, MISLEADING).as_dict(given)["repair"] == MISLEADING
    verdict = Verdict((wrong(Remedy.BACKFILL),), {}, given)
    assert verdict.as_dict()["findings"][0]["repair"].endswith(given)
    page = steps(told, verdict, None, None).steps
    assert all(line.endswith(given) for step in page for line in step.commands)
    assert any(step.commands for step in page)


def test_after_an_ingest_everything_is_built_whatever_units_were_named(look):
    assert cascade.commands(look, [wrong(Remedy.BACKFILL), wrong(Remedy.INGEST)]) == [
        "fullcourt ingest",
        "fullcourt backfill",
    ]


@pytest.mark.parametrize("remedy", Remedy)
def test_rows_are_deleted_for_what_we_repair_and_for_nothing_else(remedy):
    assert repair_of(wrong(remedy, MISLEADING)).deletes == (remedy in (Remedy.HEAL, Remedy.BACKFILL))


def test_what_a_person_must_do_is_a_step_of_the_page(look):
    told = [step.text for step in steps(look, Verdict((wrong(Remedy.PERSON, "look at it"),), {}), None, None).steps]
    assert "1 keys or files need a person: look at it. They are listed under Findings." in told


def failing(category: Category, day: date, blocked_by: str = "team_games") -> Finding:
    text = f"{category.value}: no {blocked_by} row of {day}"
    return replace(wrong(Remedy.FOLLOWS, day=day), text=text, category=category, blocked_by=blocked_by)


def test_failures_of_one_category_and_cause_are_one_group_whatever_year_their_reasons_name():
    days = [date(1998, 3, 1), date(2021, 12, 1), date(2031, 1, 1)]
    (group,) = grouped(failing(Category.MISSING_UPSTREAM, day) for day in days)
    assert (group.days, group.count) == (tuple(days), 3)


def test_failures_of_other_categories_or_causes_are_other_groups():
    one = failing(Category.MISSING_UPSTREAM, DAY)
    same_words = replace(one, category=Category.INCOMPLETE_UPSTREAM)
    assert len(grouped([one, same_words, failing(Category.MISSING_UPSTREAM, DAY, "team_rotation")])) == 3


def test_rebuilds_of_many_dates_are_one_group_with_one_command():
    (group,) = grouped(wrong(Remedy.BACKFILL, day=DAY + timedelta(n)) for n in range(3))
    assert group.repair == "fullcourt backfill team_form"
