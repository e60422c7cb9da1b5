"""Sentences that change what was told before: they retract it, place it or say who told it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geodata.ingest import mood, triggers
from geodata.ingest.merge import Telling
from geodata.ingest.narration.enumeration import one_list
from geodata.ingest.scene import Scene
from geodata.ingest.story import Story
from geodata.vocabulary import INCIDENT_TYPES

SETS_PLACE = re.compile(
    r"\b(?:landed|arrived|took place|was held|happened|occurred|lies|began|broke out)\b"
)
"""Words that tell where the thing told before happened."""

MOVING = ("advance", "clash")
"""Types of what is told beside the place of what came before."""

POINTS_BACK = re.compile(
    r"\s*(?:[\"“]|(?:It|They|He|She|That|This|These|Those|All|Both|Nobody|No one|None|One|Two|"
    r"Three|So|Such|Its|Their|His|Her|The (?:victims?|injured|wounded|dead|bod(?:y|ies)|blast|"
    r"explosion|shooting|shots?|fire|firing|attack|strikes?|incident|man|men|woman|soldiers?|"
    r"two|three|others?|claim|news|report|information))\b)"
)
"""How a sentence begins that adds to the one before."""

SO_SAYS = re.compile(
    r"\s*(?:So|Thus|This|That|Such|These) (?:runs?|reads?|ran|goes|went|says?|said|is|was|are|were|"
    r"comes?|came|stands?|follows?)\b"
)
"""How a paragraph begins that tells who said all of the one before."""


def take_back(story: Story, scene: Scene) -> None:
    """Drop what the sentence before told if this one says that it is not true.

    It may have ended the paragraph before. Where another side says so, it only denies it.
    """
    text = story.article.text
    if not mood.RETRACTED.search(text, *scene.bounds) or triggers.find(text, *scene.bounds):
        return
    last = story.told[-1] if story.told else None
    opens = text[max(scene.sentence.start - 1, 0) : scene.sentence.start] == "\n"
    if last and story.paragraph - last.paragraph <= opens and not _answers(scene, last):
        story.told = [t for t in story.told if t.span != last.span]


def _answers(scene: Scene, last: Telling) -> bool:
    """Say whether another side speaks in a sentence than the one that told the last thing."""
    sides = {report.speaker.side for report in scene.said if report.speaker}
    return last.speaker is not None and bool(sides - {last.speaker.side})


def set_place(story: Story, scene: Scene, told: Sequence[Telling]) -> None:
    """Let "the transfer took place at Tegh" place what was told before in this paragraph."""
    text, places = story.article.text, scene.sites
    sure = all(telling.place is None or telling.own_place for telling in told)
    if told and not all(telling.type in MOVING for telling in told):
        return
    if not sure or not places or not SETS_PLACE.search(text[slice(*scene.bounds)]):
        return
    near = (story.paragraph, story.paragraph - 1)
    for index, telling in enumerate(story.told):
        if telling.paragraph in near and telling.place is None:
            place = one_list(places, scene.sentence.start, text)[0]
            story.told[index] = replace(telling, place=place)
            return


def attribute_back(story: Story, scene: Scene, before: int) -> None:
    """Let a speaker who only adds to the sentence before have said that too.

    It injured three, Baku said; all were killed, says the ministry. `before` is the number of
    tellings up to that sentence.
    """
    report = scene.said[0]
    last = story.told[min(before, len(story.told)) - 1] if before and story.told else None
    if report.stance == "denies" or last is None or not _adds_to(last, story, scene):
        return
    for index, telling in enumerate(story.told[:before]):
        if telling.span == last.span:
            story.told[index] = replace(telling, speaker=report.speaker, stance=report.stance)


def _adds_to(last: Telling, story: Story, scene: Scene) -> bool:
    """Say whether a sentence adds to what the one before told without a speaker of its own."""
    if (last.speaker and last.named) or INCIDENT_TYPES[last.type].family == "talks":
        return False
    text, start = story.article.text, scene.sentence.start
    if last.paragraph == story.paragraph - 1:
        return bool(SO_SAYS.match(text, start))
    follows = last.paragraph == story.paragraph and not text[last.span[1] : start].strip()
    return follows and bool(POINTS_BACK.match(text, start))
