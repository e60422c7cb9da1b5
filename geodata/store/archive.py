"""The whole store as plain files: one JSON object a line, one file a table, a folder or a ZIP."""

import json
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from io import BytesIO
from pathlib import Path

from sqlalchemy import Connection, Table, func, insert, select, update

from geodata.errors import Problem, StoreError
from geodata.files import one_line
from geodata.store import audit, layout
from geodata.store.audit import Deed
from geodata.store.database import Change, Store
from geodata.store.drafts import Known
from geodata.store.intake import TABLES, Contents, Line, key, parsed, refuse, wrong

LARGEST = 500 * 2**20
"""Bytes that one file may hold; a ZIP cannot make us unpack more."""


def export(store: Store, target: Path) -> None:
    """Write the store to `target`: a file if it ends in .zip, else a folder.

    Raises `StoreError` if it cannot be written.
    """
    try:
        if target.suffix == ".zip":
            target.write_bytes(as_zip(store))
            return
        target.mkdir(parents=True, exist_ok=True)
        for name, text in _texts(store).items():
            (target / name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise StoreError(
            f"{target}: cannot be written ({one_line(error)}). Choose another place."
        ) from error


def as_zip(store: Store) -> bytes:
    """Return the store as a ZIP."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _texts(store).items():
            archive.writestr(name, text)
    return buffer.getvalue()


def load(store: Store, source: Path | bytes, known: Known, who: str) -> int:
    """Read an exported store into `store`; return how many records are new.

    All or nothing: raises `StoreError` with file and line if anything in it is broken, or
    differs from what the store has under the same id.
    """
    contents = _read(source)
    refuse(wrong(contents, known))
    with store.changing(who) as change:
        new = {table.name: _new(change.connection, table, contents) for table in TABLES}
        number = sum(map(len, new.values()))
        for table in TABLES:
            if new[table.name]:
                change.connection.execute(insert(table), new[table.name])
        _remember(change, {name: len(lines) for name, lines in new.items()})
    return number


def _texts(store: Store) -> dict[str, str]:
    """Return the files by name, all of one revision."""
    with store.reading() as connection:
        return {
            f"{table.name}.jsonl": "".join(
                json.dumps(dict(row), ensure_ascii=False) + "\n"
                for row in connection.execute(select(table).order_by(*table.primary_key)).mappings()
            )
            for table in TABLES
        }


def _read(source: Path | bytes) -> Contents:
    """Return the lines of all files; raises `StoreError` if there are none."""
    found = {table.name: parsed(table, content) for table, content in _files(source)}
    if not found:
        names = ", ".join(f"{table.name}.jsonl" for table in TABLES)
        raise StoreError(f"Expected a folder or ZIP with {names}, found none of them.")
    return Contents({table.name: found.get(table.name, []) for table in TABLES})


def _files(source: Path | bytes) -> Iterator[tuple[Table, bytes]]:
    try:
        if isinstance(source, Path) and source.is_dir():
            yield from _in_folder(source)
            return
        content = source if isinstance(source, bytes) else source.read_bytes()
        with zipfile.ZipFile(BytesIO(content)) as archive:
            yield from _in_zip(archive)
    except (OSError, zipfile.BadZipFile, RuntimeError, EOFError) as error:
        name = "the file" if isinstance(source, bytes) else source
        raise StoreError(
            f"{name}: expected a folder or a ZIP that this program exported, found something "
            f"else ({one_line(error)}). Export it again."
        ) from error


def _in_folder(folder: Path) -> Iterator[tuple[Table, bytes]]:
    for table in TABLES:
        with suppress(FileNotFoundError):
            yield table, (folder / f"{table.name}.jsonl").read_bytes()


def _in_zip(archive: zipfile.ZipFile) -> Iterator[tuple[Table, bytes]]:
    for table in TABLES:
        with suppress(KeyError), archive.open(f"{table.name}.jsonl") as stream:
            content = stream.read(LARGEST + 1)
            if len(content) > LARGEST:
                raise StoreError(f"{table.name}.jsonl: expected at most {LARGEST:,} bytes.")
            yield table, content


def _new(connection: Connection, table: Table, contents: Contents) -> list[Line]:
    """Return the lines that the store lacks; raises `StoreError` if it has another one."""
    rows = map(dict, connection.execute(select(table)).mappings())
    stored = {key(table, row): row for row in rows}
    new, problems = [], []
    for number, line in enumerate(contents.lines[table.name], 1):
        known = stored.get(key(table, line))
        if known is None:
            new.append(line)
        elif known != line:
            expected = "what the store has under this id, or an empty store to read into"
            field, value = next(iter(table.primary_key)).name, ", ".join(key(table, line))
            problems.append(Problem(f"{table.name}.jsonl", number, field, expected, value))
    refuse(problems)
    return new


def _remember(change: Change, new: Mapping[str, int]) -> None:
    """Write the import into the history, after all that was imported."""
    last = change.connection.execute(select(func.max(layout.audit.c.id))).scalar() or 0
    number = max(change.number, last + 1)
    change.connection.execute(update(layout.revision).values(number=number))
    audit.remember(
        Change(change.connection, number, change.who, change.at), Deed("import", after=dict(new))
    )
