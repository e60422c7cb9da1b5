"""The pages that add articles and review what they gave, without a browser."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from geodata import ingest
from geodata import store as stores
from geodata.store import Store
from tests.dashboard.pasted import PLACES, PUBLISHED, TEXT
from tests.geodata.store.samples import ARTICLE, CANDIDATE, KNOWN, SUMMARY, queued, summarised

SINGLE = {"review": {"single_user": True}}
SECONDS = 60


def add_page() -> None:
    from dashboard import add_articles, data  # noqa: PLC0415

    data.refresh()
    add_articles.page()


def review_page() -> None:
    from dashboard import data, review  # noqa: PLC0415

    data.refresh()
    review.page()


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let the application keep its store in a folder of the test."""
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    monkeypatch.setenv("DATABASE_URL", url)
    return url


@pytest.fixture
def store(address: str) -> Store:
    """Return the store of the application."""
    return stores.open_store(address)


def opened(page: Callable[[], None], secrets: dict[str, object] | None = None) -> AppTest:
    """Run a page and return it."""
    app = AppTest.from_function(page, default_timeout=SECONDS)
    for name, value in (secrets or {}).items():
        app.secrets[name] = value
    return app.run()


def pasted(app: AppTest, text: str = TEXT, url: str = "https://news.example/1") -> AppTest:
    """Paste an article and have it read."""
    labelled(app.text_area, "Text of the article").set_value(text)
    labelled(app.text_input, "Title").set_value("Fire near Goris")
    labelled(app.text_input, "Publisher").set_value("Example News")
    labelled(app.text_input, "Web address").set_value(url)
    labelled(app.date_input, "Published").set_value(date.fromisoformat(PUBLISHED))
    return press(app, "Read the text")


def labelled(widgets, label: str):
    return next(widget for widget in widgets if widget.label == label)


def press(app: AppTest, label: str) -> AppTest:
    labelled(app.button, label).click()
    return app.run()


def told(app: AppTest) -> str:
    """Return all messages on a page."""
    return "\n".join(box.value for kind in (app.error, app.success, app.info) for box in kind)


def test_a_preview_shows_candidates_and_saves_nothing(address: str):
    app = pasted(opened(add_page))
    labelled(app.text_area, "Summary, in your own words").set_value(SUMMARY)

    press(app, "Accept as a new incident")

    assert not app.exception
    assert "Nothing was saved" in told(app)
    assert not stores.is_there()


def test_missing_secrets_give_neither_an_error_nor_a_warning(address: str):
    for page in (add_page, review_page):
        app = opened(page)

        assert not app.exception
        assert not app.error
        assert not app.warning
        assert any("nothing is saved" in caption.value for caption in app.caption)


def test_a_pasted_article_becomes_an_incident_with_what_the_reviewer_typed(store: Store):
    app = pasted(opened(add_page, SINGLE))
    assert [entry.found.place for entry in stores.queue(store)] == PLACES

    labelled(app.text_area, "Summary, in your own words").set_value(SUMMARY)
    labelled(app.number_input, "Wounded, all sides").set_value(2)
    labelled(app.multiselect, "Upon").set_value(["civilians"])
    press(app, "Accept as a new incident")

    assert "It is on the map now" in told(app)
    (row,) = stores.additions(store).incidents
    assert (row["summary"], row["wounded"], row["target"]) == (SUMMARY, "2", "civilians")
    assert stores.history(store)[0].who == "single user"


def test_the_same_article_pasted_again_is_not_queued_again(store: Store):
    app = pasted(opened(add_page, SINGLE))

    pasted(app)

    assert not app.exception
    assert len(stores.queue(store)) == 2


def test_without_a_summary_nothing_is_accepted_and_the_page_says_why(store: Store):
    app = pasted(opened(add_page, SINGLE))

    press(app, "Accept as a new incident")

    assert "summary" in told(app)
    assert stores.additions(store).incidents == ()
    assert "Summary, in your own words" in "".join(text.value for text in app.markdown)


def test_the_place_picker_finds_a_place_by_another_spelling_and_fills_in_its_point(store: Store):
    app = pasted(opened(add_page, SINGLE))
    picker = labelled(app.selectbox, "Find the place by any of its names")
    gorus = next(option for option in picker.options if option.startswith("Gorus →"))

    picker.set_value(gorus).run()

    assert labelled(app.text_input, "Place").value == "Goris"
    assert labelled(app.number_input, "Degrees north").value == pytest.approx(39.51, abs=0.05)


def test_a_candidate_is_rejected_and_the_decision_taken_back(store: Store):
    app = pasted(opened(add_page, SINGLE))
    press(app, "Reject")
    assert [entry.state for entry in stores.queue(store, tuple(stores.STATES))] == [
        "rejected",
        "waiting",
    ]

    press(app, "Take this decision back")

    assert {entry.state for entry in stores.queue(store, tuple(stores.STATES))} == {"waiting"}


