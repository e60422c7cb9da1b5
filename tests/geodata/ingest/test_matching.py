"""Matching: which candidates tell of an incident that is already known."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from geodata.catalogue import Catalogue
from geodata.ingest import match
from geodata.model import Candidate


@pytest.fixture
def known(catalogue: Catalogue):
    """Return an incident of the catalogue that is well placed."""
    frame = catalogue.incidents
    well = frame[(frame["location_precision"] == "settlement") & (frame["type"] == "shelling")]
    return well.iloc[0]


@pytest.fixture
def again(known, told) -> Candidate:
    """Return a candidate that tells of the same incident."""
    (candidate,) = told("Azerbaijani troops shelled Sotk on Tuesday, Armenia said.")
    return replace(
        candidate,
        start=known["start"].date(),
        end=known["end"].date(),
        lat=known["lat"],
        lon=known["lon"],
        type=known["type"],
        location_precision="settlement",
    )


def test_a_candidate_at_the_place_and_day_of_an_incident_is_that_incident(again, known, catalogue):
    assert match([again], catalogue)[0].incident == known["id"]


def test_two_days_off_is_still_the_same(again, known, catalogue):
    near = replace(again, start=again.end + timedelta(2), end=again.end + timedelta(2))

    assert match([near], catalogue)[0].incident is not None


@pytest.mark.parametrize(
    "change",
    [
        {"start": date(1999, 1, 1), "end": date(1999, 1, 1)},
        {"lat": 60.0},
        {"type": "agreement"},
        {"lat": None, "lon": None},
        {"start": None, "end": None},
    ],
)
def test_another_day_place_or_family_is_another_incident(again, catalogue, change):
    assert match([replace(again, **change)], catalogue)[0].incident is None


def test_nothing_is_matched_with_an_empty_catalogue(again, catalogue):
    empty = replace(catalogue, incidents=catalogue.incidents.iloc[:0])

    assert match([again], empty)[0].incident is None


def test_the_order_of_the_candidates_is_kept(again, catalogue):
    other = replace(again, lat=60.0)

    assert [c.lat for c in match([other, again], catalogue)] == [60.0, again.lat]
