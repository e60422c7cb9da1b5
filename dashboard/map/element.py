"""Puts the map on the page and reads what comes back."""

from dashboard.map import elements
from dashboard.map.dataset import MapDataset
from dashboard.map.state import MapEvent, MapState, event

HEIGHT = 620
"""Height of the map in pixels, its toolbar included."""


def show_map(
    dataset: MapDataset,
    state: MapState,
    *,
    key: str,
    view: tuple[tuple[float, float], int] | None = None,
    height: int = HEIGHT,
) -> MapEvent | None:
    """Draw the map and return what the reader did; None until it is drawn.

    `view` (centre as degrees north and east, zoom) moves the map when it changes. Call it in
    a fragment: a click or the end of a move reruns the caller. The same `key`, always.
    """
    # A component registers with the running server when it is first imported; the routes, which
    # import this package, are made before there is a server.
    from streamlit_folium import st_folium  # noqa: PLC0415

    center, zoom = view or (elements.FIRST_CENTER, elements.FIRST_ZOOM)
    returned = st_folium(
        elements.base_map(dataset),
        key=key,
        height=height,
        use_container_width=True,
        returned_objects=["last_active_drawing", "center", "zoom"],
        feature_group_to_add=elements.message(state, dataset),
        center=center,
        zoom=zoom,
    )
    return event(returned)
