"""Dossiers: everything about one incident, in plain words."""

from dataclasses import replace

import pytest

from geodata import dossier as dossiers
from geodata.catalogue import Catalogue
from geodata.dossier import Dossier
from tests.geodata.test_places import GORIS


def dossier(catalogue: Catalogue, id_: str) -> Dossier:
    row = catalogue.incidents.index[catalogue.incidents["id"] == id_][0]
    return dossiers.dossier(catalogue, row)


def test_a_dossier_says_what_where_when_and_how_sure(catalogue: Catalogue):
    found = dossier(catalogue, "2021-05-12-sev-lich")

    assert found.title == "Advance: Sev Lich (Black Lake)"
    assert found.days == "12 May 2021"
    assert found.status == "Disputed"
    assert dict(found.facts)["Precision of the place"].startswith("Area, ± 8 km.")


def test_the_claims_of_both_sides_stand_side_by_side_with_their_articles(catalogue: Catalogue):
    found = dossier(catalogue, "2021-05-12-sev-lich")

    assert {statement.stance for statement in found.statements} == {
        "asserts",
        "denies",
        "qualifies",
    }
    assert {statement.source for statement in found.statements} <= set(found.sources)


def test_only_what_a_source_counts_is_shown_as_a_number(catalogue: Catalogue):
    assert dossier(catalogue, "2021-05-12-sev-lich").casualties == ()
    assert dict(dossier(catalogue, "2022-09-13-offensive").casualties) == {
        "Armenian military killed": "207",
        "Azerbaijani military killed": "79",
        "Captured or detained": "20",
    }


def test_an_incident_outside_the_map_has_no_derived_distances(catalogue: Catalogue):
    facts = dict(dossier(catalogue, "2025-08-08-washington").facts)

    assert list(facts) == ["Precision of the place"]


def test_an_incident_in_the_held_area_says_so_only_while_it_was_held(catalogue: Catalogue):
    before = dict(dossier(catalogue, "2020-10-25-qubadli").facts)
    after = dict(dossier(catalogue, "2021-04-21-seyidlar").facts)

    assert "Inside, as of that day" in before
    assert "Inside, as of that day" not in after


@pytest.mark.parametrize(
    ("country", "names"),
    [
        ("AM", "Goris · Գորիս (hy) · Gorus (az) · Горис (ru)"),
        ("AZ", "Goris · Gorus (az) · Գորիս (hy) · Горис (ru)"),
    ],
)
def test_the_language_of_the_recognised_state_comes_first(country: str, names: str):
    assert dossiers.place_names(replace(GORIS, country=country)) == names


def test_every_incident_has_a_dossier(catalogue: Catalogue):
    for row in range(len(catalogue.incidents)):
        found = dossiers.dossier(catalogue, row)

        assert found.summary
        assert found.sources
        assert all(label and value for label, value in (*found.facts, *found.casualties))
