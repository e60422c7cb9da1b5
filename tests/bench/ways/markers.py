"""One folium marker for each incident."""

import folium
import streamlit as st

from tests.bench.ways import window

st.set_page_config(layout="wide")
shown = window.window()
spots = zip(shown.rows["lat"], shown.rows["lon"], strict=True)
window.show(shown, [folium.CircleMarker(spot, radius=5) for spot in spots])
