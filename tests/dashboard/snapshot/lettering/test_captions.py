"""Captions of incidents."""

from dashboard.snapshot import SYUNIK, WHOLE, Request
from dashboard.snapshot.lettering.captions import MOST_CAPTIONS, away_from, captions
from dashboard.snapshot.lettering.label import SIDES
from dashboard.snapshot.scene import scene
from geodata.export import Extract
from tests.dashboard.snapshot.conftest import PAPER


def test_a_caption_stands_on_the_side_that_looks_away_from_its_neighbour():
    assert away_from(50, 50, [(40, 50, 0)])[0] == "east"
    assert away_from(50, 50, [(60, 60, 0)])[0] == "southwest"


def test_a_neighbour_far_away_does_not_matter():
    assert away_from(50, 50, [(50, 50, 0), (150, 50, 0)]) == SIDES


def test_each_symbol_is_named_where_they_are_few(may: Extract):
    shown = scene(may, Request(SYUNIK), PAPER)

    found = captions(shown)

    assert {(one.x, one.y) for one in found} == {(one.x, one.y) for one in shown.stacks}


def test_a_caption_tells_a_year_only_where_the_window_does_not(may: Extract):
    days = [one.text.splitlines()[1] for one in captions(scene(may, Request(SYUNIK), PAPER))]

    assert "12 May" in days
    assert "since 10 November 2020" in days
    assert not any("2021" in one for one in days)


def test_no_symbol_is_named_where_they_are_many(year: Extract):
    shown = scene(year, Request(WHOLE), PAPER)

    assert len(shown.stacks) > MOST_CAPTIONS
    assert captions(shown) == []
