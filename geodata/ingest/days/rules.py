"""The forms in which days are named, each with its reckoning from a clock."""

import re
from functools import cache

from geodata.ingest.anycase import AnyCase, any_case
from geodata.ingest.clock import Forms, Handler
from geodata.ingest.days import (
    counted,
    dates,
    monthdays,
    months,
    periods,
    relative,
    seasons,
    wars,
    weekdays,
    years,
)
from geodata.ingest.lexicon.dates import MONTH

Rule = tuple[re.Pattern[str] | AnyCase, Handler]
"""What words look like, and what reckons the days they name."""

MONTH_NAME = re.compile(rf"\b{MONTH}")
WAR = re.compile(r"\b[Ww]ar\b")
DIGIT = re.compile(r"\d")
PART_OF_TIME = re.compile(
    r"day|night|morning|evening|afternoon|noon|week|month|year|hour|minute|moment|dawn|now|date|"
    r"eve|as (?:I|we) \w|writing|spring|summer|autumn|fall|winter|war|decade|generation|ties|"
    r"\bthe (?:first|second|third|\S+th)\b",
    re.IGNORECASE,
)
"""Words without which nothing but a date names a day."""

MARKERS = {"month": MONTH_NAME, "war": WAR, "word": PART_OF_TIME, "digit": DIGIT}
"""What a sentence holds in any case that names days in the forms of a group."""


def rules(text: str, start: int, end: int) -> list[Rule]:
    """Return the forms whose words can be in `text[start:end]` at all, to look only for those."""
    groups = _groups()
    chosen: list[Rule] = []
    for name, marker in MARKERS.items():
        if marker.search(text, start, end):
            chosen.extend(groups[name])
    return chosen


@cache
def _groups() -> dict[str, list[Rule]]:
    """Return the forms by what their words hold in any case.

    Months and weekdays are known by their capital: "may" and "march" are words.
    """
    groups: dict[str, list[Rule]] = {name: [] for name in MARKERS}
    groups["war"] = [(re.compile(rf"(?i:{pattern})"), reckon) for pattern, reckon in wars.FORMS]
    for forms in (
        dates.FORMS,
        monthdays.FORMS,
        months.FORMS,
        seasons.FORMS,
        years.FORMS,
        weekdays.FORMS,
        counted.FORMS,
        relative.FORMS,
        periods.FORMS,
    ):
        _sort_in(groups, forms)
    return groups


def _sort_in(groups: dict[str, list[Rule]], forms: Forms) -> None:
    for pattern, handler in forms:
        names = "P<month" in pattern or "P<weekday" in pattern
        words = re.compile(pattern) if names else any_case(pattern)
        numbered = re.search(r"P<(?:y|d|day|decade|year)>", pattern)
        numbered = None if re.search(r"P<(?:season|feast)>", pattern) else numbered
        group = "month" if "P<month" in pattern else "digit" if numbered else "word"
        groups[group].append((words, handler))
