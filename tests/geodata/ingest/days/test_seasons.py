"""Seasons."""

import pytest

from tests.geodata.ingest.reckoning import days


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("last autumn", "2021-09-01", "2021-11-30"),
        ("in the summer of 1993", "1993-06-01", "1993-08-31"),
    ],
)
def test_a_season_is_the_last_one_or_that_of_its_year(words: str, start: str, end: str):
    assert days(f"It happened {words}.") == [(start, end)]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("that spring", "2022-05-20", "2022-05-20"),
    ],
)
def test_that_season_is_the_day_named_before(words: str, start: str, end: str):
    assert days(f"It happened {words}.", latest="2022-05-20") == [(start, end)]
