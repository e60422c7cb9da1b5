"""What to show: the filters and the switches of the layers."""

import streamlit as st

from dashboard import data, state, view_state
from dashboard.map import TILES
from geodata import vocabulary
from geodata.catalogue import Catalogue
from geodata.select import is_filtering


def sidebar(catalogue: Catalogue) -> None:
    """Draw the filters and the switches of the layers."""
    with st.sidebar:
        _filters(catalogue)
        _layers(catalogue)


def _filters(catalogue: Catalogue) -> None:
    st.subheader("Filter incidents")
    st.text_input(
        "Text",
        key="text",
        placeholder="Şuşa, Shushi, mine, drone …",
        help="Words of the summary or of the place, in any spelling of its names.",
    )
    types = vocabulary.INCIDENT_TYPES
    st.multiselect("Type", list(types), key="types", format_func=lambda id_: types[id_].label)
    st.multiselect(
        "Actor",
        data.occurring_actors(),
        key="actors",
        help="As reported: who acted, or upon whom. Not a finding of guilt.",
    )
    statuses = vocabulary.STATUSES
    st.multiselect(
        "Who agrees", list(statuses), key="statuses", format_func=lambda id_: statuses[id_].label
    )
    areas = view_state.areas(catalogue)
    st.multiselect(
        "Area",
        list(areas),
        key="areas",
        format_func=areas.get,
        help="Provinces of Armenia and districts of Azerbaijan by recognised borders.",
    )
    precisions = vocabulary.PRECISIONS
    st.selectbox(
        "Place known at least to the",
        list(precisions),
        key="precision",
        format_func=lambda id_: precisions[id_].label.lower(),
    )
    st.button(
        "Clear filters",
        on_click=state.clear_filters,
        disabled=not is_filtering(state.chosen_filters()),
    )


def _layers(catalogue: Catalogue) -> None:
    st.subheader("Layers")
    st.caption("Dated layers and positions appear as of the last day of the window.")
    titles = {id_: layer.title for id_, layer in catalogue.layers.items()}
    titles[view_state.POSITIONS] = "Posts, bases and centres"
    for group, term in vocabulary.LAYER_GROUPS.items():
        st.pills(
            term.label,
            [id_ for id_ in titles if state.group_of(id_, catalogue) == group],
            selection_mode="multi",
            key=f"layers_{group}",
            format_func=titles.get,
            help=term.meaning,
        )
    st.selectbox(
        "Map tiles (need internet)",
        list(TILES),
        key="basemap",
        index=None,
        placeholder="none: works offline",
        help="Tiles come from the named service, which then sees what area you look at.",
    )
