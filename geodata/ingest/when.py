"""Which days a sentence names, reckoned from the day of publication and from the days before."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from geodata.ingest import daylists, papers
from geodata.ingest.apposition import narrows, nearest_to
from geodata.ingest.clock import FRESH, Clock, Handler
from geodata.ingest.days.rules import rules
from geodata.ingest.lexicon.dates import MONTH

SINCE = re.compile(r"\bsince\s+(?:\w+\s+){0,2}$", re.IGNORECASE)

UNDATED = 40
"""Years before the day put for an unknown one: what is reckoned from it is left open."""


OLD_DAYS = FRESH.days
"""A day further back than this is background, not the news of the article."""


@dataclass(frozen=True)
class When:
    """Days that a text names."""

    span: tuple[int, int]
    """Offsets of the words in the text."""
    start: date
    """First day."""
    end: date
    """Last day, inclusive."""
    since: bool = False
    """Whether the words say that it has gone on since then."""
    of_report: bool = False
    """Whether it is the day on which somebody said so, not the day of the event."""

    def meets(self, other: "When", tolerance: int = 0) -> bool:
        """Say whether both can mean the same time, `tolerance` days apart at most."""
        room = timedelta(days=tolerance)
        return self.start <= other.end + room and other.start <= self.end + room


def find(text: str, start: int, end: int, clock: Clock) -> list[When]:
    """Return the days that `text[start:end]` names, in its order."""
    found: list[When] = []
    taken = start
    for match, reckon in _named(text, start, end):
        first, last = match.span()
        if first < taken:
            continue
        before = text[max(first - 60, start) : first]
        days = reckon(match, _clock_of(match, clock, found))
        if papers.is_of_a_paper(text, match, before) and not papers.is_news(before, days, clock):
            taken = last
            clock = _in_year(clock, match)
            continue
        if days is None or not (clock.known or _is_sure(match, clock, days)):
            continue
        vague = found.pop() if found and _narrows(text, found[-1], match) else None
        days = nearest_to((vague.start, vague.end), days, match) if vague else days
        span = (vague.span[0] if vague else first, last)
        since = _goes_on(text, match, before)
        found.append(When(span, *days, since, bool(papers.OF_REPORT.search(before))))
        taken = last
        clock = advance(clock, found[-1], match)
    return daylists.settled(text, found)


def _named(text: str, start: int, end: int) -> list[tuple[re.Match[str], Handler]]:
    """Return all words for days in their order, the longest first where several begin."""
    matches = [
        (match, reckon)
        for pattern, reckon in rules(text, start, end)
        for match in pattern.finditer(text, start, end)
    ]
    return sorted(matches, key=lambda named: (named[0].start(), -named[0].end()))


def _goes_on(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether something has gone on since the day: since 2020, but not since 2020, when."""
    since = SINCE.search(before) or match.group().lower().startswith("since")
    return bool(since) and not text.startswith((", when", " when"), match.end())


def _narrows(text: str, vague: When, match: re.Match[str]) -> bool:
    gap = text[vague.span[1] : match.start()]
    return narrows(text[slice(*vague.span)], gap, match, (vague.start, vague.end))


LAST_YEAR = re.compile(rf"{MONTH}\s+(?:\d{{1,2}},?\s+)?(?P<year>(?:19|20)\d\d)\b")


def year_named(text: str, start: int, end: int) -> int | None:
    """Return the year that the last date of a stretch of text is written with."""
    years = [int(match["year"]) for match in LAST_YEAR.finditer(text, start, end)]
    return years[-1] if years else None


def advance(clock: Clock, when: When, match: re.Match[str] | None = None) -> Clock:
    """Return the clock after `when` was named."""
    year = clock.year
    if match and match.groupdict().get("year") and not when.since:
        year = when.start.year
    return replace(clock, latest=(when.start, when.end), year=year)


def _clock_of(match: re.Match[str], clock: Clock, found: list[When]) -> Clock:
    """Return what words are reckoned from: on Sunday, two days after, is from Sunday."""
    after = found and match.groupdict().get("way") == "after"
    return replace(clock, published=found[-1].start) if after else clock


def _in_year(clock: Clock, match: re.Match[str]) -> Clock:
    """Return the clock in the year that is written out in a day on which nothing happened."""
    year = match.groupdict().get("year")
    return replace(clock, year=int(year)) if year else clock


def _is_sure(match: re.Match[str], clock: Clock, days: tuple[date, date]) -> bool:
    """Say whether days do not depend on the day of publication, which is not known."""
    groups = match.groupdict()
    written = groups.get("year") or groups.get("y") or groups.get("decade")
    return bool(written) or days[1].year < clock.published.year - UNDATED
