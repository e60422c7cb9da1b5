"""The map page: load → view → select → map, timeline, details, table, charts, sources."""

import numpy as np
import streamlit as st

from dashboard import (
    charts,
    citations,
    data,
    details,
    export,
    markdown,
    sidebar,
    state,
    table,
    timeline,
    view_state,
)
from dashboard.map import MapState, show_map
from geodata import select, wording
from geodata.catalogue import Catalogue
from geodata.errors import DataError, Problem

TITLE = "Armenia–Azerbaijan border dispute"
WELCOME = (
    "You see what was reported in the days named above: where it happened, how well the "
    "place is known, and who says so. "
    "Drag the slider under the map to move in time; select a symbol or a row of the table "
    "to read claims and sources."
)
TABS = ("Details", "Table", "Charts", "Sources", "Export")


def page() -> None:
    """Draw the map page."""
    try:
        catalogue = data.load()
    except DataError as error:
        st.error(f"The data cannot be shown. {markdown.escape(str(error))}")
        return
    _explain(state.opening(catalogue))
    sidebar.sidebar(catalogue)
    _explore(catalogue)


def _explain(problems: list[Problem]) -> None:
    if problems:
        told = "\n".join(f"- {markdown.escape(str(problem))}" for problem in problems)
        st.warning(f"Some of the address was not understood and is left out:\n{told}")


@st.fragment
def _explore(catalogue: Catalogue) -> None:
    """Draw everything that follows the window; a step of the slider reruns only this."""
    header, canvas = st.container(), st.container()
    view = state.current(catalogue)
    with canvas:  # first, so that its message need not wait for the rest
        view = _map(view)
    rows = data.chosen_rows(view.selection)
    with header:
        _header(view, len(rows), catalogue)
    timeline.timeline(data.monthly(view.selection.filters), *view_state.period(catalogue))
    _tabs(view, rows, catalogue)
    state.remember(view, catalogue)


def _header(view: view_state.ViewState, number: int, catalogue: Catalogue) -> None:
    window = wording.window(view.selection.start, view.selection.end)
    total = wording.count(len(catalogue.incidents), "incident")
    st.title(TITLE, anchor=False)
    filtered = " pass the filters" if select.is_filtering(view.selection.filters) else ""
    st.markdown(f"**{window}** · **{number:,}** of {total}{filtered}")
    st.caption(WELCOME)


def _map(view: view_state.ViewState) -> view_state.ViewState:
    """Draw the map and return the view with what the reader did on it."""
    selection = view.selection
    event = show_map(
        data.dataset(),
        MapState(
            selection.start,
            selection.end,
            as_of=selection.end,
            mask_url=data.mask_url(selection.filters),
            layers=tuple(id_ for id_ in view.layers if id_ != view_state.POSITIONS),
            positions_url=data.positions_url() if view_state.POSITIONS in view.layers else None,
            selected=view.incident,
            theme=state.theme(),
            tiles=view.basemap or None,
        ),
        key="map",
        view=state.opening_map(),
    )
    return state.after_map(view, event)


def _tabs(view: view_state.ViewState, rows: np.ndarray, catalogue: Catalogue) -> None:
    """Draw the open tab only: what is not seen is neither computed nor sent."""
    incidents = catalogue.incidents
    tabs = st.tabs(TABS, key="tab", on_change="rerun")
    draw = (
        lambda: details.chooser(catalogue, rows),
        lambda: table.table(incidents, rows),
        lambda: charts.charts(incidents, rows),
        lambda: citations.citations(catalogue, rows, view),
        lambda: export.panel(catalogue, view, rows),
    )
    for tab, draw_tab in zip(tabs, draw, strict=True):
        if tab.open:
            with tab:
                draw_tab()
