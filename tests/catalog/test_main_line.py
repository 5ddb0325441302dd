"""Which of several offers is the line, and how it opened."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import ibis
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fullcourt.basketball.lines import away_from_usual
from fullcourt.catalog.raw.main_line import main_line
from fullcourt.warehouse.duckdb import DuckDB

SCHEMA = pa.schema(
    [
        ("_key", pa.int64()), ("book", pa.string()), ("snapshot_seq", pa.int64()), ("line", pa.decimal128(4, 1)),
        ("over_price_american", pa.int64()), ("snapshot_utc", pa.timestamp("us")), ("as_of_known", pa.bool_()),
        ("opening_line", pa.decimal128(4, 1)), ("is_alternate", pa.bool_()), ("_row", pa.int64()),
    ]
)  # fmt: skip
OFFERS = ibis.table(
    {
        "_key": "int64", "book": "string", "snapshot_seq": "int64", "line": "decimal(4, 1)",
        "over_price_american": "int64", "snapshot_utc": "timestamp", "as_of_known": "boolean",
        "opening_line": "decimal(4, 1)", "is_alternate": "boolean", "_row": "int64",
    },
    name="offers",
)  # fmt: skip


@pytest.fixture(scope="module")
def db():
    database = DuckDB()
    yield database
    database.close()


def offer(line, price=-110, book="consensus", hour=None, opening=None, *, alternate=False):
    return {
        "_key": 1, "book": book, "line": Decimal(str(line)), "over_price_american": price, "is_alternate": alternate,
        "snapshot_utc": None if hour is None else datetime(2022, 1, 1, hour), "as_of_known": hour is not None,  # noqa: DTZ001 - UTC
        "opening_line": None if opening is None else Decimal(str(opening)),
    }  # fmt: skip


def chosen(db, *offers):
    rows = [row | {"snapshot_seq": number, "_row": number} for number, row in enumerate(offers, start=1)]
    db.register("offers", pa.Table.from_pylist(rows, schema=SCHEMA))
    return db.records(main_line(OFFERS))


def line_of(db, *offers):
    (row,) = chosen(db, *offers)
    return float(row["line"]), row["line_source"]


def test_books_are_asked_in_order_and_others_by_name(db):
    books = ["zbook", "abook", "consensus", "fanduel", "draftkings"]
    offers = [offer(n, book=book) for n, book in enumerate(books)]
    order = []
    while offers:
        order.append(line_of(db, *offers)[1])
        offers = [each for each in offers if each["book"] != order[-1]]
    assert order == ["draftkings", "fanduel", "consensus", "abook", "zbook"]


def test_the_last_offer_of_the_book_counts_and_the_first_is_its_opening(db):
    (row,) = chosen(db, offer(20.5, hour=1), offer(22.5, hour=9), offer(21.5, hour=5), offer(30, hour=20, book="other"))
    assert (row["line"], row["opening_line"], row["line_movement"]) == (Decimal("22.5"), Decimal("20.5"), 2)
    assert (row["line_source"], row["opening_line_source"], row["as_of_known"]) == ("consensus", "consensus", True)


def test_without_a_time_the_price_nearest_to_minus_110_counts_then_the_lower_line(db):
    assert line_of(db, offer(9.5, -130), offer(8.5, -115), offer(7.5, 120))[0] == 8.5
    assert line_of(db, offer(9.5, -105), offer(8.5, -115))[0] == 8.5
    assert line_of(db, offer(9.5, None), offer(8.5, 500))[0] == 8.5
    # +100 and -100 are one price: 10 away, not 210
    assert line_of(db, offer(9.5, -125), offer(8.5, 100))[0] == 8.5


def test_an_offer_with_a_time_goes_before_one_without(db):
    assert line_of(db, offer(9.5), offer(8.5, 150, hour=3))[0] == 8.5


def test_alternate_lines_do_not_count(db):
    assert line_of(db, offer(9.5, book="draftkings", alternate=True), offer(8.5))[0] == 8.5
    assert chosen(db, offer(9.5, alternate=True)) == []


def test_an_offer_without_a_time_says_nothing_about_an_opening(db):
    (row,) = chosen(db, offer(9.5))
    assert (row["opening_line"], row["opening_line_source"], row["line_movement"]) == (None, None, None)
    (row,) = chosen(db, offer(9.5, opening=8.5))
    assert (row["opening_line"], row["opening_line_source"], row["line_movement"]) == (Decimal("8.5"), "consensus", 1)


offers_drawn = st.lists(
    st.builds(
        offer,
        st.sampled_from([8.5, 9, 9.5]),
        st.sampled_from([-130, -110, 100, None]),
        st.sampled_from(["draftkings", "fanduel", "consensus", "bet"]),
        st.sampled_from([None, 1, 2]),
        alternate=st.booleans(),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=60, deadline=None)
@given(offers=offers_drawn, data=st.data())
def test_the_order_of_offers_does_not_matter(db, offers, data):
    def told(rows):
        return [(row["line"], row["line_source"], row["line_snapshot_utc"], row["opening_line"]) for row in rows]

    other = data.draw(st.permutations(offers))
    assert told(chosen(db, *offers)) == told(chosen(db, *other))


@pytest.mark.parametrize(("price", "away"), [(-110, 0), (-100, 10), (100, 10), (110, 20), (-130, 20), (None, None)])
def test_prices_are_counted_over_the_gap_between_minus_100_and_100(db, price, away):
    value = ibis.literal(price, "int64")
    assert db.fetch(away_from_usual(value).name("away").as_table()).to_pylist() == [{"away": away}]
