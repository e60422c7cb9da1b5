"""Days that are named in a row."""

import pytest

from tests.geodata.ingest.reckoning import days


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("from 22:40 on 7 June until 01:15 on 8 June", "2022-06-07", "2022-06-08"),
        ("between Monday and Tuesday", "2022-06-13", "2022-06-14"),
        ("on both Monday and Tuesday", "2022-06-13", "2022-06-14"),
    ],
)
def test_the_ends_of_a_stretch_are_one_time(words: str, start: str, end: str):
    assert days(f"It happened {words}.") == [(start, end)]


@pytest.mark.parametrize("words", ["Sunday 5 June", "5 June, a Sunday", "last Sunday, the 5th"])
def test_a_weekday_beside_its_date_is_no_second_day(words: str):
    assert days(f"It happened on {words}.") == [("2022-06-05", "2022-06-05")]
