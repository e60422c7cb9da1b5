"""What no name may touch."""

import numpy as np
import pytest
import shapely

from dashboard.snapshot.frame import Rectangle
from dashboard.snapshot.lettering import obstacles


@pytest.mark.parametrize("box", [Rectangle(10, 20, 93, 8), Rectangle(10, 20, 8, 8)])
def test_squares_cover_a_box_and_nothing_beside_it(box: Rectangle):
    squares = shapely.union_all(obstacles.squares(obstacles.over(box)))

    whole = shapely.box(box.left, box.bottom, box.right, box.top)
    assert shapely.area(shapely.symmetric_difference(squares, whole)) == pytest.approx(0)


def test_free_is_the_map_without_its_rim_and_what_lies_on_it():
    room = obstacles.free(Rectangle(0, 0, 108, 58), [(50, 25, 5)])

    assert room.area == 100 * 50 - 10 * 10
    assert not room.intersects(shapely.Point(50, 25))


def test_the_largest_square_over_a_point_covers_it():
    x, y = np.array([10.0, 40.0]), np.array([10.0, 40.0])

    assert obstacles.covering(x, y, [(10, 10, 3), (12, 10, 6)]).tolist() == [6, 0]
    assert obstacles.covering(x, y, []).tolist() == [0, 0]
