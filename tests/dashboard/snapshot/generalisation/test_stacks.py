"""Incidents that would cover each other are gathered, and nothing is lost."""

import numpy as np
import pytest

from dashboard.snapshot import SYUNIK, WHOLE, Request
from dashboard.snapshot.frame import Frame
from dashboard.snapshot.generalisation import stacks
from dashboard.snapshot.scene import scene
from geodata.export import Extract
from tests.dashboard.snapshot.conftest import PAPER


def test_every_incident_inside_the_map_is_drawn_once(year: Extract):
    shown = scene(year, Request(WHOLE), PAPER)

    rows = [row for stack in shown.stacks for row in stack.rows]

    assert len(rows) == len(set(rows)) == shown.seen
    assert 50 < shown.seen < len(year.incidents)


def test_symbols_of_different_places_do_not_cover_each_other(year: Extract):
    shown = scene(year, Request(WHOLE), PAPER)
    for area in (False, True):
        places = np.array([one.home for one in shown.stacks if one.area == area])
        distances = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))

        assert distances[np.triu_indices(len(places), 1)].min() > stacks.REACH * 0.9


def test_what_is_known_only_to_a_district_or_wider_is_never_a_plain_symbol(year: Extract):
    shown = scene(year, Request(WHOLE), PAPER)

    for stack in shown.stacks:
        precisions = year.incidents["location_precision"].iloc[list(stack.rows)]
        assert set(precisions.isin(["district", "province", "country"])) == {stack.area}


def test_a_circle_of_uncertainty_is_drawn_in_true_metres(may: Extract):
    frame = Frame(PAPER, SYUNIK.bounds)
    stack = next(one for one in stacks.gathered(may.incidents, frame) if not one.area)
    radius = may.incidents["radius_m"].iloc[stack.rows[0]] / frame.metres_per_point
    x, y = stack.home

    _, lat = frame.degrees(np.array([x, x]), np.array([y, y + radius]))

    assert (lat[1] - lat[0]) * 111_000 == pytest.approx(
        may.incidents["radius_m"].iloc[stack.rows[0]], rel=0.01
    )
