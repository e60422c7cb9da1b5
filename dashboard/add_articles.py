"""Add articles: read them, look at what they gave, and accept, correct or reject it."""

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard import data, deeds, markdown, reading
from dashboard.access import Access, access, banner
from dashboard.desk import desk
from dashboard.reading import About, Reading
from geodata import store as stores
from geodata.catalogue import Catalogue
from geodata.errors import ArticleError, GeodataError
from geodata.model import Article
from geodata.store import STATES, Entry, StoredArticle

Ask = Callable[[], Article]
"""Reads an article that was given; raises `ArticleError`."""

READ = "read"
"""Key of what was read last: articles and, where nothing is saved, their candidates."""

INTRODUCTION = (
    "Give an article, and see which incidents it seems to report, each with the words that it "
    "rests on. Nothing reaches the map before somebody has looked at it, written a summary in "
    "their own words, and accepted it."
)


def page() -> None:
    """Draw the page."""
    st.title("Add articles", anchor=False)
    st.markdown(INTRODUCTION)
    granted = access()
    banner(granted)
    try:
        catalogue = data.load()
    except GeodataError as error:
        st.error(markdown.escape(str(error)))
        return
    deeds.notice()
    _inputs(catalogue, granted)
    for about, entries in _read(granted):
        desk(catalogue, about, entries)


def _inputs(catalogue: Catalogue, granted: Access) -> None:
    """Draw the ways in, and read what is given."""
    tabs = st.tabs(["Web address", "Paste text", "Files", "Feed"], key="way_in")
    asked: list[Ask] = []
    for tab, draw in zip(tabs, (_address, _paste, _files, _feed), strict=True):
        with tab:
            asked += draw()
    if asked:
        with st.spinner("Reading …"):
            st.session_state[READ] = _understood(asked, catalogue, granted)


def _address() -> list[Ask]:
    with st.form("address", border=False):
        url = st.text_input("Address of an article", placeholder="https://…")
        sent = st.form_submit_button("Read the article")
    return [lambda: reading.ingest().read_address(url.strip())] if sent and url.strip() else []


def _paste() -> list[Ask]:
    with st.form("paste", border=False):
        text = st.text_area("Text of the article", height=180)
        left, right = st.columns(2)
        title = left.text_input("Title")
        publisher = right.text_input("Publisher")
        url = left.text_input("Web address", placeholder="https://…")
        day = right.date_input("Published", None, format="YYYY-MM-DD")
        sent = st.form_submit_button("Read the text")
    about = About(title.strip(), publisher.strip(), day, url.strip())
    return [lambda: reading.pasted(text, about)] if sent and text.strip() else []


def _files() -> list[Ask]:
    with st.form("files", border=False):
        files = st.file_uploader(
            "Text or web page", type=["txt", "html", "htm"], accept_multiple_files=True
        )
        sent = st.form_submit_button("Read the files")
    chosen = [(file.getvalue(), file.name) for file in files or []] if sent else []
    return [
        lambda content=content, name=name: reading.ingest().read_bytes(content, name)
        for content, name in chosen
    ]


def _feed() -> list[Ask]:
    with st.form("feed", border=False):
        url = st.text_input("Address of a feed (RSS or Atom)", placeholder="https://…")
        if st.form_submit_button("Fetch the feed") and url.strip():
            st.session_state["entries"] = _entries(url.strip())
    titles = st.session_state.get("entries") or {}
    if not titles:
        return []
    with st.form("entries_form", border=False):
        chosen = st.multiselect("Articles of the feed", list(titles), format_func=titles.get)
        sent = st.form_submit_button("Read them")
    return [lambda url=url: reading.ingest().read_address(url) for url in chosen] if sent else []


def _entries(url: str) -> dict[str, str]:
    """Return the titles in a feed by their address."""
    try:
        return {entry.url: entry.title or entry.url for entry in reading.ingest().read_feed(url)}
    except ArticleError as error:
        st.error(markdown.escape(str(error)))
        return {}


def _understood(asked: Sequence[Ask], catalogue: Catalogue, granted: Access) -> list[Reading]:
    """Read what was asked for and queue it; what cannot be read is told and left out."""
    read = []
    for get in asked:
        try:
            found = reading.understand(get(), catalogue)
            if granted.who:
                stores.enqueue(data.store(), found.article, found.candidates, granted.who)
        except GeodataError as error:
            st.error(markdown.escape(str(error)))
        else:
            read.append(found)
    return read


def _read(granted: Access) -> list[tuple[StoredArticle, tuple[Entry, ...]]]:
    """Return what was read last, as the store has it where it does."""
    read = st.session_state.get(READ, ())
    found = [stores.unsaved(one.article, one.candidates) for one in read]
    each = {about.id: (about, entries) for about, entries in found}.values()
    return [_stored(*one) if granted.who and one[1] else one for one in each]


def _stored(
    about: StoredArticle, entries: tuple[Entry, ...]
) -> tuple[StoredArticle, tuple[Entry, ...]]:
    try:
        store = data.store()
        return stores.article(store, about.id), stores.queue(store, tuple(STATES), about.id)
    except GeodataError as error:
        st.error(markdown.escape(str(error)))
        return about, entries
