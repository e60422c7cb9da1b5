"""What all ways share: the table, the slider, a base map, and the mark of a drawn window."""

import os
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import folium
import pandas as pd
import streamlit as st
from branca.element import MacroElement
from folium.template import Template
from streamlit_folium import st_folium
from xstatic.pkg import leaflet_markercluster

from dashboard.map import addresses

CENTER = (39.75, 45.95)
ZOOM = 8
HEIGHT = 620


@dataclass(frozen=True)
class Window:
    """The incidents of the days that the slider shows."""

    rows: pd.DataFrame
    start: date
    end: date


@st.cache_resource
def table() -> pd.DataFrame:
    frame = pd.read_parquet(
        os.environ["GEODATA_INCIDENTS"], columns=["id", "start", "lat", "lon", "type"]
    )
    return frame.assign(
        start=frame["start"].astype("datetime64[s]"),
        lat=frame["lat"].astype("float64"),
        lon=frame["lon"].astype("float64"),
    )


def window() -> Window:
    """Draw the slider and return what it asks for: all days at first."""
    frame = table()
    first, last = frame["start"].min().date(), frame["start"].max().date()
    start, end = st.slider("Days shown", first, last, (first, last), timedelta(days=1))
    rows = frame[frame["start"].between(pd.Timestamp(start), pd.Timestamp(end))]
    return Window(rows, start, end)


class Mark(MacroElement):
    """Tells the browser's performance timeline that a window is being drawn, or was."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            {% if this.detail %}
            requestAnimationFrame(() => performance.measure("incidents:frame", {
                start: window.began, detail: {{ this.detail|tojson }} }));
            {% else %}
            window.began = performance.now();
            {% endif %}
        {% endmacro %}
        """
    )

    def __init__(self, detail: dict[str, object] | None = None) -> None:
        super().__init__()
        self._name = "Mark"
        self.detail = detail


def show(shown: Window, drawing: folium.map.Layer | list[folium.map.Layer]) -> None:
    """Draw a map whose base stays, with `drawing` in the group that is replaced."""
    group = folium.FeatureGroup(name="incidents")
    group.add_child(Mark())
    for layer in drawing if isinstance(drawing, list) else [drawing]:
        group.add_child(layer)
    detail = {"start": str(shown.start), "end": str(shown.end), "matched": len(shown.rows)}
    group.add_child(Mark(detail))
    st_folium(
        _base(),
        key="map",
        height=HEIGHT,
        use_container_width=True,
        returned_objects=[],
        feature_group_to_add=group,
    )


def _base() -> folium.Map:
    base = folium.Map(CENTER, zoom_start=ZOOM, tiles=None, prefer_canvas=True, maxZoom=18)
    base.default_js = [
        ("leaflet", addresses.asset_url("leaflet.js")),
        ("cluster", _cluster("leaflet.markercluster.js", "text/javascript")),
    ]
    base.default_css = [
        ("leaflet", addresses.asset_url("leaflet.css")),
        ("cluster", _cluster("MarkerCluster.Default.css", "text/css")),
    ]
    return base


@st.cache_resource
def _cluster(name: str, media_type: str) -> str:
    content = (Path(leaflet_markercluster.BASE_DIR) / name).read_bytes()
    return addresses.publish(content, media_type)
