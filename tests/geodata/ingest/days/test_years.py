"""Years, their parts and decades."""

import pytest

from tests.geodata.ingest.reckoning import days


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("in 1992", "1992-01-01", "1992-12-31"),
        ("in the early nineties", "1990-01-01", "1993-12-31"),
        ("as early as 2021", "2021-01-01", "2021-12-31"),
        ("in late 2020", "2020-09-01", "2020-12-31"),
        ("in the early 1990s", "1990-01-01", "1993-12-31"),
    ],
)
def test_a_year_or_its_part_is_a_stretch_of_days(words: str, start: str, end: str):
    assert days(f"It happened {words}.") == [(start, end)]
