"""Distances, checked by figures that were worked out another way."""

import geopandas as gpd
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod
from shapely import LineString, Point, box

from geodata import measure
from geodata.crs import GEOGRAPHIC, METRIC

ELLIPSOID = Geod(ellps="WGS84")
NO_LINES = gpd.GeoSeries([], crs=GEOGRAPHIC)


def lines(*geometries: object) -> gpd.GeoSeries:
    return gpd.GeoSeries(geometries, crs=GEOGRAPHIC)


@given(
    lon=st.floats(44, 48.5),
    lat=st.floats(38.4, 42),
    other_lon=st.floats(44, 48.5),
    other_lat=st.floats(38.4, 42),
)
def test_distances_are_geodesic_to_a_thousandth(
    lon: float, lat: float, other_lon: float, other_lat: float
):
    _, _, metres = ELLIPSOID.inv(lon, lat, other_lon, other_lat)
    here = measure.points(np.array([lon]), np.array([lat]))

    assert measure.distance_km(here, lines(Point(other_lon, other_lat))) == pytest.approx(
        [metres / 1000], rel=1.2e-3, abs=1e-6
    )


def test_the_nearest_of_all_lines_counts_and_a_point_on_a_line_is_at_zero():
    here = measure.points(np.array([46.0, 46.1]), np.array([39.0, 39.0]))
    meridians = lines(
        LineString([(46.1, 38), (46.1, 39), (46.1, 40)]), LineString([(47, 38), (47, 40)])
    )

    distances = measure.distance_km(here, meridians)

    assert distances[0] == pytest.approx(8.66, abs=0.02)
    assert distances[1] == pytest.approx(0, abs=0.01)


def test_without_a_line_there_is_no_distance():
    here = measure.points(np.array([46.0]), np.array([39.0]))

    assert np.isnan(measure.distance_km(here, NO_LINES)).tolist() == [True]


def test_without_a_point_there_is_nothing_to_measure():
    nobody = measure.points(np.array([]), np.array([]))

    assert measure.distance_km(nobody, lines(Point(46, 39))).shape == (0,)
    assert measure.inside(nobody, lines(box(46, 39, 47, 40))).shape == (0,)


def test_a_point_on_a_common_border_belongs_to_the_first_area():
    west, east = box(45, 39, 46, 40), box(46, 39, 47, 40)
    here = measure.points(np.array([45.5, 46.5, 46.0, 48.0]), np.full(4, 39.5))

    assert measure.inside(here, lines(west, east)).tolist() == [0, 1, 0, -1]
    assert measure.inside(here, lines(east, west)).tolist() == [1, 0, 0, -1]


def test_the_metric_system_is_metres_and_covers_the_theatre():
    metric = gpd.GeoSeries([], crs=METRIC).crs

    assert metric.axis_info[0].unit_name == "metre"
    assert (metric.area_of_use.west, metric.area_of_use.east) == (42, 48)
