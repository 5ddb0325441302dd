"""What a warehouse holds beside what the naive recomputation says; an empty answer is agreement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from tests.oracles.naive.facts import Facts
from tests.oracles.naive.tables import Key, Naive, Values

Account = tuple[Any, str]
"""A key as the ledger names it: date and entity."""


def columns_of(db: Any, table: Naive) -> list[str]:
    """The columns of a table without its fingerprints; none if the warehouse does not have it."""
    schema, name = table.qualified.split(".")
    return [
        column
        for (column,) in db.rows(
            "SELECT column_name FROM information_schema.columns"
            f" WHERE table_schema = '{schema}' AND table_name = '{name}' ORDER BY ordinal_position"
        )
        if not column.startswith("_")
    ]


def some_rows(db: Any, table: Naive, size: int, seed: int) -> list[Values]:
    """Rows by chance, the same for the same seed."""
    names = columns_of(db, table)
    chance = f"hash(concat_ws('|', {', '.join(table.key)}, {seed}))"
    rows = db.rows(f"SELECT {', '.join(names)} FROM {table.qualified} ORDER BY {chance} LIMIT {size}")
    return [dict(zip(names, row, strict=True)) for row in rows]


def stored_keys(db: Any, table: Naive) -> list[Key]:
    """The key of each row."""
    return db.rows(f"SELECT {', '.join(table.key)} FROM {table.qualified}")


def open_failures(db: Any, table: Naive) -> list[tuple[Account, str]]:
    """Each open failure of a table and its category."""
    return [
        ((day, entity), category)
        for day, entity, category in db.rows(
            "SELECT analysis_date, entity_id, failure_category FROM nba_processing.precompute_failures"
            f" WHERE resolution_status = 'OPEN' AND table_name = '{table.name}'"
        )
    ]


def account_of(facts: Facts, table: Naive, key: Key) -> Account:
    """How the ledger names a key."""
    values = dict(zip(table.key, key, strict=True))
    day = key[0] if table.key[0].endswith("_date") else facts.games[values["game_id"]].game_date
    return day, "|".join(values[column] for column in table.entity)


def wrong_values(table: Naive, facts: Facts, rows: Iterable[Values]) -> list[tuple[Any, ...]]:
    """Every value that is not what is recomputed: key, column, stored, recomputed."""
    found: list[tuple[Any, ...]] = []
    for stored in rows:
        key = tuple(stored[name] for name in table.key)
        naive = table.row(facts, *key)
        if naive is None:
            found.append((key, "a row", "is there", "has no right to be"))
            continue
        for column in sorted((stored.keys() | naive.keys()) - set(table.in_words)):
            if column not in stored or column not in naive:
                found.append((key, column, *("has it" if column in side else "lacks it" for side in (stored, naive))))
                continue
            value = names_in(stored[column]) if column in table.lists else stored[column]
            if type(value) is not type(naive[column]) or value != naive[column]:
                found.append((key, column, value, naive[column]))
    return found


def names_in(text: str | None) -> set[str]:
    """The names of a list such as ``shot_zone_mismatch:INSUFFICIENT_HISTORY,usage_spike:...``."""
    return {part.split(":")[0].strip() for part in text.split(",")} if text else set()


def wrong_keys(
    table: Naive, facts: Facts, stored: list[Key], failures: list[tuple[Account, str]]
) -> list[tuple[Any, ...]]:
    """Every key that is not once a row, or once an open failure of its category, as it should be; and every other one."""
    rows, failed = Counter(stored), Counter(failures)
    found: list[tuple[Any, ...]] = []
    for key in table.expected_keys(facts):
        reason = table.why_not(facts, *key)
        account = account_of(facts, table, key)
        have = (rows.pop(key, 0), failed.pop((account, reason), 0))
        if have != (int(reason is None), int(reason is not None)):
            found.append((key, reason, *have))
    return found + [("unexpected", *left) for left in (*rows.items(), *failed.items())]


def unbalanced_dates(
    table: Naive, facts: Facts, stored: list[Key], failures: list[tuple[Account, str]]
) -> list[tuple[Any, ...]]:
    """Every date on which rows and open failures are not as many as the expected keys: date, expected, rows, failures."""
    expected = Counter(account_of(facts, table, key)[0] for key in table.expected_keys(facts))
    rows = Counter(account_of(facts, table, key)[0] for key in stored)
    failed = Counter(day for (day, _), _ in failures)
    days = expected.keys() | rows.keys() | failed.keys()
    return [
        (day, expected[day], rows[day], failed[day]) for day in sorted(days) if expected[day] != rows[day] + failed[day]
    ]


def wrong_ledger(db: Any, table: Naive, facts: Facts) -> list[tuple[Any, ...]]:
    """Every date of which the ledger expects another number of keys: date, expected, ledger."""
    expected = Counter(account_of(facts, table, key)[0] for key in table.expected_keys(facts))
    ledger = dict(
        db.rows(
            "SELECT unit_date, expected_count FROM nba_processing.units"
            f" WHERE table_name = '{table.name}' AND status <> 'bootstrap'"
        )
    )
    days = sorted(expected.keys() | ledger.keys())
    return [(day, expected[day], ledger.get(day)) for day in days if expected[day] != ledger.get(day)]
