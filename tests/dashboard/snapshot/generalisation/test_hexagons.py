"""Very many incidents, counted in hexagons."""

import pytest

from dashboard.snapshot import SYUNIK, Request
from dashboard.snapshot.generalisation import hexagons
from dashboard.snapshot.scene import scene
from geodata.export import Extract
from tests.dashboard.snapshot.conftest import PAPER


def test_very_many_incidents_become_hexagons_with_the_same_sum(crowd: Extract):
    shown = scene(crowd, Request(SYUNIK), PAPER)

    assert sum(shown.hexagons.values()) == len(crowd.incidents)
    assert shown.stacks == ()


@pytest.mark.parametrize(
    ("count", "level"), [(1, 0), (3, 0), (4, 1), (15, 1), (16, 2), (1023, 4), (1024, 5), (9**9, 5)]
)
def test_classes_of_density_grow_by_powers_of_four(count: int, level: int):
    assert hexagons.level(count) == level