def test_the_proposed_incident_comes_first_among_those_to_merge_with(store: Store, catalogue):
    known = catalogue.incidents.iloc[100]
    candidate = replace(CANDIDATE, incident=known["id"])
    stores.enqueue(store, ARTICLE, (candidate,), "ani@example.org")
    app = opened(review_page, SINGLE)
    target = labelled(app.selectbox, "Or: it tells of an incident that is on the map already")
    assert target.value == known["id"]

    labelled(app.text_area, "Summary, in your own words").set_value(SUMMARY)
    press(app, "Add as a claim about it")

    (claim,) = stores.additions(store).claims
    assert (claim.incident_id, claim.statement) == (known["id"], SUMMARY)


def test_a_denial_in_the_article_is_shown_and_becomes_a_second_claim(store: Store):
    denial = "The ministry in Baku called it *untrue*."
    candidate = replace(CANDIDATE, denied_by="Ministry in Baku", denial=denial)
    stores.enqueue(store, ARTICLE, (candidate,), "ani@example.org")
    app = opened(review_page, SINGLE)
    assert any(r"called it \*untrue\*" in text.value for text in app.markdown)
    assert labelled(app.selectbox, "Who agrees").value == "disputed"

    labelled(app.text_area, "Summary, in your own words").set_value(SUMMARY)
    press(app, "Accept as a new incident")

    claims = stores.additions(store).claims
    assert [(claim.claimant, claim.stance) for claim in claims] == [
        ("Armenian Ministry of Defence", "asserts"),
        ("Ministry in Baku", "denies"),
    ]


def test_of_two_reviewers_the_slower_is_told_and_keeps_what_was_typed(store: Store):
    first, _ = queued(store)
    app = opened(review_page, SINGLE)
    labelled(app.text_area, "Summary, in your own words").set_value("My own words.")
    stores.reject(store, first, "babak@example.org")

    press(app, "Accept as a new incident")

    assert r"babak\@example\.org" in told(app) or r"babak@example\.org" in told(app)
    assert stores.additions(store).incidents == ()
    assert any("My own words." in frame.value.to_string() for frame in app.dataframe)


def test_the_history_shows_who_did_what_and_takes_the_last_decision_back(store: Store):
    first, _ = queued(store)
    stores.accept(store, summarised(store, first), KNOWN, "ani@example.org")
    app = opened(review_page, SINGLE)
    app.session_state["review_tab"] = "History"
    app.run()
    assert "accepted a candidate as a new incident" in app.dataframe[0].value.to_string()

    press(app, "Take back the last decision")

    assert stores.additions(store).incidents == ()
    assert [record.who for record in stores.history(store)][:2] == [
        "single user",
        "ani@example.org",
    ]


def test_the_store_can_be_taken_away_as_files(store: Store):
    queued(store)
    app = opened(review_page, SINGLE)
    app.session_state["review_tab"] = "Files"
    app.run()

    assert not app.exception
    assert [button.label for button in app.get("download_button")] == ["Export"]


def test_who_is_no_reviewer_sees_neither_articles_nor_names(store: Store):
    queued(store)

    app = opened(review_page)

    shown = "".join(text.value for text in app.markdown) + told(app)
    assert "Goris" not in shown
    assert "ani@example" not in shown
    assert not app.dataframe


@pytest.mark.parametrize(
    "typed", ["ftp://x", "/etc/passwd", "file:///etc/passwd", "pyproject.toml"]
)
def test_what_is_no_web_address_gets_one_clear_message(address: str, typed: str):
    app = opened(add_page)
    labelled(app.text_input, "Address of an article").set_value(typed)

    press(app, "Read the article")

    assert not app.exception
    assert len(app.error) == 1
    assert "expected an address with http: or https:" in app.error[0].value.replace("\\", "")


def test_articles_of_a_feed_are_chosen_by_their_titles(
    store: Store, monkeypatch: pytest.MonkeyPatch
):
    entry = ingest.Entry("Fire near Goris", "https://news.example/1", None)
    monkeypatch.setattr(ingest, "read_feed", lambda _: (entry,))
    monkeypatch.setattr(ingest, "read_address", lambda url: replace(ARTICLE, url=url, text=TEXT))
    app = opened(add_page, SINGLE)
    labelled(app.text_input, "Address of a feed (RSS or Atom)").set_value(
        "https://news.example/feed"
    )
    press(app, "Fetch the feed")

    labelled(app.multiselect, "Articles of the feed").set_value(["https://news.example/1"])
    press(app, "Read them")

    assert stores.queue(store)[0].headline == "Fire near Goris, Example News"


def test_what_is_known_of_an_article_is_corrected_on_the_page(store: Store):
    app = pasted(opened(add_page, SINGLE), url="")
    labelled(app.text_input, "Web address of the article").set_value("https://news.example/2")

    press(app, "Save what is known")

    (entry, _) = stores.queue(store)
    assert stores.article(store, entry.article).article.url == "https://news.example/2"


def test_a_store_that_cannot_be_read_leaves_the_map_and_gives_one_message(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody@127.0.0.1:9/none")

    app = opened(review_page, SINGLE)

    assert not app.exception
    assert len(app.error) == 1
    assert "cannot be used" in app.error[0].value
