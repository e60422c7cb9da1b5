"""Days that are named in a row: a weekday and its date, a list of one year, a stretch."""

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from geodata.ingest import triggers
from geodata.ingest.clock import safe
from geodata.ingest.days.counted import UNITS
from geodata.ingest.days.weekdays import COUNT, NUMBERS
from geodata.ingest.lexicon.dates import MONTH

if TYPE_CHECKING:
    from geodata.ingest.when import When

WEEKDAY = re.compile(
    r"(?:(?:[Ll]ast|[Tt]his|[Tt]his past|[Tt]hat) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
)

NUMBERED = re.compile(r"^(?!.*\b(?:ago|earlier|later|after|before)\b).*\d")

ASIDE = re.compile(
    r"\s?(?:night|evening|morning|afternoon)?(?:,?\s|,\s(?:an?\s|the\s|that is,?\s|i\.e\.,?\s)?|"
    r"\s?[(\[]|\s[–—-]\s)"
)
"""What may stand between a weekday and its date."""

LONG_GAP = 80
"""Characters between two days of which one is reckoned from the other, at most."""

NO_LIST = re.compile(
    r"\b(?:since|than|after|before|unlike|like|as|when|who|which|until|till)\b|[.;]"
)
"""What shows that two dates are not of one list."""

COUNTED = re.compile(
    rf"(?:(?:the|{COUNT}) (?P<unit>day|night|week|fortnight)s?) (?P<way>before|after)",
    re.IGNORECASE,
)
"""What is reckoned from a day that is named behind it: a day after they met on 7 November."""

UNTIL = re.compile(
    r"[\s\w:.,]{0,40}?\b(?:until|till|to|through|into)\s+(?:(?:the|about|around|approximately|"
    r"roughly|at|early|late|evening|night|morning|afternoon|midday|noon|midnight|dawn|hours|of|on|"
    r"local|time|o['’]clock|a\.m\.|p\.m\.|am|pm|\d[\d:.]*),?\s+)*",
)
"""What stands between the ends of a stretch: "until 01:15 on" and nothing that is told."""

AND = re.compile(UNTIL.pattern.replace("until|till|to|through|into", "and"))

BETWEEN = re.compile(r"\b(?:[Bb]etween|[Bb]oth)\s+(?:\S+\s+){0,4}$")


def settled(text: str, found: "list[When]") -> "list[When]":
    """Return the days of a sentence, each told once, as those beside them complete them."""
    found = _in_years_of_lists(text, _without_weekdays_of_dates(text, found))
    return _joined(text, _counted_from(text, found))


def _without_weekdays_of_dates(text: str, found: "list[When]") -> "list[When]":
    """Drop the weekday of "Sunday 23 April" and "25 March, a Saturday": the date says it."""
    kept = list(found)
    for one, other in pairwise(found):
        gap = text[one.span[1] : other.span[0]]
        weekdays = [bool(WEEKDAY.fullmatch(text, *when.span)) for when in (one, other)]
        date_words = text[slice(*(other if weekdays[0] else one).span)]
        if ASIDE.fullmatch(gap) and sum(weekdays) == 1 and NUMBERED.search(date_words):
            doubled = one if weekdays[0] else other
            kept = [when for when in kept if when is not doubled]
    return kept


def _in_years_of_lists(text: str, found: "list[When]") -> "list[When]":
    """Let the year at the end of "on 20 November, ... and on 1 December 2020" be that of all."""
    kept = list(found)
    for place in range(len(kept) - 2, -1, -1):
        one, other = kept[place], kept[place + 1]
        words, gap = text[slice(*one.span)], text[one.span[1] : other.span[0]]
        told = re.search(r"\d{4}", text[slice(*other.span)]) or other is not found[place + 1]
        bare = re.search(MONTH, words) and re.search(r"\d", words) and "year" not in words
        if not told or not bare or re.search(r"\d{4}", words):
            continue
        if len(gap) <= LONG_GAP and not NO_LIST.search(gap):
            kept[place] = _of_year(one, other.start.year)
    return kept


def _of_year(one: "When", year: int) -> "When":
    start = safe(year, one.start.month, one.start.day)
    end = safe(year + one.end.year - one.start.year, one.end.month, one.end.day)
    return replace(one, start=start, end=end) if start and end else one


def _counted_from(text: str, found: "list[When]") -> "list[When]":
    """Reckon "a day after they met on 7 November" from that day.

    That day is left out unless something happened on it.
    """
    kept = list(found)
    for one, other in pairwise(found):
        match = COUNTED.fullmatch(text, *one.span)
        gap = text[one.span[1] : other.span[0]]
        far = len(gap) > LONG_GAP or re.search(r"[,.;:]|\bsince\b", gap)
        if not match or far or one not in kept:
            continue
        day = _day_counted(match, other.start)
        place = kept.index(one)
        if triggers.find(text, one.span[1], other.span[0]):
            kept[place] = replace(one, start=day, end=day)
        else:
            kept[place : place + 2] = [_of_one_day(one, other, day)]
    return kept


def _day_counted(match: re.Match[str], origin: date) -> date:
    """Return the day that words such as "two days before" mean beside another."""
    word = (match["count"] or "a").lower()
    count = int(word) if word.isdigit() else int(NUMBERS[word])
    room = timedelta(days=count * UNITS[match["unit"].lower()])
    return origin + room if match["way"].lower() == "after" else origin - room


def _of_one_day(one: "When", other: "When", day: date) -> "When":
    """Return the words of both as those of one day."""
    span = (one.span[0], other.span[1])
    return replace(one, span=span, start=day, end=day, since=False, of_report=False)


def _joined(text: str, found: "list[When]") -> "list[When]":
    """Join "from 22:40 on 7 August until 01:15 on 8 August" into one stretch of days."""
    joined: list[When] = []
    for when in found:
        last = joined[-1] if joined else None
        if last and last.start <= when.end and _spans(text, last, when):
            span = (last.span[0], when.span[1])
            joined[-1] = replace(last, span=span, end=when.end, of_report=False)
        else:
            joined.append(when)
    return joined


def _spans(text: str, one: "When", other: "When") -> bool:
    """Say whether two days are the ends of one stretch."""
    gap = text[one.span[1] : other.span[0]]
    if BETWEEN.search(text, max(one.span[0] - 40, 0), one.span[0]) and AND.fullmatch(gap):
        return True
    return bool(UNTIL.fullmatch(gap))
