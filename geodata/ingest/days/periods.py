"""The forms of weeks, months and years up to publication: last week, in the past three days."""

import re
from datetime import date, timedelta

from geodata.ingest.clock import Clock, Days, Forms, day_meant, months_on, week_of, whole_year
from geodata.ingest.days.dates import number_of
from geodata.ingest.days.weekdays import COUNT, NUMBERS, ONE_DAY, WEEKDAYS
from geodata.ingest.lexicon.dates import DAY, MONTH, YEAR


def _past(match: re.Match[str], clock: Clock) -> Days | None:
    """Reckon "in the past three days"."""
    word = (match.groupdict().get("count") or "a").lower()
    count = float(word) if word.isdigit() else NUMBERS[word]
    unit = match["unit"].lower()
    length = round(count * {"hour": 1 / 24, "week": 7, "month": 30}.get(unit, 1))
    return clock.published - timedelta(days=max(length, 1)), clock.published


def _weekend(match: re.Match[str], clock: Clock) -> Days | None:
    ago = (clock.published.weekday() - 6) % 7
    if "this" in match.group().lower() and clock.published.weekday() == WEEKDAYS["saturday"]:
        return clock.published, clock.published
    sunday = clock.published - timedelta(days=ago)
    return sunday - ONE_DAY, sunday


def _this_week(match: re.Match[str], clock: Clock) -> Days | None:
    monday = week_of(clock.published)[0]
    words = match.group().lower()
    if "beginning" in words or "start" in words:
        return monday, min(monday + ONE_DAY, clock.published)
    return monday, clock.published


def _last_week(match: re.Match[str], clock: Clock) -> Days | None:
    before_last = "before last" in match.group()
    monday, sunday = week_of(clock.published - timedelta(days=14 if before_last else 7))
    words = match.group().lower()
    if "late" in words or "end of" in words:
        return monday + timedelta(days=3), sunday
    if "early" in words or "beginning" in words or "start" in words:
        return monday, monday + timedelta(days=2)
    return monday, sunday


def _this_unit(match: re.Match[str], clock: Clock) -> Days | None:
    day = clock.published
    words = match.group().lower()
    last = (match["back"] or "").lower() == "last"
    early = re.search(r"beginning|start|\bearly\b|first|opening", words)
    late = last and re.search(r"\blate\b|end of|^last (?!year|month)|closing", words)
    if match["unit"] == "year":
        first, end = whole_year(day.year - last)
        first = date(first.year, 9, 1) if late else first
        end = date(first.year, 4, 30) if early else end
        return first, min(end, day)
    first, end = months_on(day, -last)
    first = first.replace(day=21) if late else first
    end = first.replace(day=10) if early else end
    return first, min(end, day)


def _midweek(_match: re.Match[str], clock: Clock) -> Days | None:
    tuesday = clock.published - timedelta(days=(clock.published.weekday() - 1) % 7)
    return tuesday, min(tuesday + timedelta(days=2), clock.published)


def _week_with(match: re.Match[str], clock: Clock) -> Days | None:
    """Reckon "in the week of 8 August" and "the week ending 14 August"."""
    day = day_meant(match, clock, number_of(match["month"]), int(match["day"]))
    if not day:
        return None
    way = match["way"].lower()
    if way.startswith(("to", "end")):
        return day - timedelta(days=6), day
    return (day, day + timedelta(days=6)) if way != "of" else week_of(day)


FORMS: Forms = (
    (
        r"\b(?:in |during )?the week (?P<way>of|to|starting|beginning|ending|from)(?: on)? "
        rf"(?:{DAY}(?:\s+(?:of\s+)?|-){MONTH})(?!\w){YEAR}?",
        _week_with,
    ),
    (
        r"\b(?:in |during )?the week (?P<way>of|to|starting|beginning|ending|from)"
        rf"(?: on)? {MONTH}\s+{DAY}{YEAR}?",
        _week_with,
    ),
    (r"\b(?:in )?mid-?week\b", _midweek),
    (
        r"\b(?:in|over|during|within|for|throughout|across) (?:the |these )?(?:past|last) "
        rf"(?:{COUNT} )?(?P<unit>hour|day|night|week|month)s?\b(?! of\b)",
        _past,
    ),
    (
        rf"\bthe (?:past|last) (?:{COUNT} )?(?P<unit>hour|day|night|week|month)s?\b(?! of\b)",
        _past,
    ),
    (
        r"\b(?:in|over|during) (?:the )?(?:recent|(?:past|last) (?:couple of|few|several)) "
        r"(?P<unit>day|week)s\b",
        _past,
    ),
    (r"\b(?:over |during |at |on )?the weekend\b|\b(?:last|this|this past) weekend\b", _weekend),
    (
        r"\b(?:(?:earlier |late |later )?(?:this|in the) week|(?:the )?(?:beginning|start|end|"
        r"middle) of (?:the|this) week)\b(?! (?:of|before|after|that|when))",
        _this_week,
    ),
    (
        r"\b(?:(?:earlier |early |late |later )|(?:the )?(?:beginning|start|end) of )?(?:last week|"
        r"the week before last)\b",
        _last_week,
    ),
    (
        r"\b(?:(?:earlier |early |late |later )?(?P<back>this|last)|(?:earlier|early) in the) "
        r"(?P<unit>month|year)\b",
        _this_unit,
    ),
    (
        r"\b(?:beginning|start|end|middle|(?:first|last|early|closing|opening) (?:few )?(?:days|"
        r"week|weeks|months)) of (?P<back>the|this|last) (?P<unit>month|year)\b",
        _this_unit,
    ),
)
"""Forms that begin alike stand in the order of their length."""
