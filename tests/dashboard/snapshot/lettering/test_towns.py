"""The names of towns."""

from math import hypot

from dashboard.snapshot import SYUNIK, Request
from dashboard.snapshot.lettering import towns
from dashboard.snapshot.scene import Scene, scene
from geodata.export import Extract
from tests.dashboard.snapshot.conftest import PAPER


def seen(may: Extract) -> Scene:
    return scene(may, Request(SYUNIK), PAPER)


def test_larger_towns_come_first_and_suburbs_have_no_name(may: Extract):
    shown = seen(may)

    found = towns.names(shown.grounds, shown.frame, (), (), ())

    priorities = [label.priority for label in found]
    assert priorities == sorted(priorities, reverse=True)
    assert 1 < len(found) <= towns.MOST_TOWNS
    for index, one in enumerate(found):
        assert all(hypot(one.x - o.x, one.y - o.y) > towns.SUBURB for o in found[:index])


def test_a_town_that_a_caption_names_is_not_named_again(may: Extract):
    shown = seen(may)

    found = towns.names(shown.grounds, shown.frame, (), (), {"Goris"})

    assert "Goris" not in {label.text for label in found}
    assert "Kapan" in {label.text for label in found}


def test_a_town_under_a_symbol_has_no_dot_and_one_under_a_text_no_name(may: Extract):
    shown = seen(may)
    first, second, *_ = towns.names(shown.grounds, shown.frame, (), (), ())
    under = [(first.x, first.y, 5.0)], [(second.x, second.y, 1.0)]

    found = {one.text: one for one in towns.names(shown.grounds, shown.frame, *under, ())}

    assert (found[first.text].dot, found[first.text].reach) == (0, 5)
    assert second.text not in found
