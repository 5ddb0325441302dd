"""Records of decoded files: CSV as text columns, Parquet as it is typed, and a single record as text.

A season of play-by-play is 1,230 CSV files of 460 records. Parsed one by one they take seconds; with one
header in front of all of them, in one call, 0.4 s. Each file is parsed alone only where the count of
records does not come out, and then whatever is wrong with it is told with its line.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq

from fullcourt.sources.files import BOM, PARQUET, Member, head
from fullcourt.sources.folder import Packed
from fullcourt.sources.format import FILE, LINE, Problem, Reason
from fullcourt.sources.unpacking import promised, too_many_rows

_OTHER_FORMS = (b"{", b"[", b"%PDF")
_NO_RECORD = "a header and no record"
_NUL = b"\x00"
_BLOCK = 1 << 24
# A field may be as long as a block, whichever of the two parsers reads it.
csv.field_size_limit(_BLOCK)


@dataclass(frozen=True)
class Records:
    """Records of a batch: the wanted columns, ``_file`` and ``_line``; and the files that have none to give."""

    table: pa.Table
    problems: dict[int, Problem]


def header(data: bytes, path: str) -> tuple[str, ...] | Problem | None:
    """Column names of a CSV or Parquet file; None if it is neither; what is wrong if it holds nothing.

    A file that is neither but whose name says that it is one, or an archive, is not left alone as of a
    kind that nobody reads: it is damaged.
    """
    if not data.strip():
        return Problem(Reason.TRUNCATED_FILE, "the file is empty")
    if data.startswith(PARQUET):
        try:
            return tuple(pq.read_schema(io.BytesIO(data)).names)
        except (pa.ArrowInvalid, OSError) as error:
            return Problem(Reason.TRUNCATED_FILE, f"the Parquet file cannot be read: {_first_line(error)}")
    start = data.removeprefix(BOM).lstrip()
    if start.startswith(b"<"):
        return Problem(Reason.UNPARSABLE, "HTML where data was expected: the request was probably blocked")
    names = () if start.startswith(_OTHER_FORMS) else _csv_header(start)
    return _broken_promise(names, start, promised(path)) or (names if len(names) > 1 else None)


def _broken_promise(names: tuple[str, ...], start: bytes, name_says: str) -> Problem | None:
    if name_says == ".csv" and names:
        is_cut = b"\n" not in start.rstrip()
        return Problem(Reason.TRUNCATED_FILE, _NO_RECORD) if is_cut else None
    if name_says == ".csv" or (name_says in (".parquet", ".tar") and len(names) <= 1):
        what = "an archive" if name_says == ".tar" else name_says
        return Problem(Reason.UNPARSABLE, f"the file is named {what} and its content is none")
    return None


def _csv_header(start: bytes) -> tuple[str, ...]:
    first = start.split(b"\n", 1)[0].rstrip(b"\r")
    try:
        return () if _NUL in first else tuple(next(csv.reader([first.decode()]), []))
    except (UnicodeDecodeError, csv.Error):
        return ()


def header_of(data: Path, packed: Packed) -> tuple[str, ...] | Problem | None:
    """The header of a file on disk, of an archive's first member, from as little of it as needed."""
    start = head(data, packed)
    return header((data / packed.path).read_bytes() if start.startswith(PARQUET) else start, packed.path)


def read(files: Sequence[Member], columns: Sequence[str]) -> Records:
    """The wanted columns of all files, in order; NULL for an empty CSV field."""
    problems: dict[int, Problem] = {}
    tables: list[pa.Table] = []
    by_header: dict[bytes, list[tuple[int, bytes]]] = {}
    for number, file in enumerate(files):
        if file.data.startswith(PARQUET):
            typed = _read_parquet(file.data, columns)
            if isinstance(typed, Problem):
                problems[number] = typed
            else:
                tables.append(_placed(typed, [number]))
            continue
        names, _, body = file.data.removeprefix(BOM).lstrip().partition(b"\n")
        unusable = _unusable(body)
        if unusable is not None:
            problems[number] = unusable
        else:
            whole = body if body.endswith(b"\n") else body + b"\n"
            by_header.setdefault(names.rstrip(b"\r"), []).append((number, whole))
    for names, bodies in by_header.items():
        together = _read_together(names, bodies, columns)
        if together is not None:
            tables.append(together)
            continue
        for number, body in bodies:
            alone = _read_alone(names, body, columns)
            if isinstance(alone, Problem):
                problems[number] = alone
            else:
                tables.append(_placed(alone, [number]))
    if not tables:
        empty = {name: pa.array([], pa.string()) for name in columns}
        tables = [_placed(pa.table(empty), [0])]
    return Records(pa.concat_tables(_alike(tables)), problems)


