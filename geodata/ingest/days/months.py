"""The forms of months and of their parts: in August 2022, at the end of May."""

import calendar
import re
from datetime import date, timedelta

from geodata.ingest.clock import Clock, Days, Forms, both, narrated, whole_month, year_meant
from geodata.ingest.days.dates import number_of
from geodata.ingest.days.weekdays import DAY_NAME
from geodata.ingest.lexicon.dates import MONTH, MONTH2, PARTS, YEAR

NO_DAY = r"(?!\.?\s+(?:the\s+)?\d{1,2}(?!\d))"
"""A month before a day is not meant as a whole."""


def _month_of(match: re.Match[str], clock: Clock, name: str = "month") -> Days:
    month = number_of(match[name])
    year = year_meant(match, clock)
    if year:
        return whole_month(year, month)
    published = clock.published
    last = "last" in (match.groupdict().get("back") or "").lower()
    later = month >= published.month if last else month > published.month
    default = date(published.year - later, month, 1)
    found = None if match.groupdict().get("back") else narrated(default, clock, month, 1)
    return whole_month((found or default).year, month)


def _month(match: re.Match[str], clock: Clock) -> Days | None:
    return _month_of(match, clock)


def _months(match: re.Match[str], clock: Clock) -> Days | None:
    last = _month_of(match, clock, "month2")
    month = number_of(match["month"])
    first = whole_month(last[0].year - (month > last[0].month), month)
    return both(first[0], last[1])


def _part_of_month(match: re.Match[str], clock: Clock) -> Days | None:
    first, last = _month_of(match, clock)
    part = match["part"].lower()
    half = "half" in part
    bounds = {
        "first": (1, 15 if half else 7), "second": (16, last.day) if half else (8, 14),
        "latter": (16, last.day),
        "third": (15, 21), "last": (last.day - 8, last.day), "final": (last.day - 6, last.day),
        "closing": (last.day - 6, last.day), "opening": (1, 7),
        "early": (1, 10), "earlier": (1, 15), "beginning": (1, 7), "start": (1, 7),
        "mid": (11, 20), "midway": (11, 20), "middle": (11, 20),
        "late": (21, last.day), "end": (last.day - 6, last.day), "close": (last.day - 6, last.day),
    }  # fmt: skip
    begin, stop = next(days for word, days in bounds.items() if re.search(rf"\b{word}\b", part))
    return first.replace(day=begin), first.replace(day=stop)


def _last_of_month(match: re.Match[str], clock: Clock) -> Days | None:
    last = _month_of(match, clock)[1]
    return last, last


def _nth_weekday(match: re.Match[str], clock: Clock) -> Days | None:
    whole = _month_of(match, clock)
    wanted = list(calendar.day_name).index(match["weekday"])
    days = [whole[0] + timedelta(days=n) for n in range((whole[1] - whole[0]).days + 1)]
    fitting = [day for day in days if day.weekday() == wanted]
    day = fitting[{"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}[match["nth"]]]
    return day, day


FORMS: Forms = (
    (
        rf"\b(?P<nth>first|second|third|fourth|last) {DAY_NAME} (?:of|in) {MONTH}(?!\w){YEAR}?",
        _nth_weekday,
    ),
    (rf"\b(?:the )?(?:last|final) day of {MONTH}(?!\w){YEAR}?", _last_of_month),
    (rf"\b{PARTS}[ -](?:in )?{MONTH}(?!\w){NO_DAY}{YEAR}?", _part_of_month),
    (
        rf"\b(?:[Ii]n|[Bb]etween|[Ff]rom|[Dd]uring|[Oo]ver|of) (?:both )?{MONTH}(?:\s?[-–—/]\s?|"
        rf"\s+(?:and|or|to|until|through)\s+){MONTH2}(?!\w){NO_DAY}{YEAR}?",
        _months,
    ),
    (
        r"\b(?:[Ii]n|[Ss]ince|of|[Dd]uring|[Tt]hroughout|[Ll]ast|[Tt]his|[Bb]y|[Bb]etween|[Ff]rom|"
        r"[Uu]ntil|[Oo]ver|[Ff]or|[Tt]hrough)\s+(?P<back>(?:[Tt]his )?(?:[Ll]ast|[Pp]ast) |this |"
        rf"the month of )?{MONTH}(?!\w){NO_DAY}{YEAR}?",
        _month,
    ),
    (
        rf"\b(?P<back>[Ll]ast|[Tt]his past|[Pp]ast|[Tt]hat) {MONTH}(?!\w){NO_DAY}",
        _month,
    ),
    (rf"\b{MONTH}\s+(?P<year>(?:19|20)\d\d)\b", _month),
    (
        rf"\b(?:[Ii]n|[Dd]uring|[Oo]f|[Tt]hroughout|[Ff]rom) (?:the|last) {MONTH}(?:['’]s)? "
        r"(?:(?P<year>(?:19|20)\d\d) )?(?=(?:\w+ )?(?:fighting|clash|battle|hostilit|offensive|"
        r"attack|assault|escalation|flare-up|aggression|operation|incursion|invasion|shelling|"
        r"events))",
        _month,
    ),
)
"""Forms that begin alike stand in the order of their length."""
