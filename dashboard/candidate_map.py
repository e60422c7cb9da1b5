"""A small map of the candidates of one article."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import choice, state, view_state
from dashboard import map as mapping
from geodata import store as stores
from geodata import vocabulary, wording
from geodata.catalogue import Catalogue
from geodata.dossier import Dossier, title
from geodata.store import Entry

HEIGHT = 380
ZOOM = 8


@st.fragment
def candidate_map(catalogue: Catalogue, entries: Sequence[Entry], opened: str | None) -> None:
    """Draw those candidates that have a day and a point; a click opens one."""
    found = stores.on_map(entries, catalogue.gazetteer)
    missing = len(entries) - len(found)
    if missing:
        number = wording.count(missing, "candidate")
        st.caption(f"Not on this map, because day or place are not settled: {number}.")
    if found.empty:
        return
    first, last = found["start"].min().date(), found["end"].max().date()
    event = mapping.show_map(
        mapping.publish(found, lambda row: asdict(_dossier(found.iloc[row]))),
        mapping.MapState(
            first,
            last,
            as_of=last,
            layers=tuple(id_ for id_ in catalogue.layers if id_ not in view_state.HIDDEN_AT_FIRST),
            selected=opened,
            theme=state.theme(),
        ),
        key=f"map:{entries[0].article}",
        view=((float(found["lat"].mean()), float(found["lon"].mean())), ZOOM),
        height=HEIGHT,
    )
    _open_clicked(entries[0].article, event)


def _open_clicked(article: str, event: mapping.MapEvent | None) -> None:
    clicks = f"clicks:{article}"
    if event and event.incident and event.serial > st.session_state.get(clicks, 0):
        st.session_state[clicks] = event.serial
        choice.open_candidate(article, event.incident)
        st.rerun()


def _dossier(candidate: "pd.Series[Any]") -> Dossier:
    return Dossier(
        id=candidate["id"],
        title=title(candidate["type"], candidate["place"]),
        days=wording.window(candidate["start"].date(), candidate["end"].date()),
        summary=candidate["summary"],
        status=f"Not reviewed · {vocabulary.STATUSES[candidate['status']].label}",
        actors="",
        names=(),
        facts=(),
        casualties=(),
        statements=(),
        sources=(),
        added=False,
    )
