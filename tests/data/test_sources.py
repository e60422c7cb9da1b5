"""Every source: an article that can be looked up, and that something rests on."""

import re
from datetime import date
from urllib.parse import urlsplit

import pytest

from geodata.catalogue import Catalogue
from geodata.places import split
from tests.data.records import Record, cases, records

COMPILED = date(2026, 11, 24)
"""Day of the compilation: nothing that is cited can be younger."""


@pytest.fixture(scope="module")
def cited() -> set[str]:
    lists = [row["sources"] for table in ("incidents", "positions") for row in records(table)]
    return {id_ for cell in lists for id_ in split(cell)} | {
        claim["source"] for claim in records("claims")
    }


@pytest.mark.parametrize("source", cases("sources"))
def test_a_source_is_accepted_and_leads_to_a_public_page(source: Record, catalogue: Catalogue):
    url = urlsplit(source["url"])

    assert source["id"] in catalogue.sources
    assert url.scheme in ("http", "https")
    assert re.fullmatch(r"([\w-]+\.)+[a-z]{2,}", url.hostname or "")
    assert not source["date"] or date.fromisoformat(source["date"]) <= COMPILED


@pytest.mark.parametrize("source", cases("sources"))
def test_a_source_is_cited_by_something(source: Record, cited: set[str]):
    assert source["id"] in cited
