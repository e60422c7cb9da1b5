"""The names of areas."""

import shapely

from dashboard.snapshot import SYUNIK, WHOLE, Request
from dashboard.snapshot.lettering import areas
from dashboard.snapshot.scene import scene
from geodata.export import Extract
from tests.dashboard.snapshot.conftest import PAPER


def test_the_name_of_an_area_stands_in_it(may: Extract):
    shown = scene(may, Request(WHOLE), PAPER)

    found = {label.text: label for label in areas.names(shown.grounds, shown.frame, ())}

    for ground in shown.grounds:
        if ground.id in ("armenia", "azerbaijan"):
            label = found[ground.id.upper()]
            area = shapely.union_all(shapely.make_valid(ground.shapes))
            assert area.contains(shapely.Point(label.x, label.y))


def test_both_countries_are_lettered_alike():
    assert areas.SCALES["armenia"] == areas.SCALES["azerbaijan"]


def test_no_area_is_named_where_something_covers_the_whole_map(may: Extract):
    shown = scene(may, Request(SYUNIK), PAPER)

    assert areas.names(shown.grounds, shown.frame, ())
    assert areas.names(shown.grounds, shown.frame, [(300, 300, 900)]) == []
