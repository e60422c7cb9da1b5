"""The day on which a text says that it was published.

Days are told in many places of an article; only lines at its head or foot that are little
more than a day count, and the dateline that opens a report. A day that could be two days
(05/06/2021) is no answer.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
FORMS = tuple(
    re.compile(rf"(?<![\w/.-]){form}(?![\w/-])", re.IGNORECASE)
    for form in (
        rf"{_YEAR}[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)(?:[T ]\d\d:\d\d[\d:.+Z-]*)?",
        rf"{_DAY}(?: of)?[ -]{_MONTH},?[ -]{_YEAR}",
        rf"{_MONTH} {_DAY},? {_YEAR}",
        rf"(?P<first>\d\d?)(?P<mark>[/.])(?P<second>\d\d?)(?P=mark){_YEAR}",
    )
)
LABEL = re.compile(
    r"\W*(published|posted|publication date|date|issued|released)( on)?:", re.IGNORECASE
)
OTHER = re.compile(
    r"\b(updated|modified|edited|accessed|retrieved|photo|picture|image|video|map)\b", re.IGNORECASE
)
"""What a day beside it belongs to, if not to the report."""
EMPTY = re.compile(
    r"\d\d?[:.]\d\d(:\d\d)?|\b([ap]\.?m|on|at|by|utc|gmt|local time|published|posted)\b|\W",
    re.IGNORECASE,
)
"""What may stand beside a day without meaning anything."""
DATELINE = re.compile(
    r"(?!(On|In|By|At|From|Since|Until|After|Before)\b)([A-ZÀ-Þ][\w'’-]*[ ,/.]+){1,5}"
)
"""What stands before the day of a dateline: a place, perhaps a country."""
DATELINE_END = re.compile(r"\s*(\([^()]{1,40}\)|/[^/]{1,40}/\.?)?\s*([—–:-]|\.\s)")

HEAD_LINES = 8
FOOT_LINES = 15
LINE_LENGTH = 120
"""A longer line is a paragraph."""
OTHER_LETTERS = 40
"""How many other letters a line beside its day may have: an author and an outlet."""


def published(text: str) -> date | None:
    """Return the day on which `text` says that it was published; None if it does not say."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    head, foot = _short(lines[:HEAD_LINES]), _short(lines[HEAD_LINES:][-FOOT_LINES:])
    labelled = (day for line in head + foot if LABEL.match(line) for day in days(line))
    # Of several days the last: a report tells of days before its own.
    at_head = max((day for line in head for day in _alone(line)), default=None)
    at_foot = max((day for line in foot for day in _alone(line)), default=None)
    datelines = (day for line in lines[:HEAD_LINES] for day in _dateline(line))
    return next(labelled, None) or at_head or at_foot or next(datelines, None)


def days(line: str) -> Iterator[date]:
    """Yield the days with a year in `line`, those that are certain only."""
    for form in FORMS:
        for match in form.finditer(line):
            day = _day(match, line)
            if day is not None and day.year >= 1900 and day <= date.today() + timedelta(days=1):
                yield day


def parse_day(text: str) -> date | None:
    """Return the day that `text` begins with, in any form; None if there is none."""
    starts = (form.match(text) for form in FORMS)
    return next((day for match in starts if match for day in [_day(match, text)] if day), None)


def _short(lines: list[str]) -> list[str]:
    return [line for line in lines if len(line) <= LINE_LENGTH]


def _alone(line: str) -> Iterator[date]:
    """Yield the days of a line that is little more than a day: no sentence, no headline."""
    rest = line
    for form in FORMS:
        rest = form.sub(" ", rest)
    if rest == line or OTHER.search(line) or re.search(r"[a-z]{3}\.$", line):
        return
    words = [word for word in EMPTY.sub(" ", rest).split() if not _is_weekday(word)]
    if len("".join(words)) <= OTHER_LETTERS and all(not word[0].islower() for word in words):
        yield from days(line)


def _is_weekday(word: str) -> bool:
    return len(word) >= 3 and any(day.startswith(word.casefold()) for day in WEEKDAYS)


def _dateline(line: str) -> Iterator[date]:
    """Yield the day of `YEREVAN, May 15, 2021 (Outlet) - Armenia said …`."""
    for form in FORMS:
        match = form.search(line, 0, LINE_LENGTH)
        before = match and DATELINE.fullmatch(line, 0, match.start())
        if match and before and DATELINE_END.match(line, match.end()):
            yield from days(match[0])


def _day(match: re.Match[str], line: str) -> date | None:
    parts = match.groupdict()
    if "first" not in parts:
        return _date(int(parts["year"]), _month(parts["month"]), int(parts["day"]))
    first, second, year = (int(parts[name]) for name in ("first", "second", "year"))
    day_first, month_first = _date(year, second, first), _date(year, first, second)
    if parts["mark"] == "." and day_first:  # with dots the day comes first everywhere
        return day_first
    return _settled({day_first, month_first}, line)


def _settled(options: set[date | None], line: str) -> date | None:
    """Return the one day that a line can mean; a weekday in it may settle it."""
    named = next(filter(_is_weekday, re.findall(r"[A-Za-z]+", line)), "").casefold()
    fitting = [day for day in options if day and WEEKDAYS[day.weekday()].startswith(named)]
    return fitting[0] if len(fitting) == 1 else None


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    return next(
        number
        for number, month in enumerate(MONTHS, start=1)
        if month.startswith(text.casefold()[:3])
    )


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
