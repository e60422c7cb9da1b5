"""Review: the queue of candidates, the history of decisions, and the store as files."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from dashboard import choice, data, deeds, markdown
from dashboard.access import access, banner
from dashboard.desk import desk
from geodata import store as stores
from geodata import vocabulary, wording
from geodata.errors import GeodataError
from geodata.places import fold
from geodata.store import ACTIONS, STATES, WAITING, Entry, Record, Store, archive

TABS = ("Queue", "History", "Files")


def page() -> None:
    """Draw the page."""
    st.title("Review", anchor=False)
    granted = access()
    banner(granted)
    deeds.notice()
    if not granted.who:
        st.markdown(
            "Here reviewers see the candidates that wait, with the texts of their articles, and "
            "who decided what. *Add articles* shows how it works without saving anything."
        )
        return
    try:
        _tabs(data.store())
    except GeodataError as error:
        st.error(markdown.escape(str(error)))


def _tabs(store: Store) -> None:
    queue, history, files = st.tabs(TABS, key="review_tab", on_change="rerun")
    if queue.open:
        with queue:
            _queue(store)
    if history.open:
        with history:
            _history(store)
    if files.open:
        with files:
            _files(store)


def _queue(store: Store) -> None:
    """Draw the filters, the table of candidates and the article of the chosen one."""
    entries = [entry for entry in stores.queue(store, _states()) if _passes(entry)]
    st.caption(f"{wording.count(len(entries), 'candidate')}. Select a row to review it.")
    if not entries:
        st.info("Nothing waits here. *Add articles* puts candidates into the queue.")
        return
    chosen = st.dataframe(
        _table(entries),
        key="queue_table",
        hide_index=True,
        on_select="rerun",
        selection_mode="single-row",
        column_config={"Fit": st.column_config.ProgressColumn(format="percent")},
        alt=f"Table of {wording.count(len(entries), 'candidate')}",
    )
    rows = [row for row in chosen["selection"]["rows"] if row < len(entries)]
    entry = entries[rows[0]] if rows else entries[0]
    _remember_opened(entry)
    about = stores.article(store, entry.article)
    desk(data.load(), about, stores.queue(store, tuple(STATES), entry.article))


def _states() -> tuple[str, ...]:
    left, middle, right = st.columns(3)
    left.multiselect("State", list(STATES), [WAITING], key="queue_states", format_func=STATES.get)
    types = vocabulary.INCIDENT_TYPES
    middle.multiselect(
        "What happened", list(types), key="queue_types", format_func=lambda id_: types[id_].label
    )
    right.text_input("Text", key="queue_text", placeholder="place, claimant, article …")
    return tuple(st.session_state["queue_states"]) or tuple(STATES)


def _passes(entry: Entry) -> bool:
    types, words = st.session_state["queue_types"], fold(st.session_state["queue_text"]).split()
    draft = entry.draft
    text = fold(" ".join((draft.place, draft.claimant, draft.summary, entry.headline)))
    return (not types or draft.type in types) and all(word in text for word in words)


def _table(entries: list[Entry]) -> pd.DataFrame:
    types = {id_: term.label for id_, term in vocabulary.INCIDENT_TYPES.items()}
    return pd.DataFrame(
        {
            "Day": entry.draft.start,
            "What": types.get(entry.draft.type, ""),
            "Place": entry.draft.place,
            "Who says so": entry.draft.claimant,
            "Article": entry.headline,
            "Known already": bool(entry.found.incident),
            "Fit": entry.found.confidence,
            "State": STATES[entry.state],
        }
        for entry in entries
    )


def _remember_opened(entry: Entry) -> None:
    """Open the form of the chosen row, once for each choice."""
    if st.session_state.get("queue_opened") != entry.id:
        st.session_state["queue_opened"] = entry.id
        choice.open_candidate(entry.article, entry.id)


def _history(store: Store) -> None:
    last = stores.last_decided(store)
    st.button(
        "Take back the last decision",
        on_click=deeds.undo,
        args=(last,),
        disabled=last is None,
        help=_last(last),
    )
    records = stores.history(store)
    if not records:
        st.info("Nothing has been done yet.")
        return
    st.dataframe(
        pd.DataFrame(map(_row, records)),
        hide_index=True,
        column_config={
            name: st.column_config.TextColumn(width="medium") for name in ("Before", "After")
        },
        alt="Who did what and when",
    )


def _last(last: Entry | None) -> str:
    if last is None:
        return "No decision stands."
    return f"{STATES[last.state]}: {last.draft.place}, {last.headline}"


def _row(record: Record) -> dict[str, str]:
    return {
        "When (UTC)": record.at.replace("T", " ").removesuffix("Z"),
        "Who": record.who,
        "Did what": ACTIONS[record.action],
        "Before": _told(record.before),
        "After": _told(record.after),
        "About": record.candidate or record.article or "",
    }


def _told(cells: object) -> str:
    """Return what stood before or after a change on one line, without blank cells."""
    if isinstance(cells, Mapping):
        told = {name: _told(cell) for name, cell in cells.items()}
        return "; ".join(f"{name}: {text}" for name, text in told.items() if text)
    return "" if cells is None else str(cells)


def _files(store: Store) -> None:
    st.markdown(
        "The whole store as plain files in a ZIP, one JSON object a line: to keep a copy, or to "
        "move it to another database. Reading files never overwrites what is stored."
    )
    st.download_button(
        "Export",
        lambda: archive.as_zip(store),
        file_name="store.zip",
        mime="application/zip",
        on_click="ignore",
    )
    with st.form("import", border=False, clear_on_submit=True):
        file = st.file_uploader("Exported files", type="zip")
        if st.form_submit_button("Import") and file:
            deeds.read_files(file.getvalue())
            st.rerun()
