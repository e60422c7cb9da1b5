"""One clause with the kind of incident that it tells of → its tellings, one for each place."""

import re
from collections.abc import Iterator
from dataclasses import replace

from geodata.ingest import actors, backdrop, mood
from geodata.ingest.dating import day_of
from geodata.ingest.merge import SAID, VIOLENT, Telling
from geodata.ingest.narration.attribution import report_of, silent_speaker
from geodata.ingest.narration.figures import after_salvo, losses
from geodata.ingest.narration.whereabouts import far_place, places_of
from geodata.ingest.scene import Scene
from geodata.ingest.sentences import Clause
from geodata.ingest.story import Story
from geodata.ingest.when import When
from geodata.ingest.where import Mention

VIOLATIONS = re.compile(r"violations?\b")
"""Words for what a summary counts."""

THE_SAME = re.compile(
    r"\b[Tt]he (?:two|three|four|five|six|\d+|same) (?:men|soldiers|servicemen|others)\b"
)
"""Words for people whom the text has told of."""


def tellings(
    story: Story, scene: Scene, clause: Clause, kind: str, anchor: int
) -> Iterator[Telling]:
    """Yield what a clause tells of an incident of a kind, whose word stands at `anchor`."""
    text, bounds = story.article.text, (clause.start, clause.end)
    places, own_place = places_of(story, scene, clause, kind, anchor)
    day, sure = day_of(story, scene, clause, anchor, kind)
    own_day = sure == SAID
    report = report_of(scene, clause)
    speaker = report.speaker if report else story.quoted or silent_speaker(story, day)
    initiator, target = actors.roles(text, bounds, anchor, kind, speaker)
    on_a_day = bool(own_day and places and day and day.start == day.end)
    counted = kind in VIOLENT and not _sums_up(text, bounds, on_a_day, own_day)
    if not places and not own_place:
        places = far_place(story, day, own_day, kind)
    alone = len(places) < 2 and not after_salvo(story, places)
    telling = Telling(
        span=scene.bounds,
        type=kind,
        place=None,
        when=day,
        sure=sure,
        speaker=speaker,
        named=report is not None,
        stance="confirms" if report and report.stance == "confirms" else "asserts",
        tolls=losses(scene, clause, kind, anchor, text) if counted and alone else (),
        own_place=own_place,
        initiator=initiator,
        target=target,
        paragraph=story.paragraph,
        answer=backdrop.answers(text, scene.bounds),
        summary=bool(VIOLATIONS.search(text, anchor, anchor + 40)),
        again=bool(THE_SAME.search(text[slice(*bounds)])),
    )
    if not places:
        yield telling
    for place in places:
        yield replace(telling, place=place, when=_day_beside(scene, place, text) or day)


def _sums_up(text: str, bounds: tuple[int, int], on_a_day: bool, own_day: bool) -> bool:
    """Say whether the figures of a clause are of more than it tells of."""
    all_told = mood.counts_all(text, bounds) and not on_a_day
    return all_told or (mood.counts_up(text, bounds) and not own_day)


def _day_beside(scene: Scene, place: Mention, text: str) -> When | None:
    """Return the day in brackets behind a place: at Norabak (10 May) and Kut (12 May)."""
    behind = (d for d in scene.days if place.end <= d.span[0] <= place.end + len(" (on the "))
    return next((d for d in behind if "(" in text[place.end : d.span[0]]), None)
