"""The tile base maps that a reader may put under our layers; none is shown unless chosen."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from xyzservices import TileProvider, providers


@dataclass(frozen=True)
class Tiles:
    """One tile service."""

    url: str
    """Address with the places of zoom, column and row in braces."""
    attribution: str
    """Credit that the service asks for, HTML."""
    max_zoom: int
    """Closest zoom level."""

    @property
    def host(self) -> str:
        """The address that the browser asks, with `*` for a choice of servers."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc.replace('{s}', '*')}"


def _tiles(provider: TileProvider) -> Tiles:
    return Tiles(
        provider.url.replace("{variant}", provider.get("variant", "")),
        provider["html_attribution"],
        provider.get("max_zoom", 19),
    )


TILES = {
    "OpenStreetMap": _tiles(providers.OpenStreetMap.Mapnik),
    "OpenTopoMap": _tiles(providers.OpenTopoMap),
    "Satellite": _tiles(providers.Esri.WorldImagery),
}
"""By the name that the page offers."""
