"""Plane geometry of the build on squares."""

import pytest
import shapely
from shapely import LineString, MultiLineString, Point, box

from geodata.build import plane


def test_degrees_and_metres_are_inverse():
    place = Point(46.3386, 39.5078)
    metres = plane.degrees_to_metres(place)

    assert plane.point(46.3386, 39.5078).equals_exact(metres, 1e-6)
    assert plane.metres_to_degrees(metres).equals_exact(place, 1e-9)


def test_only_areas_leaves_out_lines_and_small_parts():
    mixed = shapely.GeometryCollection(
        [box(0, 0, 10, 10), LineString([(20, 0), (30, 0)]), box(50, 50, 51, 51)]
    )

    assert plane.only_areas(mixed, 2).equals(box(0, 0, 10, 10))


def test_lines_that_meet_become_one():
    lines = MultiLineString([[(0, 0), (1, 0)], [(2, 0), (1, 0)], [(5, 5), (6, 6)]])

    assert sorted(line.length for line in plane.merged(lines)) == pytest.approx(
        [1.4142, 2], abs=1e-3
    )


def test_faces_share_every_corner_even_where_only_one_line_ends():
    faces = plane.faces([box(0, 0, 10, 10).boundary, LineString([(4, -1), (4, 5), (11, 5)])], 1)

    assert sorted(face.area for face in faces) == [30, 70]
    assert shapely.coverage_is_valid(faces)


def test_ground_between_and_under_areas_goes_to_the_nearest():
    west, east = box(0, 0, 4_000, 9_000), box(6_000, 0, 9_000, 9_000)
    window = box(0, 0, 9_000, 9_000)
    cells = plane.nearest([west, east], window)

    assert shapely.coverage_is_valid(cells)
    assert cells[0].covers(Point(4_900, 4_500))
    assert cells[1].covers(Point(5_100, 4_500))
    assert cells[0].intersection(window).area == pytest.approx(5_000 * 9_000, rel=0.01)
