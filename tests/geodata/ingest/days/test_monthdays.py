"""Days with only a number: of which month they are."""

import pytest

from tests.geodata.ingest.reckoning import days


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("the 3rd of this month", "2022-06-03", "2022-06-03"),
        ("on the 28th of last month", "2022-05-28", "2022-05-28"),
        ("on the twelfth, at noon", "2022-06-12", "2022-06-12"),
        ("from the 5th to the 7th", "2022-06-05", "2022-06-07"),
    ],
)
def test_a_number_is_a_day_of_the_month_spoken_of(words: str, start: str, end: str):
    assert days(f"It happened {words}.") == [(start, end)]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("on the 22nd", "2022-05-22", "2022-05-22"),
    ],
)
def test_a_number_follows_the_day_named_before(words: str, start: str, end: str):
    assert days(f"It happened {words}.", latest="2022-05-20") == [(start, end)]
