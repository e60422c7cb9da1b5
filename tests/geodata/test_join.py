"""What people added, joined to the catalogue."""

import numpy as np
import pandas as pd
import pytest

from geodata import catalogue as catalogues
from geodata.catalogue import Catalogue, cited
from geodata.dossier import dossier
from geodata.model import Additions, Claim, Source
from geodata.select import Filters, passing

SOURCE = Source("news-20210604", "News", "Fire", None, "https://news.example/1", "en")
ROW = {
    "id": "2021-06-03-goris-shelling",
    "start": "2021-06-03",
    "end": "2021-06-03",
    "place": "Goris",
    "lat": "39.51",
    "lon": "46.34",
    "location_precision": "settlement",
    "type": "shelling",
    "initiator": "unknown",
    "target": "",
    "killed_armenian_military": "",
    "killed_azerbaijani_military": "",
    "killed_civilians": "",
    "wounded": "1",
    "captured": "",
    "status": "disputed",
    "summary": "A peculiarly worded summary.",
    "sources": SOURCE.id,
    "outside_theatre": "",
}
CLAIM = Claim(ROW["id"], "Ministry", "asserts", "Says so.", SOURCE.id)


def added(*rows: dict[str, str], claims: tuple[Claim, ...] = ()) -> Additions:
    return Additions(rows, claims, {SOURCE.id: SOURCE}, revision=7)


@pytest.fixture
def joined(catalogue: Catalogue) -> Catalogue:
    return catalogues.join(catalogue, added(ROW, claims=(CLAIM,)))


def row_of(catalogue: Catalogue, id_: str) -> int:
    return int(np.flatnonzero(catalogue.incidents["id"] == id_)[0])


def test_an_added_incident_is_one_of_the_incidents_and_marked(joined: Catalogue):
    incidents = joined.incidents

    assert incidents.loc[incidents["added"], "id"].to_list() == [ROW["id"]]
    assert incidents["start"].is_monotonic_increasing
    assert joined.revision == 7


def test_the_catalogue_that_was_joined_stays_as_it_was(catalogue: Catalogue, joined: Catalogue):
    assert len(joined.incidents) == len(catalogue.incidents) + 1
    assert not catalogue.incidents["added"].any()
    assert ROW["id"] not in catalogue.claims
    assert SOURCE.id not in catalogue.sources


def test_facts_of_an_added_incident_follow_from_its_point(joined: Catalogue):
    incident = joined.incidents.iloc[row_of(joined, ROW["id"])]

    assert (incident["country"], incident["area"], incident["places"]) == (
        "AM",
        "am-syunik",
        "Goris",
    )


def test_columns_keep_their_kinds(catalogue: Catalogue, joined: Catalogue):
    kinds = joined.incidents.dtypes.map(lambda dtype: dtype.name)

    pd.testing.assert_series_equal(kinds, catalogue.incidents.dtypes.map(lambda one: one.name))


def test_filters_find_an_added_incident_by_another_spelling_of_its_place(joined: Catalogue):
    found = joined.incidents[passing(Filters(text="gorus peculiarly"), joined.incidents)]

    assert found["id"].to_list() == [ROW["id"]]


def test_the_details_of_an_added_incident_have_claim_and_source_and_say_so(joined: Catalogue):
    details = dossier(joined, row_of(joined, ROW["id"]))

    assert details.added
    assert [said.text for said in details.statements] == ["Says so."]
    assert details.sources == (SOURCE,)
    assert not dossier(joined, 0).added


def test_a_claim_about_an_incident_of_the_catalogue_is_a_further_source_of_it(
    catalogue: Catalogue,
):
    id_ = catalogue.incidents["id"].iloc[0]
    claim = Claim(id_, "Ministry", "denies", "Says not so.", SOURCE.id)

    joined = catalogues.join(catalogue, added(claims=(claim,)))

    assert joined.claims[id_] == (*catalogue.claims.get(id_, ()), claim)
    assert SOURCE in cited(joined, joined.incidents.iloc[0])
    assert not dossier(joined, 0).added


def test_a_claim_about_an_incident_of_another_table_is_left_out(catalogue: Catalogue):
    claim = Claim("elsewhere", "Ministry", "denies", "Says not so.", SOURCE.id)

    assert catalogues.join(catalogue, added(claims=(claim,))).claims == catalogue.claims


@pytest.mark.parametrize(
    "cells", [{"type": "earthquake"}, {"sources": "nobody"}, {"end": "2021-05-01"}]
)
def test_an_added_row_that_breaks_the_rules_is_set_aside_and_counted(
    catalogue: Catalogue, cells: dict[str, str]
):
    joined = catalogues.join(catalogue, added(ROW, ROW | {"id": "bad"} | cells))

    assert joined.incidents.loc[joined.incidents["added"], "id"].to_list() == [ROW["id"]]
    (problem,) = set(joined.problems) - set(catalogue.problems)
    assert (problem.file, problem.line, problem.field) == ("added here", 2, next(iter(cells)))


def test_nothing_added_changes_nothing(catalogue: Catalogue):
    assert catalogues.join(catalogue, Additions()).incidents is catalogue.incidents
