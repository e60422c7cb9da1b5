"""The day of publication: the ways to tell it, and the days that are others."""

from datetime import date, timedelta

import pytest

from geodata.ingest.published import days, parse_day, published

DAY = date(2021, 5, 15)
PARAGRAPH = "Shots were heard near Sotk on 12 May 2021, residents said, and again a day later. " * 3


def text_of(*lines: str) -> str:
    return "\n\n".join(lines)


@pytest.mark.parametrize(
    "line",
    [
        "2021-05-15",
        "2021-05-15T07:35:00+04:00",
        "15 May 2021",
        "15th of May, 2021",
        "May 15, 2021",
        "May 15th 2021, 7:35 p.m.",
        "SATURDAY, MAY 15, 2021",
        "Sat, 05/15/2021 – 07:35",
        "15.05.2021 12:40",
        "15/05/2021",
        "2021/05/15",
        "Published: May 15, 2021",
        "Published on May 15, 2021 at 07:35 GMT",
        "Posted: 15-May-2021 by an author",
        "By Tamar Invented | 15 May 2021",
        "Meridian Wire – Yerevan – 15 Sept. 2021".replace("Sept.", "May"),
    ],
)
def test_a_line_with_little_more_than_a_day_tells_it_at_the_head_and_at_the_foot(line: str):
    assert published(text_of("Shots near Sotk", line, PARAGRAPH)) == DAY
    assert published(text_of("Shots near Sotk", *[PARAGRAPH] * 30, line, "Leave a Reply")) == DAY


@pytest.mark.parametrize(
    "opening",
    [
        "YEREVAN, May 15, 2021 (Meridian Wire) - ",
        "BAKU, Azerbaijan, 15 May 2021 — ",
        "Yerevan, 15 May 2021. ",
        "STEPANAKERT, MAY 15, 2021, /WIRE/. ".replace("2021, /", "2021 /"),
    ],
)
def test_a_dateline_tells_it(opening: str):
    assert published(text_of("Shots near Sotk", opening + PARAGRAPH)) == DAY


@pytest.mark.parametrize(
    "line",
    [
        "Shots were heard on 12 May 2021.",
        "On Wednesday, 12 May 2021 – shots were heard",
        "Updated: 16 May 2021",
        "Photo: Wire, 12 May 2021",
        "Why the attack of 12 May 2021 was no surprise to anybody",
        "© 2021 Meridian Wire",
        "https://news.example/2021/05/12/shots",
        "May 2021",
        "Issue 12/2021",
        "31 April 2021",
        "99/99/2021",
    ],
)
def test_other_lines_do_not(line: str):
    assert published(text_of("Shots near Sotk", line, PARAGRAPH, line)) is None


def test_a_day_in_the_middle_of_a_long_text_does_not():
    lines = ["Shots near Sotk", *[PARAGRAPH] * 20, "12 May 2021", *[PARAGRAPH] * 20]

    assert published(text_of(*lines)) is None


def test_a_label_comes_before_a_bare_day_and_the_head_before_the_foot():
    assert published(text_of("12 May 2021", PARAGRAPH, "Published: 15 May 2021")) == DAY
    assert published(text_of("15 May 2021", *[PARAGRAPH] * 10, "16 May 2021")) == DAY


def test_of_several_days_the_last_is_of_the_report():
    assert published(text_of("15 May 2021", "12 May 2021", PARAGRAPH, "13 May 2021")) == DAY


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("05/06/2021", []),
        ("Thu 05/06/2021", [date(2021, 5, 6)]),
        ("Sat 05/06/2021", [date(2021, 6, 5)]),
        ("Monday 05/06/2021", []),
        ("05/05/2021", [date(2021, 5, 5)]),
        ("05.06.2021", [date(2021, 6, 5)]),
        ("05.16.2021", [date(2021, 5, 16)]),
    ],
)
def test_numbers_are_a_day_only_if_they_are_one_day(line: str, expected: list[date]):
    assert list(days(line)) == expected


def test_a_day_to_come_is_no_day_of_publication():
    tomorrow, later = (date.today() + timedelta(days=number) for number in (1, 2))

    assert list(days(tomorrow.isoformat())) == [tomorrow]  # in the east it has begun
    assert list(days(later.isoformat())) == []


def test_a_header_line_may_tell_the_day_in_any_certain_form():
    assert parse_day("2021-05-15") == parse_day("15 May 2021, 07:35") == DAY
    assert parse_day("soon, 15 May 2021") is None
    assert parse_day("05/06/2021") is None
    assert parse_day("") is None
