"""Nagorno-Karabakh in its several meanings: oblast, area held, peacekeepers' zone; in metres."""

import csv
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import geopandas as gpd
import shapely
from shapely import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import nearest_points

from geodata.build import archives, outlines, packages, plane
from geodata.crs import GEOGRAPHIC
from geodata.errors import BuildError

WORLD_MAP = "./usr/share/qgis/resources/data/world_map.gpkg"
SEGMENTS = "Former USSR oblast in 1991"

SMALLEST_M2 = 20e6
"""Parts of the peacekeepers' zone that are smaller come of settlements that lie far apart."""

SETTLEMENTS = Path(__file__).parent / "settlements.csv"
"""Places of the former oblast by who held them after the war of 2020."""

KHANKENDI = (46.7528, 39.8177)

ALONG_BORDER_M = 700.0
"""Where the area held runs nearer than this to the national border, it means that border."""

NARROWEST_M = 600.0
"""Parts that are narrower come of lines that do not fit, and are left out."""

CORRIDOR_HALF_WIDTH_M = 2_500.0
"""The statement of 10 November 2020 speaks of a corridor five kilometres wide."""

ROUTE_2020 = (
    (46.3386, 39.5078), (46.4770, 39.5550), (46.5498, 39.6374), (46.6431, 39.6875),
    (46.7289, 39.7519), (46.7528, 39.8177),
)  # fmt: skip
"""Goris, Tegh, Lachin, Lisagor, the crossroads by Shusha, Khankendi."""

ROUTE_2022 = (
    (46.3386, 39.5078), (46.4770, 39.5550), (46.5305, 39.5476), (46.5765, 39.5560),
    (46.6028, 39.6372), (46.6019, 39.6583), (46.6431, 39.6875), (46.7289, 39.7519),
    (46.7528, 39.8177),
)  # fmt: skip
"""Goris, Tegh, Kornidzor, Hakari bridge, Hin Shen, Mets Shen, Lisagor, then as before."""

NEW_ROUTE_FROM = date(2022, 8, 30)

HANDED_OVER = ("az-aghdam", "az-kalbajar", "az-lachin")
TAKEN = ("az-fuzuli", "az-jabrayil", "az-qubadli", "az-zangilan")


def oblast(azerbaijan: BaseGeometry) -> BaseGeometry:
    """Return the Nagorno-Karabakh Autonomous Oblast of 1991."""
    deb = packages.fetch(packages.OBLAST)
    with tempfile.NamedTemporaryFile(suffix=".gpkg") as file:
        file.write(archives.from_deb(deb, WORLD_MAP))
        file.flush()
        frame = gpd.read_file(file.name, layer="disputed_borders").to_crs(GEOGRAPHIC)
    segments = frame.loc[frame["name"] == SEGMENTS].cx[45:48, 39:41].geometry
    ring = outlines.chain([line for lines in segments for line in shapely.get_parts(lines)])
    return plane.only_areas(plane.degrees_to_metres(ring).intersection(azerbaijan))


def contact(azerbaijan: BaseGeometry) -> LineString:
    """Return the line of contact, from the Armenian to the Iranian border."""
    region = outlines.read_poly(packages.fetch(packages.CONTACT), "Nagorno-Karabakh")
    return line_between(plane.degrees_to_metres(region), azerbaijan)


def line_between(region: BaseGeometry, country: BaseGeometry) -> LineString:
    """Return the longest line on the edge of `region` through the inside of `country`.

    It is drawn on, straight, to the border of the country at both ends.
    """
    border = shapely.union_all([part.exterior for part in plane.polygons(country)])
    inner = region.boundary.difference(border.buffer(ALONG_BORDER_M))
    line = max(plane.merged(inner), key=lambda line: line.length)
    start, end = (_onto(border, Point(line.coords[at])) for at in (0, -1))
    return LineString([start, *line.coords, end])


def held(azerbaijan: BaseGeometry, line: LineString) -> BaseGeometry:
    """Return the part of Azerbaijan on Khankendi's side of the line of contact."""
    mainland = next(
        part for part in plane.polygons(azerbaijan) if part.covers(plane.point(*KHANKENDI))
    )
    outer = Polygon(mainland.exterior)
    for face in plane.faces([outer.boundary, line], 0.1):
        if face.covers(plane.point(*KHANKENDI)):
            return plane.only_areas(face.intersection(azerbaijan))
    raise BuildError("line of contact: expected it to cut Azerbaijan, found that it does not.")


def corridor(route: Sequence[tuple[float, float]], azerbaijan: BaseGeometry) -> BaseGeometry:
    """Return the ground on both sides of a road through known points, in Azerbaijan."""
    road = plane.degrees_to_metres(LineString(route))
    ground = road.buffer(CORRIDOR_HALF_WIDTH_M, quad_segs=6)
    return max(plane.polygons(ground.intersection(azerbaijan)), key=lambda part: part.area)


def kept(ground: BaseGeometry, settlements: dict[str, list[Point]]) -> BaseGeometry:
    """Return the ground that is nearer to a settlement kept than to one lost, smoothed."""
    every = [(place, side) for side, places in settlements.items() for place in places]
    cells = shapely.get_parts(
        shapely.voronoi_polygons(
            shapely.MultiPoint([place for place, _ in every]), extend_to=ground, ordered=True
        )
    )
    sides = [side for _, side in every]
    near = shapely.union_all(
        [cell for cell, side in zip(cells, sides, strict=True) if side == "kept"]
    )
    return plane.only_areas(opened(near.intersection(ground)), SMALLEST_M2)


def settlements() -> dict[str, list[Point]]:
    """Return the settlements `kept` and `lost` in the war of 2020, in metres."""
    found: dict[str, list[Point]] = {"kept": [], "lost": []}
    with SETTLEMENTS.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            place = plane.point(float(row["lon"]), float(row["lat"]))
            found[row["after_the_war"]].append(place)
    return found


def handed_over(
    around: BaseGeometry, districts: dict[str, BaseGeometry]
) -> dict[str, BaseGeometry]:
    """Return which part of the ground `around` the oblast belongs to each district handed over."""
    wanted = [id_ for id_ in (*HANDED_OVER, *TAKEN) if id_ in districts]
    cells = plane.nearest([districts[id_] for id_ in wanted], around)
    return {
        id_: opened(around.intersection(cell))
        for id_, cell in zip(wanted, cells, strict=True)
        if id_ in HANDED_OVER
    }


def opened(area: BaseGeometry) -> BaseGeometry:
    """Return an area without the parts that are narrower than `NARROWEST_M`."""
    core = area.buffer(-NARROWEST_M / 2, join_style="mitre")
    wide = core.buffer(NARROWEST_M / 2 + 1, join_style="mitre")
    return plane.only_areas(area.intersection(wide), 1e6)


def _onto(border: BaseGeometry, end: Point) -> Point:
    """Return the point of the border nearest to `end`, and a metre beyond."""
    there = nearest_points(border, end)[0]
    far = 1 + 1 / max(end.distance(there), 1)
    return Point(end.x + (there.x - end.x) * far, end.y + (there.y - end.y) * far)
