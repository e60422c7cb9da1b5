"""Wars and their days."""

import pytest

from tests.geodata.ingest.reckoning import days


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("during the 2020 war", "2020-09-27", "2020-11-10"),
        ("on the second day of the 2020 war", "2020-09-28", "2020-09-28"),
        ("on the last day of the 2020 war", "2020-11-10", "2020-11-10"),
        ("in the 44-day war", "2020-09-27", "2020-11-10"),
        ("during the First Nagorno-Karabakh War", "1992-01-01", "1994-05-12"),
    ],
)
def test_a_war_is_the_stretch_of_its_days(words: str, start: str, end: str):
    assert days(f"It happened {words}.") == [(start, end)]
