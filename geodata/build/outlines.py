"""Outlines of countries and regions → polygons, from the formats of three packages."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import shapely
from shapely import LineString, Polygon
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from geodata.build import archives
from geodata.errors import BuildError

BORDERS = "omim_data_borders-10.3.0rc2.data/data/omim-data/borders.tar.xz"
LAND = "package/map.geo.json"


def read_land(
    tarball: Path, codes: Iterable[str], window: tuple[float, float, float, float]
) -> dict[str, BaseGeometry]:
    """Return the land of countries by their ISO 3166 alpha-3 code, lakes left out.

    The file has 250 countries and 126 MB, one on each line: only the wanted ones are
    parsed, and cut to `window` before they are mended, which would take minutes.
    """
    lines = archives.from_tar(tarball.read_bytes(), LAND).splitlines()
    return {code: shapely.make_valid(_land(lines, code, window)) for code in codes}


def read_poly(wheel: Path, name: str) -> Polygon:
    """Return a region of the MAPS.ME borders by its name."""
    borders = archives.from_tar(archives.from_zip(wheel, BORDERS), f"{name}.poly")
    return parse_poly(borders.decode())


def parse_poly(text: str) -> Polygon:
    """Return the largest ring of a file in the "polygon filter file format".

    A name, then sections: a number, lines of longitude and latitude, `END`; at last `END`.
    """
    rings: list[list[tuple[float, float]]] = []
    for words in (line.split() for line in text.splitlines()[1:]):
        if len(words) == 1 and words[0] != "END":
            rings.append([])
        elif len(words) == 2:
            rings[-1].append((float(words[0]), float(words[1])))
    if not rings:
        raise BuildError("polygon filter file: expected at least one ring, found none.")
    return max((Polygon(ring) for ring in rings), key=lambda polygon: polygon.area)


def parse_features(content: bytes) -> list[tuple[dict[str, Any], BaseGeometry]]:
    """Return the properties and geometry of each feature of a GeoJSON file, made valid."""
    features = json.loads(content)["features"]
    return [
        (feature["properties"], shapely.make_valid(shape(feature["geometry"])))
        for feature in features
    ]


def chain(lines: Iterable[LineString]) -> Polygon:
    """Return the polygon around which lines lie end to end, in any order and direction.

    Ends need not meet: the next line is the one with the nearest end.
    """
    rest = [list(line.coords) for line in lines]
    ring = rest.pop(0)
    while rest:
        candidates = [coords for line in rest for coords in (line, line[::-1])]
        nearest = min(candidates, key=lambda coords: _distance(ring[-1], coords[0]))
        ring += nearest
        rest = [line for line in rest if line not in (nearest, nearest[::-1])]
    return Polygon(ring)


def _distance(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2


def _land(lines: list[bytes], code: str, window: tuple[float, ...]) -> BaseGeometry:
    ending = f'"A3":"{code}"}}}}'.encode()
    for line in lines:
        feature = line.rstrip(b", ")
        if feature.endswith(ending):
            parts = shapely.get_parts(shape(json.loads(feature)["geometry"]))
            cut = [shapely.clip_by_rect(part, *window) for part in parts]
            return shapely.GeometryCollection([part for part in cut if not part.is_empty])
    raise BuildError(f"{LAND}: expected the country {code}, found none. Check the version.")
