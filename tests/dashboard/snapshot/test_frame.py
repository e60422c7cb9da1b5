"""Where degrees lie on the sheet, and that lengths there are true."""

import numpy as np
import pytest
from pyproj import Geod

from dashboard.snapshot import SYUNIK, WHOLE, furniture
from dashboard.snapshot.extents import Extent, of_view, parse
from dashboard.snapshot.frame import Frame, Rectangle
from geodata.errors import RequestError

EARTH = Geod(ellps="WGS84")
PAPER = Rectangle(20, 60, 560, 400)


def metres(frame: Frame, x: tuple[float, float], y: tuple[float, float]) -> float:
    """Return the geodesic distance between two points of the sheet."""
    lon, lat = frame.degrees(np.array(x), np.array(y))
    return EARTH.inv(lon[0], lat[0], lon[1], lat[1])[2]


@pytest.mark.parametrize("extent", [SYUNIK, WHOLE, Extent("", (46.0, 39.4, 46.4, 39.7))])
def test_the_scale_bar_is_as_long_as_it_says(extent: Extent):
    frame = Frame(PAPER, extent.bounds)
    kilometres = furniture.bar_km(frame)
    long = kilometres * 1000 / frame.metres_per_point
    x, y = PAPER.left + 200, PAPER.bottom + 150

    assert metres(frame, (x, x + long), (y, y)) == pytest.approx(kilometres * 1000, rel=0.003)
    assert metres(frame, (x, x), (y, y + long)) == pytest.approx(kilometres * 1000, rel=0.003)
    assert 0.05 * PAPER.width < long <= 0.22 * PAPER.width


@pytest.mark.parametrize("latitude", [0.0, 39.0, 60.0])
def test_the_scale_bar_is_right_at_every_latitude(latitude: float):
    frame = Frame(PAPER, (45.0, latitude, 46.5, latitude + 1))
    long = furniture.bar_km(frame) * 1000 / frame.metres_per_point
    middle = PAPER.left + PAPER.width / 2, PAPER.bottom + PAPER.height / 2

    found = metres(frame, (middle[0], middle[0] + long), (middle[1], middle[1]))

    assert found == pytest.approx(furniture.bar_km(frame) * 1000, rel=0.002)


def test_the_whole_extent_lies_inside_the_rectangle():
    frame = Frame(PAPER, WHOLE.bounds)
    west, south, east, north = WHOLE.bounds
    x, y = frame.points(np.array([west, east, west, east]), np.array([south, south, north, north]))

    assert frame.rectangle.contains(x, y, 0.01).all()
    assert max(np.ptp(x) / PAPER.width, np.ptp(y) / PAPER.height) > 0.99


def test_points_come_back_to_the_degrees_they_came_from():
    frame = Frame(PAPER, SYUNIK.bounds)
    lon, lat = np.array([46.0, 46.3]), np.array([39.2, 39.6])

    assert np.allclose(frame.degrees(*frame.points(lon, lat)), (lon, lat), atol=1e-8)


def test_what_cannot_be_drawn_lies_outside():
    frame = Frame(PAPER, SYUNIK.bounds)

    x, y = frame.points(np.array([-135.0, 37.6]), np.array([-40.0, 55.7]))

    assert not frame.rectangle.contains(x, y).any()


def test_a_view_becomes_the_degrees_that_it_shows():
    west, south, east, north = of_view((39.75, 45.95), 8, (1024, 512)).bounds

    assert east - west == pytest.approx(360 * 1024 / (256 * 2**8))
    assert (west + east) / 2 == pytest.approx(45.95, abs=(east - west) / 100)
    assert south < 39.75 < north
    assert north - south == pytest.approx((east - west) / 2 * np.cos(np.radians(39.75)), rel=0.01)


def test_a_view_that_lies_a_pixel_aside_shows_the_same():
    assert of_view((39.75, 45.95), 8) == of_view((39.7494, 45.9503), 8)
    assert of_view((39.75, 45.95), 8) != of_view((39.85, 45.95), 8)


def test_an_extent_is_four_numbers_or_a_name():
    assert parse("45.2,38.8,46.8,40.3").bounds == (45.2, 38.8, 46.8, 40.3)
    assert parse("Syunik") is SYUNIK


@pytest.mark.parametrize(
    "text", ["1,2,3", "a,b,c,d", "46,39,45,40", "45,40,46,39", "1,2,3,nan", ""]
)
def test_any_other_extent_is_refused_with_the_form_that_is_wanted(text: str):
    with pytest.raises(RequestError, match="west,south,east,north"):
        parse(text)
