"""The binary that the browser reads: everything comes back, whatever the table."""

from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.map.columns import TYPE_CODES, encode, encode_mask
from geodata import vocabulary
from tests.dashboard.map.binaries import decode, table

FIRST = date(1990, 1, 1)

rows = st.fixed_dictionaries(
    {
        "start": st.dates(FIRST, date(2030, 1, 1)),
        "days": st.integers(0, 400),
        "lat": st.integers(-90_000, 90_000).map(lambda value: value / 1000),
        "lon": st.integers(-180_000, 180_000).map(lambda value: value / 1000),
        "type": st.sampled_from(list(vocabulary.INCIDENT_TYPES)),
        "status": st.sampled_from(list(vocabulary.STATUSES)),
        "location_precision": st.sampled_from(list(vocabulary.PRECISIONS)),
        "radius_m": st.integers(0, 60_000).map(lambda value: value * 10.0),
    }
)


def sorted_table(drawn: list[dict[str, Any]]) -> pd.DataFrame:
    lasting = [row | {"end": row["start"] + timedelta(days=row["days"])} for row in drawn]
    return table(*sorted(lasting, key=lambda row: row["start"]))


def starts(decoded: dict[str, Any]) -> list[int]:
    """Return the day on which each row starts, as `first_row` tells it."""
    per_day = np.diff(decoded["first_row"].astype("int64"))
    return np.repeat(decoded["first_day"] + np.arange(decoded["days"]), per_day).tolist()


@given(st.lists(rows, max_size=30))
def test_every_field_comes_back(drawn: list[dict[str, Any]]):
    frame = sorted_table(drawn)
    decoded = decode(encode(frame))
    point, kind = decoded["point"], decoded["kind"]
    first = frame["start"].to_numpy().astype("datetime64[D]").astype("int64")
    last = frame["end"].to_numpy().astype("datetime64[D]").astype("int64")

    assert decoded["rows"] == len(frame)
    assert starts(decoded) == first.tolist()
    assert (first + decoded["duration"]).tolist() == last.tolist()
    assert (decoded["longitude"][point] / 1e6).tolist() == frame["lon"].tolist()
    assert (decoded["latitude"][point] / 1e6).tolist() == frame["lat"].tolist()
    assert (decoded["radius"][point] * 10.0).tolist() == frame["radius_m"].tolist()
    for words, codes in (
        (("types", "type"), kind % TYPE_CODES),
        (("statuses", "status"), kind // TYPE_CODES),
        (("precisions", "location_precision"), decoded["precision"][point]),
    ):
        assert [decoded[words[0]][code] for code in codes] == frame[words[1]].tolist()


@given(st.lists(rows, max_size=30))
def test_rows_share_a_point_if_and_only_if_place_precision_and_radius_are_the_same(
    drawn: list[dict[str, Any]],
):
    frame = sorted_table(drawn + drawn)
    places = frame[["lon", "lat", "location_precision", "radius_m"]].apply(tuple, axis=1)
    decoded = decode(encode(frame))

    assert decoded["points"] == places.nunique()
    assert len(set(zip(places, decoded["point"], strict=True))) == places.nunique()


def test_no_incidents_make_a_binary_without_rows():
    decoded = decode(encode(table()))

    assert (decoded["rows"], decoded["points"], decoded["days"]) == (0, 0, 0)
    assert decoded["first_row"].tolist() == [0]


def test_a_day_without_incidents_begins_where_the_next_one_does():
    decoded = decode(encode(table({"start": "2021-05-12"}, {"start": "2021-05-15"})))

    assert decoded["first_row"].tolist() == [0, 1, 1, 1, 2]


def test_a_very_long_incident_and_a_very_wide_one_are_cut_to_what_the_columns_hold():
    wide = {"start": "1900-01-01", "end": "2020-01-01", "radius_m": 10_000_000.0}
    decoded = decode(encode(table(wide, {"start": "1901-01-01", "end": "2099-01-01"})))

    assert decoded["duration"].tolist() == [43_829, 65_535]
    assert decoded["radius"][decoded["point"][0]] == 65_535


def test_an_unsorted_table_is_refused_with_the_cure():
    with pytest.raises(ValueError, match="sort the table"):
        encode(table({"start": "2021-05-12"}, {"start": "2021-05-11"}))


def test_a_word_outside_the_vocabulary_is_refused_by_name():
    frame = table({})
    frame["type"] = pd.Series(["picnic"])

    with pytest.raises(ValueError, match=r"type: expected one of advance.*found 'picnic'"):
        encode(frame)


@given(st.lists(st.booleans(), max_size=70))
def test_a_mask_has_one_bit_a_row_lowest_first(passing: list[bool]):
    bits = encode_mask(np.array(passing, dtype=bool))

    assert len(bits) == -(-len(passing) // 8)
    assert [bool(bits[row >> 3] & (1 << (row & 7))) for row in range(len(passing))] == passing


def test_types_and_statuses_fit_into_one_byte():
    assert len(vocabulary.INCIDENT_TYPES) <= TYPE_CODES
    assert len(vocabulary.STATUSES) * TYPE_CODES <= 256
