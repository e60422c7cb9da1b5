"""Days that are told by another day."""

import pytest

from tests.geodata.ingest.reckoning import days


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("today", "2022-06-15", "2022-06-15"),
        ("this morning", "2022-06-15", "2022-06-15"),
        ("Yesterday", "2022-06-14", "2022-06-14"),
        ("the day before yesterday", "2022-06-13", "2022-06-13"),
        ("overnight", "2022-06-14", "2022-06-15"),
        ("last night", "2022-06-14", "2022-06-15"),
        ("this time last year", "2021-06-01", "2021-06-30"),
        ("on this day two years ago", "2020-06-15", "2020-06-15"),
        ("the night before last", "2022-06-13", "2022-06-14"),
        ("the other day", "2022-06-11", "2022-06-14"),
        ("as I write", "2022-06-15", "2022-06-15"),
        ("on this day in 2020", "2020-06-15", "2020-06-15"),
    ],
)
def test_a_day_is_told_by_that_of_publication(words: str, start: str, end: str):
    assert days(f"It happened {words}.") == [(start, end)]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("on the same day", "2022-05-20", "2022-05-20"),
        ("that evening", "2022-05-20", "2022-05-20"),
        ("the following morning", "2022-05-21", "2022-05-21"),
        ("the day before", "2022-05-19", "2022-05-19"),
        ("the previous night", "2022-05-19", "2022-05-20"),
        ("the morning after", "2022-05-21", "2022-05-21"),
        ("the week before", "2022-05-09", "2022-05-15"),
    ],
)
def test_a_day_is_told_by_the_day_named_before(words: str, start: str, end: str):
    assert days(f"It happened {words}.", latest="2022-05-20") == [(start, end)]
