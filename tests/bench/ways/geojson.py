"""One GeoJson layer with all incidents."""

import folium
import streamlit as st

from tests.bench.ways import window

st.set_page_config(layout="wide")
shown = window.window()
columns = (shown.rows[name].tolist() for name in ("lon", "lat", "type"))
features = [
    {
        "type": "Feature",
        "properties": {"type": type_},
        "geometry": {"type": "Point", "coordinates": [lon, lat]},
    }
    for lon, lat, type_ in zip(*columns, strict=True)
]
collection = {"type": "FeatureCollection", "features": features}
window.show(shown, folium.GeoJson(collection, marker=folium.CircleMarker(radius=5)))
