"""What exported files must hold: checked line by line before anything of it is stored."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
from pandera.pandas import DataFrameSchema
from sqlalchemy import Table

from geodata import schemas, tables
from geodata.errors import Problem, StoreError
from geodata.files import one_line
from geodata.store import layout
from geodata.store.drafts import Known
from geodata.store.queue import STATES, candidate_from_json

TABLES = (
    layout.articles, layout.candidates, layout.sources, layout.incidents, layout.claims,
    layout.audit,
)  # fmt: skip
"""Each after those that it refers to."""

TOLD = 20
"""How many problems a message lists."""

Line = dict[str, Any]


@dataclass(frozen=True)
class Contents:
    """What an exported store holds, by the name of the table."""

    lines: Mapping[str, list[Line]]
    """The records in the order of the file."""

    def ids(self, table: str) -> frozenset[str]:
        """Return the ids in one table."""
        return frozenset(line["id"] for line in self.lines[table])

    def numbered(self) -> Iterator[tuple[str, int, Line]]:
        """Yield each record with the name of its file and its line there."""
        for name, lines in self.lines.items():
            for number, line in enumerate(lines, 1):
                yield f"{name}.jsonl", number, line


def parsed(table: Table, content: bytes) -> list[Line]:
    """Return the lines of a file; raises `StoreError` if one does not fit the table."""
    name, lines, problems = f"{table.name}.jsonl", [], []
    for number, text in enumerate(content.splitlines(), 1):
        try:
            line = json.loads(text)
        except ValueError:
            problems.append(Problem(name, number, "", "a JSON object", one_line(text[:80])))
            continue
        problem = _misfit(name, number, table, line)
        if problem:
            problems.append(problem)
        lines.append(line)
    refuse(problems)
    return lines


def wrong(contents: Contents, known: Known) -> list[Problem]:
    """Return what contradicts itself or the rules of the catalogue's tables."""
    sources = contents.ids("sources") | frozenset(known.sources.values())
    incidents = contents.ids("incidents") | known.incidents
    return [
        *_repeated(contents),
        *_astray(contents),
        *_broken_candidates(contents),
        *_broken_rows(contents, layout.sources, schemas.sources()),
        *_broken_rows(contents, layout.incidents, schemas.incidents(sources)),
        *_broken_rows(contents, layout.claims, schemas.claims(incidents, sources)),
    ]


def refuse(problems: Iterable[Problem]) -> None:
    """Raise `StoreError` if there are problems."""
    found = list(problems)
    if found:
        more = f"\n… and {len(found) - TOLD} more." if len(found) > TOLD else ""
        told = "\n".join(map(str, found[:TOLD]))
        raise StoreError(f"Nothing was read. Mend the files and try again:\n{told}{more}")


def _misfit(name: str, number: int, table: Table, line: Any) -> Problem | None:
    """Return what does not fit the columns of a table."""
    names = [column.name for column in table.c]
    if not isinstance(line, dict) or set(line) != set(names):
        return Problem(name, number, "", f"the keys {', '.join(names)}", one_line(line))
    for column in table.c:
        cell, kind = line[column.name], column.type.python_type
        if not (isinstance(cell, kind) or (cell is None and column.nullable)):
            return Problem(name, number, column.name, f"a {kind.__name__}", one_line(cell))
    return None


def key(table: Table, row: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what tells a record from the others of its table."""
    return tuple(str(row[column.name]) for column in table.primary_key)


def _repeated(contents: Contents) -> Iterator[Problem]:
    for table in TABLES:
        seen: set[tuple[str, ...]] = set()
        for number, line in enumerate(contents.lines[table.name], 1):
            found = key(table, line)
            if found in seen:
                expected, field = "an id that no earlier line has", next(iter(table.primary_key))
                yield Problem(f"{table.name}.jsonl", number, field.name, expected, ", ".join(found))
            seen.add(found)


def _astray(contents: Contents) -> Iterator[Problem]:
    """Yield what refers to an article or a candidate that is not there."""
    for field, ids in (
        ("article", contents.ids("articles")),
        ("candidate", contents.ids("candidates")),
    ):
        for name, number, line in contents.numbered():
            if line.get(field) and line[field] not in ids:
                yield Problem(name, number, field, f"an id in {field}s.jsonl", line[field])


def _broken_candidates(contents: Contents) -> Iterator[Problem]:
    for number, line in enumerate(contents.lines["candidates"], 1):
        name = "candidates.jsonl"
        if line["state"] not in STATES:
            yield Problem(name, number, "state", f"one of {', '.join(STATES)}", line["state"])
        try:
            candidate_from_json(line["found"])
        except (KeyError, TypeError, ValueError) as error:
            yield Problem(name, number, "found", "a candidate", one_line(repr(error)))
        if not all(isinstance(cell, str) for cell in line["draft"].values()):
            yield Problem(name, number, "draft", "text in every cell", "something else")


def _broken_rows(contents: Contents, table: Table, schema: DataFrameSchema) -> Iterator[Problem]:
    """Yield what breaks the rules of the table of the catalogue that has the same columns."""
    lines, columns = contents.lines[table.name], list(schema.columns)
    frame = pd.DataFrame(lines, columns=columns, dtype="str").fillna("")
    for cell in tables.broken_cells(frame, schema):
        yield Problem(f"{table.name}.jsonl", cell.row + 1, *cell[1:])
