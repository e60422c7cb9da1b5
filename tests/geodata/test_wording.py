"""Days, distances and counts in words."""

from datetime import date

import pytest

from geodata import wording


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2021, 5, 12), date(2021, 5, 12), "12 May 2021"),
        (date(2021, 5, 12), date(2021, 5, 15), "12–15 May 2021"),
        (date(2020, 9, 27), date(2020, 11, 10), "27 September – 10 November 2020"),
        (date(2020, 12, 30), date(2021, 1, 2), "30 December 2020 – 2 January 2021"),
    ],
)
def test_a_window_does_not_repeat_what_both_days_share(start: date, end: date, words: str):
    assert wording.window(start, end) == words


@pytest.mark.parametrize(
    ("kilometres", "radius_m", "words"),
    [
        (1.234, 500, "about 1.2 km (± 0.5 km)"),
        (1.234, 3_000, "about 1 km (± 3 km)"),
        (0.4, 8_000, "less than 1 km (± 8 km)"),
        (27, 20_000, "about 30 km (± 20 km)"),
        (4, 40_000, "less than 10 km (± 40 km)"),
    ],
)
def test_a_distance_is_no_more_exact_than_its_point(kilometres: float, radius_m: float, words: str):
    assert wording.distance(kilometres, radius_m) == words


def test_one_incident_is_singular_and_a_thousand_have_a_comma():
    assert wording.count(1, "incident") == "1 incident"
    assert wording.count(1000, "incident") == "1,000 incidents"


def test_an_open_end_of_validity_says_so():
    assert wording.validity(date(2020, 11, 10), None) == "from 10 November 2020, no end known"
    assert wording.validity(None, date(2020, 11, 10)) == "start not known until 10 November 2020"
