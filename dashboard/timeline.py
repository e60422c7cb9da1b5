"""Time under the map: a histogram, the slider on the same axis, and ways to move it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import altair as alt
import pandas as pd
import streamlit as st

from dashboard import state, style, view_state
from geodata import vocabulary, wording


@dataclass(frozen=True)
class Period:
    """A span of days that many readers look for."""

    title: str
    """What the page calls it; the same for both sides."""
    start: date
    """First day."""
    end: date
    """Last day, inclusive."""


PERIODS = (
    Period("May 2021: troops at the Syunik border", *view_state.FIRST_WINDOW),
    Period("July 2020: fighting at Tavush and Tovuz", date(2020, 7, 12), date(2020, 7, 22)),
    Period("The war of 2020", date(2020, 9, 27), date(2020, 11, 10)),
    Period("October 2020", date(2020, 10, 1), date(2020, 10, 31)),
    Period("Hand-overs after the war", date(2020, 11, 10), date(2020, 12, 1)),
    Period("December 2020", date(2020, 12, 1), date(2020, 12, 31)),
    Period("November 2021: fighting at the border", date(2021, 11, 14), date(2021, 11, 17)),
    Period("September 2022: fighting at the border", date(2022, 9, 12), date(2022, 9, 30)),
    Period("September 2023: Nagorno-Karabakh", date(2023, 9, 19), date(2023, 9, 30)),
    Period("October 2023", date(2023, 10, 1), date(2023, 10, 31)),
    Period("2024: sections of the border delimited", date(2024, 4, 19), date(2024, 5, 31)),
)

HISTOGRAM_HEIGHT = 190
"""Pixels, of which the legend and the axis take some 110."""


def timeline(monthly: pd.DataFrame, first: date, last: date) -> None:
    """Draw the histogram and the slider that moves the window.

    `monthly` counts (as `geodata.counts.by_month`) what passes the filters, whatever its day.
    The histogram does not show the window (the slider does), so that it need not be sent again
    at each step.
    """
    st.altair_chart(
        _histogram(monthly, first, last),
        width="stretch",
        alt=f"Number of incidents in each month from {wording.day(first)} to {wording.day(last)}, "
        "stacked by family of type. The table lists them.",
    )
    slider = st.container()
    _moves(first, last)  # before the slider is there, so that the window can still be moved
    slider.slider(
        "Days shown (drag either end, or use the arrow keys: one day a press)",
        first,
        last,
        st.session_state["window"],  # see `state.py`: values are told twice
        key="window",
        step=timedelta(days=1),
        format="D MMM YYYY",
    )


def _moves(first: date, last: date) -> None:
    start, end = st.session_state["window"]
    length = end - start + timedelta(days=1)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        for label, shift in (("◀ Earlier", -length), ("Later ▶", length)):
            moved = _inside(start + shift, end + shift, first, last)
            st.button(
                label,
                help=f"Move by {wording.count(length.days, 'day')}",
                on_click=state.move_window,
                args=moved,
                disabled=moved == (start, end),
            )
        choices = {"": None} | {p.title: p for p in PERIODS if first <= p.start and p.end <= last}
        choices["Everything"] = Period("Everything", first, last)
        st.selectbox(
            "Go to",
            [title for title in choices if title],
            index=None,
            key="period",
            placeholder="a period …",
            on_change=_go_to_period,
            args=(choices,),
            width=320,
        )
        _exact_days((start, end), first, last)


def _exact_days(window: tuple[date, date], first: date, last: date) -> None:
    """Draw the exact days; what the reader writes there becomes the window.

    Each window has a key, and no callback, of its own: after quick steps of the slider the browser
    still tells of days it showed before, and a callback would take these for the reader's wish.
    """
    days = st.date_input(
        "Exact days",
        window,
        key=f"exact_days_{window[0]}_{window[1]}",
        min_value=first,
        max_value=last,
        format="YYYY-MM-DD",
        width=230,
    )
    if len(days) == 2 and days != window:
        state.move_window(*days)
        st.rerun()


def _go_to_period(choices: dict[str, Period | None]) -> None:
    period = choices.get(st.session_state["period"] or "")
    if period:
        state.move_window(period.start, period.end)


def _inside(start: date, end: date, first: date, last: date) -> tuple[date, date]:
    """Return the window, moved back inside the period if it left it."""
    if start < first:
        return first, min(first + (end - start), last)
    if end > last:
        return max(last - (end - start), first), last
    return start, end


def _histogram(monthly: pd.DataFrame, first: date, last: date) -> alt.Chart:
    """Return the number of incidents by month, on the axis of the slider."""
    labels = {id_: term.label for id_, term in vocabulary.FAMILIES.items()}
    months = monthly.assign(
        label=monthly["family"].map(labels), end=monthly["month"] + pd.DateOffset(months=1)
    )
    return (
        alt.Chart(months.drop(columns="family"))
        .mark_bar(orient="vertical")
        .encode(
            x=alt.X(
                "month:T",
                title=None,
                scale=alt.Scale(domain=[_midnight(first), _midnight(last)], clamp=True),
                axis=alt.Axis(format="%b %Y", labelFlush=True, grid=False),
            ),
            x2=alt.X2("end"),
            y=alt.Y("incidents:Q", title=None, axis=None, stack="zero"),
            color=alt.Color(
                "label:N",
                title=None,
                scale=alt.Scale(**style.family_scale(state.theme())),
                legend=alt.Legend(orient="top", columns=2),
            ),
            tooltip=[
                alt.Tooltip("month:T", title="Month", format="%B %Y"),
                alt.Tooltip("label:N", title="Family"),
                alt.Tooltip("incidents:Q", title="Incidents"),
            ],
        )
        .properties(height=HISTOGRAM_HEIGHT)
        .configure_view(strokeWidth=0)
    )


def _midnight(day: date) -> int:
    """Return the start of a day in milliseconds since 1970, as Vega counts time."""
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000)
