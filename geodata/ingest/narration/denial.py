"""Sentences in which somebody denies what is told: no incidents, but the other side of one."""

import re

from geodata.ingest import mood, triggers
from geodata.ingest.merge import Denial, same_kind
from geodata.ingest.scene import Scene
from geodata.ingest.story import Story
from geodata.ingest.who import Report

UNTRUE = re.compile(
    r"\b(?:false|untrue|not true|groundless|baseless|unfounded|fabricat\w+|disinformation|"
    r"nonsense|fake|invent(?:ed|ion)|an? (?:\w+ )?(?:lie|falsehood)|not correspond|"
    r"nothing to do with (?:reality|the truth))\b",
    re.IGNORECASE,
)
"""Words by which whoever speaks calls something untrue."""

NO_FACT = re.compile(
    r"\s+(?:[\w'’-]+\s+){0,4}?(?:proposals?|offers?|demands?|requests?|plans?|ultimatums?|"
    r"invitations?|calls?|terms|conditions?|appeals?|mediation|resolutions?|entry|access|passage|"
    r"permission|visas?|bail|treatment)\b",
    re.IGNORECASE,
)
"""What is turned down rather than called untrue."""

WHAT_WAS_SAID = re.compile(
    r"\b(?:allegations?|claims?|information|reports?|accusations?|statements?|rumou?rs?)\b",
    re.IGNORECASE,
)
"""Words for what somebody said, whom somebody else calls a liar."""


def hear(story: Story, scene: Scene) -> None:
    """Keep who denies something in a sentence."""
    for report in scene.said:
        if report.speaker and _denies(story, scene, report):
            span = (scene.sentence.start, scene.sentence.end)
            story.denials.append(Denial(span, report.speaker, story.paragraph))


def _denies(story: Story, scene: Scene, report: Report) -> bool:
    """Say whether a speaker calls untrue what somebody told, or says that it did not happen."""
    text = story.article.text
    until = min((r.start for r in scene.said if r.start > report.end), default=scene.sentence.end)
    if report.stance == "denies":
        return not NO_FACT.match(text, report.end, until)
    if WHAT_WAS_SAID.search(text, scene.sentence.start, report.end):
        return False
    return bool(UNTRUE.search(text, report.end, until)) or _negates(story, (report.end, until))


def _negates(story: Story, words: tuple[int, int]) -> bool:
    """Say whether a speaker's words are that what was told last did not happen."""
    text, last = story.article.text, story.told[-1] if story.told else None
    return last is not None and any(
        trigger.type != "casualty"
        and same_kind(trigger.type, last.type)
        and mood.is_negated(text[words[0] : trigger.start], text[trigger.start : trigger.end])
        for trigger in triggers.find(text, *words)
    )
