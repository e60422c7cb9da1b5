"""The forms of seasons: in the autumn of 2020, last summer."""

import re
from datetime import date

from geodata.ingest.clock import Clock, Days, Forms, day_within, whole_month, year_meant
from geodata.ingest.lexicon.dates import YEAR

SEASONS = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 2),
}

SEASON = "|".join(SEASONS)


def _season(match: re.Match[str], clock: Clock) -> Days | None:
    first_month, last_month = SEASONS[match["season"].lower()]
    written = match["year"]
    old = clock.year is not None and clock.published.year - clock.year > 5
    shift = year_meant(match, clock) if match.groupdict().get("shift") else None
    year = int(written) if written else shift or (clock.year if old else None)
    first = date(year or clock.published.year, first_month, 1)
    back = (match["of"] or "").lower() == "last" and first.year == clock.published.year
    last_year = first.year + (last_month < first_month)
    last = whole_month(last_year, last_month)[1]
    if not year and (first > clock.published or (back and last >= clock.published)):
        return first.replace(year=first.year - 1), whole_month(last_year - 1, last_month)[1]
    if (match["of"] or "").lower() == "that":
        return day_within(clock, (first, last))
    return first, last


FORMS: Forms = (
    (
        r"\b(?P<of>[Ll]ast|[Tt]his|[Ii]n|of|[Ss]ince|[Dd]uring|[Oo]ver|[Bb]y|[Pp]revious|"
        rf"[Tt]hat)\s+(?:the\s+)?(?:(?:early|late|mid)[ -])?(?P<season>{SEASON})\b{YEAR}?"
        r"(?!\s+(?:exercises|offensive|break|session))",
        _season,
    ),
    (
        rf"\b(?P<of>[Tt]he\s+)?(?:(?:early|late|mid)[ -])?(?P<season>{SEASON})\s+(?:of\s+)?"
        r"(?P<year>(?:19|20)\d\d)\b",
        _season,
    ),
)
"""Forms that begin alike stand in the order of their length."""
