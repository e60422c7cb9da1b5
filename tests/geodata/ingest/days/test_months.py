"""Months and their parts."""

import pytest

from tests.geodata.ingest.reckoning import days


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("in April", "2022-04-01", "2022-04-30"),
        ("in November", "2021-11-01", "2021-11-30"),
        ("in late August", "2021-08-21", "2021-08-31"),
        ("at the end of May", "2022-05-25", "2022-05-31"),
        ("in mid-May", "2022-05-11", "2022-05-20"),
        ("the first Sunday of May", "2022-05-01", "2022-05-01"),
        ("in the September 2020 fighting", "2020-09-01", "2020-09-30"),
        ("on the last day of May", "2022-05-31", "2022-05-31"),
        ("in the second half of August 2021", "2021-08-16", "2021-08-31"),
        ("between March and May", "2022-03-01", "2022-05-31"),
        ("in October two years ago", "2020-10-01", "2020-10-31"),
    ],
)
def test_a_month_or_its_part_is_reckoned_from_publication(words: str, start: str, end: str):
    assert days(f"It happened {words}.") == [(start, end)]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("in April of that year", "2022-04-01", "2022-04-30"),
    ],
)
def test_a_month_may_be_of_the_year_named_before(words: str, start: str, end: str):
    assert days(f"It happened {words}.", latest="2022-05-20") == [(start, end)]
