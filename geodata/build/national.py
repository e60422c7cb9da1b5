"""Countries: who owns which ground by internationally recognised borders, in metres."""

from collections.abc import Sequence
from dataclasses import dataclass

import shapely
from shapely import Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from geodata.build import outlines, packages, plane, zones
from geodata.errors import BuildError

WINDOW = (40.5, 36.8, 51.6, 43.6)
"""West, south, east and north in degrees of all that is drawn."""

ZONES = {
    "AM": "Asia/Yerevan",
    "AZ": "Asia/Baku",
    "GE": "Asia/Tbilisi",
    "TR": "Europe/Istanbul",
    "IR": "Asia/Tehran",
    "IQ": "Asia/Baghdad",
    "RU": "Europe/Moscow",
}
"""Time zone of each country within `WINDOW`. Where zones overlap, the earlier country
counts: Moscow's time is also kept in Abkhazia and South Ossetia."""

LANDS = {
    "AM": "ARM", "AZ": "AZE", "GE": "GEO", "TR": "TUR", "IR": "IRN", "IQ": "IRQ", "RU": "RUS",
}  # fmt: skip
"""Codes of the same countries in the file of all land."""

OWNERS = {"artsvashen": "AM", "barkhudarli": "AZ", "karki": "AZ", "yukhari-askipara": "AZ"}
"""To which country each enclave belongs by recognised borders."""

COAST_FROM = 48.55
"""Degrees east from which Azerbaijan ends at the coast, not at its territorial sea."""

SPUR_M = 1_500.0
"""Half the width of what sticks out of a lake's shore because of the source's tiles."""

BORDER_TOLERANCE_M = 25.0
"""How far the Armenia–Azerbaijan border may move when it is simplified."""

FRONTIER_TOLERANCE_M = 60.0
"""The same for the borders with third countries and the coast."""

CONTEXT_TOLERANCE_M = 400.0
"""The same for the outlines of the neighbours among themselves."""

SMALLEST_ISLAND_M2 = 1e6

SMALLEST_LAKE_M2 = 500e6
"""Lakes of the neighbours that are smaller count as land."""

KARKI = (44.9436, 39.7856)
KARKI_RADIUS_M = 2_000.0
"""No outline of Karki could be had: a circle around the village stands for it."""

ASKIPARA = (45.0233, 41.0661)
ARTSVASHEN = (45.5255, 40.6402)
BARKHUDARLI = (45.2256, 40.9936)


@dataclass(frozen=True)
class National:
    """Recognised territories in metres; they touch, but do not overlap."""

    mainlands: dict[str, BaseGeometry]
    """`AM` and `AZ` with holes for the enclaves of the other; Azerbaijan with Nakhchivan."""
    enclaves: dict[str, BaseGeometry]
    """The four enclaves by id."""
    neighbours: dict[str, BaseGeometry]
    """Land of the other countries within `WINDOW`, by ISO 3166 code."""
    sevan: BaseGeometry
    """Lake Sevan."""


def read() -> National:
    """Return the recognised territories from the packages."""
    in_degrees = zones.read(packages.fetch(packages.ZONES), ZONES.values())
    window = box(*WINDOW)
    raw = {code: _metres(in_degrees[name], window) for code, name in ZONES.items()}
    lands = outlines.read_land(packages.fetch(packages.LAND), LANDS.values(), WINDOW)
    land = {code: _metres(lands[name], window) for code, name in LANDS.items()}
    dry = shapely.union_all(list(land.values()))
    azerbaijan = ashore(raw["AZ"], dry, plane.point(COAST_FROM, 40.0).x)
    enclaves = {
        id_: area.intersection(azerbaijan if OWNERS[id_] == "AM" else raw["AM"])
        for id_, area in _enclaves(land["AZ"]).items()
    }
    all_enclaves = shapely.union_all(list(enclaves.values()))
    pieces = [raw["AM"].difference(all_enclaves), azerbaijan.difference(all_enclaves)]
    armenia, azerbaijan, *rest = simplified([*pieces, *enclaves.values()])
    ours = shapely.union_all([armenia, azerbaijan, *rest])
    return National(
        mainlands={"AM": armenia, "AZ": azerbaijan},
        enclaves=dict(zip(enclaves, rest, strict=True)),
        neighbours=around(
            ours, {code: raw[code] for code in ZONES if code not in OWNERS.values()}, dry
        ),
        sevan=without_spurs(_largest_hole(land["AM"])).simplify(FRONTIER_TOLERANCE_M),
    )


def without_spurs(lake: BaseGeometry) -> BaseGeometry:
    """Return a lake without the spurs and notches narrower than twice `SPUR_M`.

    The source cuts its water into tiles, whose edges stand out along the shore.
    """
    return lake.buffer(-SPUR_M).buffer(2 * SPUR_M).buffer(-SPUR_M)


