"""A warehouse that somebody changed behind fullcourt's back: it is found, where it is, and repaired exactly.

A few corruptions in every test run, hundreds with ``make drills``.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import pytest
from tests.conftest import season_files
from tests.drills import month
from tests.drills.conftest import Month
from tests.drills.raw_files import Folder
from tests.drills.sound import Sound, build, chance, differing, drill
from tests.drills.tampered_ledger import (
    CORRUPTIONS,
    OF_FAILURE,
    OF_UNIT,
    TOGETHER,
    alter_failure,
    alter_unit,
    in_turn,
    replace_view,
)
from tests.drills.tampered_rows import altered_row_of
from tests.drills.tampering import Corruption, Tamperer
from tests.few_or_many import few_or_many

from fullcourt.api import Warehouse
from fullcourt.checks.finding import Kind
from fullcourt.checks.healing import Healing
from fullcourt.checks.verdict import CHECKS, CONTAMINATION, Verdict, run_checks
from fullcourt.engine.calendar import DateChoice
from fullcourt.engine.sheet import Sheet
from fullcourt.layout import lay_out
from fullcourt.scope import sheets
from fullcourt.sources.mend import make_way
from fullcourt.warehouse.check_queries import paths_of_files

TOGETHER_AT_ONCE = 10


def sheet_of(table: str) -> Sheet:
    return next(sheet for sheet in sheets() if sheet.name == table)


@pytest.fixture(scope="module")
def sound(drill_month: Month, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sound]:
    """The drill's month with something in quarantine and sources that disagree, whatever the league's seed."""
    folder = tmp_path_factory.mktemp("soiled")
    shutil.copytree(drill_month.data, folder / "data")
    shutil.copytree(drill_month.built, folder / "home")
    Folder(folder / "data").soil()
    build(folder / "home", folder / "data")
    yield Sound.of(folder / "home", folder / "data")
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def real_season(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sound]:
    """The real season 2021-22, without lines, built from nothing."""
    folder = tmp_path_factory.mktemp("real_season")
    for path in season_files(data_dir, "2021-22"):
        place = folder / "data" / path.relative_to(data_dir)
        if "props" not in place.parts:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.symlink_to(path)
    build(folder / "home", folder / "data")
    yield Sound.of(folder / "home", folder / "data")
    shutil.rmtree(folder)


def one_by_one(sound: Sound, folder: Path, times: int) -> None:
    kinds = tuple(CORRUPTIONS)
    for number in range(times):
        turn = islice(in_turn(kinds, chance("kinds")), number, None)
        drill(sound, folder / "home", chance("one", number), turn, 1)


def ten_at_once(sound: Sound, folder: Path, times: int) -> None:
    for number in range(times):
        dice = chance("ten", number)
        drill(sound, folder / "home", dice, in_turn(TOGETHER, dice), TOGETHER_AT_ONCE)


@few_or_many(3, 400)
def test_one_corruption_is_found_where_it_is_and_healed(times: int, sound: Sound, tmp_path: Path):
    one_by_one(sound, tmp_path, times)


@few_or_many(1, 50)
def test_ten_corruptions_at_once_are_found_and_healed(times: int, sound: Sound, tmp_path: Path):
    ten_at_once(sound, tmp_path, times)


@pytest.mark.long
@pytest.mark.real_data
def test_sixty_corruptions_of_a_real_season_are_found_one_by_one_and_healed(real_season: Sound, tmp_path: Path):
    one_by_one(real_season, tmp_path, 60)


@pytest.mark.long
@pytest.mark.real_data
def test_forty_corruptions_of_a_real_season_are_found_ten_at_once_and_healed(real_season: Sound, tmp_path: Path):
    ten_at_once(real_season, tmp_path, 4)


TAKEN_AWAY = {
    "a unit of a date without games": "INSERT INTO nba_processing.units BY NAME"
    " SELECT * REPLACE (DATE '1999-07-01' AS unit_date, '123' AS inputs_fp)"
    " FROM nba_processing.units WHERE table_name = 'shot_events' AND row_count > 0 LIMIT 1",
    "a row without a date that breaks a rule": "INSERT INTO nba_analytics.team_rotation BY NAME"
    " SELECT * REPLACE (NULL::DATE AS as_of_date, NULL AS expected) FROM nba_analytics.team_rotation LIMIT 1;"
    f"UPDATE nba_analytics.team_rotation SET _row = {sheet_of('team_rotation').fingerprint} WHERE as_of_date IS NULL",
    "a failure that is there twice": "INSERT INTO nba_processing.precompute_failures BY NAME"
    " FROM nba_processing.precompute_failures"
    " WHERE resolution_status = 'OPEN' AND table_name = 'player_shot_zone_analysis' LIMIT 1",
}


@pytest.mark.parametrize("what", TAKEN_AWAY)
def test_what_a_repair_took_away_is_not_told_of_after_it(what: str, sound: Sound, tmp_path: Path):
    home = sound.copy(tmp_path / "home")
    with Warehouse.open(home, sound.data) as warehouse:
        warehouse.db.execute(TAKEN_AWAY[what])
    assert sound.newly_wrong_in(check(home, sound.data))
    healing = heal(home, sound.data)
    assert sound.new_in(healing.after.findings) == []
    assert sound.new_in(check(home, sound.data).findings) == []
    assert differing(month.contents(home), sound.contents) == {}


def heal(home: Path, data: Path) -> Healing:
    with Warehouse.open(home, data) as warehouse:
        return warehouse.heal()


def check(home: Path, data: Path) -> Verdict:
    with Warehouse.open(home, data, read_only=True) as warehouse:
        return warehouse.check()


def about_files(verdict: Verdict) -> list[tuple[str | None, str]]:
    return [(each.file, each.severity.name) for each in verdict.findings if each.kind is Kind.SOURCE]


def a_corrected_file(sound: Sound, tmp_path: Path, number: int) -> None:
    folder = Folder.copied(sound.data, tmp_path / "data")
    path, told = folder.correct(chance("corrected", number))
    home = sound.copy(tmp_path / "home")
    verdict = check(home, folder.path)
    assert about_files(verdict) == [(path, "CRITICAL")], told
    assert {each.file for each in sound.newly_wrong_in(verdict)} == {path}, told

    after = heal(home, folder.path).after
    assert about_files(after) == [], told
    build(tmp_path / "anew", folder.path)
    assert differing(month.contents(home), month.contents(tmp_path / "anew")) == {}, told
    assert set(check(home, folder.path).findings) == set(check(tmp_path / "anew", folder.path).findings), told


def a_lost_file(sound: Sound, tmp_path: Path, number: int) -> None:
    folder = Folder.copied(sound.data, tmp_path / "data")
    lost = chance("lost", number).choice(folder.read_files())
    lost.rename(tmp_path / lost.name)
    home = sound.copy(tmp_path / "home")
    for verdict in (check(home, folder.path), heal(home, folder.path).after, check(home, folder.path)):
        assert about_files(verdict) == [(folder.told(lost), "BLOCKING")]
        (found,) = sound.newly_wrong_in(verdict)
        assert folder.told(lost) in found.repair
        assert verdict.exit_code >= 1
    assert differing(month.contents(home), sound.contents) == {}

    (tmp_path / lost.name).rename(lost)
    assert set(check(home, folder.path).findings) == set(sound.findings)


def a_doubled_file(sound: Sound, tmp_path: Path, number: int) -> None:
    folder = Folder.copied(sound.data, tmp_path / "data")
    path = chance("twice", number).choice(folder.read_files())
    again = path.with_name(f"again_{path.name}")
    shutil.copy2(path, again)
    home = sound.copy(tmp_path / "home")
    verdict = check(home, folder.path)
    assert about_files(verdict) == [(folder.told(again), "INFO")]
    assert sound.newly_wrong_in(verdict) == []

    heal(home, folder.path)
    assert differing(month.contents(home), sound.contents) == {}
    with Warehouse.open(home, folder.path) as warehouse:
        warehouse.ingest()
    assert set(check(home, folder.path).findings) == set(sound.findings)
    assert differing(month.contents(home), sound.contents) == {}


def test_what_was_altered_of_a_file_that_is_gone_stays_found_until_the_file_is_back(sound: Sound, tmp_path: Path):
    folder = Folder.copied(sound.data, tmp_path / "data")
    home = sound.copy(tmp_path / "home")
    with Warehouse.open(home, folder.path) as warehouse:
        tamperer = Tamperer(warehouse, chance("lost and altered"))
        corruption = altered_row_of(tamperer, "player_boxscore")
        lost = folder.path / str(corruption.places[0].file)
    lost.rename(tmp_path / lost.name)
    after = heal(home, folder.path).after
    assert corruption.missed_by(after.findings, ()) == []
    assert (folder.told(lost), "BLOCKING") in about_files(after)

    (tmp_path / lost.name).rename(lost)
    assert sound.new_in(heal(home, folder.path).after.findings) == []
    assert differing(month.contents(home), sound.contents) == {}


def test_of_a_table_that_is_gone_nothing_is_said_but_that(sound: Sound, tmp_path: Path):
    home = sound.copy(tmp_path / "home")
    with Warehouse.open(home, sound.data) as warehouse:
        recorded = "SELECT DISTINCT table_name FROM nba_processing.discrepancies WHERE resolved_run_id IS NULL"
        told = {name for (name,) in warehouse.db.rows(recorded)} & {sheet.name for sheet in warehouse.look().sources}
        assert told
        for name in told:
            warehouse.db.execute(f"DROP TABLE nba_raw.{name}")
    found = sound.new_in(check(home, sound.data).findings)
    assert {(each.kind, each.table) for each in found if each.severity} == {(Kind.MISSING, name) for name in told}


def each_in_its_folder(doing: Callable[[Sound, Path, int], None], sound: Sound, folder: Path, times: int) -> None:
    for number in range(times):
        own = folder / str(number)
        own.mkdir()
        doing(sound, own, number)
        shutil.rmtree(own)


@few_or_many(1, 40)
def test_a_raw_file_that_changed_is_found_and_what_it_says_now_is_built(times: int, sound: Sound, tmp_path: Path):
    each_in_its_folder(a_corrected_file, sound, tmp_path, times)


@few_or_many(1, 20)
def test_a_raw_file_that_is_gone_is_asked_for_and_the_rest_is_left_alone(times: int, sound: Sound, tmp_path: Path):
    each_in_its_folder(a_lost_file, sound, tmp_path, times)


@few_or_many(1, 20)
def test_a_raw_file_that_is_there_twice_changes_nothing(times: int, sound: Sound, tmp_path: Path):
    each_in_its_folder(a_doubled_file, sound, tmp_path, times)


def test_whatever_the_ledger_says_of_units_and_failures_is_found_where_it_was_altered_and_healed(
    sound: Sound, tmp_path: Path
):
    home = sound.copy(tmp_path / "home")
    with Warehouse.open(home, sound.data) as warehouse:
        tamperer = Tamperer(warehouse, chance("ledger"))
        done = [alter_unit(tamperer, name) for name in OF_UNIT] + [alter_failure(tamperer, name) for name in OF_FAILURE]
        found = warehouse.check()
        assert {each.said: each.missed_by(found.findings, done) for each in done} == {each.said: [] for each in done}
        assert sound.elsewhere(found.findings, done) == []
        assert sound.new_in(warehouse.heal().after.findings) == []
    assert differing(month.contents(home), sound.contents) == {}


def test_units_of_the_first_days_of_a_season_are_built_anew_where_they_were_altered(sound: Sound, tmp_path: Path):
    of_rule = "FROM nba_processing.units WHERE status = 'bootstrap'"
    with Warehouse.open(sound.copy(tmp_path / "home"), sound.data) as warehouse:
        altered = set(warehouse.db.rows(f"SELECT table_name, unit_date {of_rule}"))
        assert altered
        warehouse.db.execute("UPDATE nba_processing.units SET inputs_fp = '01' WHERE status = 'bootstrap'")
        told = {(each.table, each.day) for each in warehouse.check().findings if each.kind is Kind.TAMPERED}
        assert altered <= told
        assert sound.new_in(warehouse.heal().after.findings) == []
        assert set(warehouse.db.rows(f"SELECT inputs_fp {of_rule}")) == {("0",)}


def test_a_view_that_was_replaced_is_found_and_what_was_built_through_it_is_built_anew(sound: Sound, tmp_path: Path):
    home = sound.copy(tmp_path / "home")
    with Warehouse.open(home, sound.data) as warehouse:
        done = replace_view(Tamperer(warehouse, chance("view")), "player_games_with_zones")
        warehouse.db.execute("DELETE FROM nba_processing.units WHERE table_name = 'player_shot_zone_analysis'")
        warehouse.backfill()
    assert month.contents(home)["tables"] != sound.contents["tables"]
    with Warehouse.open(home, sound.data) as warehouse:
        assert done.missed_by(warehouse.check().findings, ()) == []
        assert done.missed_by(warehouse.check(CHECKS.keys() - {"views"}).findings, ()) == list(done.places)
        assert sound.new_in(warehouse.heal().after.findings) == []
    assert differing(month.contents(home), sound.contents) == {}


def test_what_is_met_through_a_view_that_was_replaced_is_suspect_and_told_with_its_cause(sound: Sound, tmp_path: Path):
    with Warehouse.open(sound.copy(tmp_path / "home"), sound.data) as warehouse:
        done = replace_view(Tamperer(warehouse, chance("spine")), "player_spine")
        for verdict in (warehouse.check(), run_checks(warehouse.look(), CONTAMINATION, causes=True)):
            new = sound.new_in(verdict.findings)
            assert done.missed_by(new, ()) == []
            assert sound.elsewhere(verdict.findings, [done]) == []
            assert Kind.SUSPECT in {each.kind for each in new}


BLIND_TO = {
    "value_altered": "rows",
    "value_and_fingerprint_altered": "units",
    "unit_deleted": "units",
    "failure_deleted": "units",
    "failure_altered": "ledger",
    "critical_emptied": "rules",
    "source_file_deleted": "sources",
    "view_dropped": "tables",
}
"""By kind of corruption, the check without which nobody would find it."""


def _told_elsewhere(kind: str, corruption: Corruption, tamperer: Tamperer) -> bool:
    """Whether a value that was altered may be one of two that disagree: the record of that tells of it too."""
    tables = [place.table for place in corruption.places if place.table]
    return kind == "value_altered" and any(tamperer.look.sheets[table].disagreeing for table in tables)


@pytest.fixture(scope="module")
def corrupted(
    sound: Sound, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Warehouse, dict[str, Corruption], list[Corruption]]]:
    """A warehouse with one corruption of each of these kinds, rows of built tables where it is rows; and what else was done."""
    home = sound.copy(tmp_path_factory.mktemp("corrupted") / "home")
    done: dict[str, Corruption] = {}
    besides: list[Corruption] = []
    with Warehouse.open(home, sound.data) as warehouse:
        tamperer = Tamperer(warehouse, chance("blind"))
        for kind in BLIND_TO:
            while kind not in done:
                corruption = CORRUPTIONS[kind](tamperer)
                if corruption and not corruption.is_of_source and not _told_elsewhere(kind, corruption, tamperer):
                    done[kind] = corruption
                elif corruption:
                    besides.append(corruption)
                if kind == "view_dropped" and warehouse.check(("units",)).not_run:
                    lay_out(warehouse.db)  # one that units are looked at through: they could not be looked at at all
                    done.pop(kind, None)
        yield warehouse, done, besides


def test_the_checks_find_all_of_it(corrupted, sound: Sound):
    warehouse, done, besides = corrupted
    new, others = sound.new_in(warehouse.check().findings), [*done.values(), *besides]
    assert {kind: each.missed_by(new, others) for kind, each in done.items()} == {kind: [] for kind in done}


@pytest.mark.parametrize("kind", BLIND_TO)
def test_without_its_check_it_is_missed(kind: str, corrupted, sound: Sound):
    warehouse, done, _ = corrupted
    new = sound.new_in(warehouse.check(CHECKS.keys() - {BLIND_TO[kind]}).findings)
    assert done[kind].missed_by(new, ()) == list(done[kind].places)


def test_an_ingest_after_a_repair_that_was_stopped_takes_nothing_for_ours(sound: Sound, tmp_path: Path):
    home = sound.copy(tmp_path / "home")
    with Warehouse.open(home, sound.data) as warehouse:
        events = "nba_raw.play_by_play"
        warehouse.db.execute(f"DELETE FROM {events} WHERE rowid = (SELECT min(rowid) FROM {events})")
        look = warehouse.look()
        sources = [sheet for sheet in look.stored if not sheet.is_built]
        paths = paths_of_files(warehouse.db)
        there = {path.partition("!")[0] for path in paths.values()}
        # A repair takes out what is not as it was, and is killed when it begins to read.
        assert make_way(warehouse.db, look.parts_changed, sources, paths, there)
        warehouse.db.execute("UPDATE nba_processing.source_files SET settled = false WHERE kind = 'schedule_csv'")
        warehouse.ingest()
        found = {(each.kind, each.table) for each in warehouse.check(("sources",)).findings}
        assert (Kind.TAMPERED, "play_by_play") in found
        warehouse.heal()
    assert month.contents(home) == sound.contents


def test_a_repair_of_one_date_mends_what_was_made_from_it_on_others(sound: Sound, tmp_path: Path):
    home = sound.copy(tmp_path / "home")
    with Warehouse.open(home, sound.data) as warehouse:
        day, player = warehouse.db.rows(
            # The last game before a row that is made from his last five.
            "SELECT g.game_date, g.player_lookup FROM nba_analytics.player_game_summary g"
            " JOIN nba_precompute.player_daily_cache c ON c.player_lookup = g.player_lookup"
            " WHERE g.points > 10 AND g.game_date < c.cache_date ORDER BY ALL DESC LIMIT 1"
        )[0]
        # Altered without its fingerprint, and then read by a later run.
        warehouse.db.execute(
            "UPDATE nba_analytics.player_game_summary SET points = 99 WHERE game_date = ? AND player_lookup = ?",
            [day, player],
        )
        warehouse.db.execute("DELETE FROM nba_processing.units WHERE table_name = 'player_daily_cache'")
        warehouse.backfill()
    assert month.contents(home)["tables"] != sound.contents["tables"]
    with Warehouse.open(home, sound.data) as warehouse:
        warehouse.heal(DateChoice(day, day))
    assert month.contents(home)["tables"] == sound.contents["tables"]


GONE_WITH_ITS_NOTE = {
    "quarantine": "source_file_id",
    "discrepancies": "concat(table_name, ' ', game_id)",
    "source_files": "path",
}


@pytest.mark.parametrize(("table", "part"), GONE_WITH_ITS_NOTE.items())
def test_what_is_gone_together_with_its_note_is_found_and_read_again(
    table: str, part: str, sound: Sound, tmp_path: Path
):
    home = sound.copy(tmp_path / "home")
    with Warehouse.open(home, sound.data) as warehouse:
        relation = f"nba_processing.{table}"
        gone = f"(SELECT min(part) FROM nba_processing.as_left WHERE relation = '{relation}')"
        assert warehouse.db.rows(f"DELETE FROM {relation} WHERE {part} = {gone}") > [(0,)]
        warehouse.db.execute(f"DELETE FROM nba_processing.as_left WHERE relation = '{relation}' AND part = {gone}")
        found = {(each.kind, each.table) for each in sound.new_in(warehouse.check(("sources",)).wrong)}
        assert (Kind.TAMPERED, "as_left") in found
        after = warehouse.heal().after
    assert sound.new_in(after.findings) == []
    assert differing(month.contents(home), sound.contents) == {}


def test_an_ingest_does_not_make_good_what_nobody_can_vouch_for(sound: Sound, tmp_path: Path):
    home = sound.copy(tmp_path / "home")
    with Warehouse.open(home, sound.data) as warehouse:
        warehouse.db.execute("DELETE FROM nba_processing.quarantine")
        warehouse.db.execute("DELETE FROM nba_processing.as_left WHERE relation = 'nba_processing.quarantine'")
        warehouse.db.execute("UPDATE nba_processing.source_files SET settled = false WHERE kind = 'schedule_csv'")
        warehouse.ingest()
        assert warehouse.check(("sources",)).wrong
        warehouse.heal()
    assert differing(month.contents(home), sound.contents) == {}


def test_rows_without_a_date_are_found_and_gone_after_healing_and_keep_nobody_from_building(
    sound: Sound, tmp_path: Path
):
    home = sound.copy(tmp_path / "home")
    with Warehouse.open(home, sound.data) as warehouse:
        warehouse.db.execute(
            "INSERT INTO nba_analytics.team_form BY NAME SELECT * REPLACE (NULL::DATE AS as_of_date)"
            " FROM nba_analytics.team_form LIMIT 2"
        )
        assert warehouse.plan().stages == ()
    found = [each for each in sound.new_in(check(home, sound.data).findings) if each.severity]
    assert [(each.kind, each.table, each.count, each.text) for each in found if each.day is None and not each.keys] == [
        (Kind.TAMPERED, "team_form", 2, "2 rows without a date")
    ]
    healing = heal(home, sound.data)
    assert healing.rows_deleted == 2
    assert sound.new_in(healing.after.findings) == []
    assert differing(month.contents(home), sound.contents) == {}
