"""CSV and Parquet files → columns, and where each record stands in its file."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from geodata.errors import DataError

FOUND_LENGTH = 80
"""How many characters of something wrong a message repeats."""

CHUNK = 2**20
"""How many characters are read at once to see whether a file is UTF-8 to its end."""

Ragged = dict[int, str]
"""What was found in records that do not fit the header, by number of the record from 0."""


def read(path: Path) -> tuple[pa.Table, Ragged]:
    """Return the columns of `path`, those of a CSV file as text, and the records left out.

    Raises `DataError` if the file is not there, cannot be read or repeats a column.
    """
    with explained(path):
        columns, ragged = _read_parquet(path) if _is_parquet(path) else _read_csv(path)
        repeated = {name for name in columns.column_names if columns.column_names.count(name) > 1}
        if repeated:
            raise DataError(
                f"{path.name}: expected each column once, found {', '.join(sorted(repeated))} "
                "more than once. Remove the copies."
            )
    return columns, ragged


def record_lines(path: Path) -> list[int]:
    """Return the first line of each record of `path`; for Parquet, the row counted from 1."""
    with explained(path):
        if _is_parquet(path):
            return list(range(1, pa.parquet.read_metadata(path).num_rows + 1))
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return list(_first_lines(stream))[1:]


def as_text(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return a column as text; a time stamp as its day, null as blank."""
    if pa.types.is_timestamp(column.type):
        column = column.cast(pa.date32(), safe=False)
    return column.cast(pa.string()).fill_null("")


def one_line(text: object) -> str:
    """Return `text` on one line, cut to what a message repeats."""
    return " ".join(str(text).split())[:FOUND_LENGTH]


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what goes wrong while reading `path` into a `DataError` with the cure."""
    try:
        yield
    except FileNotFoundError as error:
        raise DataError(f"{path}: no such file. Check the path.") from error
    except OSError as error:
        raise DataError(
            f"{path}: expected a file that can be read, found another thing "
            f"({one_line(error)}). Check the path and its permissions."
        ) from error
    except (pa.ArrowException, UnicodeDecodeError, csv.Error) as error:
        raise DataError(
            f"{path.name}: expected a CSV file in UTF-8 with a header row, or a Parquet file, "
            f"found something else ({one_line(error)}). Save it as UTF-8 CSV."
        ) from error


def _is_parquet(path: Path) -> bool:
    return path.suffix == ".parquet"


def _read_parquet(path: Path) -> tuple[pa.Table, Ragged]:
    return pa.parquet.read_table(path), {}


def _read_csv(path: Path) -> tuple[pa.Table, Ragged]:
    ragged: Ragged = {}

    def set_aside(row: pa.csv.InvalidRow) -> str:
        ragged[row.number - 2] = one_line(
            f"{row.actual_columns} of {row.expected_columns} cells: {row.text}"
        )
        return "skip"

    with path.open(encoding="utf-8-sig", newline="") as stream:
        records = filter(None, csv.reader(stream))
        header = next(records, [])
        if header and next(records, None) is None:
            return pa.table([pa.array([], pa.string())] * len(header), header), ragged
        while stream.read(CHUNK):  # pyarrow would drop a row that is no UTF-8 without a word
            pass
    columns = pa.csv.read_csv(
        path,
        read_options=pa.csv.ReadOptions(use_threads=False),
        parse_options=pa.csv.ParseOptions(newlines_in_values=True, invalid_row_handler=set_aside),
        convert_options=pa.csv.ConvertOptions(
            column_types=dict.fromkeys(header, pa.string()), strings_can_be_null=False
        ),
    )
    return columns, ragged


def _first_lines(stream: TextIO) -> Iterator[int]:
    reader = csv.reader(stream)
    first = 1
    for record in reader:
        if record:
            yield first
        first = reader.line_num + 1
