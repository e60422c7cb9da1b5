"""Distances: the one place that leaves degrees for metres."""

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Geod

from geodata.crs import GEOGRAPHIC, METRIC

Coordinates = NDArray[np.float64]


def points(lon: Coordinates, lat: Coordinates) -> gpd.GeoSeries:
    """Return points in EPSG:4326 from degrees."""
    return gpd.GeoSeries(gpd.points_from_xy(lon, lat), crs=GEOGRAPHIC)


def distance_km(from_points: gpd.GeoSeries, to_lines: gpd.GeoSeries) -> NDArray[np.float64]:
    """Return the distance from each point to the nearest of all lines, in kilometres.

    Both are EPSG:4326; the distance is taken in UTM 38 North. NaN if there is no line.
    """
    if to_lines.empty:
        return np.full(len(from_points), np.nan)
    target = shapely.union_all(to_lines.to_crs(METRIC).to_numpy())
    shapely.prepare(target)
    metric = from_points.to_crs(METRIC).to_numpy()
    return np.asarray(shapely.distance(metric, target), dtype=np.float64) / 1000


def inside(some_points: gpd.GeoSeries, areas: gpd.GeoSeries) -> NDArray[np.intp]:
    """Return for each point the position of the first area that covers it, or -1.

    Areas that share a border both cover a point on it; the earlier one then counts.
    """
    found = np.full(len(some_points), -1, dtype=np.intp)
    point, area = areas.sindex.query(some_points.to_numpy(), predicate="covered_by")
    order = np.lexsort((area, point))[::-1]
    found[point[order]] = area[order]
    return found


def area_km2(areas: gpd.GeoSeries) -> NDArray[np.float64]:
    """Return the geodesic area on WGS 84 of each of `areas`, in square kilometres.

    Lines and points have none.
    """
    geod = Geod(ellps="WGS84")
    return np.array(
        [abs(geod.geometry_area_perimeter(area)[0]) / 1e6 if area.area else 0.0 for area in areas]
    )
