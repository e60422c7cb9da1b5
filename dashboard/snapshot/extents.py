"""Which part of the world a picture shows."""

from dataclasses import dataclass
from math import atan, cos, degrees, log, pi, radians, sinh, tan

from geodata.errors import RequestError
from geodata.export import Bounds

TILE = 256
"""Pixels across the whole world at zoom level 0 of Web Mercator."""

FORM = "west,south,east,north in degrees, such as 45.2,38.8,46.8,40.3"


@dataclass(frozen=True)
class Extent:
    """A rectangle of degrees with a name."""

    name: str
    """What file names and the page call it."""
    bounds: Bounds
    """West, south, east and north."""
    is_named: bool = False
    """Whether the name is one that a headline may use."""


SYUNIK = Extent("Syunik", (45.35, 38.8, 46.75, 40.05), is_named=True)
WHOLE = Extent("Whole theatre", (43.4, 38.38, 50.5, 41.95))
NAMED = {"syunik": SYUNIK, "whole": WHOLE}
"""Extents that can be asked for by name."""


def parse(text: str) -> Extent:
    """Return the extent that `W,S,E,N` or a name in `NAMED` means.

    Raises `RequestError` if it means none.
    """
    if text.lower() in NAMED:
        return NAMED[text.lower()]
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError:
        raise RequestError(f"--bbox: expected {FORM}, found {text[:80]!r}.") from None
    if not (-180 <= west < east <= 180 and -85 <= south < north <= 85):
        raise RequestError(
            f"--bbox: expected {FORM}, west before east and south before north, "
            f"found {text[:80]!r}."
        )
    return Extent("Chosen area", (west, south, east, north))


def of_view(center: tuple[float, float], zoom: int, size: tuple[int, int] = (900, 560)) -> Extent:
    """Return what a Web Mercator map of `size` pixels shows around `center` (north, east).

    The centre is rounded to a hundredth of the width, so that a map that comes to rest a pixel
    aside shows the same.
    """
    world = TILE * 2**zoom
    across = 360 * size[0] / world
    north, east = (round(degree / across, 2) * across for degree in center)
    upward = log(tan(pi / 4 + radians(north) / 2))
    half = pi * size[1] / world
    return Extent(
        "Current view",
        (
            max(-180.0, east - across / 2),
            _latitude(upward - half),
            min(180.0, east + across / 2),
            _latitude(upward + half),
        ),
    )


def middle(bounds: Bounds) -> tuple[float, float]:
    """Return longitude and latitude of the middle of `bounds`."""
    west, south, east, north = bounds
    return (west + east) / 2, (south + north) / 2


def width_km(bounds: Bounds) -> float:
    """Return about how wide `bounds` are at their middle."""
    west, _, east, _ = bounds
    return (east - west) * 111.32 * cos(radians(middle(bounds)[1]))


def _latitude(mercator: float) -> float:
    return degrees(atan(sinh(mercator)))
