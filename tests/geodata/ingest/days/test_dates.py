"""Days with their month: how the year that is not written is found."""

import pytest

from tests.geodata.ingest.reckoning import days


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("on 13 September 2020", "2020-09-13", "2020-09-13"),
        ("on September 13, 2020", "2020-09-13", "2020-09-13"),
        ("on 2020-09-13", "2020-09-13", "2020-09-13"),
        ("on 13.09.2020", "2020-09-13", "2020-09-13"),
        ("on June 3", "2022-06-03", "2022-06-03"),
        ("on 3 December", "2021-12-03", "2021-12-03"),
        ("on 16 November last year", "2021-11-16", "2021-11-16"),
        ("on 12 May this year", "2022-05-12", "2022-05-12"),
        ("on September 13-14, 2020", "2020-09-13", "2020-09-14"),
        ("on 13–14 September 2020", "2020-09-13", "2020-09-14"),
        ("between 3 and 5 June", "2022-06-03", "2022-06-05"),
        ("in the early hours of 13 June", "2022-06-13", "2022-06-13"),
        ("on the 13th and 14th of September last year", "2021-09-13", "2021-09-14"),
        ("on 13.06.22", "2022-06-13", "2022-06-13"),
        ("overnight June 13-14", "2022-06-13", "2022-06-14"),
        ("on the 13th of September 2020", "2020-09-13", "2020-09-13"),
        ("on the twelfth of May", "2022-05-12", "2022-05-12"),
        ("on 13/09/2020", "2020-09-13", "2020-09-13"),
        ("on 05/13/2022", "2022-05-13", "2022-05-13"),
        ("on 13.06", "2022-06-13", "2022-06-13"),
        ("on 2020/09/13", "2020-09-13", "2020-09-13"),
        ("on 9 Sept. 2020", "2020-09-09", "2020-09-09"),
        ("on the morning of Jun. 9", "2022-06-09", "2022-06-09"),
        ("on the night of 12 June to 13", "2022-06-12", "2022-06-13"),
        ("overnight into 13 June", "2022-06-12", "2022-06-13"),
        ("on 11, 12 and 13 June", "2022-06-11", "2022-06-13"),
    ],
)
def test_a_day_with_its_month_is_reckoned_from_publication(words: str, start: str, end: str):
    assert days(f"It happened {words}.") == [(start, end)]
