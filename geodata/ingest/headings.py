"""Days that stand above what they belong to: in a title, a dateline, a heading, a live entry."""

import re
from dataclasses import replace
from datetime import timedelta

from geodata.ingest import when
from geodata.ingest.clock import Clock
from geodata.ingest.days.seasons import SEASONS
from geodata.ingest.lexicon.dates import MONTH
from geodata.ingest.sentences import Paragraph
from geodata.ingest.when import OLD_DAYS, When
from geodata.model import Article

LONGEST = 80
"""Characters of the longest line that is taken for a heading."""

ASIDE = 25
"""Characters that may stand beside an old day in a heading; more of them are a caption."""

EXACT_DAYS = 3
"""A heading that names more days than this says when, but not on which day."""

DATELINE_DAYS = 3
"""How many days before publication a report may have been written."""

NIGHT, MORNING = 20, 6
"""Between an entry after the one hour and the next before the other, midnight has passed."""

YEAR_HEADING = re.compile(
    rf"\W*(?:(?:[Tt]he|[Ii]n|of|[Yy]ear|[Ee]arly|[Ll]ate|{'|'.join(SEASONS)}|{MONTH})[ ,]+){{0,3}}"
    r"(?P<year>(?:19|20)\d\d)(?:\W*| ?[:–—-] ?[^.]{1,60})",
    re.IGNORECASE,
)

HOUR = re.compile(r"(?P<hour>\d{1,2})[:.]\d\d\s*(?P<half>[ap])?")


def over_section(text: str, part: Paragraph, clock: Clock) -> When | None:
    """Return the day that a heading puts over the paragraphs below it."""
    line = text[part.start :].split("\n", 1)[0].strip(" #*_:–—-")
    if part.is_entry or len(line) > LONGEST or re.search(r"[.!?”\"]$", line):
        return None
    days = _exact(when.find(text, part.start, part.start + LONGEST, clock), text, part, line)
    if days is None:
        return None
    beside = len(line) - (days.span[1] - days.span[0])
    old = (clock.published - days.end).days > OLD_DAYS
    return None if old and beside > ASIDE else days


def year_over_section(text: str, part: Paragraph) -> int | None:
    """Return the year that a heading puts over the paragraphs below it: "2022", "May 2021"."""
    line = text[part.start :].split("\n", 1)[0]
    match = YEAR_HEADING.fullmatch(line)
    return int(match["year"]) if match else None


def _exact(found: list[When], text: str, part: Paragraph, line: str) -> When | None:
    """Return the only days of a line, if they are written out and few."""
    end = text.find("\n", part.start)
    inside = [day for day in found if end < 0 or day.span[0] < end]
    dated = [day for day in inside if re.search(r"\d", text[slice(*day.span)])] or inside
    if len(dated) != 1 or dated[0].since or (dated[0].end - dated[0].start).days >= EXACT_DAYS:
        return None
    return replace(dated[0], of_report=False) if line else None


def at_dateline(text: str, parts: tuple[Paragraph, ...], clock: Clock) -> Clock:
    """Return the clock of the day on which the report says it was written."""
    if not parts or parts[0].is_entry or parts[0].head_end == parts[0].start:
        return clock
    days = when.find(text, parts[0].start, parts[0].head_end, clock)
    if not days:
        return clock
    written = days[-1].end
    late = clock.published - written
    if clock.known and not timedelta(0) <= late <= timedelta(days=DATELINE_DAYS):
        return clock
    return replace(clock, published=written, known=True)


def in_title(article: Article, clock: Clock) -> When | None:
    """Return the days of the news that the title names."""
    days = when.find(article.title, 0, len(article.title), clock)
    fresh = [
        day
        for day in days
        if not day.of_report
        and (day.end - day.start).days < EXACT_DAYS
        and 0 <= (clock.published - day.end).days <= OLD_DAYS
    ]
    return fresh[0] if len(fresh) == 1 else None


def hour_of(head: str) -> int | None:
    """Return the hour of an entry of a live page."""
    match = HOUR.search(head)
    if not match:
        return None
    hour = int(match["hour"])
    return hour + 12 * (match["half"] == "p" and hour < 12)


def past_midnight(before: int | None, hour: int | None) -> int:
    """Return how many days lie between two entries that follow each other in the text."""
    if before is None or hour is None:
        return 0
    return (before >= NIGHT and hour <= MORNING) - (before <= MORNING and hour >= NIGHT)
