"""One division of the ground for all recognised and administrative areas.

Every layer of areas is dissolved from the same pieces, and all corners are corners of
every piece around them: so areas share their borders exactly in whatever layer they are.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from geodata.build import administrative, plane
from geodata.build.national import OWNERS, National

GRID_M = 2.0
"""Corners lie on a grid of this width."""

HOMES = {
    "artsvashen": "am-gegharkunik",
    "barkhudarli": "az-gazakh",
    "karki": "az-nakhchivan",
    "yukhari-askipara": "az-gazakh",
}
"""The area that each enclave belongs to."""


@dataclass(frozen=True)
class Piece:
    """A part of the ground that no line divides any further."""

    ground: Polygon
    """In metres."""
    owner: str
    """ISO 3166 code of the country whose recognised territory it is."""
    area: str
    """Id of the province or district; empty outside of both countries."""
    enclave: str
    """Id of the enclave that it is part of; empty for none."""


def lay(national: National) -> list[Piece]:
    """Return the pieces that all national and administrative lines cut the ground into."""
    areas = {
        id_: area
        for owner, mainland in national.mainlands.items()
        for id_, area in administrative.read(owner, mainland).items()
    }
    ground = plane.faces(
        [
            *(area.boundary for area in national.mainlands.values()),
            *(area.boundary for area in national.enclaves.values()),
            *(area.boundary for area in national.neighbours.values()),
            *(_inside(areas, owner, mainland) for owner, mainland in national.mainlands.items()),
        ],
        GRID_M,
    )
    owner_of = _finder(national.mainlands | national.neighbours)
    enclave_of, area_of = (
        _finder(national.enclaves),
        {
            owner: _finder(
                {id_: area for id_, area in areas.items() if id_.startswith(owner.lower())}
            )
            for owner in national.mainlands
        },
    )
    return [piece for face in ground if (piece := _piece(face, owner_of, enclave_of, area_of))]


def dissolve(
    pieces: list[Piece], field: Literal["owner", "area", "enclave"], value: str
) -> BaseGeometry:
    """Return the ground of all pieces that have `value` in a field, as one area."""
    wanted = [piece.ground for piece in pieces if getattr(piece, field) == value]
    return shapely.coverage_union_all(wanted)


def _inside(areas: dict[str, BaseGeometry], owner: str, mainland: BaseGeometry) -> BaseGeometry:
    """Return the lines between the areas of a country, a little longer than it is."""
    own = [area for id_, area in areas.items() if id_.startswith(owner.lower())]
    return administrative.lines(own).intersection(mainland.buffer(10 * GRID_M))


def _piece(
    face: Polygon,
    owner_of: Callable[[Polygon], str],
    enclave_of: Callable[[Polygon], str],
    area_of: dict[str, Callable[[Polygon], str]],
) -> Piece | None:
    enclave = enclave_of(face)
    if enclave:
        return Piece(face, OWNERS[enclave], HOMES[enclave], enclave)
    owner = owner_of(face)
    if not owner:
        return None
    return Piece(face, owner, area_of[owner](face) if owner in area_of else "", "")


def _finder(areas: dict[str, BaseGeometry]) -> Callable[[Polygon], str]:
    """Return a function that names the area in which the middle of a face lies."""
    names, tree = list(areas), shapely.STRtree(list(areas.values()))

    def find(face: Polygon) -> str:
        found = tree.query(face.representative_point(), predicate="covered_by")
        return names[found[0]] if len(found) else ""

    return find
