"""Which days a sentence names, and which it does not."""

from datetime import date

import pytest

from geodata.ingest import when
from geodata.ingest.clock import Clock
from tests.geodata.ingest.reckoning import WEDNESDAY, days


def test_a_year_once_named_holds_for_the_days_that_follow():
    assert days("on 25 November 2020 and on 1 December") == [
        ("2020-11-25", "2020-11-25"),
        ("2020-12-01", "2020-12-01"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "They may attack.",
        "The statement of November 9, 2020 was violated.",
        "A man born in 1951 was there.",
        "At 9.30 p.m. 120-mm mortars were used.",
        "Next Monday is a holiday.",
        "On 31 February nothing happens.",
        "The hearing on 3 June was short.",
        "It is scheduled for 3 June.",
        "They broke the 9 November 2020 statement.",
        "The 13th Army stood by.",
    ],
)
def test_other_words_and_papers_and_births_name_no_day(words: str):
    assert days(words) == []


def test_since_marks_what_has_gone_on():
    (day,) = when.find("since Monday", 0, 12, Clock(WEDNESDAY))

    assert day.since


def test_without_a_day_of_publication_only_years_in_full_count():
    text = "on Monday, on 3 May and on 4 May 2021"

    (day,) = when.find(text, 0, len(text), Clock(WEDNESDAY, known=False))

    assert day.start == date(2021, 5, 4)
