"""What the map is told and what it answers: small records, apart from how they travel."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from dashboard.map.tiles import TILES


@dataclass(frozen=True)
class MapState:
    """Everything that may change while a map is open."""

    start: date
    """First day of the window, inclusive."""
    end: date
    """Last day of the window, inclusive."""
    as_of: date
    """Day for which layers and positions are shown."""
    mask_url: str | None = None
    """Address of the bit mask of all filters but time; None lets every incident pass."""
    layers: tuple[str, ...] = ()
    """Ids of the layers that are shown."""
    positions_url: str | None = None
    """Address of the positions; None shows none."""
    forces: tuple[str, ...] | None = None
    """Forces whose positions are shown, words of `vocabulary.ACTORS`; None shows all."""
    selected: str | None = None
    """Id of the selected incident."""
    theme: Literal["light", "dark"] = "light"
    """Theme of the page."""
    labels: bool = True
    """Whether names are written on the map."""
    tiles: str | None = None
    """Name of a tile base map, a key of `tiles.TILES`; None for our own background."""

    def as_json(self, selected_row: int | None) -> dict[str, Any]:
        """Return the message that `javascript/engine.js` takes."""
        tiles = TILES.get(self.tiles or "")
        return {
            "start": self.start.isoformat(),
            "end": self.end.isoformat(),
            "as_of": self.as_of.isoformat(),
            "mask": self.mask_url,
            "layers": list(self.layers),
            "positions": self.positions_url,
            "forces": None if self.forces is None else list(self.forces),
            "selected": selected_row,
            "theme": self.theme,
            "labels": self.labels,
            "tiles": tiles
            and {"url": tiles.url, "attribution": tiles.attribution, "max_zoom": tiles.max_zoom},
        }


@dataclass(frozen=True)
class MapEvent:
    """What a reader did on the map."""

    incident: str | None
    """Id of the incident that was clicked last; None before the first click on one."""
    position: str | None
    """Id of the position that was clicked last, if it came after the last incident."""
    center: tuple[float, float]
    """Middle of the map: degrees north and east."""
    zoom: int
    """Web Mercator zoom level."""
    serial: int
    """Number of the last click, 0 before the first: handle a click when it has grown."""


def event(returned: Mapping[str, Any] | None) -> MapEvent | None:
    """Return the event in what streamlit-folium returned; None before the map is drawn."""
    center, zoom = (returned or {}).get("center"), (returned or {}).get("zoom")
    if not center or zoom is None:
        return None
    clicked = ((returned or {}).get("last_active_drawing") or {}).get("properties") or {}
    return MapEvent(
        incident=clicked.get("incident"),
        position=clicked.get("position"),
        center=(round(center["lat"], 5), round(center["lng"], 5)),
        zoom=int(zoom),
        serial=int(clicked.get("serial", 0)),
    )
