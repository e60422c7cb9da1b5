"""One paragraph, entry or section → what its sentences tell, and from which day they reckon."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from geodata.ingest import headings, speakers, when
from geodata.ingest.narration.sentence import read_sentence
from geodata.ingest.sentences import Paragraph, Sentence
from geodata.ingest.story import Story
from geodata.ingest.when import When
from geodata.ingest.where import Mention

RELATED = re.compile(
    r"\b(?:reports?|letter|appeal|note|dossier|memorandum|communication|summary|briefing|"
    r"press conference|news conference|bulletin|live video|broadcast|round-up)\b"
    r"(?! (?:said|says|by Reuters))"
)
"""Documents and occasions whose content a text may relate from beginning to end."""

PRESENT = re.compile(r"\b(?:reports|informs|states|announces)\b")
"""Verbs of a bulletin that speaks in the present tense."""

THE_BODY = re.compile(r"\W*The\b")
"""How a sentence begins whose subject is an official body."""

SPEAKS = re.compile(
    r".{0,90}\b(?:informs?|reports?|published|initiated|announced|said|the following|issued by)\b"
)
"""What an official body that opens a bulletin does."""


def read_paragraph(story: Story, part: Paragraph, mentions: Sequence[Mention]) -> None:
    """Add to `story` what one paragraph tells."""
    text = story.article.text
    story.section_year = headings.year_over_section(text, part) or story.section_year
    asked = _asked(story, part)
    story.begin_paragraph()
    story.paragraph_day = asked or story.paragraph_day
    heading = headings.over_section(text, part, story.clock)
    if heading:
        _turn_to_section(story, heading)
    if part.is_entry:
        _turn_to_entry(story, part)
    for sentence in part.sentences:
        inside = [m for m in mentions if sentence.start <= m.start < sentence.end]
        read_sentence(story, sentence, inside)
        if story.lead is None and story.paragraph == 1 and story.asserted:
            story.lead = story.asserted
            story.opens = _opens(story, sentence)
            story.document = _is_document(story, sentence)


def _asked(story: Story, part: Paragraph) -> When | None:
    """Return the day that the question above a paragraph asks about."""
    above = story.article.text[max(part.start - 12, 0) : part.start]
    return story.paragraph_day if above.rstrip(' \n*_"”').endswith("?") else None


def _opens(story: Story, sentence: Sentence) -> bool:
    """Say whether a sentence begins with its speaker or reports in the present tense."""
    words = story.article.text[sentence.start : sentence.end]
    body = speakers.side_of(words[:70]) and THE_BODY.match(words)
    return bool(PRESENT.search(words) or (body and SPEAKS.match(words)))


def _is_document(story: Story, sentence: Sentence) -> bool:
    """Say whether a text opens with the report, letter or briefing that it goes on to relate."""
    return bool(RELATED.search(story.article.text, sentence.start, sentence.end))


def _turn_to_entry(story: Story, part: Paragraph) -> None:
    """Reckon from the day that an entry of a live page or of a diary is under."""
    story.paragraph = -story.paragraph - 10
    days = when.find(story.article.text, part.start, part.head_end, story.clock)
    hour = headings.hour_of(story.article.text[part.start : part.head_end])
    passed = timedelta(days=headings.past_midnight(story.hour, hour))
    published = days[-1].end if days else story.clock.published + passed
    if story.article.published:
        published = min(published, story.article.published)
    story.hour = hour
    story.clock = replace(story.clock, published=published, latest=(published, published))
    story.paragraph_day = When((part.start, part.head_end), published, published)


def _turn_to_section(story: Story, heading: When) -> None:
    """Reckon from the day that a heading names, until another does."""
    day = heading.end
    story.clock = replace(story.clock, published=day, latest=(heading.start, day), known=True)
    story.section = story.paragraph_day = heading
    story.hour = None
