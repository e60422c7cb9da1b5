"""Long lists in pages, so that a step of the slider sends one page and not the whole list."""

import streamlit as st

ROWS_A_PAGE = 100
"""Rows of a table that are sent at once."""


def chosen(key: str, number: int) -> slice:
    """Draw the choice of a page of `number` rows and return which rows it shows.

    Nothing is drawn while one page holds them all.
    """
    last = -(-number // ROWS_A_PAGE)
    if last <= 1:
        return slice(0, number)
    if st.session_state.get(key, 1) > last:
        del st.session_state[key]  # the list became shorter: begin again
    with st.container(horizontal=True, vertical_alignment="center"):
        first = (st.pagination(last, key=key) - 1) * ROWS_A_PAGE
        end = min(first + ROWS_A_PAGE, number)
        st.caption(f"{first + 1:,} to {end:,} of {number:,}")
    return slice(first, end)
