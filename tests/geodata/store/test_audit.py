"""The history remembers everything and forgets nothing."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from geodata import store as stores
from geodata.store import Store
from tests.geodata.store.samples import KNOWN, SUMMARY, queued, summarised


def test_every_change_is_remembered_with_who_and_when_and_what(store: Store):
    first, second = queued(store)
    stores.accept(store, summarised(store, first), KNOWN, "ani@example.org")
    stores.reject(store, second, "babak@example.org")
    stores.undo(store, stores.last_decided(store), "babak@example.org")

    undo, reject, accept, edit, add = stores.history(store)

    assert [record.action for record in (add, edit, accept, reject, undo)] == [
        "add", "edit", "accept", "reject", "undo",
    ]  # fmt: skip
    assert (accept.who, reject.who) == ("ani@example.org", "babak@example.org")
    assert add.at < edit.at < accept.at == "2026-01-01T00:00:03Z"
    assert (edit.before, edit.after) == ({"summary": ""}, {"summary": SUMMARY})
    assert accept.after["incident"]["summary"] == SUMMARY
    assert undo.before == {"state": "rejected"}


def test_the_history_of_one_candidate_leaves_out_the_others(store: Store):
    first, second = queued(store)
    stores.reject(store, first, "ani@example.org")
    stores.reject(store, second, "ani@example.org")

    assert [record.candidate for record in stores.history(store, first.id)] == [first.id]


def test_what_was_taken_back_can_still_be_read_in_the_history(store: Store):
    first, _ = queued(store)
    id_ = stores.accept(store, summarised(store, first), KNOWN, "ani@example.org")
    stores.undo(store, stores.last_decided(store), "ani@example.org")

    gone = stores.history(store)[0].before

    assert gone["incident"]["id"] == id_
    assert [claim["statement"] for claim in gone["claims"]] == [SUMMARY]
    assert gone["source"]["publisher"] == "Example News"


@pytest.mark.parametrize(
    "statement",
    ["UPDATE audit SET who = 'nobody'", "DELETE FROM audit", "DELETE FROM audit WHERE id = 1"],
)
def test_the_database_itself_refuses_to_change_the_history(store: Store, statement: str):
    queued(store)

    with (
        pytest.raises(DBAPIError, match="the history can only grow"),
        store.engine.begin() as connection,
    ):
        connection.execute(text(statement))

    assert len(stores.history(store)) == 1


def test_the_revision_grows_with_every_change(store: Store):
    numbers = [stores.revision(store)]
    first, _ = queued(store)
    numbers.append(stores.revision(store))
    stores.reject(store, first, "ani@example.org")
    numbers.append(stores.revision(store))

    assert numbers == [0, 1, 2]
    assert stores.additions(store).revision == 2
