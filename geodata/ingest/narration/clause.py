"""One clause → the kind of incident that it tells of, if it does."""

import re
from collections.abc import Sequence

from geodata.ingest import backdrop, evidence, kinds, mood, triggers
from geodata.ingest.merge import VIOLENT
from geodata.ingest.narration.account import tellings
from geodata.ingest.narration.figures import add_figures
from geodata.ingest.scene import Scene
from geodata.ingest.sentences import Clause
from geodata.ingest.story import Story
from geodata.ingest.triggers import Trigger
from geodata.ingest.when import When

A_WEEK = 8
"""Days told as a longer stretch than this are no days of one event."""

COUNT = re.compile(r"\b(?:\d{2,}|dozens|scores|hundreds|thousands)\b")
"""Figures that nobody gives of one event."""

OTHER_BLASTS = frozenset(("shelling", "clash", "advance"))
"""Types that explain a blast as well as a mine does."""

SAME_PLACE = re.compile(r"\bsame (?:place|village|town)\b|\bagain\b")
"""Words by which a clause tells of the place of the one before."""

GOES_ON = re.compile(r"\s*(?:and|but)\b")
"""How a clause begins that goes on with the one before."""


def read_clause(story: Story, scene: Scene, clause: Clause, before: str | None) -> str | None:
    """Add what one clause tells; return the type of incident that it tells of.

    `before` is the type that the clause before told of.
    """
    text = story.article.text
    found = triggers.find(text, clause.start, clause.end)
    real = _in_front(story, scene, clause, found)
    kind = _kind(story, clause, real)
    if kind is None and before and not found and _goes_on(scene, clause, text):
        kind = before
    if _only_counts(scene, clause, kind, text):
        return None
    if not found and kind is None:
        real = _things(story, scene, clause)
        kind = real[0].type if real else None
    if kind is None and not found:
        add_figures(story, scene, clause)
        return before
    if kind is None:
        return None
    anchor = next((trigger.start for trigger in real if trigger.type == kind), clause.start)
    story.told.extend(tellings(story, scene, clause, kind, anchor))
    return kind


def _in_front(
    story: Story, scene: Scene, clause: Clause, found: Sequence[Trigger]
) -> list[Trigger]:
    """Return the words of a clause for what happened, without what is denied or background."""
    text, bounds = story.article.text, (clause.start, clause.end)
    real = [
        trigger
        for trigger in found
        if _happened(scene, clause, trigger, text)
        and not backdrop.is_behind(text, bounds, scene.bounds, trigger)
    ]
    real = backdrop.in_front(text, bounds, real)
    return [] if backdrop.only_reckons(text, bounds, real, bool(story.told)) else real


def _happened(scene: Scene, clause: Clause, trigger: Trigger, text: str) -> bool:
    """Say whether what a word stands for happened, and the last speech before it claims so.

    They denied the claim, saying that the other side had fired.
    """
    before = [report for report in scene.said if report.end <= trigger.start]
    denied = bool(before) and before[-1].stance == "denies"
    bounds = (clause.start, clause.end)
    return not denied and mood.happened(text, bounds, scene.bounds, trigger.start, trigger.end)


def _kind(story: Story, clause: Clause, real: Sequence[Trigger]) -> str | None:
    """Return the type of incident that the words of a clause stand for."""
    text, bounds = story.article.text, (clause.start, clause.end)
    kind = kinds.by_cause(text, bounds, kinds.of_clause(text, real, bounds))
    told = {telling.type for telling in story.told}
    if "landmine" in told and not told & OTHER_BLASTS:
        kind = kinds.after_mines(text, bounds, kind)
    return kind


def _goes_on(scene: Scene, clause: Clause, text: str) -> bool:
    """Say whether a clause without a word for it tells of the same thing elsewhere or later."""
    words = text[clause.start : clause.end]
    places = scene.events_in(clause)
    listed = places and places[0].start - clause.start < len(" and the ")
    listed = listed or len(words.strip()) < len("on the 12th of September, at Verin Shorzha;")
    begins = GOES_ON.match(words) or listed
    return bool(begins and scene.days_in(clause) and (places or SAME_PLACE.search(words)))


def _only_counts(scene: Scene, clause: Clause, kind: str | None, text: str) -> bool:
    """Say whether a clause adds up what happened over a longer time."""
    bounds, days = (clause.start, clause.end), scene.days_in(clause)
    if mood.counts_up(text, scene.bounds) and not any(_is_exact(day) for day in days):
        return kind in VIOLENT or COUNT.search(text, *bounds) is not None
    since = any(day.since for day in days)
    return kind == "casualty" and (since or mood.counts_all(text, bounds))


def _is_exact(day: When) -> bool:
    return not day.since and (day.end - day.start).days < A_WEEK


def _things(story: Story, scene: Scene, clause: Clause) -> list[Trigger]:
    """Return a thing that tells what happened, if a place and a day stand beside it."""
    text = story.article.text
    days = [day for day in scene.days if not day.of_report and _is_exact(day)]
    if not scene.sites or not (days or story.paragraph_day):
        return []
    thing = evidence.find(text, clause.start, clause.end)
    return [thing] if thing and _happened(scene, clause, thing, text) else []
