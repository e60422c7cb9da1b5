"""What the chosen incidents add up to, by type and status."""

import altair as alt
import numpy as np
import pandas as pd
import streamlit as st

from dashboard import state, style
from geodata import counts, vocabulary


def charts(incidents: pd.DataFrame, rows: np.ndarray) -> None:
    """Draw how many of the incidents in `rows` are of each type, and who agrees on them."""
    if not len(rows):
        st.info("There is nothing to count in this window.")
        return
    st.caption(
        "Numbers of reports, not of events as they were: more is reported where more "
        "reporters and ministries speak. Casualty figures are never added up, because "
        "reports overlap."
    )
    left, right = st.columns(2)
    types = counts.by_word(incidents["type"], rows)
    statuses = counts.by_word(incidents["status"], rows)
    left.altair_chart(_types(types), alt="Incidents by type; the table lists them.")
    right.altair_chart(_statuses(statuses), alt="Incidents by who agrees; the table lists them.")


def _types(number: dict[str, int]) -> alt.Chart:
    counted = _table(number, vocabulary.INCIDENT_TYPES)
    counted["family"] = [
        vocabulary.FAMILIES[vocabulary.INCIDENT_TYPES[word].family].label for word in number
    ]
    return _bars(counted, "By type").encode(
        color=alt.Color(
            "family:N", title=None, scale=alt.Scale(**style.family_scale(state.theme()))
        )
    )


def _statuses(number: dict[str, int]) -> alt.Chart:
    ink = getattr(style.INK, state.theme())
    return _bars(_table(number, vocabulary.STATUSES), "By who agrees").encode(color=alt.value(ink))


def _table(number: dict[str, int], terms: dict[str, vocabulary.Term]) -> pd.DataFrame:
    labels = [terms[word].label for word in number]
    return pd.DataFrame({"label": labels, "incidents": list(number.values())})


def _bars(counted: pd.DataFrame, title: str) -> alt.Chart:
    return (
        alt.Chart(counted, title=title)
        .mark_bar()
        .encode(
            x=alt.X("incidents:Q", title=None, axis=alt.Axis(tickMinStep=1)),
            y=alt.Y("label:N", title=None, sort="-x", axis=alt.Axis(labelLimit=240)),
            tooltip=["label", "incidents"],
        )
    )
