"""The details of one incident: claims side by side, facts, and every source as a link."""

import numpy as np
import pandas as pd
import streamlit as st

from dashboard import markdown
from geodata import wording
from geodata.catalogue import Catalogue
from geodata.dossier import Dossier, Statement, dated_title, dossier

STANCE_MARKS = {
    "asserts": "▲ asserts",
    "denies": "▼ denies",
    "confirms": "● confirms",
    "qualifies": "◆ qualifies",
}
"""A mark beside the word, so that stances are told apart without reading."""

OFFERED = 25
"""How many incidents the list of the Details tab offers, so that it stays small to send at each
step; the table has them all."""


def chooser(catalogue: Catalogue, rows: np.ndarray) -> None:
    """Draw the list of the chosen incidents and the details of the open one.

    An open incident stays open when the window moves away from it, and says so.
    """
    incidents = catalogue.incidents
    offered = dict(zip(incidents["id"].iloc[rows[:OFFERED]], rows[:OFFERED], strict=True))
    opened = st.session_state["incident"]
    if opened and opened not in offered:
        offered[opened] = int(np.flatnonzero(incidents["id"] == opened)[0])
    labels = _labels(incidents.iloc[list(offered.values())])
    st.selectbox(
        f"Incidents in the window ({wording.count(len(rows), 'incident')})",
        list(offered),
        key="incident",
        persist_state="session",  # it stays open while another tab is
        index=list(offered).index(opened) if opened else None,
        placeholder="Choose one here, on the map or in the table",
        format_func=labels.get,
    )
    if len(rows) > OFFERED:
        st.caption(f"The first {OFFERED} are listed here; the table has all of them.")
    if not opened:
        return
    if offered[opened] not in rows:
        st.info("This incident lies outside of the window or the filters.")
    details(dossier(catalogue, offered[opened]))


def _labels(offered: pd.DataFrame) -> dict[str, str]:
    columns = (offered[name] for name in ("id", "start", "type", "place"))
    return {
        id_: dated_title(start, type_, place)
        for id_, start, type_, place in zip(*columns, strict=True)
    }


def details(dossier: Dossier) -> None:
    """Draw all that is known about one incident."""
    st.subheader(markdown.escape(dossier.title), anchor=False)
    added = " · :blue-badge[added here]" if dossier.added else ""
    st.markdown(f"**{dossier.days}** · {dossier.status}{added}")
    st.markdown(markdown.escape(dossier.summary))
    _claims(dossier.statements)
    left, right = st.columns(2)
    with left:
        st.markdown("**Place**")
        st.markdown("\n".join(f"- {markdown.escape(names)}" for names in dossier.names) or "–")
        _pairs(dossier.facts)
    with right:
        st.markdown("**Reported actors**")
        st.markdown(f"{markdown.escape(dossier.actors)}")
        st.caption("Who is reported to have acted → upon whom. Not a finding of guilt.")
        st.markdown("**Casualties** (as first reported; blank means not reported, not zero)")
        if dossier.casualties:
            _pairs(dossier.casualties)
        else:
            st.markdown("No figures in the sources read.")
    _sources(dossier)


def _claims(statements: tuple[Statement, ...]) -> None:
    st.markdown("**Who says what**")
    if not statements:
        st.caption("No separate claims are recorded; the summary follows the sources below.")
        return
    for row in range(0, len(statements), 3):
        for column, said in zip(st.columns(3), statements[row : row + 3], strict=False):
            with column.container(border=True):
                st.markdown(f"**{markdown.escape(said.claimant)}** {STANCE_MARKS[said.stance]}")
                st.markdown(markdown.escape(said.text))
                st.caption(markdown.link(said.source.publisher, said.source.url))


def _pairs(pairs: tuple[tuple[str, str], ...]) -> None:
    st.markdown("\n".join(f"- {label}: {markdown.escape(value)}" for label, value in pairs))


def _sources(dossier: Dossier) -> None:
    st.markdown(f"**Sources ({len(dossier.sources)})**")
    st.markdown("\n".join(f"- {markdown.citation(source)}" for source in dossier.sources))
