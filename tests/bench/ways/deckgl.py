"""One scatter plot of deck.gl, without a base map, which would need the internet."""

import pydeck
import streamlit as st

from tests.bench.ways import window

st.set_page_config(layout="wide")
shown = window.window()
tint = 200 + shown.end.toordinal() % 50  # so that a day without incidents is drawn anew, too
layer = pydeck.Layer(
    "ScatterplotLayer",
    shown.rows[["lon", "lat"]],
    get_position="[lon, lat]",
    get_fill_color=[196, 80, 27, tint],
    radius_min_pixels=5,
    radius_max_pixels=5,
)
north, east = window.CENTER
view = pydeck.ViewState(latitude=north, longitude=east, zoom=window.ZOOM - 1)
deck = pydeck.Deck([layer], initial_view_state=view, map_provider=None)
st.pydeck_chart(deck, height=window.HEIGHT, key="map")
