"""The store as plain files: out and in again, and what is refused on the way."""

import json
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest

from geodata import store as stores
from geodata.errors import StoreError
from geodata.store import Store, archive
from geodata.store.__main__ import main
from tests.geodata.store.samples import KNOWN, queued, summarised

ANI = "ani@example.org"


@pytest.fixture
def used(store: Store) -> Store:
    """Return a store in which something of every kind has happened."""
    first, second = queued(store)
    denied = summarised(store, first, denied_by="Azerbaijani Ministry of Defence")
    id_ = stores.accept(store, denied, KNOWN, ANI)
    stores.merge(store, summarised(store, second), id_, KNOWN, ANI)
    stores.undo(store, stores.last_decided(store), ANI)
    return store


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    """Yield another store, an empty one."""
    opened = stores.open_store(f"sqlite:///{tmp_path / 'empty.sqlite'}")
    yield opened
    opened.close()


def everything(store: Store) -> tuple[object, ...]:
    """Return all that a store shows, but for the records of imports."""
    records = [record for record in stores.history(store) if record.action != "import"]
    added = stores.additions(store)
    return (
        stores.queue(store, tuple(stores.STATES)),
        records,
        (added.incidents, added.claims, added.sources),
    )


@pytest.mark.parametrize("name", ["folder", "store.zip"])
def test_a_store_comes_back_from_its_files_as_it_was(
    used: Store, empty: Store, tmp_path: Path, name: str
):
    archive.export(used, tmp_path / name)

    number = archive.load(empty, tmp_path / name, KNOWN, ANI)

    assert everything(empty) == everything(used)
    assert number == 1 + 2 + 1 + 1 + 2 + 6
    assert stores.history(empty)[0].action == "import"


def test_files_can_be_read_into_the_other_kind_of_database(empty: Store, store: Store):
    first, _ = queued(empty)
    stores.accept(empty, summarised(empty, first), KNOWN, ANI)

    archive.load(store, archive.as_zip(empty), KNOWN, ANI)

    assert everything(store) == everything(empty)


def test_work_goes_on_after_an_import(used: Store, empty: Store):
    archive.load(empty, archive.as_zip(used), KNOWN, ANI)
    (waiting,) = stores.queue(empty)

    stores.reject(empty, waiting, ANI)

    assert [record.action for record in stores.history(empty)[:2]] == ["reject", "import"]
    assert stores.revision(empty) == stores.history(empty)[0].number


def test_reading_the_same_files_again_changes_nothing(used: Store):
    before = everything(used)

    assert archive.load(used, archive.as_zip(used), KNOWN, ANI) == 0
    assert everything(used) == before


def test_files_that_differ_from_the_store_are_refused_and_nothing_is_lost(used: Store):
    files = archive.as_zip(used)
    (waiting,) = stores.queue(used)
    stores.reject(used, waiting, ANI)
    before = everything(used)

    with pytest.raises(StoreError, match=r"candidates\.jsonl, line 2, id: expected what the store"):
        archive.load(used, files, KNOWN, ANI)

    assert everything(used) == before


def changed(files: bytes, table: str, change: Callable[[str], str]) -> bytes:
    """Return a ZIP with one file changed."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(files)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            new.writestr(name, change(text) if name == f"{table}.jsonl" else text)
    return buffer.getvalue()


def cell(name: str, value: object) -> Callable[[str], str]:
    """Return what sets a cell of the first line."""

    def change(text: str) -> str:
        first, *rest = text.splitlines()
        return "\n".join([json.dumps(json.loads(first) | {name: value}), *rest])

    return change


@pytest.mark.parametrize(
    ("table", "change", "message"),
    [
        ("articles", lambda text: text[:40], "articles.jsonl, line 1: expected a JSON object"),
        ("articles", lambda _: "[1]", "articles.jsonl, line 1: expected the keys id, address"),
        ("articles", cell("extra", 1), "articles.jsonl, line 1: expected the keys"),
        ("articles", cell("version", "x"), "articles.jsonl, line 1, version: expected a int"),
        ("articles", lambda text: text * 2, "articles.jsonl, line 2, id: expected an id that no"),
        ("articles", lambda _: "", "candidates.jsonl, line 1, article: expected an id in articles"),
        ("candidates", cell("state", "lost"), "candidates.jsonl, line 1, state: expected one of"),
        ("candidates", cell("found", {}), "candidates.jsonl, line 1, found: expected a candidate"),
        ("candidates", cell("draft", {"x": 1}), "candidates.jsonl, line 1, draft: expected text"),
        ("incidents", cell("type", "quake"), "incidents.jsonl, line 1, type: expected a type of"),
        ("incidents", cell("summary", ""), "incidents.jsonl, line 1, summary: expected something"),
        ("sources", cell("url", "ftp://x"), "sources.jsonl, line 1, url: expected an http or"),
        ("claims", cell("stance", "sings"), "claims.jsonl, line 1, stance: expected a stance"),
        ("claims", cell("incident_id", "x"), "claims.jsonl, line 1, incident_id: expected the id"),
        ("audit", cell("at", None), "audit.jsonl, line 1, at: expected a str"),
    ],
)
def test_a_broken_line_is_named_and_nothing_is_read(
    used: Store, empty: Store, table: str, change: Callable[[str], str], message: str
):
    files = changed(archive.as_zip(used), table, change)

    with pytest.raises(StoreError) as caught:
        archive.load(empty, files, KNOWN, ANI)

    assert message in str(caught.value)
    assert everything(empty) == ((), [], ((), (), {}))


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x03\x04broken"])
def test_what_is_no_export_is_refused(empty: Store, content: bytes):
    with pytest.raises(StoreError, match="Export it again"):
        archive.load(empty, content, KNOWN, ANI)


def test_an_empty_folder_is_refused(empty: Store, tmp_path: Path):
    (tmp_path / "folder").mkdir()

    with pytest.raises(StoreError, match="found none of them"):
        archive.load(empty, tmp_path / "folder", KNOWN, ANI)


def test_a_bomb_is_not_unpacked(empty: Store, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(archive, "LARGEST", 1_000)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("articles.jsonl", "0" * 1_000_000)

    with pytest.raises(StoreError, match="at most 1,000 bytes"):
        archive.load(empty, buffer.getvalue(), KNOWN, ANI)


def test_the_command_exports_and_imports(
    used: Store,
    url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.setenv("DATABASE_URL", url)
    assert main(["export", str(tmp_path / "out.zip")]) == 0
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'new.sqlite'}")
    assert main(["import", str(tmp_path / "out.zip")]) == 0

    assert "Read 13 new records" in capsys.readouterr().out


def test_the_command_tells_in_one_line_what_went_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'new.sqlite'}")

    assert main(["import", str(tmp_path / "nowhere.zip")]) == 1
    assert "Export it again" in capsys.readouterr().err
