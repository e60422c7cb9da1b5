"""What a reviewer is offered."""

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from geodata import store as stores
from geodata.catalogue import Catalogue
from geodata.store import Draft, Entry
from tests.geodata.store.samples import ARTICLE, CANDIDATE, DENIAL

KNOWN = pd.DataFrame(
    {
        "id": ["far", "week-before", "day-after", "same-day"],
        "start": pd.to_datetime(["2020-10-01", "2021-05-27", "2021-06-04", "2021-06-03"]),
    }
)


def entry(**cells: object) -> Entry:
    _, (one,) = stores.unsaved(ARTICLE, (replace(CANDIDATE, **cells),))
    return one


def test_incidents_are_offered_from_the_nearest_day_on_and_far_ones_are_not():
    assert stores.around(entry(), KNOWN) == ("same-day", "day-after", "week-before")


def test_the_proposed_incident_comes_first_wherever_it_lies():
    assert stores.around(entry(incident="far"), KNOWN)[0] == "far"


def test_a_proposal_that_is_not_known_is_left_out():
    assert "gone" not in stores.around(entry(incident="gone"), KNOWN)


@pytest.mark.parametrize("start", [None, date(1992, 5, 9)])
def test_a_candidate_without_a_day_or_from_another_time_is_offered_nothing(start: date | None):
    assert stores.around(entry(start=start, end=start), KNOWN) == ()


def test_candidates_with_day_and_point_are_on_the_map_and_others_are_not(catalogue: Catalogue):
    _, entries = stores.unsaved(ARTICLE, (CANDIDATE, DENIAL))

    found = stores.on_map(entries, catalogue.gazetteer)

    assert found["id"].to_list() == [entries[0].id]
    assert found[["lat", "lon", "radius_m"]].iloc[0].to_list() == [39.51, 46.34, 3000.0]


def test_no_candidate_gives_an_empty_map(catalogue: Catalogue):
    assert stores.on_map((), catalogue.gazetteer).empty


def test_what_reviewers_corrected_counts_on_the_map(catalogue: Catalogue):
    moved = replace(entry(), draft=Draft(**(vars(entry().draft) | {"lat": "39.2", "summary": "x"})))

    assert stores.on_map([moved], catalogue.gazetteer)["lat"].to_list() == [39.2]
