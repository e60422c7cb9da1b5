"""The map of the page: a constant base map, small messages to it, and the events it returns.

    incidents ─→ publish() ─→ MapDataset ─┐
    what to show ─→ MapState ─────────────┴→ show_map() ─→ MapEvent

The data travel once and by address; see `columns` for their format and `javascript/` for the
engine that draws them.
"""

from dashboard.map.columns import encode, encode_mask
from dashboard.map.dataset import MapDataset, is_kept, publish
from dashboard.map.element import show_map
from dashboard.map.elements import FIRST_CENTER, FIRST_ZOOM, base_map, message
from dashboard.map.positions import encode_positions
from dashboard.map.state import MapEvent, MapState
from dashboard.map.tiles import TILES

__all__ = [
    "FIRST_CENTER",
    "FIRST_ZOOM",
    "TILES",
    "MapDataset",
    "MapEvent",
    "MapState",
    "base_map",
    "encode",
    "encode_mask",
    "encode_positions",
    "is_kept",
    "message",
    "publish",
    "show_map",
]
