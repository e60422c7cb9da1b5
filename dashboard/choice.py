"""Which candidate of an article is open: chosen above the form, on the small map or in the queue.

A choice from elsewhere makes a new widget, with a key of its own. Were the value of the one on
the page changed instead, a message that the browser sent a moment before would bring the old
value back, and the click would be lost.
"""

from collections.abc import Sequence

import streamlit as st

from dashboard import markdown
from geodata import vocabulary, wording
from geodata.store import WAITING, Entry


def open_candidate(article: str, candidate: str) -> None:
    """Open a candidate when its article is drawn next."""
    _, number = _asked(article)
    st.session_state[f"asked:{article}"] = (candidate, number + 1)


def chooser(article: str, entries: Sequence[Entry]) -> str:
    """Draw the choice of the candidates, of which there is one at least; return the open one."""
    ids = [entry.id for entry in entries]
    asked, number = _asked(article)
    key = f"open:{article}:{number}"
    if st.session_state.get(key) not in ids:
        st.session_state[key] = asked if asked in ids else ids[0]
    labels = {entry.id: _label(number, entry) for number, entry in enumerate(entries, 1)}
    st.pills(
        f"{wording.count(len(ids), 'candidate')} in this article",
        ids,
        key=key,
        format_func=labels.get,
    )
    opened = st.session_state[key]
    before, times = st.session_state.get(f"opened:{article}", (None, 0))
    if opened != before:
        st.session_state[f"opened:{article}"] = (opened, times + 1)
    return opened


def turn(article: str) -> int:
    """Return how often another candidate of an article was opened; 0 before the first."""
    _, times = st.session_state.get(f"opened:{article}", (None, 0))
    return times


def _asked(article: str) -> tuple[str | None, int]:
    """Return the candidate that was asked for last, and how often one was."""
    return st.session_state.get(f"asked:{article}", (None, 0))


def _label(number: int, entry: Entry) -> str:
    term = vocabulary.INCIDENT_TYPES.get(entry.draft.type)
    what = term.label if term else "Unknown"
    done = "" if entry.state == WAITING else " ✓" if entry.state != "rejected" else " ✗"
    return f"{number} · {what}: {markdown.escape(entry.draft.place)[:60]}{done}"
