"""One FastMarkerCluster."""

import streamlit as st
from folium.plugins import FastMarkerCluster

from tests.bench.ways import window

CIRCLE = "function (row) { return L.circleMarker([row[0], row[1]], {radius: 5}); }"

st.set_page_config(layout="wide")
shown = window.window()
cluster = FastMarkerCluster(shown.rows[["lat", "lon"]].to_numpy().tolist(), CIRCLE)
cluster.default_js = cluster.default_css = []  # the base map brings them
window.show(shown, cluster)
