"""The table: the map's twin for keyboards and screen readers."""

import numpy as np
import pandas as pd
import streamlit as st

from dashboard import pages, state
from geodata import vocabulary, wording


def table(incidents: pd.DataFrame, rows: np.ndarray) -> None:
    """Draw the incidents in `rows`, one a row; selecting a row opens its details."""
    st.caption("The same incidents as on the map. Select a row to open its details.")
    shown = rows[pages.chosen("table_page", len(rows))]
    chosen = incidents.iloc[shown]
    key = f"table_{hash(shown.tobytes())}"
    st.dataframe(
        _columns(chosen),
        key=key,
        hide_index=True,
        height=420,
        on_select=lambda: _open(chosen, key),
        selection_mode="single-row",
        column_config={
            "First day": st.column_config.DateColumn(format="YYYY-MM-DD"),
            "Last day": st.column_config.DateColumn(format="YYYY-MM-DD"),
            "Summary": st.column_config.TextColumn(width="large"),
        },
        alt=f"Table of {wording.count(len(chosen), 'incident')}",
    )


def _columns(chosen: pd.DataFrame) -> pd.DataFrame:
    table = pd.DataFrame(
        {
            "First day": chosen["start"],
            "Last day": chosen["end"],
            "Type": _labels(chosen["type"], vocabulary.INCIDENT_TYPES),
            "Place": chosen["place"],
            "Who agrees": _labels(chosen["status"], vocabulary.STATUSES),
            "Place known to": _labels(chosen["location_precision"], vocabulary.PRECISIONS),
            "Summary": chosen["summary"],
            "Reported to act": chosen["initiator"],
            "Upon": chosen["target"],
        }
    )
    return table.assign(**{"Added here": chosen["added"]}) if chosen["added"].any() else table


def _labels(words: pd.Series, terms: dict[str, vocabulary.Term]) -> list[str]:
    return [terms[word].label for word in words]


def _open(chosen: pd.DataFrame, key: str) -> None:
    rows = st.session_state[key]["selection"]["rows"]
    state.open_incident(chosen["id"].iloc[rows[0]] if rows else None)
