"""Days of the week."""

import pytest

from tests.geodata.ingest.reckoning import days


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("on Tuesday", "2022-06-14", "2022-06-14"),
        ("on Wednesday", "2022-06-15", "2022-06-15"),
        ("on Thursday", "2022-06-09", "2022-06-09"),
        ("Last Wednesday", "2022-06-08", "2022-06-08"),
        ("on Monday last", "2022-06-13", "2022-06-13"),
        ("on Monday fortnight", "2022-06-06", "2022-06-06"),
        ("three Sundays ago", "2022-05-29", "2022-05-29"),
        ("on the night from Monday to Tuesday", "2022-06-13", "2022-06-14"),
        ("Monday night into Tuesday", "2022-06-13", "2022-06-14"),
        ("overnight Monday", "2022-06-13", "2022-06-13"),
        ("on Tuesday of last week", "2022-06-07", "2022-06-07"),
        ("a week ago on Monday", "2022-06-06", "2022-06-06"),
    ],
)
def test_a_weekday_is_the_last_one_before_publication(words: str, start: str, end: str):
    assert days(f"It happened {words}.") == [(start, end)]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("the following Tuesday", "2022-05-24", "2022-05-24"),
        ("the previous Tuesday", "2022-05-17", "2022-05-17"),
    ],
)
def test_a_weekday_may_follow_the_day_named_before(words: str, start: str, end: str):
    assert days(f"It happened {words}.", latest="2022-05-20") == [(start, end)]
