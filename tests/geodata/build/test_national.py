"""Countries on a made-up map: simplified together, cut at the coast, with neighbours around."""

import numpy as np
import pytest
import shapely
from shapely import LineString, Point, Polygon, box

from geodata.build import national, plane
from geodata.errors import BuildError

WIGGLE = [(10_000 + 2 * (at % 2), 100 * at) for at in range(201)]
WEST = Polygon([(0, 0), *WIGGLE, (0, 20_000)])
EAST = Polygon([*WIGGLE, (20_000, 20_000), (20_000, 0)])


def test_areas_are_simplified_and_still_share_their_border():
    west, east = national.simplified([WEST, EAST])

    assert shapely.coverage_is_valid([west, east])
    assert shapely.get_num_coordinates(west) < shapely.get_num_coordinates(WEST) / 4
    shared = west.boundary.intersection(east.boundary)
    assert shared.hausdorff_distance(LineString(WIGGLE)) < national.BORDER_TOLERANCE_M


def test_a_zone_ends_at_the_coast_in_the_east_only_and_lakes_are_land():
    zone = box(0, 0, 10_000, 10_000)
    land = box(0, 5_000, 8_000, 10_000).difference(box(6_000, 7_000, 7_000, 8_000))
    dry = national.ashore(zone, land, 4_000)

    assert dry.equals(box(0, 0, 4_000, 10_000).union(box(4_000, 5_000, 8_000, 10_000)))


def test_neighbours_reach_exactly_to_our_border_and_leave_no_gap():
    middle = plane.point(45, 40)
    ours = box(middle.x, middle.y, middle.x + 50_000, middle.y + 50_000)
    gap = 200
    others = {
        "one": box(middle.x - 90_000, middle.y, middle.x - gap, middle.y + 50_000),
        "two": box(middle.x - 90_000, middle.y - 90_000, middle.x + 50_000, middle.y - gap),
    }
    cut = national.around(ours, others, middle.buffer(500_000))

    assert ours.intersection(shapely.union_all(list(cut.values()))).area == 0
    assert cut["one"].intersection(cut["two"]).area == 0
    for other in cut.values():
        shared = ours.boundary.intersection(other.boundary)
        assert shared.length == pytest.approx(50_000, rel=0.02)


def test_the_part_around_a_place_is_found_without_its_holes():
    area = box(0, 0, 9, 9).difference(box(1, 1, 2, 2)).union(box(20, 20, 21, 21))

    assert national.part_around(area, Point(5, 5)).equals(box(0, 0, 9, 9))
    with pytest.raises(BuildError, match="expected an area around this point"):
        national.part_around(area, Point(np.nextafter(12, 13), 0))


def test_a_lake_loses_the_spurs_of_tiles_and_keeps_its_shore():
    lake = box(0, 0, 20_000, 20_000)
    spur = box(20_000, 10_000, 24_000, 11_000)

    smooth = national.without_spurs(lake.union(spur))

    assert smooth.hausdorff_distance(lake) < 1_000
    assert not smooth.contains(spur.centroid)
