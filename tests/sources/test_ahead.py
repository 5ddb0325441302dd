"""Files are opened and parsed ahead of the database: in order, and never more of them than memory is meant for."""

from __future__ import annotations

import threading
import time
import weakref
from itertools import pairwise

import pytest
from tests.sources.small_files import EVENTS, play_by_play, write, write_all

from fullcourt.sources import ahead as reading
from fullcourt.sources import ingest
from fullcourt.sources.ahead import reading_ahead
from fullcourt.sources.folder import discover
from fullcourt.sources.registry import recognise


@pytest.fixture
def files(tmp_path):
    write_all(tmp_path)
    return list(discover(tmp_path).files.values())


def formats(opened):
    return [(recognise(each.names), each.member) for each in opened]


def test_files_come_in_the_order_in_which_they_were_given(tmp_path, files):
    with reading_ahead(tmp_path, files[::-1]) as ahead:
        assert [ahead.next_file()[0].member.path for _ in files] == [file.path for file in files[::-1]]


def test_no_file_is_opened_while_enough_bytes_wait(tmp_path, files, monkeypatch):
    asked, opened, first = [], [], threading.Event()
    members = reading.members

    def opening(data, packed):
        opened.append(len(asked))
        first.set()
        return members(data, packed)

    monkeypatch.setattr(reading, "members", opening)
    monkeypatch.setattr(reading, "_MOST_WAITING", 1)
    with reading_ahead(tmp_path, files) as ahead:
        assert first.wait(5)
        time.sleep(0.05)  # what would be opened too early is opened by now
        for file in files:
            asked.append(file.path)
            ahead.next_file()
    assert all(number <= before for number, before in enumerate(opened))


def test_a_run_that_fails_opens_no_more_files_and_does_not_hang(tmp_path, files, monkeypatch):
    monkeypatch.setattr(reading, "_MOST_WAITING", 1)
    threads = threading.active_count()
    with pytest.raises(ZeroDivisionError), reading_ahead(tmp_path, files) as ahead:
        _ = len(ahead.next_file()) / 0
    assert threading.active_count() == threads


def test_two_large_batches_are_not_parsed_together(tmp_path, files, monkeypatch):
    by_main_thread = []
    read = reading.read

    def parsing(files, columns):
        by_main_thread.append(threading.current_thread() is threading.main_thread())
        return read(files, columns)

    monkeypatch.setattr(reading, "read", parsing)
    monkeypatch.setattr(reading, "_SMALL", 1)
    with reading_ahead(tmp_path, files) as ahead:
        for part in [part for _ in files[:3] for part in ahead.parse(formats(ahead.next_file()))]:
            part.records()
    assert by_main_thread == [False, True, True], "only the first has nothing large before it"


def test_records_are_let_go_by_who_parsed_them(tmp_path):
    write(tmp_path, EVENTS)
    with reading_ahead(tmp_path, list(discover(tmp_path).files.values())) as ahead:
        (part,) = ahead.parse(formats(ahead.next_file()))
        records = part.records()
        kept = weakref.ref(records)
        del records
        assert kept() is None


@pytest.mark.parametrize("most", [1, 3_000, 6_000, 100_000])
def test_what_is_read_at_once_is_no_more_than_it_may_be_unless_one_file_is(empty_league, monkeypatch, most):
    lengths = [1, 5, 2, 3, 20, 4, 6, 7]
    for number, length in enumerate(lengths, 2):
        write(empty_league.data, EVENTS, play_by_play() * length, to=f"pbp/2210000{number}.csv")
    batches = []
    parse = reading.Ahead.parse

    def parsing(ahead, found):
        batches.append([len(member.data) for _, member in found])
        return parse(ahead, found)

    monkeypatch.setattr(reading.Ahead, "parse", parsing)
    monkeypatch.setattr(ingest, "_BATCH_BYTES", most)
    empty_league.ingest()
    assert len(lengths) == sum(map(len, batches)), "every file once"
    assert all(sum(sizes) <= most or len(sizes) == 1 for sizes in batches)
    assert all(sum(one) + other[0] > most for one, other in pairwise(batches)), "and no less than it may be"
