"""Days reckoned from whoever speaks: "overnight", "yesterday", and days still to come."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from geodata.ingest import triggers, when
from geodata.ingest.clock import safe
from geodata.ingest.sentences import Sentence
from geodata.ingest.story import Story
from geodata.ingest.when import When

OF_SPEECH = re.compile(
    r"overnight|(?:last|this|during the|in the|through the) (?:night|evening|morning|afternoon)|"
    r"yesterday|today|tonight|the day before yesterday",
    re.IGNORECASE,
)
"""Times that are reckoned from the day on which somebody speaks."""

OF_NIGHT = re.compile(r"overnight|(?:during|in|through) the night")
"""Words for the night of a day named before."""

TO_COME = re.compile(
    r"\b(?:will|would|shall|due|schedul\w+|plan\w*|slated|expect\w*|"
    r"(?:is|are|was|were|has|have) to|going to|next|coming|upcoming|until|till|by|deadline|"
    r"ahead of|before|postpon\w+|agree\w*|invit\w+|ask\w*|call\w*|demand\w*|order\w*|"
    r"extend\w*|remand\w*|may|might|could|if)\b",
    re.IGNORECASE,
)
"""Words of a sentence in which a day ahead is one that is to come."""

SPOKEN_BEFORE = timedelta(days=4)
"""How long before publication the day lies at most on which somebody speaks in the news."""


def as_spoken(story: Story, day: When, days: Sequence[When]) -> When:
    """Reckon "overnight" from the day before publication if the speaker spoke then."""
    text, published = story.article.text, story.clock.published
    spoken = [d.end for d in days if d.of_report and d.start == d.end and d.end < published]
    night = _night_of(text, day, days, published)
    if night:
        return replace(day, start=night.start, end=night.end + timedelta(days=1))
    fresh = spoken and published - spoken[0] <= SPOKEN_BEFORE
    if day.of_report or not fresh or not OF_SPEECH.fullmatch(text, *day.span):
        return day
    found = when.find(text, *day.span, replace(story.clock, published=spoken[0]))
    return replace(day, start=found[0].start, end=found[0].end) if found else day


def _night_of(text: str, day: When, days: Sequence[When], published: date) -> When | None:
    """Return the day, named before in the sentence and long past, whose night "overnight" is."""
    if not OF_NIGHT.match(text, *day.span):
        return None
    before = [d for d in days if d.span[1] <= day.span[0] and d.start == d.end and not d.of_report]
    past = before and published - before[-1].end > SPOKEN_BEFORE
    return before[-1] if past else None


def in_the_past(story: Story, sentence: Sentence, day: When) -> When:
    """Return a day to come that has no year as that of the year before, where things happened."""
    text, bounds = story.article.text, (sentence.start, sentence.end)
    if not is_ahead(story, day) or re.search(r"\d{4}", text[slice(*day.span)]):
        return day
    if TO_COME.search(text, *bounds) or not triggers.find(text, *bounds):
        return day
    start = safe(day.start.year - 1, day.start.month, day.start.day)
    end = safe(day.end.year - 1, day.end.month, day.end.day)
    return replace(day, start=start, end=end) if start and end else day


def is_ahead(story: Story, day: When) -> bool:
    """Say whether a day was still to come when the article was written, wherever on earth."""
    written = max(story.clock.published, story.article.published or story.clock.published)
    return story.clock.known and day.start > written + timedelta(days=1)
