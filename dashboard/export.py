"""The panel that takes the view out of the browser: as a picture, a page or data."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import urlencode

import numpy as np
import streamlit as st

from dashboard import data, view_state
from dashboard.snapshot import (
    DATA,
    OUTPUTS,
    PRINT_DPI,
    SCREEN_DPI,
    SIZES,
    SYUNIK,
    WHOLE,
    Extent,
    Job,
    Request,
    of_view,
)
from geodata import wording
from geodata.catalogue import Catalogue
from geodata.export import Extract, extract, file_name

PREVIEW_DPI = 80
"""Dots per inch of the preview: about 940 pixels across in landscape."""

EVERYWHERE = Extent("Everywhere", (-180.0, -85.0, 180.0, 85.0))
"""For data: incidents outside the map's theatre, such as talks abroad, too."""


@dataclass(frozen=True)
class Wish:
    """What the reader chose in the panel."""

    kind: str
    """A key of `OUTPUTS`."""
    extent: Extent
    """Which area."""
    request: Request
    """How it is drawn."""
    with_pictures: bool
    """Whether an archive holds picture and page, too."""


def panel(catalogue: Catalogue, view: view_state.ViewState, rows: np.ndarray) -> None:
    """Draw the panel; `rows` are the incidents of the view. A file is made only when asked for."""
    choices, sight = st.columns([2, 3], gap="large")
    with choices:
        wish = _wish(view)
        found = _extract(catalogue, view, rows, wish)
        _included(found, wish)
        _button(wish, found, _maker(catalogue, view, found, wish))
    with sight:
        _preview(view, wish)


def _wish(view: view_state.ViewState) -> Wish:
    kind = st.selectbox(
        "Format", list(OUTPUTS), key="export_kind", format_func=lambda word: OUTPUTS[word].label
    )
    offered = _extents(view, kind)
    name = st.radio("Area", list(offered), key=f"export_area_{kind in DATA}", horizontal=True)
    request = Request(offered[name], positions=view_state.POSITIONS in view.layers)
    if OUTPUTS[kind].is_drawn:
        request = _drawn(request, is_png=kind == "png")
    if OUTPUTS[kind].is_drawn or kind == "html":
        title = st.text_input("Title", key="export_title", placeholder="names the place by itself")
        request = replace(request, title=title.strip())
    with_pictures = kind == "zip" and st.checkbox(
        "With the picture as PDF and the page", key="export_with_pictures"
    )
    return Wish(kind, offered[name], request, with_pictures)


def _extents(view: view_state.ViewState, kind: str) -> dict[str, Extent]:
    """Return the areas that can be chosen, by the names that the panel shows."""
    shown = (of_view(view.center, view.zoom), SYUNIK, WHOLE)
    return {one.name: one for one in ((EVERYWHERE, *shown) if kind in DATA else shown)}


def _drawn(request: Request, *, is_png: bool) -> Request:
    size = st.selectbox(
        "Size", list(SIZES), key="export_size", format_func=lambda word: SIZES[word].label
    )
    dpi = SCREEN_DPI
    if is_png:
        resolutions = {"Screen": SCREEN_DPI, "Print, 300 dpi": PRINT_DPI}
        dpi = resolutions[st.radio("For", list(resolutions), key="export_dpi", horizontal=True)]
    return replace(request, size=SIZES[size], dpi=dpi)


def _extract(
    catalogue: Catalogue, view: view_state.ViewState, rows: np.ndarray, wish: Wish
) -> Extract:
    is_cut = wish.kind in DATA and wish.extent is not EVERYWHERE
    return extract(
        catalogue,
        view.selection,
        bounds=wish.extent.bounds if is_cut else None,
        layers=view.layers,
        rows=rows,
    )


def _maker(
    catalogue: Catalogue, view: view_state.ViewState, found: Extract, wish: Wish
) -> Callable[[], bytes]:
    query = urlencode(view_state.to_query(view, catalogue))
    job = Job(catalogue, found, wish.request, query, wish.with_pictures)
    return lambda: OUTPUTS[wish.kind].make(job)


def _included(found: Extract, wish: Wish) -> None:
    day = wording.day(found.selection.end)
    parts = [
        wording.count(len(found.incidents), "incident"),
        wording.count(len(found.claims), "claim"),
        wording.count(len(found.sources), "source"),
        f"{wording.count(len(found.positions), 'position')} and "
        f"{wording.count(len(found.layers), 'layer')} as of {day}",
    ]
    st.caption(f"Included: {', '.join(parts)}.")
    left_out = found.withheld
    if left_out.incidents or left_out.claims or left_out.positions:
        st.caption(
            f"Left out, because a source does not allow passing on: "
            f"{wording.count(left_out.incidents, 'incident')}, "
            f"{wording.count(left_out.claims, 'claim')}, "
            f"{wording.count(left_out.positions, 'position')}."
        )
    if wish.kind not in DATA:
        st.caption("Layers as they are switched on at the side.")


def _button(wish: Wish, found: Extract, make: Callable[[], bytes]) -> None:
    output = OUTPUTS[wish.kind]
    name = file_name(wish.extent.name, found.selection, wish.request.made, output.suffix)
    st.download_button(
        f"Download {output.suffix.rpartition('.')[2].upper()}",
        make,
        name,
        output.media_type,
        key="export_download",
        type="primary",
        icon=":material/download:",
        on_click="ignore",
        help=f"Made when you press it, saved as {name}",
    )


def _preview(view: view_state.ViewState, wish: Wish) -> None:
    """Draw what a picture will look like; other forms show the same incidents."""
    request = replace(wish.request, dpi=PREVIEW_DPI)
    if wish.extent is EVERYWHERE:
        request = replace(request, extent=WHOLE)
    image = data.preview(view.selection, view.layers, request)
    about = "Preview" if OUTPUTS[wish.kind].is_drawn else "The same selection as a picture"
    st.image(image, caption=about, width="stretch")
