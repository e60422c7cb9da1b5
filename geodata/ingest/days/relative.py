"""The forms of days that are told by another day: yesterday, on Thursday, two days later."""

import re
from datetime import timedelta

from geodata.ingest.clock import (
    Clock,
    Days,
    Forms,
    Handler,
    both,
    months_on,
    near,
    safe,
    week_of,
    year_meant,
)
from geodata.ingest.days.weekdays import ONE_DAY
from geodata.ingest.lexicon.dates import YEARS_AGO

NTH_DAYS = ("second", "third", "fourth", "fifth")
"""The days after the first of what goes on."""

DAY_PART = r"(?:day|evening|night|morning|afternoon|date|dawn)"


def _before(_match: re.Match[str], clock: Clock) -> Days | None:
    day = near(clock) - ONE_DAY
    return day, day


def _previous(match: re.Match[str], clock: Clock) -> Days | None:
    origin = near(clock)
    part = match["part"].lower()
    if part == "week":
        return week_of(origin - timedelta(days=7))
    if part == "month":
        return months_on(origin, -1)
    day = origin - ONE_DAY
    return day, origin if part == "night" else day


def _next(match: re.Match[str], clock: Clock) -> Days | None:
    if not clock.latest:
        return None
    part = (match.groupdict().get("part") or "day").lower()
    if part == "week":
        return week_of(clock.latest[1] + timedelta(days=7))
    if part == "month":
        return months_on(clock.latest[1], 1)
    day = clock.latest[1] + ONE_DAY
    return day, day


def _same(match: re.Match[str], clock: Clock) -> Days | None:
    """Reckon "the same day", and "that night's fighting", which is the fighting told of."""
    of_event = match.string.startswith(("'s", "’s"), match.end())
    return (clock.told if of_event else None) or clock.latest


def _fixed(first: int, last: int) -> Handler:
    def days(_match: re.Match[str], clock: Clock) -> Days | None:
        return clock.published - timedelta(days=first), clock.published - timedelta(days=last)

    return days


def _this_time(match: re.Match[str], clock: Clock) -> Days | None:
    """Reckon "this time last year", which is the month."""
    year = year_meant(match, clock)
    return months_on(clock.published, 12 * (year - clock.published.year)) if year else None


def _nth_day(match: re.Match[str], clock: Clock) -> Days | None:
    """Reckon "on the second day" from the day last named, which was the first."""
    if not clock.latest or clock.latest[1] - clock.latest[0] > timedelta(days=7):
        return None
    day = clock.latest[0] + timedelta(days=NTH_DAYS.index(match["nth"].lower()) + 1)
    return day, day


def _this_day(match: re.Match[str], clock: Clock) -> Days | None:
    """Reckon "on this day in 2020" and "on the same date two years ago"."""
    year = year_meant(match, clock)
    day = safe(year, clock.published.month, clock.published.day) if year else None
    return both(day, day)


FORMS: Forms = (
    (
        rf"\b(?:(?:at|around|about) )?this time {YEARS_AGO}\b",
        _this_time,
    ),
    (rf"\bon the (?P<nth>{'|'.join(NTH_DAYS)}) day\b(?! of)", _nth_day),
    (
        r"\b(?:the|on the|late the|early the) (?:day|night|evening|morning|afternoon) (?:before|"
        r"earlier|previously)(?! yesterday| last)\b(?!\s+[a-z]+ed\b)",
        _before,
    ),
    (
        r"\bthe (?:previous|preceding|prior) (?P<part>day|night|evening|morning|afternoon|week|"
        r"month)\b",
        _previous,
    ),
    (r"\bthe (?P<part>week|month) before(?! last)\b", _previous),
    (
        r"\b(?:the )?(?:very )?(?:following|next) (?P<part>day|night|evening|morning|afternoon|"
        r"week|month)\b(?!['’]s?\b)",
        _next,
    ),
    (r"(?<=day, )the (?:day|morning|evening|night) after(?= [a-z])(?! tomorrow\b)", _before),
    (r"\bthe (?:day|morning|evening|night) after(?! tomorrow\b)", _next),
    (
        r"\b(?:on )?(?:this|the same) (?:very |same )?(?:day|date) in (?P<year>(?:19|20)\d\d)\b",
        _this_day,
    ),
    (
        rf"\b(?:on )?(?:this|the same) (?:very |same )?(?:day|date),? {YEARS_AGO}\b",
        _this_day,
    ),
    (
        rf"\b(?:the |that |on the )(?:very )?same {DAY_PART}\b|"
        rf"\bthat (?:same |very |fateful )?{DAY_PART}\b|\b(?:later|earlier) that {DAY_PART}\b|"
        rf"\bthe {DAY_PART} in question\b",
        _same,
    ),
    (r"\b(?:that|the same) (?:same )?(?:week|month)\b", _same),
    (r"\b(?:the )?day before yesterday\b", _fixed(2, 2)),
    (r"\b(?:the )?night before last\b", _fixed(2, 1)),
    (r"\bthe other (?:day|night|evening|morning)\b|\bin recent days\b", _fixed(4, 1)),
    (r"\byesterday\b|\blast (?:evening|afternoon)\b", _fixed(1, 1)),
    (
        r"\b(?:last|previous|this) night\b|\bovernight\b(?! fog| frost)(?!\s+(?-i:[A-Z])[a-z]+\.? "
        r"\d)(?!\s+(?:on|into|to|from|of|between)\s+(?:the\s+)?(?:\w+\s+of\s+)?(?-i:\d|[A-Z]))"
        r"(?!\s+(?-i:[A-Z])\w+day\b)|\b(?:during|in|through) the night\b(?!\s+(?:of|to|from|into|"
        r"between|before|after)\b)|\ball night\b",
        _fixed(1, 0),
    ),
    (
        r"\b(?:today|this (?:very )?(?:morning|afternoon|evening|noon)|tonight|since midnight|"
        r"since morning|since dawn|since the morning|(?:minutes|moments) ago|just now|right now|"
        r"as (?:I|we) (?:type|write|speak)|at the time of writing|at this (?:very )?(?:moment|"
        r"hour))\b",
        _fixed(0, 0),
    ),
)
"""Forms that begin alike stand in the order of their length."""
