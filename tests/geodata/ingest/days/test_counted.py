"""Counted time: so many days ago or later."""

import pytest

from tests.geodata.ingest.reckoning import days


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("two weeks ago", "2022-06-01", "2022-06-01"),
        ("a month ago", "2022-05-01", "2022-05-31"),
        ("ten days back", "2022-06-05", "2022-06-05"),
        ("exactly a year ago", "2021-06-15", "2021-06-15"),
        ("a year and a half ago", "2020-12-01", "2020-12-31"),
        ("it has been two weeks since", "2022-06-01", "2022-06-01"),
        ("two summers ago", "2020-06-01", "2020-08-31"),
        ("three decades ago", "1987-01-01", "1996-12-31"),
        ("three hours ago", "2022-06-15", "2022-06-15"),
        ("a year ago", "2021-06-01", "2021-06-30"),
        ("a year ago today", "2021-06-15", "2021-06-15"),
    ],
)
def test_time_is_counted_back_from_publication(words: str, start: str, end: str):
    assert days(f"It happened {words}.") == [(start, end)]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("a day earlier", "2022-05-19", "2022-05-19"),
        ("two weeks earlier", "2022-05-06", "2022-05-06"),
        ("a fortnight later", "2022-06-03", "2022-06-03"),
        ("three days after that", "2022-05-23", "2022-05-23"),
    ],
)
def test_time_is_counted_from_the_day_named_before(words: str, start: str, end: str):
    assert days(f"It happened {words}.", latest="2022-05-20") == [(start, end)]
