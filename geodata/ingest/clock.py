"""What days are reckoned from, and how they are counted in the calendar."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from geodata.ingest.numbers import ONES

FRESH = timedelta(days=10)
"""How far back a day may lie and still be the news of the article, not background."""

GRACE = timedelta(days=45)
"""How far behind publication a day without a year may lie before last year's is meant."""


OF_NEWS = timedelta(days=60)
"""What a day without a year may be back and still be of the news."""

HALF_A_YEAR = timedelta(days=200)
"""How far a narration goes on without naming the year again."""


@dataclass(frozen=True)
class Clock:
    """What relative words are reckoned from."""

    published: date
    """The day of publication, or of the entry of a live page."""
    latest: tuple[date, date] | None = None
    """The days last named, which "the same day" and "a week later" refer to."""
    told: tuple[date, date] | None = None
    """The days of the incident last told of, which "that night's fighting" refers to."""
    year: int | None = None
    """The year last written out in this paragraph, if it is not the year of publication."""
    of_old: bool = False
    """Whether the day last told of in this paragraph is long ago, so that weekdays follow it."""
    known: bool = True
    """Whether the day of publication is known; without it only full dates can be read."""


Days = tuple[date, date]
"""First and last day."""

Handler = Callable[[re.Match[str], Clock], Days | None]
"""What reckons the days that words name."""

Forms = tuple[tuple[str, Handler], ...]
"""Patterns of words, each with its reckoning."""


def safe(year: int, month: int, day: int) -> date | None:
    """Return the day, if the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def both(first: date | None, last: date | None) -> Days | None:
    """Return two days as a stretch, if they are one."""
    return (first, last) if first and last and first <= last else None


def latest(published: date, month: int, day: int) -> date | None:
    """Return the last such day that is not after publication, but for a few days of grace."""
    this_year = safe(published.year, month, day)
    if this_year and this_year <= published + GRACE:
        return this_year
    return safe(published.year - 1, month, day)


def whole_month(year: int, month: int) -> Days:
    """Return the first and the last day of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def whole_year(year: int) -> Days:
    """Return the first and the last day of a year."""
    return date(year, 1, 1), date(year, 12, 31)


def week_of(day: date) -> Days:
    """Return Monday and Sunday of the week that `day` is in."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def months_on(origin: date, months: int) -> Days:
    """Return the month that lies so many months behind or before `origin`."""
    year, month = divmod(origin.year * 12 + origin.month - 1 + months, 12)
    return whole_month(year, month + 1)


def near(clock: Clock) -> date:
    """Return the day last named, or else that of publication."""
    return clock.latest[0] if clock.latest else clock.published


def year_meant(match: re.Match[str], clock: Clock) -> int | None:
    """Return the year that is written beside a month, or that words such as "last year" mean."""
    groups = match.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    if groups.get("shift"):
        return _year_told(groups["shift"].lower(), clock)
    return clock.year if clock.year and clock.year != clock.published.year else None


def _year_told(words: str, clock: Clock) -> int:
    """Return the year that is meant by "last year", "that year" or "two years ago"."""
    told = clock.year or near(clock).year
    if "before last" in words:
        return clock.published.year - 2
    if "ago" in words or "earlier" in words:
        count = words.split(maxsplit=1)[0]
        years = int(count) if count.isdigit() else ONES.index("one" if count == "a" else count)
        return (clock.published.year if "ago" in words else told) - years
    if "that" in words or "same" in words:
        return told
    if re.search("before|previous|preceding", words):
        return told - 1
    if re.search("after|following|next", words):
        return told + 1
    return clock.published.year - ("last" in words)


def day_meant(match: re.Match[str], clock: Clock, month: int, day: int) -> date | None:
    """Return the day in the year that is written, or else in the year that is meant."""
    year = year_meant(match, clock)
    written = match.groupdict().get("year") or match.groupdict().get("shift")
    if not year:
        default = latest(clock.published, month, day)
        return narrated(default, clock, month, day) or default
    found = safe(year, month, day)
    if not found or written or not clock.latest:
        return found
    news = latest(clock.published, month, day)
    back = clock.latest[0] - found
    if news and back > timedelta(0) and timedelta(0) <= clock.published - news <= FRESH:
        return news
    later = safe(year + 1, month, day) if back > HALF_A_YEAR else None
    return later if later and later <= clock.published else found


def narrated(default: date | None, clock: Clock, month: int, day: int) -> date | None:
    """Return the first such day after the one last named, where that is long ago.

    Who tells of September 2022 and goes on with "14 September" does not mean last year.
    """
    if default is None or clock.latest is None:
        return None
    if timedelta(0) <= clock.published - default < OF_NEWS:
        return None
    first, last = clock.latest
    if last - first > timedelta(days=31):
        return None
    for year in (first.year, first.year + 1):
        found = safe(year, month, day)
        if found and first - OF_NEWS <= found <= min(first + HALF_A_YEAR, clock.published):
            return found
    return None


def day_within(clock: Clock, days: Days) -> Days:
    """Let "that summer" mean the day just named, if it was in that summer."""
    day = clock.latest
    return day if day and days[0] <= day[0] and day[1] <= days[1] else days
