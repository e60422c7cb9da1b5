"""The forms of counted time: three days ago, a week later, two summers ago."""

import re
from datetime import date, timedelta

from geodata.ingest.clock import Clock, Days, Forms, months_on, near, whole_month, whole_year
from geodata.ingest.days.seasons import SEASON, SEASONS
from geodata.ingest.days.weekdays import COUNT, NUMBERS

UNITS = {"day": 1, "night": 1, "morning": 1, "evening": 1, "week": 7, "fortnight": 14}
"""Days in each unit; months and years are counted in the calendar."""

WAYS = (
    r"(?P<way>ago (?:today|to the day|exactly)|ago|back|earlier|before|previously|prior|later on|"
    r"later|afterwards|after that|after this|after|on(?=[,.;]))"
)


def _counted(match: re.Match[str], clock: Clock) -> Days | None:
    word = match["count"].lower()
    count = (float(word) if word.isdigit() else NUMBERS[word]) + 0.5 * ("a half" in match.group())
    way, unit = match["way"].lower(), match["unit"].lower()
    forward = way.startswith(("later", "afterwards", "after that", "after this", "on"))
    forward = forward or (way == "after" and not match.string[match.end() :].startswith(" "))
    if (forward and not clock.latest) or (way == "after" and unit in ("month", "year", "hour")):
        return None
    forward = forward and clock.latest is not None
    ago = way.startswith(("ago", "back", "since")) or (way == "after" and not forward)
    origin = clock.published if ago else near(clock)
    sign = 1 if forward else -1
    exact = (match.groupdict().get("exact") or "").lower() in ("exactly", "just")
    if re.search("today|to the day|exactly", way) or (ago and exact):
        return _same_date(origin, int(count), unit)
    if unit == "hour":
        day = origin + sign * timedelta(days=int(count) // 24)
        return day, day
    if unit in UNITS:
        day = origin + timedelta(days=round(sign * count * UNITS[unit]))
        return day, day
    return _long_ago(origin, sign * count, unit)


def _long_ago(origin: date, count: float, unit: str) -> Days:
    """Return the month that is meant, or the year if many are counted."""
    if unit == "year" and abs(count) > 1 and count == int(count):
        return whole_year(origin.year + int(count))
    return months_on(origin, int(count * (12 if unit == "year" else 1)) or -1)


def _same_date(origin: date, count: int, unit: str) -> Days:
    """Reckon "a year ago today"."""
    if unit in UNITS:
        day = origin - timedelta(days=count * UNITS[unit])
    else:
        first, last = months_on(origin, -count * (12 if unit == "year" else 1))
        day = first.replace(day=min(origin.day, last.day))
    return day, day


def _vaguely(match: re.Match[str], clock: Clock) -> Days | None:
    """Reckon "decades ago" and "three decades ago", which is ten years about that year."""
    word = (match.groupdict().get("count") or "").lower()
    year = clock.published.year
    if not word or match["unit"].lower() == "year":
        far, near_ = (10, 1) if match["unit"].lower() == "year" else (40, 10)
        return date(year - far, 1, 1), date(year - near_, 12, 31)
    middle = year - round((float(word) if word.isdigit() else NUMBERS[word]) * 10)
    return date(middle - 5, 1, 1), date(middle + 4, 12, 31)


def _seasons_ago(match: re.Match[str], clock: Clock) -> Days | None:
    """Reckon "two summers ago", of which the last summer that is over is the first."""
    first_month, last_month = SEASONS[match["season"].lower()]
    year, turns = clock.published.year, last_month < first_month
    ends = whole_month(year, last_month)[1]
    year -= (ends > clock.published) + int(NUMBERS[match["count"].lower()]) - 1
    return date(year - turns, first_month, 1), whole_month(year, last_month)[1]


FORMS: Forms = (
    (
        rf"\b(?:(?P<exact>about|around|some|nearly|almost|over|roughly|exactly|just) )?{COUNT} "
        r"(?:and a half )?(?P<unit>hour|day|night|morning|evening|week|fortnight|month|year)s? "
        rf"(?:and a half )?{WAYS}\b(?! than)",
        _counted,
    ),
    (
        rf"\b(?:it has been|it is|it['’]s(?: been)?|has passed|have passed|exactly) {COUNT} "
        r"(?P<unit>day|night|week|fortnight|month|year)s? (?:have |has )?(?:passed )?"
        r"(?P<way>since)\b",
        _counted,
    ),
    (
        rf"\b(?:(?:about|around|some|nearly|almost|over|many|more than) )?(?:{COUNT} )?"
        r"(?P<unit>decade|generation)s? (?:ago|earlier|back)\b",
        _vaguely,
    ),
    (r"(?<!\d )\b(?:many )?(?P<unit>year)s (?:ago|back)\b", _vaguely),
    (
        rf"\b(?P<count>two|three|four|five) (?P<season>{SEASON})s ago\b",
        _seasons_ago,
    ),
)
"""Forms that begin alike stand in the order of their length."""