def _unusable(body: bytes) -> Problem | None:
    if not body.strip():
        return Problem(Reason.TRUNCATED_FILE, _NO_RECORD)
    if _NUL in body:
        line = body[: body.index(_NUL)].count(b"\n") + 2
        return Problem(Reason.ENCODING, f"line {line} holds a NUL byte: the file was not written in full")
    return None


def _read_parquet(data: bytes, columns: Sequence[str]) -> pa.Table | Problem:
    try:
        too_many = too_many_rows(pq.ParquetFile(io.BytesIO(data)))
        if too_many is not None:
            return too_many
        table = pq.read_table(io.BytesIO(data), columns=list(columns))
        # Numbers stay numbers; dates, dictionaries and whatever else become the text that a CSV would have.
        names = [name for name in columns if not _is_plain(table.schema.field(name).type)]
        for name in names:
            at = table.column_names.index(name)
            table = table.set_column(at, name, pc.cast(table[name], pa.string()))
    except (pa.ArrowException, OSError) as error:
        return Problem(Reason.TRUNCATED_FILE, f"the Parquet file cannot be read: {_first_line(error)}")
    return table.select(list(columns)) if table.num_rows else Problem(Reason.TRUNCATED_FILE, _NO_RECORD)


def _is_plain(kind: pa.DataType) -> bool:
    return bool(pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_string(kind))


def _alike(tables: Sequence[pa.Table]) -> list[pa.Table]:
    """Tables with the same types: a column that one file has as numbers and another as text is text."""
    schema = []
    for name in tables[0].column_names:
        kinds = {table.schema.field(name).type for table in tables}
        schema.append((name, kinds.pop() if len(kinds) == 1 else pa.string()))
    return [table.cast(pa.schema(schema)) for table in tables]


def _placed(table: pa.Table, numbers: Sequence[int], counts: Sequence[int] = ()) -> pa.Table:
    counts = counts or [table.num_rows]
    lines = [np.arange(1, count + 1, dtype=np.int64) for count in counts]
    table = table.append_column(FILE, pa.array(np.repeat(np.asarray(numbers, dtype=np.int64), counts)))
    return table.append_column(LINE, pa.array(np.concatenate(lines) if lines else np.array([], dtype=np.int64)))


def _read_together(names: bytes, bodies: Sequence[tuple[int, bytes]], columns: Sequence[str]) -> pa.Table | None:
    counts = [body.count(b"\n") for _, body in bodies]
    try:
        table = _parse(b"".join([names, b"\n", *(body for _, body in bodies)]), columns)
    except pa.ArrowInvalid:
        return None
    # Blank lines and quoted line breaks make fewer records than lines; then nobody knows whose they are.
    if table.num_rows != sum(counts):
        return None
    return _placed(table, [number for number, _ in bodies], counts)


def _parse(text: bytes, columns: Sequence[str]) -> pa.Table:
    return pa_csv.read_csv(
        io.BytesIO(text),
        read_options=pa_csv.ReadOptions(block_size=_BLOCK),
        convert_options=pa_csv.ConvertOptions(
            column_types=dict.fromkeys(columns, pa.string()),
            include_columns=list(columns),
            null_values=[""],
            strings_can_be_null=True,
        ),
    )


def _read_alone(names: bytes, body: bytes, columns: Sequence[str]) -> pa.Table | Problem:
    try:
        text = (names + b"\n" + body).decode()
    except UnicodeDecodeError as error:
        line = (names + b"\n" + body)[: error.start].count(b"\n") + 1
        return Problem(Reason.ENCODING, f"line {line} is not UTF-8")
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        fields = next(reader)
        for row in reader:
            if len(row) != len(fields):
                if not row:
                    continue
                return Problem(
                    Reason.UNPARSABLE, f"line {reader.line_num} has {len(row)} fields, the header {len(fields)}"
                )
            rows.append(row)
    except csv.Error as error:
        return Problem(Reason.UNPARSABLE, f"line {reader.line_num} is no CSV: {error}")
    if not rows:
        return Problem(Reason.TRUNCATED_FILE, _NO_RECORD)
    place = {name: fields.index(name) for name in columns}
    return pa.table({name: pa.array([row[at] or None for row in rows], pa.string()) for name, at in place.items()})


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
