"""Every incident: located, sourced, and worded alike for both sides."""

from datetime import date

import numpy as np
import pytest

from geodata import measure
from geodata.catalogue import Catalogue
from geodata.places import split
from tests.data.records import LOADED_TERMS, WORKSHOP_WORDS, Record, cases, records

REPORTED_TERMS = {
    ("2020-11-15-kalbajar-arson", "vandal"),
    ("2020-12-12-hin-tagher", "terror"),
    ("2021-05-14-syunik-clean-borders", "ethnic cleansing"),
    ("2021-06-08-lachin-strayed", "sabot"),
    ("2022-09-13-offensive", "sabot"),
    ("2023-05-26-zangilan-two", "sabot"),
    ("2023-06-15-hakari-flag", "provoc"),
    ("2023-09-19-karabakh-offensive", "terror"),
}
"""Loaded terms that a summary reports as the word of a party, which it names."""

NOMINAL_PLACES = (
    "Armenia–Azerbaijan border",
    "Eastern border of Armenia",
    "Eastern border section",
    "Formerly Armenian-held districts",
)
"""Beginnings of places that no gazetteer can hold."""

OUTSIDE_THE_GAZETTEER = {"2020-10-01-parvizkhanlu", "2020-10-20-khoda-afarin"}
"""Incidents in Iranian villages that the gazetteer does not list."""

SEED_DAYS = {
    "2021-05-12-sev-lich": ("2021-05-12", "advance", "disputed"),
    "2021-05-13-putin-call": ("2021-05-13", "negotiation", "disputed"),
    "2021-05-14-military-aid-request": ("2021-05-14", "statement", "third_party_confirmed"),
    "2021-05-14-partial-withdrawal": ("2021-05-14", "withdrawal", "disputed"),
    "2021-05-14-syunik-clean-borders": ("2021-05-14", "statement", "disputed"),
}
"""What the press report of 15 May 2021 tells: day, type and status."""


@pytest.fixture(scope="module")
def accepted(catalogue: Catalogue) -> set[str]:
    return set(catalogue.incidents["id"])


@pytest.mark.parametrize("incident", cases("incidents"))
def test_an_incident_is_accepted_sourced_and_dated_as_its_id_says(
    incident: Record, accepted: set[str], catalogue: Catalogue
):
    assert incident["id"] in accepted
    assert incident["id"].startswith(incident["start"])
    assert catalogue.sources.keys() >= set(split(incident["sources"]))


@pytest.mark.parametrize("incident", cases("incidents"))
def test_a_summary_is_short_plain_and_takes_no_side(incident: Record):
    summary = incident["summary"]
    reported = {term for id_, term in REPORTED_TERMS if id_ == incident["id"]}

    assert 20 <= len(summary) <= 240
    assert summary.endswith((".", ")."))
    assert set(map(str.lower, LOADED_TERMS.findall(summary))) == reported
    assert not WORKSHOP_WORDS.search(summary)


@pytest.mark.parametrize("incident", cases("incidents"))
def test_the_place_of_an_incident_is_in_the_gazetteer_or_nominal(
    incident: Record, catalogue: Catalogue
):
    point = float(incident["lat"]), float(incident["lon"])
    named = catalogue.gazetteer.named_in(incident["place"], *point)

    nominal = incident["place"].startswith(NOMINAL_PLACES)
    assert bool(named) != (nominal or incident["id"] in OUTSIDE_THE_GAZETTEER)


@pytest.mark.parametrize("incident", cases("incidents"))
def test_the_point_of_an_incident_is_not_far_from_a_place_that_it_names(
    incident: Record, catalogue: Catalogue
):
    located = catalogue.incidents.set_index("id").loc[[incident["id"]]]
    here = measure.points(located["lon"].to_numpy(), located["lat"].to_numpy())
    names = split(located["places"].iloc[0])
    places = [place for place in catalogue.gazetteer.places if place.name in names]
    there = measure.points(
        np.array([place.lon for place in places]), np.array([place.lat for place in places])
    )
    well_known = incident["location_precision"] in ("exact", "settlement")
    radius_km = located["radius_m"].iloc[0] / 1000

    if names:
        assert measure.distance_km(here, there)[0] <= radius_km * (1 if well_known else 2)


@pytest.mark.parametrize(
    "incident", [case for case in cases("incidents") if case.values[0]["status"] == "disputed"]
)
def test_a_disputed_incident_has_claims_of_at_least_two_parties(
    incident: Record, catalogue: Catalogue
):
    claimants = {claim.claimant for claim in catalogue.claims[incident["id"]]}

    assert len(claimants) >= 2


@pytest.mark.parametrize("id_", SEED_DAYS)
def test_what_the_press_report_of_15_may_2021_tells_is_there(id_: str, catalogue: Catalogue):
    incident = catalogue.incidents.set_index("id").loc[id_]
    start, type_, status = SEED_DAYS[id_]

    assert incident["start"].date() == incident["end"].date() == date.fromisoformat(start)
    assert (incident["type"], incident["status"]) == (type_, status)


def test_ids_are_sorted_by_day_so_that_a_change_is_easy_to_read():
    starts = [incident["start"] for incident in records("incidents")]

    assert starts == sorted(starts)


def test_no_exception_has_outlived_its_reason():
    incidents = {incident["id"]: incident for incident in records("incidents")}

    assert {id_ for id_, _ in REPORTED_TERMS} | OUTSIDE_THE_GAZETTEER <= incidents.keys()
    assert all(
        any(incident["place"].startswith(name) for incident in incidents.values())
        for name in NOMINAL_PLACES
    )
