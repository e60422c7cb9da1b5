"""What an article read to its end says of news without a place or a speaker of its own."""

from collections.abc import Sequence
from dataclasses import replace

from geodata.ingest.merge import Telling
from geodata.ingest.story import Story
from geodata.ingest.triggers import FIGHTING
from geodata.ingest.when import OLD_DAYS
from geodata.vocabulary import INCIDENT_TYPES


def at_stray_place(story: Story, told: list[Telling]) -> list[Telling]:
    """Place news that nothing else places where the troops are said to be."""
    places = {mention.place for mention in story.stray}
    news = [t for t in told if t.type in FIGHTING and _is_news(story, t)]
    if len(places) != 1 or any(telling.place for telling in news):
        return told
    return [replace(t, place=story.stray[0]) if t in news else t for t in told]


def with_issuer(story: Story, told: Sequence[Telling]) -> list[Telling]:
    """Let whoever issued a bulletin speak for all its news where nobody else is named.

    In other articles whoever speaks in the lead does so for news of the same family.
    """
    sides = {speaker.side for speaker in story.heard}
    bulletin = story.issuer or story.document or (len(sides) == 1 and story.opens)
    voice = (story.issuer or story.lead) if bulletin else story.lead
    return [
        replace(t, speaker=voice)
        if t.speaker is None and _speaks_for(story, t, bool(bulletin), told[0])
        else t
        for t in told
    ]


def _speaks_for(story: Story, telling: Telling, bulletin: bool, first: Telling) -> bool:
    """Say whether whoever speaks in the lead does so for a telling without a speaker."""
    if story.document or not _is_news(story, telling):
        return story.document
    return bulletin or _family(telling) == _family(first)


def _family(telling: Telling) -> str:
    family = INCIDENT_TYPES[telling.type].family
    return "fighting" if family == "harm" else family


def _is_news(story: Story, telling: Telling) -> bool:
    return telling.when is None or (story.clock.published - telling.when.end).days <= OLD_DAYS
