"""Weeks, months and other periods up to publication."""

import pytest

from tests.geodata.ingest.reckoning import days


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("over the weekend", "2022-06-11", "2022-06-12"),
        ("last week", "2022-06-06", "2022-06-12"),
        ("this week", "2022-06-13", "2022-06-15"),
        ("in the week of 6 June", "2022-06-06", "2022-06-12"),
        ("in the week ending 12 June", "2022-06-06", "2022-06-12"),
        ("midweek", "2022-06-14", "2022-06-15"),
        ("earlier in the month", "2022-06-01", "2022-06-15"),
        ("in the past three days", "2022-06-12", "2022-06-15"),
        ("in the last 48 hours", "2022-06-13", "2022-06-15"),
    ],
)
def test_a_period_ends_with_publication(words: str, start: str, end: str):
    assert days(f"It happened {words}.") == [(start, end)]
