"""Moving a symbol to the side of others."""

from math import hypot

from dashboard.snapshot.frame import Rectangle
from dashboard.snapshot.generalisation.displacement import Sign, moved

MAP = Rectangle(0, 0, 200, 200)


def sign(x: float, y: float) -> Sign:
    return Sign(x, y, home=(x, y))


def test_a_sign_with_room_around_it_stays():
    alone = sign(100, 100)

    assert moved(alone, [sign(130, 100)], 20, MAP) is alone


def test_a_covered_sign_goes_to_the_nearest_free_place_and_keeps_its_home():
    others = [sign(104, 100), sign(80, 100)]

    found = moved(sign(100, 100), others, 20, MAP)

    assert found.home == (100, 100)
    assert 0 < hypot(found.x - 100, found.y - 100) <= 36
    assert all(hypot(found.x - one.x, found.y - one.y) > 19 for one in others)


def test_a_sign_never_leaves_the_map():
    found = moved(sign(12, 100), [sign(16, 100)], 20, MAP)

    assert found.x >= 10


def test_a_sign_without_any_room_stays():
    crowd = [sign(x, y) for x in range(0, 201, 10) for y in range(0, 201, 10)]

    assert moved(sign(101, 101), crowd, 20, MAP) == sign(101, 101)
