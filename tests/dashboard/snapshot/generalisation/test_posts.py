"""Positions stay in sight beside incidents."""

import numpy as np

from dashboard.snapshot import SYUNIK, Request
from dashboard.snapshot.scene import scene
from geodata.export import Extract
from tests.dashboard.snapshot.conftest import PAPER


def test_a_position_that_an_incident_would_cover_is_moved_to_its_side(may: Extract):
    shown = scene(may, Request(SYUNIK), PAPER)

    for post in shown.posts:
        for stack in shown.stacks:
            assert np.hypot(post.x - stack.x, post.y - stack.y) > 8
