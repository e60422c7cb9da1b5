"""Two namings of one time side by side: two weeks ago, on a Sunday; a year ago, on 12 May."""

import re
from datetime import date, timedelta

from geodata.ingest.clock import Days, safe, whole_month

GAP = re.compile(
    r"\s?(?:,|[–—-]|\(|:)?\s*(?:(?:it|that|this) was |to be (?:exact|precise),? |namely,? |"
    r"more (?:exactly|precisely),? |(?:precisely|specifically|exactly|probably|i\.e\.),? )?"
    r"(?:(?:on|in|around|about|at) )?(?:an? |the )?(?:(?:early|late) )?(?:(?:morning|evening|night|"
    r"afternoon|day) of )?(?:the )?"
)
"""What may stand between a time and the closer one."""

VAGUE = re.compile(
    r"\b(?:ago|back|last (?:week|month|year|spring|summer|autumn|fall|winter)|earlier|later|on|"
    r"(?:previous|preceding|following|next|same|that|this) (?:week|month|year|spring|summer|autumn|"
    r"fall|winter)|(?:week|month|year) (?:before|after))\b",
    re.IGNORECASE,
)
"""Words of a time that the next words may tell more closely."""

DATED = re.compile(r"\d(?:st|nd|rd|th)?\b(?! (?:day|night|week|month|year)s?\b)|\bon [A-Z]")
"""What names a day by its number or its name."""


def narrows(words: str, gap: str, match: re.Match[str], prior: Days) -> bool:
    """Say whether a match tells more closely what `words`, a `gap` before it, tell vaguely."""
    groups = match.groupdict()
    kind = any(groups.get(name) for name in ("weekday", "day", "month", "part", "nth"))
    plain = not (groups.get("year") or groups.get("y") or groups.get("shift") or groups.get("back"))
    vague = VAGUE.search(words) and not DATED.search(words)
    return bool(kind and plain and vague and GAP.fullmatch(gap) and prior)


def nearest_to(prior: Days, days: Days, match: re.Match[str]) -> Days:
    """Return the weekday of the week, or the date of the year, that is nearest to `prior`."""
    middle = prior[0] + (prior[1] - prior[0]) / 2
    if match.groupdict().get("weekday") and not match.groupdict().get("month"):
        weeks = timedelta(days=7 * round((middle - days[0]).days / 7))
        return days[0] + weeks, days[1] + weeks
    if not match.groupdict().get("month"):
        return days
    shifted = [_in_year(days, days[0].year + years) for years in range(-30, 2)]
    return min(filter(None, shifted), key=lambda d: abs((d[0] - middle).days), default=days)


def _in_year(days: Days, year: int) -> Days | None:
    """Return the same days of another year; a whole February stays whole."""
    first = safe(year, days[0].month, days[0].day)
    last_year = year + days[1].year - days[0].year
    last: date | None = safe(last_year, days[1].month, days[1].day)
    if days[1] == whole_month(days[1].year, days[1].month)[1]:
        last = whole_month(last_year, days[1].month)[1]
    return (first, last) if first and last else None
