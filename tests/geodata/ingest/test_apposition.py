"""Two namings of one time side by side."""

import pytest

from tests.geodata.ingest.reckoning import days


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("Two weeks ago, on a Saturday", "2022-06-04", "2022-06-04"),
        ("Two weeks ago, it was a Sunday", "2022-05-29", "2022-05-29"),
        ("last week, on Friday", "2022-06-10", "2022-06-10"),
        ("A year ago, on 12 July", "2021-07-12", "2021-07-12"),
        ("late last month, on the 28th", "2022-05-28", "2022-05-28"),
    ],
)
def test_the_closer_of_two_namings_tells_the_day(words: str, start: str, end: str):
    assert days(f"It happened {words}.") == [(start, end)]
