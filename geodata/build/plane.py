"""Degrees ↔ metres, and what the build does with polygons and lines in the plane."""

from collections.abc import Iterable, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer
from shapely import LineString, MultiLineString, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

from geodata.crs import GEOGRAPHIC, METRIC

_FORTH = Transformer.from_crs(GEOGRAPHIC, METRIC, always_xy=True)
_BACK = Transformer.from_crs(METRIC, GEOGRAPHIC, always_xy=True)

INSET_M = 150.0
"""How far inside its polygon a point lies that stands for its edge in `nearest`."""

SPACING_M = 250.0
"""Distance of such points along the edge."""

JITTER_M = 1.0
"""By how much they are moved at random: cells of points on a regular grid come out broken."""


def degrees_to_metres(geometry: BaseGeometry) -> BaseGeometry:
    """Return a geometry in UTM 38 North from longitude and latitude."""
    return _transformed(geometry, _FORTH)


def metres_to_degrees(geometry: BaseGeometry) -> BaseGeometry:
    """Return a geometry in longitude and latitude from UTM 38 North."""
    return _transformed(geometry, _BACK)


def point(lon: float, lat: float) -> Point:
    """Return a point in metres from degrees."""
    return Point(_FORTH.transform(lon, lat))


def polygons(geometry: BaseGeometry, smallest_m2: float = 0.0) -> list[Polygon]:
    """Return the polygons in any geometry that are larger than `smallest_m2`."""
    parts = shapely.get_parts(shapely.make_valid(geometry))
    flat = [part for collection in parts for part in shapely.get_parts(collection)]
    return [part for part in flat if isinstance(part, Polygon) and part.area > smallest_m2]


def only_areas(geometry: BaseGeometry, smallest_m2: float = 0.0) -> MultiPolygon:
    """Return what has an area in a geometry, without stray points, lines and small parts."""
    return MultiPolygon(polygons(shapely.union_all(polygons(geometry)), smallest_m2))


def merged(lines: BaseGeometry) -> list[LineString]:
    """Return lines that meet end to end as few long ones."""
    strings = [
        part
        for part in shapely.get_parts(lines)
        if isinstance(part, LineString) and not part.is_empty
    ]
    whole = shapely.line_merge(MultiLineString(strings))
    return [part for part in shapely.get_parts(whole) if not part.is_empty]


def faces(lines: Iterable[BaseGeometry], grid_m: float) -> list[Polygon]:
    """Return the areas between lines, whose corners lie on a grid of `grid_m`.

    Wherever lines cross or meet becomes a corner of every area there, so that areas
    share their edges exactly, whatever is dissolved later.
    """
    noded = shapely.union_all(list(lines), grid_size=grid_m)
    return list(shapely.get_parts(shapely.polygonize(shapely.get_parts(noded))))


def nearest(areas: Sequence[BaseGeometry], window: BaseGeometry) -> list[BaseGeometry]:
    """Return for each area all ground that is nearer to it than to the others.

    The ground reaches at least as far as `window`. This closes the gaps between areas and
    parts what they overlap, to within `INSET_M`.
    """
    sites = [_edge_points(area) for area in areas]
    owner = np.repeat(np.arange(len(areas)), [len(points) for points in sites])
    every = shapely.points(np.concatenate(sites))
    cells = shapely.get_parts(
        shapely.voronoi_polygons(shapely.MultiPoint(every), extend_to=window, ordered=True)
    )
    return [shapely.coverage_union_all(cells[owner == index]) for index in range(len(areas))]


def _edge_points(area: BaseGeometry) -> NDArray[np.float64]:
    inner = area.buffer(-INSET_M)
    edge = (area if inner.is_empty else inner).boundary
    points = np.unique(shapely.get_coordinates(shapely.segmentize(edge, SPACING_M)), axis=0)
    random = np.random.default_rng(seed=0)  # The same at every build.
    return points + random.uniform(-JITTER_M, JITTER_M, points.shape)


def _transformed(geometry: BaseGeometry, transformer: Transformer) -> BaseGeometry:
    return shapely.transform(
        geometry, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
    )
