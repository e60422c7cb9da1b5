"""The outlines of symbols."""

import pytest
import shapely

from dashboard import shapes, style

ALL = {**style.TYPE_SHAPES, **style.POSITION_SHAPES}


@pytest.mark.parametrize("name", ALL)
def test_a_shape_is_a_valid_polygon_within_its_square(name: str):
    polygon = shapely.Polygon(ALL[name])

    assert polygon.is_valid
    assert shapely.box(-0.02, -0.02, 1.02, 1.02).contains(polygon)


@pytest.mark.parametrize("name", ALL)
def test_a_shape_fills_enough_of_its_square_to_be_seen(name: str):
    assert shapely.Polygon(ALL[name]).area > 0.15


def test_a_regular_polygon_has_its_first_corner_on_top():
    assert shapes.regular(4)[0] == (0.5, 0.0)


def test_a_star_has_two_corners_a_point():
    assert len(shapes.star(5, 0.2)) == 10
