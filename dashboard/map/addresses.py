"""Where the browser finds what it needs: publishing, and the addresses of everything.

Addresses are relative to a component's frame (`/component/…/index.html`), two levels below the
application, so that they hold under any `server.baseUrlPath` and behind any proxy. They hold a
hash of the content, so that a change of the content is a change of the address. No address has
an underscore: streamlit-folium ignores what follows one when it looks for changes in a map.
"""

import json
from collections.abc import Callable

from dashboard.map import assets
from dashboard.map.assets import JAVASCRIPT
from dashboard.map.store import Blob, Detail, Store, digest

ROOT = "map"
"""First part of all our addresses below the application's own."""
FROM_FRAME = "../../"
"""The way from a component's frame to the application."""


def settings() -> Blob:
    """Return what is the same for every map, so that no message needs to hold it."""
    layers = {id_: layer_url(id_) for id_ in assets.layer_ids()}
    return Blob(f"BorderMap.settings = {json.dumps({'layers': layers})};".encode(), JAVASCRIPT)


ASSETS: dict[str, Callable[[], Blob]] = {
    "leaflet.js": assets.leaflet_script,
    "leaflet.css": assets.leaflet_stylesheet,
    "engine.js": assets.script,
    "settings.js": settings,
    "engine.css": assets.stylesheet,
}

store = Store()
"""What this process has published."""


def publish(content: bytes, media_type: str) -> str:
    """Keep `content` for the browser and return its address."""
    return _address("blob", store.add(Blob(content, media_type)))


def publish_dataset(key: str, columns: bytes, detail: Detail) -> str:
    """Keep a table of incidents and return the address of its columns.

    `key` names the dataset in the addresses of its incidents; letters, digits and hyphens.
    `detail` gives what a popup shows of a row.
    """
    blob = Blob(columns, "application/octet-stream")
    store.add_dataset(key, blob, detail)
    return _address("columns", key, digest(columns))


def asset_url(name: str) -> str:
    """Return the address of one of `ASSETS`."""
    return _address("asset", digest(ASSETS[name]().content), name)


def layer_url(id_: str) -> str:
    """Return the address of a layer's GeoJSON."""
    return _address("layer", digest(assets.layer(id_).content), f"{id_}.geojson")


def incident_url(key: str) -> str:
    """Return the address below which a dataset's incidents lie, one per row."""
    return _address("incident", key) + "/"


def _address(*parts: str) -> str:
    return FROM_FRAME + "/".join((ROOT, *parts))
