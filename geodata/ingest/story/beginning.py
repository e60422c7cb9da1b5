"""What is known of an article before its first sentence is read."""

from collections.abc import Sequence
from datetime import date

from geodata.ingest import bulletins, headings, identity, speakers, who
from geodata.ingest.clock import Clock
from geodata.ingest.sentences import Paragraph
from geodata.ingest.story.memory import Story
from geodata.ingest.story.principal import FROM_THERE, SETTLEMENTS, principal_of
from geodata.ingest.story.sides import side_of
from geodata.ingest.where import CAPITALS, Locator, Mention
from geodata.model import Article

QUESTIONS = 3
"""Paragraphs that end with a question in an interview, at least."""


def begin(
    article: Article,
    parts: Sequence[Paragraph],
    placed: Sequence[Sequence[Mention]],
    known: Locator,
) -> Story:
    """Return the story before its first sentence."""
    clock = Clock(article.published or date(2100, 1, 1), known=article.published is not None)
    clock = headings.at_dateline(article.text, tuple(parts), clock)
    principal, reach = principal_of(article, parts, placed, known)
    first = article.text[parts[0].start : parts[0].start + 600] if parts else ""
    home = speakers.side_of(first) or speakers.side_of(article.title)
    story = Story(article, known, clock, principal, reach, home, None)
    story.titled = headings.in_title(article, clock)
    story.issuer = bulletins.issuer(article)
    story.heard.extend([story.issuer] if story.issuer else _in_headline(article.title))
    named = [m for mentions in placed for m in mentions if m.place.name not in CAPITALS]
    _look_from(story, named)
    if _is_interview(article.text, parts):
        _turn_to_interviewee(story, named)
    return story


def _in_headline(title: str) -> list[speakers.Speaker]:
    """Return who speaks in the title: the ministry of the text is that of "Baku says"."""
    nobody = identity.Listener((), None, False, lambda *_: None)
    said = who.reports(title, 0, len(title), nobody)
    return [r.speaker for r in said if r.speaker and r.stance == "asserts"]


def _look_from(story: Story, named: Sequence[Mention]) -> None:
    """Let the article look from the side of the settlement that it tells of first."""
    hit = [m for m in named if m.role in ("event", "resident") and m.place.kind in SETTLEMENTS]
    if hit and not speakers.one_side_of(story.article.title):
        story.home = side_of(hit[0].place, story.article)
    if story.principal and story.reach == FROM_THERE:
        story.home = side_of(story.principal.place, story.article)


def _is_interview(text: str, parts: Sequence[Paragraph]) -> bool:
    lines = (text[part.start :].split("\n", 1)[0] for part in parts)
    return sum(line.rstrip(' *_"”').endswith("?") for line in lines) >= QUESTIONS


def _turn_to_interviewee(story: Story, named: Sequence[Mention]) -> None:
    """Let somebody from the place that an interview names first speak throughout."""
    if named:
        story.home = side_of(named[0].place, story.article)
    if story.home:
        story.reach = FROM_THERE if story.principal else 0
        story.voice = speakers.Speaker(f"interviewee from {story.home}", story.home)
