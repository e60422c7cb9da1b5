"""Articles in the store."""

from dataclasses import replace

import pytest

from geodata import store as stores
from geodata.errors import ConflictError, DataError
from geodata.model import Article
from geodata.store import Store
from tests.geodata.store.samples import ARTICLE, CANDIDATE, KNOWN, queued, summarised


def test_what_an_article_gave_waits_in_the_queue_as_it_was_found(store: Store):
    first, second = queued(store)

    assert first.found == CANDIDATE
    assert first.state == "waiting"
    assert first.headline == "Fire near Goris, Example News"
    assert (first.draft.start, first.draft.wounded, first.draft.summary) == ("2021-06-03", "1", "")
    assert (first.draft.status, second.draft.status) == ("claimed_by_one_side", "disputed")
    assert stores.article(store, first.article).article == ARTICLE


def test_what_the_article_says_is_denied_is_disputed_from_the_start(store: Store):
    denied = replace(CANDIDATE, denied_by="Ministry in Baku", denial="Baku denied it.")
    stores.enqueue(store, ARTICLE, (denied,), "ani@example.org")

    (entry,) = stores.queue(store)

    assert entry.found == denied
    assert (entry.draft.status, entry.draft.denied_by) == ("disputed", "Ministry in Baku")
    assert entry.draft.denial == ""


@pytest.mark.parametrize(
    "again",
    [
        ARTICLE,
        replace(ARTICLE, address="pasted text", url="", title=""),
        replace(ARTICLE, text=ARTICLE.text.replace(". ", ".\n\n")),
    ],
)
def test_the_same_article_is_not_queued_twice(store: Store, again: Article):
    before = queued(store)

    assert stores.enqueue(store, again, (CANDIDATE,), "babak@example.org") == 0
    assert stores.queue(store) == before


def test_an_article_that_gave_nothing_is_not_kept(store: Store):
    assert stores.enqueue(store, ARTICLE, (), "ani@example.org") == 0
    assert stores.history(store) == ()


def test_the_command_adds_to_the_store_that_the_environment_names(
    store: Store, url: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("DATABASE_URL", url)

    assert stores.add(ARTICLE, [CANDIDATE]) == 1
    assert stores.add(ARTICLE, [CANDIDATE]) == 0
    assert [record.who for record in stores.history(store)] == ["command line"]


def test_what_is_known_of_an_article_can_be_corrected_but_not_its_text(store: Store):
    first, _ = queued(store)
    seen = stores.article(store, first.article)

    stores.describe(store, seen, replace(ARTICLE, title="Better", text="other"), "ani@example.org")

    now = stores.article(store, first.article)
    assert (now.article.title, now.article.text) == ("Better", ARTICLE.text)
    assert stores.history(store)[0].before["title"] == "Fire near Goris"


def test_of_two_corrections_of_one_article_the_slower_is_refused(store: Store):
    first, _ = queued(store)
    seen = stores.article(store, first.article)
    stores.describe(store, seen, replace(ARTICLE, title="Faster"), "ani@example.org")

    with pytest.raises(ConflictError, match="Nothing was overwritten"):
        stores.describe(store, seen, replace(ARTICLE, title="Slower"), "babak@example.org")

    assert stores.article(store, first.article).article.title == "Faster"


def test_a_correction_reaches_the_source_that_is_cited_already(store: Store):
    first, _ = queued(store)
    stores.accept(store, summarised(store, first), KNOWN, "ani@example.org")
    seen = stores.article(store, first.article)

    stores.describe(store, seen, replace(ARTICLE, publisher="Example Daily"), "ani@example.org")

    (source,) = stores.additions(store).sources.values()
    assert source.publisher == "Example Daily"


def test_a_cited_source_cannot_be_corrected_into_a_bad_one(store: Store):
    first, _ = queued(store)
    stores.accept(store, summarised(store, first), KNOWN, "ani@example.org")
    seen = stores.article(store, first.article)

    with pytest.raises(DataError, match="an http or https address"):
        stores.describe(store, seen, replace(ARTICLE, url="javascript:x"), "ani@example.org")
