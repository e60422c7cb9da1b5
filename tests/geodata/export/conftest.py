"""Two extracts that the tests of all formats share."""

from dataclasses import replace
from datetime import date

import pytest

from geodata.catalogue import Catalogue
from geodata.export import Extract, extract
from geodata.select import Selection

MAY = Selection(date(2021, 5, 12), date(2021, 5, 15))
NASTY = '=HYPERLINK("http://example.org","x") <script>alert(1)</script> & %$#_{}~^\\ ]]>\x07'


@pytest.fixture(scope="session")
def may(catalogue: Catalogue) -> Extract:
    return extract(catalogue, MAY)


@pytest.fixture(scope="session")
def nothing(catalogue: Catalogue) -> Extract:
    return extract(catalogue, Selection(date(2021, 5, 12), date(2021, 5, 12)), bounds=(0, 0, 1, 1))


@pytest.fixture(scope="session")
def nasty(catalogue: Catalogue) -> Extract:
    """Return the extract of May with text that somebody hostile wrote."""
    incidents = catalogue.incidents.assign(summary=NASTY, place=NASTY)
    sources = {id_: replace(one, title=NASTY) for id_, one in catalogue.sources.items()}
    claims = {
        id_: tuple(replace(claim, statement=NASTY, claimant=NASTY) for claim in said)
        for id_, said in catalogue.claims.items()
    }
    hostile = replace(catalogue, incidents=incidents, sources=sources, claims=claims)
    return extract(hostile, MAY)
