"""The articles behind what the map shows."""

import numpy as np
import pandas as pd
import streamlit as st

from dashboard import data, pages, view_state
from geodata import select, wording
from geodata.bibliography import latest_first
from geodata.catalogue import Catalogue
from geodata.model import Source


def citations(catalogue: Catalogue, rows: np.ndarray, view: view_state.ViewState) -> None:
    """Draw every source of the incidents in `rows`, their claims, and the positions shown."""
    positions = select.as_of(view.selection.end, catalogue.positions)
    of_positions = {id_ for position in positions for id_ in position.sources}
    of_incidents = data.bibliography().cited(rows)
    st.caption(
        f"{wording.count(len(of_incidents), 'source')} for the incidents, "
        f"{wording.count(len(of_positions), 'source')} for the positions of "
        f"{wording.day(view.selection.end)}. Summaries are our own words; the articles "
        "belong to their publishers."
    )
    others = latest_first(of_positions.difference(of_incidents), catalogue.sources)
    ids = [*of_incidents, *others]
    page = ids[pages.chosen("sources_page", len(ids))]
    st.dataframe(
        _columns([catalogue.sources[id_] for id_ in page]),
        hide_index=True,
        column_config={
            "Address": st.column_config.LinkColumn(),
            "Title": st.column_config.TextColumn(width="large"),
        },
        alt="Sources of the incidents and positions shown",
    )


def _columns(cited: list[Source]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Published": [source.date for source in cited],
            "Publisher": [source.publisher for source in cited],
            "Title": [source.title for source in cited],
            "Language": [source.language for source in cited],
            "Address": [source.url for source in cited],
        }
    )
