"""Borders as lines."""

import pytest
import shapely
from shapely import LineString, box

from geodata.build import borders, plane


def test_a_border_is_what_two_areas_share_enclaves_included():
    enclave = box(2, 2, 3, 3)
    west = box(0, 0, 5, 9).difference(enclave)
    east = shapely.MultiPolygon([box(5, 0, 9, 9), enclave])

    assert borders.between(west, east).length == pytest.approx(9 + 4)


def test_each_section_is_a_quarter_of_the_whole_and_near_its_villages():
    start, end = (plane.point(45.0, 41.06), plane.point(45.3, 41.06))
    border = LineString([start, end])
    sections = borders.delimited(border)

    assert list(sections) == list(borders.VILLAGES)
    for id_, section in sections.items():
        middle = shapely.MultiPoint(
            [plane.point(*place) for place in borders.VILLAGES[id_]]
        ).centroid
        assert section.length == pytest.approx(12_700 / 4)
        assert abs(section.centroid.x - middle.x) < 1_600
        assert border.distance(section) < 1e-6


def test_what_is_cut_out_of_a_border_is_gone_and_the_rest_is_left():
    rest = borders.without(LineString([(0, 0), (100, 0)]), [LineString([(40, 0), (60, 0)])])

    assert rest.equals_exact(
        shapely.MultiLineString([[(0, 0), (40, 0)], [(60, 0), (100, 0)]]), 1e-6
    )
