"""The files that the map needs in the browser: Leaflet, our scripts, styles and layers."""

import json
from functools import cache
from pathlib import Path

from xstatic.pkg import leaflet

from dashboard import style
from dashboard.map.store import Blob

SCRIPTS = (
    "source", "columns", "symbols", "canvas", "selection", "stacks", "density", "incidents",
    "positions", "layers", "names", "boxes", "labels", "popup", "tips", "player", "legend",
    "engine",
)  # fmt: skip
"""Our scripts in the order in which they need each other."""

FOLDER = Path(__file__).parent / "javascript"
LAYERS = Path(__file__).parents[2] / "geodata" / "data" / "layers"

JAVASCRIPT = "text/javascript; charset=utf-8"
CSS = "text/css; charset=utf-8"
GEOJSON = "application/geo+json"


@cache
def script() -> Blob:
    """Return our scripts and the table of styles as one file."""
    table = json.dumps(style.as_json(), ensure_ascii=False)
    parts = [(FOLDER / f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS]
    text = "\n".join([f"var BorderMap = {{style: {table}}};", *parts])
    return Blob(text.encode(), JAVASCRIPT)


@cache
def stylesheet() -> Blob:
    """Return the style sheet of the map's controls and popups."""
    return Blob((FOLDER / "engine.css").read_bytes(), CSS)


@cache
def leaflet_script() -> Blob:
    """Return Leaflet's script."""
    return Blob(_leaflet("leaflet.js"), JAVASCRIPT)


@cache
def leaflet_stylesheet() -> Blob:
    """Return Leaflet's style sheet."""
    return Blob(_leaflet("leaflet.css"), CSS)


def layer_ids() -> tuple[str, ...]:
    """Return the ids of all layers that are there, in drawing order."""
    found = {path.stem for path in LAYERS.glob("*.geojson")}
    known = [id_ for id_ in style.LAYERS if id_ in found]
    return (*known, *sorted(found - set(known)))


@cache
def layer(id_: str) -> Blob:
    """Return the GeoJSON of a layer; raises `FileNotFoundError` if there is none."""
    if id_ not in layer_ids():
        raise FileNotFoundError(f"There is no layer {id_!r}.")
    return Blob((LAYERS / f"{id_}.geojson").read_bytes(), GEOJSON)


def _leaflet(name: str) -> bytes:
    return (Path(leaflet.BASE_DIR) / name).read_bytes()
