"""Provinces and districts on squares: moved, bent to an anchor, parted without gaps."""

import pytest
import shapely
from shapely import Point, box

from geodata.build import administrative

WEST, EAST = box(0, 0, 50_000, 50_000), box(50_000, 0, 90_000, 50_000)


def test_an_area_is_moved_east_and_north():
    assert administrative.moved(box(0, 0, 1, 1), (10, 20)).equals(box(10, 20, 11, 21))


def test_a_line_between_two_areas_runs_over_its_anchor_and_stays_far_from_it():
    place = Point(52_000, 25_000)
    bent = administrative.anchored({"west": WEST, "east": EAST}, ("west", "east"), place)

    assert bent["west"].boundary.distance(place) < 1
    assert bent["east"].boundary.distance(place) < 60
    assert bent["west"].covers(Point(49_900, 100))
    assert bent["east"].covers(Point(50_300, 100))


def test_an_area_that_is_anchored_alone_lies_around_its_place():
    town = box(20_000, 20_000, 22_000, 22_000)
    around = WEST.difference(town)
    bent = administrative.anchored({"a": around, "town": town}, ("town",), Point(23_500, 21_000))

    assert bent["town"].centroid.distance(Point(23_500, 21_000)) < 100


def test_areas_with_gaps_and_overlaps_are_parted_without():
    areas = {"west": WEST, "east": box(49_000, 1_000, 90_000, 50_000)}
    parted = administrative.partition(areas, box(0, 0, 90_000, 50_000))

    assert list(parted) == ["west", "east"]
    assert shapely.coverage_is_valid(list(parted.values()))
    assert shapely.union_all(list(parted.values())).covers(box(0, 0, 90_000, 50_000))


def test_every_area_has_a_name_and_each_feature_of_the_source_one_area():
    names = administrative.names()
    codes = [code for area in names for code in area.codes]

    assert len({area.id for area in names}) == len(names) == 78
    assert len(codes) == len(set(codes)) == 11 + 78
    assert {area.name_az for area in names} >= {"Laçın", "Göygöl", "Xankəndi"}


@pytest.mark.parametrize("owner", administrative.ANCHORS)
def test_anchors_name_areas_of_their_country(owner: str):
    own = {area.id for area in administrative.names() if area.owner == owner}

    assert {id_ for anchor, _ in administrative.ANCHORS[owner] for id_ in anchor} <= own
