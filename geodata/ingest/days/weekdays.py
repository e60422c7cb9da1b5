"""The forms of days of the week: on Thursday, the night from Monday to Tuesday."""

import calendar
import re
from datetime import timedelta

from geodata.ingest.clock import Clock, Days, Forms, near, week_of
from geodata.ingest.numbers import ONES

WEEKDAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}

NUMBERS = {word: number for number, word in enumerate(ONES)} | {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "twenty-four": 24, "forty-eight": 48,
    "seventy-two": 72, "a": 1, "an": 1, "several": 3, "few": 3, "a few": 3, "some": 3,
    "a couple of": 2, "couple of": 2, "a dozen": 12, "half a": 0.5, "half an": 0.5,
}  # fmt: skip
"""Counts of days, weeks and months; "several" and "a few" are guesses."""

COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(sorted(filter(None, NUMBERS), key=len, reverse=True))})"

DAY_NAME = rf"(?P<weekday>{'|'.join(calendar.day_name)})"
ONE_DAY = timedelta(days=1)


def _weekday(match: re.Match[str], clock: Clock) -> Days | None:
    groups = match.groupdict()
    back = (groups.get("back") or "").strip().lower()
    number = WEEKDAYS[match["weekday"].lower()]
    if "next" in back or "coming" in back:
        return None
    if back.split()[-1:] and back.split()[-1] in ("following", "previous", "preceding", "that"):
        return _weekday_near(back.split()[-1], number, clock)
    if (
        clock.latest
        and not groups.get("week")
        and (back == "on the" or (clock.of_old and not back))
    ):
        day = clock.latest[1] + timedelta(days=(number - clock.latest[1].weekday()) % 7)
        return (day, day) if day <= clock.published else None
    ago = (clock.published.weekday() - number) % 7
    words = groups.get("week") or ""
    if words.endswith((" before last", " fortnight")):
        ago += 7 if ago else 14
    elif words == " last":
        ago = ago or 7
    elif groups.get("week"):
        ago += 7 if ago <= clock.published.weekday() else 0
    elif back in ("last", "past", "this past", "this last") and ago == 0:
        ago = 7
    day = clock.published - timedelta(days=ago)
    return day, day


def _weekday_near(way: str, number: int, clock: Clock) -> Days | None:
    """Reckon "the following Tuesday", "the previous Tuesday" and "that Tuesday"."""
    if way == "following":
        if not clock.latest:
            return None
        origin = clock.latest[1]
        day = origin + timedelta(days=(number - origin.weekday() - 1) % 7 + 1)
    elif way == "that":
        day = near(clock) - timedelta(days=(near(clock).weekday() - number) % 7)
    else:
        origin = near(clock)
        day = origin - timedelta(days=(origin.weekday() - number - 1) % 7 + 1)
    return day, day


def _weekdays(match: re.Match[str], clock: Clock) -> Days | None:
    """Reckon "the night from Monday to Tuesday"."""
    last = clock.published - timedelta(
        days=(clock.published.weekday() - WEEKDAYS[match["weekday"].lower()]) % 7
    )
    return last - ONE_DAY, last


def _weeks_ago(match: re.Match[str], clock: Clock) -> Days | None:
    """Reckon "a week ago on Monday" and "Monday a week ago"."""
    word = match["count"].lower()
    weeks = int(word) if word.isdigit() else int(NUMBERS[word])
    monday = week_of(clock.published - timedelta(days=7 * weeks))[0]
    day = monday + timedelta(days=WEEKDAYS[match["weekday"].lower()])
    return day, day


def _weekdays_ago(match: re.Match[str], clock: Clock) -> Days | None:
    """Reckon "three Sundays ago", of which the last Sunday is the first."""
    last = clock.published - ONE_DAY
    last -= timedelta(days=(last.weekday() - WEEKDAYS[match["weekday"].lower()]) % 7)
    word = match["count"].lower()
    count = int(word) if word.isdigit() else int(NUMBERS[word])
    day = last - timedelta(days=7 * (count - 1))
    return day, day


FORMS: Forms = (
    (
        r"\b(?:[Nn]ight (?:of |from |between )|[Oo]vernight (?:from |between |on )?)"
        rf"(?:{'|'.join(calendar.day_name)}) (?:(?:in)?to|and) {DAY_NAME}",
        _weekdays,
    ),
    (
        rf"\b(?:{'|'.join(calendar.day_name)}) (?:night|evening) (?:and )?(?:in)?to "
        rf"(?:the early hours of )?{DAY_NAME}",
        _weekdays,
    ),
    (rf"\b(?:[Oo]vernight|[Nn]ight) (?:in)?to {DAY_NAME}", _weekdays),
    (
        r"\b(?P<back>(?:[Tt]his )?[Ll]ast |(?:[Tt]his |[Tt]he )?[Pp]ast |[Nn]ext |[Cc]oming |"
        r"[Tt]his coming |[Tt]his |[Oo]n the |[Tt]hat (?:same )?|[Tt]he following |"
        r"[Tt]he previous |[Tt]he preceding |[Pp]revious |"
        rf"[Ff]ollowing )?{DAY_NAME}\b(?P<week>(?: (?:morning|night|evening|afternoon))?,? (?:of |"
        r"in )?(?:the )?(?:last|previous|past) week| before last| last\b| (?:the )?week before\b|"
        r" fortnight\b)?",
        _weekday,
    ),
    (rf"\b(?i:{COUNT}) {DAY_NAME}s ago\b", _weekdays_ago),
    (rf"\b(?i:{COUNT}) weeks? ago,? (?:on |last )?{DAY_NAME}", _weeks_ago),
    (rf"\b{DAY_NAME},? (?i:{COUNT}) weeks? ago\b", _weeks_ago),
)
"""Forms that begin alike stand in the order of their length."""
