"""Counting by month and by word gives what counting one by one gives."""

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from geodata import counts, vocabulary
from geodata.catalogue import Catalogue


@given(st.data())
def test_months_and_families_add_up_as_if_counted_one_by_one(
    catalogue: Catalogue, data: st.DataObject
):
    incidents = catalogue.incidents
    mask = np.zeros(len(incidents), dtype=bool)
    mask[data.draw(st.lists(st.integers(0, len(incidents) - 1)))] = True
    chosen = incidents[mask]
    families = [vocabulary.INCIDENT_TYPES[word].family for word in chosen["type"]]
    expected: dict[tuple[str, str], int] = {}
    for key in zip(chosen["start"].dt.strftime("%Y-%m-01"), families, strict=True):
        expected[key] = expected.get(key, 0) + 1

    counted = counts.by_month(incidents, mask)
    keys = zip(counted["month"].dt.strftime("%Y-%m-%d"), counted["family"], strict=True)

    assert dict(zip(keys, counted["incidents"], strict=True)) == expected


def test_nothing_to_count_keeps_the_columns_and_their_types(catalogue: Catalogue):
    nothing = np.zeros(len(catalogue.incidents), dtype=bool)
    counted = counts.by_month(catalogue.incidents, nothing)

    assert list(counted) == ["month", "family", "incidents"]
    assert counted["month"].dtype == "datetime64[s]"
    assert counted.empty


def test_words_are_counted_in_their_order_and_those_that_do_not_occur_are_left_out():
    words = pd.Series(pd.Categorical(["b", "a", "b", "c"], categories=["c", "b", "a"]))

    assert counts.by_word(words, np.array([0, 1, 2])) == {"b": 2, "a": 1}
    assert counts.by_word(words, np.array([], dtype=int)) == {}
