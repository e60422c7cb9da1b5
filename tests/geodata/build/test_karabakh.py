"""Areas of control on a made-up country of 200 km by 200 km around Khankendi."""

import pytest
from shapely import LineString, Point, box

from geodata.build import karabakh, plane

HOME = plane.point(*karabakh.KHANKENDI)
COUNTRY = box(HOME.x - 100_000, HOME.y - 100_000, HOME.x + 100_000, HOME.y + 100_000)
REGION = box(HOME.x - 99_800, HOME.y - 99_800, HOME.x + 30_000, HOME.y + 99_800)
"""Follows the border of the country, 200 m off, but for its eastern edge."""


def test_the_line_of_contact_is_what_does_not_follow_the_border():
    line = karabakh.line_between(REGION, COUNTRY)

    assert line.length == pytest.approx(200_000, rel=0.001)
    assert (
        line.hausdorff_distance(
            LineString([(HOME.x + 30_000, HOME.y - 100_000), (HOME.x + 30_000, HOME.y + 100_000)])
        )
        < 5
    )


def test_the_area_held_is_the_side_of_khankendi():
    held = karabakh.held(COUNTRY, karabakh.line_between(REGION, COUNTRY))

    assert held.area == pytest.approx(130_000 * 200_000, rel=1e-3)


def test_a_corridor_is_five_kilometres_wide_and_ends_at_the_border():
    corridor = karabakh.corridor(((45.0, 39.8177), karabakh.KHANKENDI), COUNTRY)

    assert corridor.bounds[0] == pytest.approx(COUNTRY.bounds[0])
    assert corridor.area / (HOME.x - COUNTRY.bounds[0]) == pytest.approx(5_000, rel=0.03)


def test_ground_is_kept_around_settlements_kept():
    north, south = Point(HOME.x, HOME.y + 10_000), Point(HOME.x, HOME.y - 10_000)
    kept = karabakh.kept(HOME.buffer(20_000), {"kept": [north], "lost": [south]})

    assert kept.covers(north)
    assert not kept.covers(south)
    assert kept.bounds[1] == pytest.approx(HOME.y, abs=5)


def test_ground_between_districts_goes_to_the_nearest_and_strips_are_left_out():
    districts = {
        "az-aghdam": box(0, 0, 40_000, 40_000),
        "az-fuzuli": box(42_000, 0, 90_000, 40_000),
    }
    around = box(0, 0, 90_000, 40_000).union(box(0, 50_000, 40_000, 50_300))
    handed = karabakh.handed_over(around, districts)

    assert list(handed) == ["az-aghdam"]
    assert handed["az-aghdam"].area == pytest.approx(41_000 * 40_000, rel=0.01)


def test_narrow_parts_are_opened_away():
    area = box(0, 0, 9_000, 9_000).union(box(9_000, 4_000, 20_000, 4_500))

    assert karabakh.opened(area).area == pytest.approx(9_000**2, rel=0.001)


def test_settlements_are_known_on_both_sides():
    found = karabakh.settlements()

    assert set(found) == {"kept", "lost"}
    assert len(found["kept"]) > 20
    assert len(found["lost"]) > 12
