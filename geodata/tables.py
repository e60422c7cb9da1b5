"""CSV and Parquet tables → checked rows, and the problems of the rows that were set aside.

A table is read as text, checked against a pandera schema and only then converted, so
that a message can show what really stood in the file.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd
import pandera.pandas as pandera
import pyarrow as pa
from pandera.errors import SchemaErrors

from geodata import files
from geodata.errors import DataError, Problem


@dataclass(frozen=True)
class Table:
    """What came out of a file: the good rows, and why the others were set aside."""

    rows: pd.DataFrame
    """The accepted rows; every cell is still text, blank cells are empty strings."""
    problems: tuple[Problem, ...] = ()
    """One or more problems for each row that was set aside, in the order of the file."""

    @property
    def rejected(self) -> int:
        """Number of rows that were set aside."""
        return len({(problem.file, problem.line) for problem in self.problems})

    @property
    def records(self) -> list[dict[str, Any]]:
        """The accepted rows, each as column → text."""
        return [dict(zip(self.rows.columns, row, strict=True)) for row in self.rows.to_numpy()]


class BrokenCell(NamedTuple):
    """A cell that breaks its schema."""

    row: int
    field: str
    expected: str
    found: str


def read(path: Path, schema: pandera.DataFrameSchema) -> Table:
    """Read `path` (CSV or Parquet) and set aside the rows that break `schema`.

    Columns that the schema does not know are dropped; a column that is not required and
    is absent comes out blank. Raises `DataError` if the file cannot be read at all or
    lacks required columns: there are no good rows then.
    """
    columns, ragged = files.read(path)
    frame = _known_columns(columns, schema, path).to_pandas()
    broken = broken_cells(frame, schema)
    if not broken and not ragged:
        return Table(frame)
    lines = files.record_lines(path)
    kept_lines = [line for record, line in enumerate(lines) if record not in ragged]
    problems = [
        Problem(path.name, lines[record], "", "as many cells as the header", found)
        for record, found in ragged.items()
    ] + [
        Problem(path.name, kept_lines[cell.row], cell.field, cell.expected, cell.found)
        for cell in broken
    ]
    rows = frame.drop(index=list({cell.row for cell in broken})).reset_index(drop=True)
    return Table(rows, tuple(sorted(problems, key=lambda problem: (problem.line, problem.field))))


def _known_columns(table: pa.Table, schema: pandera.DataFrameSchema, path: Path) -> pa.Table:
    required = [name for name, column in schema.columns.items() if column.required]
    missing = [name for name in required if name not in table.column_names]
    if missing:
        raise DataError(
            f"{path.name}: expected the columns {', '.join(required)}; "
            f"missing: {', '.join(missing)}; found: {', '.join(table.column_names)}."
        )
    blank = pa.array([""] * table.num_rows, pa.string())
    with files.explained(path):
        return pa.table(
            {
                name: files.as_text(table[name]) if name in table.column_names else blank
                for name in schema.columns
            }
        )


def broken_cells(frame: pd.DataFrame, schema: pandera.DataFrameSchema) -> list[BrokenCell]:
    """Return the cells of `frame` that break `schema`.

    The checks of a schema carry what they expect in `error` and, when they look at a whole
    row, the field to name in `name`.
    """
    try:
        schema.validate(frame, lazy=True)
    except SchemaErrors as error:
        cases = error.failure_cases.dropna(subset=["index"])
    else:
        return []
    fields = {check.error: check.name for check in schema.checks}
    named = {
        (int(row), fields.get(expected, column), expected)
        for row, column, expected in cases[["index", "column", "check"]].to_numpy()
    }
    return [
        BrokenCell(row, field, expected, files.one_line(frame.at[row, field]))
        for row, field, expected in sorted(named)
    ]
