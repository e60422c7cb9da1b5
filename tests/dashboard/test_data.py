"""What sessions see of the catalogue while people add to it."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from geodata import store as stores
from geodata.store import Store
from tests.geodata.store.samples import KNOWN, queued, summarised


def script() -> None:
    import streamlit as st  # noqa: PLC0415

    from dashboard import data  # noqa: PLC0415

    if st.session_state.get("whole", True):
        data.refresh()
    incidents = data.load().incidents
    st.session_state["seen"] = incidents.loc[incidents["added"], "id"].to_list()
    st.session_state["rows"] = (len(incidents), len(data.passing(data.Filters())))
    st.session_state["key"] = data.dataset().key


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    monkeypatch.setenv("DATABASE_URL", url)
    return stores.open_store(url)


def accepted(store: Store) -> str:
    first, _ = queued(store)
    return stores.accept(store, summarised(store, first), KNOWN, "ani@example.org")


def test_a_decision_is_seen_at_the_next_run_of_the_whole_page(store: Store):
    app = AppTest.from_function(script, default_timeout=60).run()
    assert app.session_state["seen"] == []

    id_ = accepted(store)
    app.run()
    assert app.session_state["seen"] == [id_]
    assert app.session_state["rows"][0] == app.session_state["rows"][1]

    stores.undo(store, stores.last_decided(store), "ani@example.org")
    app.run()
    assert app.session_state["seen"] == []


def test_a_run_of_a_part_of_the_page_sees_what_the_page_saw(store: Store):
    app = AppTest.from_function(script, default_timeout=60).run()
    before = app.session_state["key"]
    accepted(store)

    app.session_state["whole"] = False
    app.run()

    assert app.session_state["seen"] == []
    assert app.session_state["key"] == before


def test_without_a_store_none_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'none.sqlite'}")

    app = AppTest.from_function(script, default_timeout=60).run()

    assert app.session_state["seen"] == []
    assert not (tmp_path / "none.sqlite").exists()


def test_a_store_that_is_out_of_reach_leaves_the_catalogue_and_is_told(
    monkeypatch: pytest.MonkeyPatch,
):
    from dashboard import data  # noqa: PLC0415

    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody@127.0.0.1:9/none")

    known = data.load()

    assert not known.incidents.empty
    assert [problem.file for problem in known.problems] == ["store"]
