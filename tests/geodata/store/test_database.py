"""Opening a store: made when it is not there, upgraded, and refused when it cannot be used."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from geodata import store as stores
from geodata.errors import StoreError
from geodata.store import Store, layout
from tests.geodata.store.samples import queued


def test_an_empty_database_gets_the_tables_that_the_program_expects(store: Store):
    with store.engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), layout.metadata)

    assert found == []


def test_a_store_that_is_opened_again_still_holds_what_it_held(store: Store, url: str):
    before = queued(store)

    again = stores.open_store(url)

    assert stores.queue(again) == before
    again.close()


def test_programs_that_open_an_empty_database_at_the_same_moment_all_succeed(url: str):
    with ThreadPoolExecutor(4) as programs:
        opened = list(programs.map(stores.open_store, [url] * 4))

    assert [stores.revision(one) for one in opened] == [0] * 4
    for one in opened:
        one.close()


def test_a_store_made_by_a_newer_program_is_refused_with_the_cure(store: Store, url: str):
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(StoreError, match="update this one"):
        stores.open_store(url)


@pytest.mark.parametrize(
    ("url", "cure"),
    [
        ("nonsense", "expected an address such as"),
        ("mysql://root@localhost/x", "can be SQLite or PostgreSQL"),
        ("sqlite:////nowhere/at/all/store.sqlite", "Check that it exists"),
        ("postgres://nobody:secret@127.0.0.1:9/x", "Check that it exists"),
    ],
)
def test_an_address_that_leads_nowhere_is_refused_with_the_cure(url: str, cure: str):
    with pytest.raises(StoreError, match=cure) as caught:
        stores.open_store(url)

    assert "secret" not in str(caught.value)


def test_the_database_is_the_one_that_the_environment_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "other.sqlite"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{path}")

    assert not stores.is_there()
    stores.open_store().close()
    assert stores.is_there()
    assert path.exists()


def test_without_an_environment_the_store_is_a_file_beside_the_application(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.delenv("DATABASE_URL", raising=False)

    assert stores.default_url().startswith("sqlite:///")
    assert Path(stores.default_url().removeprefix("sqlite:///")).name == "store.sqlite"


def test_readers_of_a_file_do_not_wait_for_a_writer(tmp_path: Path):
    store = stores.open_store(f"sqlite:///{tmp_path / 'store.sqlite'}")

    with store.changing("ani@example.org"):
        assert stores.queue(store) == ()


def test_a_change_without_a_name_is_refused(store: Store):
    with pytest.raises(StoreError, match="Sign in first"), store.changing("  "):
        pass


def test_a_change_that_fails_leaves_no_trace(store: Store):
    before = stores.revision(store)

    with pytest.raises(RuntimeError), store.changing("ani@example.org"):
        raise RuntimeError

    assert stores.revision(store) == before
