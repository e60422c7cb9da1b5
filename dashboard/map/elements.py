"""The map as folium elements: a base map that never changes, and small messages to it."""

from typing import Any

import folium
from branca.element import MacroElement
from folium.template import Template

from dashboard.map import addresses
from dashboard.map.dataset import MapDataset
from dashboard.map.state import MapState

ATTRIBUTION = (
    "Borders © OpenStreetMap contributors (ODbL 1.0), via timezone-boundary-builder, MAPS.ME "
    "borders and geo-maps. Administrative lines: Natural Earth (public domain), adjusted. "
    "Places: GeoNames (CC BY 4.0)."
)

FIRST_CENTER = (39.75, 45.95)
"""Degrees north and east: Syunik, with the base at Gyumri still in view."""
FIRST_ZOOM = 8


class BaseMap(folium.Map):
    """A folium map that loads Leaflet and our engine from this application, and nothing else.

    Its own template is short, because it is sent again at each step, and lets readers enlarge the
    page, which folium's forbids.
    """

    _template = Template(
        """
        {%- macro header(this, kwargs) -%}
            <style>html, body, #{{ this.get_name() }} { height: 100%; margin: 0; }</style>
        {%- endmacro -%}
        {%- macro html(this, kwargs) -%}
            <div class="folium-map" id={{ this.get_name()|tojson }} ></div>
        {%- endmacro -%}
        {%- macro script(this, kwargs) -%}
            var {{ this.get_name() }} = L.map(
                {{- this.get_name()|tojson }}, {{ this.leaflet|tojson }});
        {%- endmacro -%}
        """
    )

    def __init__(self) -> None:
        super().__init__(location=FIRST_CENTER, zoom_start=FIRST_ZOOM, tiles=None)
        self.leaflet = {
            "center": FIRST_CENTER, "zoom": FIRST_ZOOM, "minZoom": 4, "maxZoom": 17,
            "wheelPxPerZoomLevel": 90,
        }  # fmt: skip
        self.default_js = _assets("leaflet.js", "engine.js", "settings.js")
        self.default_css = _assets("leaflet.css", "engine.css")


def _assets(*names: str) -> list[tuple[str, str]]:
    return [(name, addresses.asset_url(name)) for name in names]


class Engine(MacroElement):
    """Starts the engine on its map."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            BorderMap.mount({{ this._parent.get_name() }}, {{ this.config|tojson }});
        {% endmacro %}
        """
    )

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__()
        self._name = "Engine"
        self.config = config


class Message(MacroElement):
    """Hands a message to the engine."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            BorderMap.receive({{ this.message|tojson }});
        {% endmacro %}
        """
    )

    def __init__(self, message: dict[str, Any]) -> None:
        super().__init__()
        self._name = "Message"
        self.message = message


def base_map(dataset: MapDataset) -> folium.Map:
    """Return the map of a dataset: addresses only, the same at every run of a session.

    A new object each time, because rendering changes it.
    """
    base = BaseMap()
    base.add_child(Engine(config(dataset)))
    return base


def config(dataset: MapDataset) -> dict[str, Any]:
    """Return what `javascript/engine.js` starts with, but for the layers' addresses.

    It is sent again at each step; what is long and constant comes as `addresses.settings`.
    """
    return {
        "columns": dataset.columns_url,
        "incident": addresses.incident_url(dataset.key),
        "attribution": ATTRIBUTION,
    }


def message(state: MapState, dataset: MapDataset) -> folium.FeatureGroup:
    """Return a feature group that holds no features but tells the engine what to show."""
    group = folium.FeatureGroup(name="message")
    group.add_child(Message(state.as_json(dataset.row(state.selected))))
    return group
