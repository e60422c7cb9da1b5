"""Dead, wounded and captured in a clause, and whose they are."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geodata.ingest import casualties, mood, triggers
from geodata.ingest.captives import held
from geodata.ingest.merge import VIOLENT, Telling
from geodata.ingest.scene import Scene
from geodata.ingest.sentences import Clause
from geodata.ingest.story import Story
from geodata.ingest.tolls import Toll
from geodata.ingest.where import CAPITALS, Mention

WHO = re.compile(r"\s*(?:who|whom|whose)\b")
"""How a clause begins that is about the people of the one before."""

SALVO = 4
"""How many places fired at together are looked back upon."""


def losses(scene: Scene, clause: Clause, kind: str, anchor: int, text: str) -> tuple[Toll, ...]:
    """Return the figures of a clause that tells of an incident of a kind."""
    begin = _subject_start(scene, clause, text)
    tolls = tuple(casualties.find(text, begin, clause.end))
    if kind == "detention" and not any(toll.harm == "captured" for toll in tolls):
        tolls += tuple(held(text, begin, clause.end, anchor))
    return tolls


def _subject_start(scene: Scene, clause: Clause, text: str) -> int:
    """Return where the people stand whom a clause with "who" is about."""
    before = [c for c in scene.sentence.clauses if c.end <= clause.start]
    if not before or not WHO.match(text, clause.start, clause.end):
        return clause.start
    told = triggers.find(text, before[-1].start, before[-1].end)
    return clause.start if told else before[-1].start


def add_figures(story: Story, scene: Scene, clause: Clause) -> None:
    """Let figures in a clause that tells of nothing itself belong to what was told just before."""
    text, bounds = story.article.text, (clause.start, clause.end)
    last = story.told[-1] if story.told else None
    if last is None or not _takes_figures(story, last) or _is_elsewhere(scene, clause, last):
        return
    if mood.counts_all(text, bounds) or mood.counts_up(text, bounds):
        return
    begin = _subject_start(scene, clause, text)
    figures = tuple(casualties.find(text, begin, clause.end))
    if figures:
        story.told[-1] = replace(last, tolls=last.tolls + figures)


def _takes_figures(story: Story, last: Telling) -> bool:
    """Say whether figures may belong to the last telling: it is near, and at one place alone."""
    if last.type not in VIOLENT or (last.place is None and not last.tolls):
        return False
    salvo = [t for t in story.told[-SALVO:] if t.span == last.span and t.place]
    near = 0 <= story.paragraph - last.paragraph <= 1
    return near and all(t.place == last.place for t in salvo)


def _is_elsewhere(scene: Scene, clause: Clause, last: Telling) -> bool:
    """Say whether a clause names another day or another place than that of the last telling."""
    if any(last.when is None or not day.meets(last.when, 0) for day in scene.days_in(clause)):
        return True
    spots = last.place.places if last.place else ()
    here = (m.place for m in scene.events_in(clause))
    return any(place.name not in CAPITALS and place not in spots for place in here)


def after_salvo(story: Story, places: Sequence[Mention]) -> bool:
    """Say whether figures without a place would fall on several places told of together."""
    placed = [t for t in story.told[-SALVO:] if t.place]
    if places or not placed:
        return False
    last = placed[-1]
    together = (t for t in placed if t.span == last.span and t.type == last.type)
    return len({t.place.place for t in together if t.place}) > 1
