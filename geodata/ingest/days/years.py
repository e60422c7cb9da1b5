"""The forms of years, their parts and decades: in 2020, in late 2021, in the nineties."""

import re
from datetime import date

from geodata.ingest.clock import Clock, Days, Forms, both, day_within, near, whole_month, whole_year
from geodata.ingest.lexicon.dates import PARTS

YEAR_PARTS = (
    (r"first half", 1, 6), (r"second half", 7, 12), (r"first (?:few )?(?:months|weeks)", 1, 3),
    (r"last (?:few )?(?:months|weeks)", 10, 12), (r"early", 1, 4), (r"late", 9, 12),
    (r"mid", 5, 8), (r"beginning|start", 1, 2), (r"end|close", 11, 12),
)  # fmt: skip
"""First and last month of the parts of a year."""

DECADES = {"seventies": 1970, "eighties": 1980, "nineties": 1990}

NAMED_YEAR = r"(?P<year>(?:19|20)\d\d)"

NO_YEAR = (
    r"(?!\s+(?:war|conflict|ceasefire|truce|agreement|troops|people|soldiers|peacekeepers|"
    r"servicemen|violations|refugees|families|mines|hectares|kilomet\w+|metres|meters)\b|-|,\d)"
)
"""What makes of a number something else than a year, or of a year a name."""


def _year(match: re.Match[str], clock: Clock) -> Days | None:
    first = int(match["year"])
    if first > clock.published.year:
        return None
    second = match.groupdict().get("year2")
    last = int(str(first)[: 4 - len(second)] + second) if second else first
    return both(date(first, 1, 1), date(last, 12, 31))


def _part_of_year(match: re.Match[str], clock: Clock) -> Days | None:
    whole = _year(match, clock)
    if not whole:
        return None
    part = match["part"].lower()
    months = next(((a, b) for words, a, b in YEAR_PARTS if re.search(words, part)), (1, 12))
    return whole_month(whole[0].year, months[0])[0], whole_month(whole[0].year, months[1])[1]


def _decade(match: re.Match[str], clock: Clock) -> Days | None:
    first = int(match.groupdict().get("decade") or DECADES[match["word"].lower()])
    part = (match["part"] or "").lower()
    begin, end = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get(part, (0, 9))
    last = min(date(first + end, 12, 31), clock.published)
    return both(date(first + begin, 1, 1), last)


def _that_year(match: re.Match[str], clock: Clock) -> Days | None:
    year = clock.year or near(clock).year
    words = match.group().lower()
    shift = ("following" in words) - ("before" in words or "previous" in words)
    return whole_year(year + shift) if shift else day_within(clock, whole_year(year))


FORMS: Forms = (
    (
        rf"\b{PARTS}[ -](?:the )?{NAMED_YEAR}\b(?!s){NO_YEAR}",
        _part_of_year,
    ),
    (
        r"\b(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?P<decade>(?:19|20)\d0)['’]?s\b",
        _decade,
    ),
    (
        r"\b[Tt]he (?:(?P<part>early|mid|late)[- ])?(?P<word>[Ss]eventies|[Ee]ighties|"
        r"[Nn]ineties)\b(?! and\b)",
        _decade,
    ),
    (
        rf"\b(?:[Ff]rom|[Bb]etween|[Ii]n|[Bb]oth in)\s+{NAMED_YEAR}\s+(?:to|and|or|until|"
        rf"through)\s+(?:in )?(?P<year2>(?:19|20)\d\d)\b{NO_YEAR}",
        _year,
    ),
    (
        r"\b(?:[Ii]n|[Ss]ince|[Oo]f|[Dd]uring|[Tt]hroughout|as (?:early|late|recently|"
        rf"far back) as)\s+(?:the\s+)?(?:year\s+)?{NAMED_YEAR}(?:[-–](?P<year2>(?:19|"
        rf"20)?\d\d))?\b{NO_YEAR}",
        _year,
    ),
    (rf"\b(?:[Tt]he )?[Yy]ear {NAMED_YEAR}\b{NO_YEAR}", _year),
    (rf"\b{NAMED_YEAR}\b(?= (?:was|saw|brought|began|ended|had)\b)", _year),
    (
        rf"\b(?:the|[Dd]uring the|[Aa]fter the)\s+{NAMED_YEAR}\s+(?:\S+\s+){{0,2}}(?:war|"
        r"conflict)\b",
        _year,
    ),
    (
        r"\b(?:[Tt]hat|[Ll]ater that|[Tt]he same|[Tt]he previous|[Tt]he following) year\b|"
        r"\b[Tt]he year before\b(?! last)",
        _that_year,
    ),
)
"""Forms that begin alike stand in the order of their length."""