def ashore(zone: BaseGeometry, land: BaseGeometry, coast_from: float) -> BaseGeometry:
    """Return a zone that ends at the coast east of the line `x = coast_from`; lakes are land."""
    west, south, east, north = zone.bounds
    inland = zone.intersection(box(west, south, coast_from, north))
    dry = shapely.union_all([Polygon(part.exterior) for part in plane.polygons(land)])
    coastal = zone.intersection(box(coast_from, south, east, north)).intersection(dry)
    return plane.only_areas(inland.union(coastal), SMALLEST_ISLAND_M2)


def simplified(pieces: Sequence[BaseGeometry]) -> list[BaseGeometry]:
    """Return areas that share their borders with fewer corners, still sharing them.

    Borders between the areas keep to `BORDER_TOLERANCE_M`, their common outline to
    `FRONTIER_TOLERANCE_M`.
    """
    fine = shapely.coverage_simplify(list(pieces), BORDER_TOLERANCE_M)
    outline = shapely.union_all(fine).boundary
    arcs = plane.merged(shapely.union_all([piece.boundary for piece in fine]))
    lines = [
        arc.simplify(FRONTIER_TOLERANCE_M) if outline.distance(_middle(arc)) < 1e-3 else arc
        for arc in arcs
    ]
    areas = plane.faces(lines, 1.0)
    return [_most_like(piece, areas) for piece in fine]


def around(
    ours: BaseGeometry, others: dict[str, BaseGeometry], land: BaseGeometry
) -> dict[str, BaseGeometry]:
    """Return the other countries' land, coarse, but drawn up exactly to `ours`.

    Each is grown over the gaps that simplifying opens, then cut by all that came before.
    """
    taken = ours
    cut = {}
    near_land = _without_ponds(land).simplify(CONTEXT_TOLERANCE_M / 2).buffer(CONTEXT_TOLERANCE_M)
    window = plane.degrees_to_metres(shapely.segmentize(box(*WINDOW), 0.1))
    for code, zone in others.items():
        dry = zone.intersection(near_land)
        coarse = dry.simplify(CONTEXT_TOLERANCE_M).buffer(
            1.5 * CONTEXT_TOLERANCE_M, join_style="mitre", mitre_limit=2
        )
        free = coarse.intersection(window).difference(taken)
        cut[code] = plane.only_areas(free, 20 * SMALLEST_ISLAND_M2)
        taken = taken.union(cut[code])
    return cut


def _enclaves(land_of_azerbaijan: BaseGeometry) -> dict[str, BaseGeometry]:
    wheel = packages.fetch(packages.ENCLAVES)
    old = {code: shapely.MultiPolygon(zones.read_old(wheel, ZONES[code])) for code in ("AM", "AZ")}
    return {
        "artsvashen": part_around(plane.degrees_to_metres(old["AM"]), plane.point(*ARTSVASHEN)),
        "barkhudarli": part_around(land_of_azerbaijan, plane.point(*BARKHUDARLI)),
        "karki": plane.point(*KARKI).buffer(KARKI_RADIUS_M, quad_segs=12),
        "yukhari-askipara": part_around(plane.degrees_to_metres(old["AZ"]), plane.point(*ASKIPARA)),
    }


def part_around(areas: BaseGeometry, place: Point) -> Polygon:
    """Return the part of some areas that a place lies in; raises `BuildError` if none does."""
    for part in plane.polygons(areas):
        if part.covers(place):
            return Polygon(part.exterior)
    raise BuildError(f"{place}: expected an area around this point, found none.")


def _without_ponds(land: BaseGeometry) -> BaseGeometry:
    parts = [
        Polygon(
            part.exterior,
            [ring for ring in part.interiors if Polygon(ring).area > SMALLEST_LAKE_M2],
        )
        for part in plane.polygons(land)
    ]
    return shapely.union_all(parts)


def _metres(area: BaseGeometry, window: Polygon) -> BaseGeometry:
    cut = [
        shapely.make_valid(shapely.clip_by_rect(part, *window.bounds))
        for part in shapely.get_parts(area)
    ]
    return plane.only_areas(plane.degrees_to_metres(shapely.union_all(cut)))


def _middle(arc: BaseGeometry) -> Point:
    return arc.interpolate(0.5, normalized=True)


def _most_like(piece: BaseGeometry, areas: Sequence[Polygon]) -> BaseGeometry:
    """Return the areas that make up a piece that was simplified, as one."""
    return plane.only_areas(
        shapely.union_all([area for area in areas if piece.covers(area.representative_point())])
    )


def _largest_hole(area: BaseGeometry) -> Polygon:
    holes = [Polygon(ring) for part in plane.polygons(area) for ring in part.interiors]
    return max(holes, key=lambda hole: hole.area)
