"""Lines of the recognised borders: between the two states, and with third countries."""

from collections.abc import Iterable

import shapely
from shapely import LineString, MultiLineString
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring

from geodata.build import plane

DELIMITED_KM = 12.7
"""Length of the border that the protocol of 15 May 2024 delimits."""

VILLAGES = {
    "baghanis": ((45.0566, 41.1093), (45.0746, 41.0964)),
    "voskepar": ((45.0575, 41.0647), (45.0828, 41.0756)),
    "kirants": ((45.0992, 41.0474), (45.1095, 41.0500)),
    "berkaber": ((45.1472, 41.0557), (45.1710, 41.0656)),
}
"""The pairs of villages that the protocol names, the Armenian one first."""


def between(one: BaseGeometry, other: BaseGeometry) -> MultiLineString:
    """Return the lines that two areas with common corners share."""
    return MultiLineString(plane.merged(one.boundary.intersection(other.boundary)))


def delimited(border: BaseGeometry) -> dict[str, LineString]:
    """Return for each pair of villages the stretch of the border between them.

    Its middle is the point of the border nearest to the middle between the villages; its
    length is an equal part of the whole, for the lengths of the parts are not known.
    """
    half = DELIMITED_KM * 1000 / len(VILLAGES) / 2
    lines = plane.merged(border)
    stretches = {}
    for id_, (one, other) in VILLAGES.items():
        middle = shapely.MultiPoint([plane.point(*one), plane.point(*other)]).centroid
        line = min(lines, key=middle.distance)
        at = line.project(middle)
        stretches[id_] = substring(line, at - half, at + half)
    return stretches


def without(border: BaseGeometry, stretches: Iterable[BaseGeometry]) -> BaseGeometry:
    """Return a border without some stretches of it."""
    cut = shapely.union_all([stretch.buffer(0.5, cap_style="flat") for stretch in stretches])
    return MultiLineString(plane.merged(border.difference(cut)))
