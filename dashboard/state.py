"""What the reader has chosen: the only place that touches session state and the address.

    address of the page ─→ ViewState ─→ widgets' session state
    widgets' session state ─→ ViewState ─→ address of the page

An address is read when a session starts and written after each run, so that a copied one
opens the same view.

The session state tells a widget its value in one message only. Where a second run follows so fast
that the browser draws the two at once, that message is lost, and the widget shows its default and
sends it back. So the widgets of the map page, which runs again as soon as the map is there, get
their value as their default, too.
"""

from dataclasses import replace
from datetime import date
from typing import Literal

import streamlit as st

from dashboard.map import FIRST_CENTER, FIRST_ZOOM, MapEvent
from dashboard.view_state import (
    POSITIONS,
    ViewState,
    from_query,
    period,
    present,
    switchable,
    to_query,
)
from geodata import vocabulary
from geodata.catalogue import Catalogue
from geodata.errors import Problem
from geodata.select import LISTS, Filters, Selection, coarsest

TILE = 256
"""Pixels that the world is wide at zoom 0."""

CATALOGUE = "catalogue"
"""Key of the catalogue that this session sees, the additions as of one revision joined."""

VIEW = "view"
"""Key of the last view, kept while another page is open."""


def pin(catalogue: Catalogue | None) -> None:
    """Let this session see `catalogue`; leave out of the view what is no longer in it."""
    changed = catalogue is not st.session_state.get(CATALOGUE)
    st.session_state[CATALOGUE] = catalogue
    if catalogue and changed and "window" in st.session_state:
        st.session_state["window"] = _within(*st.session_state["window"], catalogue)
        if not present([st.session_state.get("incident") or ""], catalogue):
            st.session_state["incident"] = None


def pinned() -> Catalogue | None:
    """Return the catalogue that this session sees; None before there is one."""
    return st.session_state.get(CATALOGUE)


def opening(catalogue: Catalogue) -> list[Problem]:
    """Fill the widgets' session state where it is missing; return problems of the address.

    It is missing when a session starts and when the reader comes back from another page.
    """
    if "window" in st.session_state:
        return []
    problems: list[Problem] = []
    view = st.session_state.get(VIEW)
    if view is None:
        view, problems = from_query(st.query_params.to_dict(), catalogue)
    _fill(view, catalogue)
    return problems


def current(catalogue: Catalogue) -> ViewState:
    """Return the view that the widgets show now."""
    state = st.session_state
    start, end = state["window"]
    shown = {id_ for group in vocabulary.LAYER_GROUPS for id_ in state[f"layers_{group}"]}
    return replace(
        state[VIEW],
        selection=Selection(start, end, chosen_filters()),
        layers=tuple(id_ for id_ in switchable(catalogue) if id_ in shown),
        # Streamlit forgets the value of a widget that is not drawn, as in a tab that is closed.
        incident=state["incident"],
        basemap=state["basemap"] or "",
    )


def chosen_filters() -> Filters:
    """Return the filters that the widgets show now."""
    state = st.session_state
    return Filters(
        **{name: tuple(state[name]) for name in LISTS},
        precision=state["precision"],
        text=state["text"].strip(),
    )


def remember(view: ViewState, catalogue: Catalogue) -> None:
    """Keep a view for the next run and write it into the address.

    Only now is the last click done with: had this run been cut short by the next, the list of
    incidents would not have learnt of it.
    """
    st.session_state[VIEW] = view
    st.session_state["clicks_done"] = st.session_state.get("clicks", 0)
    query = to_query(view, catalogue)
    if st.query_params.to_dict() != query:
        st.query_params.from_dict(query)


def theme() -> Literal["light", "dark"]:
    """Return the theme of the reader's page."""
    return "dark" if st.context.theme.type == "dark" else "light"


def opening_map() -> tuple[tuple[float, float], int]:
    """Return centre and zoom that the map opens with; constant while the page is open.

    What the reader does on the map afterwards must not be sent back to it.
    """
    center, zoom = st.session_state["opening_map"]
    return center, zoom


def after_map(view: ViewState, event: MapEvent | None) -> ViewState:
    """Return the view after what the reader did on the map; a click opens an incident once."""
    if event is None:
        return view
    if event.serial > st.session_state.get("clicks_done", 0):
        st.session_state["clicks"] = event.serial
        if event.incident:
            open_incident(event.incident)
            view = replace(view, incident=event.incident)
    if not _has_opened(event) or _stands_at(event, view.center, view.zoom):
        return view
    return replace(view, center=event.center, zoom=event.zoom)


def move_window(start: date, end: date) -> None:
    """Set the window; for callbacks of buttons and presets."""
    st.session_state["window"] = (start, end)


def open_incident(incident: str | None) -> None:
    """Open the details of an incident; for callbacks and clicks on the map."""
    st.session_state["incident"] = incident


def clear_filters() -> None:
    """Ask for nothing but time."""
    st.session_state.update({name: [] for name in LISTS} | {"precision": coarsest(), "text": ""})


def group_of(id_: str, catalogue: Catalogue) -> str:
    """Return the group of layers under which a switch stands."""
    return catalogue.layers[id_].group if id_ in catalogue.layers else POSITIONS


def _has_opened(event: MapEvent) -> bool:
    """Say whether the map has gone to where it opens; before that it tells where it started."""
    started = _stands_at(event, FIRST_CENTER, FIRST_ZOOM)
    opened = bool(st.session_state.get("map_opened")) or not started
    st.session_state["map_opened"] = opened
    return opened


def _stands_at(event: MapEvent, center: tuple[float, float], zoom: int) -> bool:
    """Say whether the map stands at a place; it can do so only to whole pixels."""
    pixel = 360 / (TILE * 2**zoom)
    return event.zoom == zoom and all(
        abs(one - other) < pixel for one, other in zip(event.center, center, strict=True)
    )


def _fill(view: ViewState, catalogue: Catalogue) -> None:
    filters = view.selection.filters
    if view.incident and not present([view.incident], catalogue):
        view = replace(view, incident=None)
    st.session_state.update(
        {
            VIEW: view,
            "opening_map": (view.center, view.zoom),
            "map_opened": False,
            "window": _within(view.selection.start, view.selection.end, catalogue),
            **{name: list(getattr(filters, name)) for name in LISTS},
            "precision": filters.precision,
            "text": filters.text,
            "incident": view.incident,
            "basemap": view.basemap or None,
        }
    )
    for group in vocabulary.LAYER_GROUPS:
        st.session_state[f"layers_{group}"] = [
            id_ for id_ in view.layers if group_of(id_, catalogue) == group
        ]


def _within(start: date, end: date, catalogue: Catalogue) -> tuple[date, date]:
    """Return a window, cut to the days of all incidents."""
    first, last = period(catalogue)
    return min(max(start, first), last), max(min(end, last), first)
