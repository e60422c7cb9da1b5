"""The sources of any choice of incidents, as if looked up one by one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.bibliography import Bibliography, bibliography
from geodata.catalogue import Catalogue, cited


@pytest.fixture(scope="module")
def sources(catalogue: Catalogue) -> Bibliography:
    return bibliography(catalogue.incidents, catalogue.claims, catalogue.sources)


@given(st.data())
def test_a_choice_rests_on_the_sources_of_its_incidents_and_of_their_claims(
    catalogue: Catalogue, sources: Bibliography, data: st.DataObject
):
    incidents = catalogue.incidents
    rows = data.draw(st.lists(st.integers(0, len(incidents) - 1), unique=True, max_size=20))
    expected = {source.id for row in rows for source in cited(catalogue, incidents.iloc[row])}

    assert set(sources.cited(np.array(rows, dtype=int))) == expected


def test_the_latest_comes_first_and_what_has_no_day_last(
    catalogue: Catalogue, sources: Bibliography
):
    everything = sources.cited(np.arange(len(catalogue.incidents)))
    days = [catalogue.sources[id_].date for id_ in everything]
    dated = [day for day in days if day]

    assert dated == sorted(dated, reverse=True)
    assert days[len(dated) :] == [None] * (len(days) - len(dated))


def test_no_incidents_rest_on_nothing(catalogue: Catalogue):
    nothing = bibliography(catalogue.incidents.iloc[:0], {}, catalogue.sources)

    assert nothing.cited(np.array([], dtype=int)).tolist() == []
