"""What a reviewer does: each deed checks who it is, acts on the store, and says what came of it.

They are callbacks of buttons. Each is given the record as the reviewer saw it, so that the store
can tell whether somebody else was faster; what was typed is then shown again, not lost.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields

import streamlit as st

from dashboard import data, markdown
from dashboard.access import access
from dashboard.drafting import typed
from geodata import store as stores
from geodata import wording
from geodata.errors import DataError, GeodataError
from geodata.model import Article
from geodata.store import Draft, Entry, Known, Store, StoredArticle, archive

NOTICE = "notice"
"""Key of what the last deed came to."""

PREVIEW = (
    "Nothing was saved: this is a preview. Saving needs a reviewer who is signed in, or the "
    "setting for a single user."
)


INCOMPLETE = "Not done yet, because something is missing or wrong:"


@dataclass(frozen=True)
class Notice:
    """What a deed came to."""

    text: str
    """In plain words."""
    is_good: bool = False
    """Whether it was done."""
    typed: Draft | None = None
    """What the reviewer had typed and could not be saved."""


def notice() -> None:
    """Tell what the last deed came to, once; also where the reader has scrolled to."""
    told: Notice | None = st.session_state.pop(NOTICE, None)
    if told is None:
        return
    lines = "\n\n".join(map(markdown.escape, told.text.splitlines()))
    (st.success if told.is_good else st.error)(lines)
    st.toast(markdown.escape(told.text.splitlines()[0]), icon="✅" if told.is_good else "⚠️")
    if told.typed:
        with st.expander("What you had typed"):
            cells = ((item.name, getattr(told.typed, item.name)) for item in fields(Draft))
            st.dataframe(
                [{"Field": name, "What you typed": cell} for name, cell in cells if cell],
                hide_index=True,
                alt="What you had typed",
            )


def save(seen: Entry) -> None:
    """Keep what the reviewer typed."""
    _do(lambda store, who: stores.edit(store, seen, typed(seen), who) and "Saved.", typed(seen))


def accept(seen: Entry) -> None:
    """Save, then make the candidate a new incident."""

    def deed(store: Store, who: str) -> str:
        id_ = stores.accept(store, stores.edit(store, seen, typed(seen), who), known(), who)
        return f"Accepted. It is on the map now, marked as added here ({id_})."

    _do(deed, typed(seen))


def merge(seen: Entry, key: str) -> None:
    """Save, then make the candidate a claim about the incident chosen in the widget `key`."""
    incident = st.session_state[key]

    def deed(store: Store, who: str) -> str:
        stores.merge(store, stores.edit(store, seen, typed(seen), who), incident, known(), who)
        return f"Added as a claim, with its source, to {incident}."

    if incident is None:
        st.session_state[NOTICE] = Notice("Choose the incident that it is about first.")
        return
    _do(deed, typed(seen))


def reject(seen: Entry) -> None:
    """Set the candidate aside."""
    _do(lambda store, who: stores.reject(store, seen, who) or "Rejected. It can be taken back.")


def undo(seen: Entry) -> None:
    """Take the decision about a candidate back."""
    _do(lambda store, who: stores.undo(store, seen, who) or "Taken back: it waits again.")


def describe(seen: StoredArticle, corrected: Article) -> None:
    """Correct what is known of an article."""
    _do(lambda store, who: stores.describe(store, seen, corrected, who) or "Saved.")


def read_files(content: bytes) -> None:
    """Read an exported store."""

    def deed(store: Store, who: str) -> str:
        number = archive.load(store, content, known(), who)
        return f"Read. {wording.count(number, 'record')} are new."

    _do(deed)


def known() -> Known:
    """Return what the store must know of the catalogue that comes with the product."""
    catalogue = data.loaded()
    addresses = {source.url: source.id for source in catalogue.sources.values()}
    return Known(frozenset(catalogue.incidents["id"]), addresses)


def _do(deed: Callable[[Store, str], str], draft: Draft | None = None) -> None:
    who = access().who
    if who is None:
        st.session_state[NOTICE] = Notice(PREVIEW, typed=draft)
        return
    try:
        st.session_state[NOTICE] = Notice(deed(data.store(), who), is_good=True)
    except DataError as error:
        st.session_state[NOTICE] = Notice(f"{INCOMPLETE}\n{error}")
    except GeodataError as error:
        st.session_state[NOTICE] = Notice(str(error), typed=draft)
