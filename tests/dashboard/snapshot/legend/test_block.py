"""Fitting a legend into columns."""

from dashboard.snapshot import SYUNIK, Request
from dashboard.snapshot.legend.block import fit
from dashboard.snapshot.legend.contents import sections
from dashboard.snapshot.scene import scene
from geodata.export import Extract
from tests.dashboard.snapshot.conftest import PAPER


def test_sections_stay_whole_when_there_is_room(may: Extract):
    parts = sections(scene(may, Request(SYUNIK), PAPER))

    block = fit(parts, 160, 3, 8)

    titles = [section.title for column in block.columns for section in column]
    assert titles == [part.title for part in parts]
    assert sum((s.entries for c in block.columns for s in c), ()) == sum(
        (part.entries for part in parts), ()
    )


def test_a_legend_of_nothing_takes_no_room():
    assert fit((), 160, 3, 8).height == 0
