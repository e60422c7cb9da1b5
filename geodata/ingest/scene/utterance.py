"""The day on which somebody spoke, beside the verb of speaking: said on Monday."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geodata.ingest import triggers
from geodata.ingest.when import When
from geodata.ingest.who import Report

PHRASE = re.compile(r"\s*(?:according|per)\b", re.IGNORECASE)
"""Words that name a speaker without a verb."""

WEEKDAY_OF_DATE = re.compile(r"\s[A-Z][a-z]+day,\s")
"""The weekday before a date on which somebody spoke."""

FAR_SPEAKER = 40
"""Characters between a day that opens a sentence and the verb of whoever spoke on it, at most."""

NEAR_VERB = 60
"""How far behind the verb of speaking its day ends at most."""


def marked(text: str, start: int, day: When, said: Sequence[Report]) -> When:
    """Mark the day on which somebody spoke, in a sentence that begins at `start`."""
    of_report = any(
        _follows(text, day, report)
        or _opens(text, start, day, report)
        or _within(text, day, report)
        for report in said
    )
    return replace(day, of_report=of_report or day.of_report)


def _follows(text: str, day: When, report: Report) -> bool:
    """Say whether a day follows the verb of speaking: the ministry said on Monday."""
    gap = WEEKDAY_OF_DATE.sub(" ", text[report.end : day.span[0]])
    plain = re.fullmatch(r"(?:\s+(?!that\b)[\w'’-]+){0,8}(?<!\bof)(?<!\babout)\s*", gap)
    near = 0 <= day.span[0] - report.end <= NEAR_VERB
    return bool(near and plain and not triggers.find(text, report.end, day.span[0]))


def _within(text: str, day: When, report: Report) -> bool:
    """Say whether a day stands just before a speaker and the verb: on Monday the mayor wrote."""
    gap = text[day.span[1] : report.end]
    inside = report.start < day.span[0] and day.span[1] <= report.end
    return inside and len(gap) <= FAR_SPEAKER and "," not in gap


def _opens(text: str, start: int, day: When, report: Report) -> bool:
    """Say whether a day opens the sentence of a speaker: on Monday it had spoken of two."""
    aside = text[report.end : report.end + 1] == "," or PHRASE.match(text, report.start)
    first = not re.search(r"\w{3}", text[start : day.span[0]])
    gap = re.fullmatch(r",|(?:\s[\w'’-]+){0,6}\s?", text[day.span[1] : report.start])
    return bool(first and gap and 0 <= report.start - day.span[1] <= FAR_SPEAKER) and not aside
