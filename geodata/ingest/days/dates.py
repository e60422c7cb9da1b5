"""The forms of days that are named by their number and their month: 13 September, 13.09.2022."""

import re
from datetime import timedelta

from geodata.ingest.clock import Clock, Days, Forms, both, day_meant, near, safe
from geodata.ingest.lexicon.dates import (
    DASH,
    DAY,
    DAY2,
    LATER_ORDINAL,
    MONTH,
    MONTH2,
    MONTHS,
    MORE,
    ORDINAL,
    ORDINALS,
    YEAR,
)


def number_of(name: str) -> int:
    """Return the number of the month that is called so."""
    return MONTHS[name.lower().rstrip(".")]


def _day(match: re.Match[str], clock: Clock) -> Days | None:
    day = day_meant(match, clock, number_of(match["month"]), int(match["day"]))
    return both(day, day)


def _ordinal(match: re.Match[str], clock: Clock) -> Days | None:
    number = ORDINALS.index(match["nth"].lower().replace(" ", "-")) + 1
    day = day_meant(match, clock, number_of(match["month"]), number)
    return both(day, day)


def _range(match: re.Match[str], clock: Clock) -> Days | None:
    last = day_meant(match, clock, number_of(match["month"]), int(match["day2"]))
    return both(last and safe(last.year, last.month, int(match["day"])), last)


def _long_range(match: re.Match[str], clock: Clock) -> Days | None:
    last = day_meant(match, clock, number_of(match["month2"]), int(match["day2"]))
    if not last:
        return None
    month = number_of(match["month"])
    early = match.groupdict().get("year1")
    year = int(early) if early else last.year - (month > last.month)
    return both(safe(year, month, int(match["day"])), last)


def _into(match: re.Match[str], clock: Clock) -> Days | None:
    """Reckon "overnight into 13 September": it began the evening before."""
    days = _day(match, clock)
    return days and (days[0] - timedelta(days=1), days[1])


def _numeric(match: re.Match[str], clock: Clock) -> Days | None:
    """Reckon 13/09/2022, and 09/13/2022 where no month has that number."""
    year = int(match["y"]) if match.groupdict().get("y") else None
    year = year + 2000 if year is not None and year < 100 else year
    one, other = int(match["d"]), int(match["m"])
    years = [year] if year else [clock.published.year, clock.published.year - 1]
    fitting = [
        day
        for value in years
        for day in (safe(value, other, one), safe(value, one, other))
        if day and day <= clock.published
    ]
    return (fitting[0], fitting[0]) if fitting else None


def _new_year(match: re.Match[str], clock: Clock) -> Days | None:
    eve = match["feast"].lower() == "eve"
    day = day_meant(match, clock, 12 if eve else 1, 31 if eve else 1)
    return both(day, day)


def _eve(_match: re.Match[str], clock: Clock) -> Days | None:
    day = near(clock) - timedelta(days=1)
    return day, day


FORMS: Forms = (
    (
        r"\b(?:(?:on|of|for|from|"
        rf"between) the )?{DAY}{MORE}{DASH}{DAY2}\s+(?:of\s+)?{MONTH}(?!\w){YEAR}?",
        _range,
    ),
    (rf"\b{MONTH}\s+{DAY}{MORE}{DASH}{DAY2}{YEAR}?", _range),
    (
        rf"\b{DAY}\s+(?:of\s+)?{MONTH}(?:,?\s+(?P<year1>(?:19|"
        rf"20)\d\d))?{DASH}{DAY2}\s+(?:of\s+)?{MONTH2}(?!\w){YEAR}?",
        _long_range,
    ),
    (
        rf"\b{MONTH}\s+{DAY}(?:,?\s+(?P<year1>(?:19|20)\d\d))?{DASH}{MONTH2}\s+{DAY2}{YEAR}?",
        _long_range,
    ),
    (
        r"\b[Nn]ight (?:of |from |between )?"
        rf"(?:the )?{DAY}\s+(?:of\s+)?{MONTH}{DASH}{DAY2}(?!\s*[A-Z])",
        _range,
    ),
    (
        r"\b(?:[Oo]vernight (?:in)?to|[Nn]ight (?:leading )?(?:in)?to)\s+(?:the\s+)?"
        rf"(?:{DAY}\s+(?:of\s+)?{MONTH})(?!\w){YEAR}?",
        _into,
    ),
    (rf"\b{DAY}(?:\s+(?:of\s+)?|-){MONTH}(?!\w){YEAR}?", _day),
    (rf"\b{MONTH}\s+(?:the\s+)?{DAY}{YEAR}?", _day),
    (
        rf"\b{ORDINAL} (?:day )?of {MONTH}(?!\w){YEAR}?",
        _ordinal,
    ),
    (
        rf"\b{MONTH}\s+(?:the\s+)?{LATER_ORDINAL}\b{YEAR}?",
        _ordinal,
    ),
    (r"\b(?P<y>(?:19|20)\d\d)(?P<sep>[-/.])(?P<m>\d\d)(?P=sep)(?P<d>\d\d)(?!\d)", _numeric),
    (r"\b(?P<d>\d\d?)(?P<sep>[-/.])(?P<m>\d\d?)(?P=sep)(?P<y>(?:19|20)\d\d)\b", _numeric),
    (r"\b(?P<d>[0-3]\d)(?P<sep>[/.])(?P<m>[01]\d)(?P=sep)(?P<y>[0-3]\d)\b(?![.:/]\d)", _numeric),
    (
        r"\b(?:on|of|for|dated|until|since|from) (?P<d>\d\d)[/.](?P<m>[01]\d)(?![\d:/.]\d|\d|"
        r"\s*(?:[ap]\.?m\b|hours|km))",
        _numeric,
    ),
    (rf"\b[Nn]ew [Yy]ear['’]s (?P<feast>[Ee]ve|[Dd]ay)\b{YEAR}?", _new_year),
    (r"\bon the eve(?: of|(?=[,.;]))", _eve),
)
"""Forms that begin alike stand in the order of their length."""
