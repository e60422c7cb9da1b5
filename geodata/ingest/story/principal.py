"""The place that an article as a whole is about."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geodata.ingest import triggers, where
from geodata.ingest.sentences import Paragraph, paragraphs
from geodata.ingest.where import CAPITALS, Locator, Mention
from geodata.model import Article, Place

SETTLEMENTS = ("village", "town", "city", "locality")
"""Kinds of places that people live in."""

FROM_THERE, IN_LEAD = 400, 10
"""How many days back an article told from a village, or one that names it in its lead, is
still about it where it names no other place."""

AT_HOME = re.compile(
    r"\b(?:(?:village|town|community|settlement) of|[Vv]illagers (?:of|in)|"
    r"[Rr]esidents of) (?:the )?$"
)
"""Words that introduce the place that a report is about."""


def principal_of(
    article: Article,
    parts: Sequence[Paragraph],
    placed: Sequence[Sequence[Mention]],
    known: Locator,
) -> tuple[Mention | None, int]:
    """Return the place that the article is about, and how many days back it still is."""
    everywhere = [m for mentions in placed for m in mentions if m.place.name not in CAPITALS]
    dateline = [m for part in parts[:1] for m in everywhere if m.start < part.head_end]
    if dateline and dateline[0].place.kind == "village":
        return replace(dateline[0], role="event"), FROM_THERE
    home, reach = _reported_from(article.text, parts, everywhere)
    if home:
        return replace(home, role="event", vague=False), reach
    if dateline and dateline[0].place.kind in SETTLEMENTS:
        return replace(dateline[0], role="event"), 0
    titled = _in_title(article.title, known)
    for mention in everywhere:
        if [mention.place] == titled and mention.place.kind in SETTLEMENTS:
            return replace(mention, role="event", vague=False), 0
    return None, 0


def _reported_from(
    text: str, parts: Sequence[Paragraph], everywhere: Sequence[Mention]
) -> tuple[Mention | None, int]:
    """Return the place whose people a first paragraph introduces, or which a text opens with."""
    early = [m for m in everywhere if len(parts) > 1 and m.start < parts[1].start]
    for mention in early:
        before = text[max(mention.start - 25, 0) : mention.start]
        if AT_HOME.search(before) and mention.role != "origin":
            opening = mention.start - parts[0].head_end < len("In the remote village of ")
            return mention, FROM_THERE if opening else IN_LEAD
    return _opening_village(text, parts, everywhere), FROM_THERE


def _opening_village(
    text: str, parts: Sequence[Paragraph], everywhere: Sequence[Mention]
) -> Mention | None:
    """Return the only place in a first sentence that tells of nothing yet, if it is a village."""
    sentences = parts[0].sentences if parts else ()
    if not sentences or triggers.find(text, sentences[0].start, sentences[0].end):
        return None
    named = [m for m in everywhere if sentences[0].start <= m.start < sentences[0].end]
    return named[0] if len(named) == 1 and named[0].place.kind == "village" else None


def _in_title(title: str, known: Locator) -> list[Place]:
    """Return the places that the title names beyond doubt, each once."""
    found = [m for part in paragraphs(title) for m in where.mentions(part, title, known)]
    return list({m.place for m in found if len(m.places) == 1})
