"""The catalogue: everything loaded and joined."""

from pathlib import Path

from geodata import catalogue as catalogues
from geodata.catalogue import Catalogue, cited
from tests.geodata.test_schemas import INCIDENT, write


def test_no_row_that_comes_with_the_product_is_set_aside(catalogue: Catalogue):
    assert catalogue.problems == ()


def test_every_incident_has_at_least_one_source_that_is_known(catalogue: Catalogue):
    for _, incident in catalogue.incidents.iterrows():
        assert cited(catalogue, incident)


def test_every_claim_is_about_an_incident_of_the_catalogue(catalogue: Catalogue):
    assert set(catalogue.claims) <= set(catalogue.incidents["id"])


def test_the_sources_of_an_incident_include_those_of_its_claims_each_once(catalogue: Catalogue):
    incidents = catalogue.incidents.set_index("id", drop=False)
    said = catalogue.claims["2021-05-12-sev-lich"]

    found = [source.id for source in cited(catalogue, incidents.loc["2021-05-12-sev-lich"])]

    assert {claim.source for claim in said} <= set(found)
    assert len(found) == len(set(found))


def test_another_table_brings_its_own_incidents_and_sources(tmp_path: Path, catalogue: Catalogue):
    address = "https://example.org/report"
    good = INCIDENT | {"id": "mine", "sources": address}
    bad = INCIDENT | {"id": "wrong", "sources": "nobody"}

    other = catalogues.load(write(tmp_path / "mine.csv", good, bad))

    assert other.incidents["id"].to_list() == ["mine"]
    assert (
        other.incidents["area"][0] == catalogue.incidents.query("place == 'Goris'")["area"].iloc[0]
    )
    assert other.sources[address].publisher == "example.org"
    assert [(problem.file, problem.line) for problem in other.problems] == [("mine.csv", 3)]
    assert other.claims == {}
