"""Where a clause happened: at places that it names, that it points to, or of the article."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geodata.ingest.merge import VIOLENT, Telling, same_kind
from geodata.ingest.narration.enumeration import closer, one_list
from geodata.ingest.narration.sites import by_role, fitting
from geodata.ingest.scene import Scene, tells
from geodata.ingest.sentences import Clause
from geodata.ingest.story import FROM_THERE, Story
from geodata.ingest.story.anaphora import pointed_at
from geodata.ingest.when import When
from geodata.ingest.where import AREAS, CAPITALS, Mention
from geodata.vocabulary import INCIDENT_TYPES

IN_SETTING = VIOLENT | {"handover", "withdrawal"}
"""Types of what happens at the place that the sentence before is about."""

OF_THEM = re.compile(
    r"\b(?:one|two|three|four|five|some|several|most|members?|both|all|another|others?|none|"
    r"the (?:second|third|first|other|latter|eldest|youngest))\b(?: \w+){0,2}? of "
    r"(?:them|those|these|the (?:group|men|detain\w+|dead|wounded|injured|violators|intruders|"
    r"victims|killed|captives|prisoners|soldiers|two|three|four|five|six))\b|"
    r"\bborn (?:in|on) |\bthe (?:detainee|victim|deceased|dead man|wounded man|captive)\b",
    re.IGNORECASE,
)
"""Words for one of those told of before: where they come from is no place of the event."""

RELATIVE = re.compile(r"(?:which|where)\b")
"""How a clause begins that goes on about the place before it."""

ANOTHER = re.compile(
    r"\b(?:[Ii]n|[Dd]uring|[Aa]fter) an?(?:other)? (?:similar|separate|previous|earlier|different|"
    r"unrelated|comparable|parallel)? ?(?:case|incident|episode|attack|shooting|exchange|accident|"
    r"occasion)\b|\b[Ee]lsewhere\b|"
    r"\b(?:in|at) (?:another|a different|some other) (?:place|village|sector|section|part|stretch|"
    r"post)\b"
)
"""Words of something that was not where the rest was."""


def places_of(
    story: Story, scene: Scene, clause: Clause, kind: str, anchor: int
) -> tuple[list[Mention], bool]:
    """Return where a clause happened, and whether its sentence names the place itself."""
    text = story.article.text
    spoken_of = _antecedent(scene, clause, text)
    if spoken_of:
        return [spoken_of], True
    told = [t for t in story.told if t.span[0] == scene.sentence.start and t.place]
    for role, usable in by_role(scene, clause, kind, text).items():
        if role == "resident" and _of_people_before(story, scene, clause, anchor):
            continue
        inside = [m for m in usable if clause.start <= m.start < clause.end]
        before = [m for m in usable if m.start < clause.start]
        if before and not inside and told:
            return _place_told(told[-1], kind)
        later = [m for m in usable if m.start >= clause.end and not tells(scene, m.start, text)]
        group = one_list(inside or before or later, anchor, text)
        if group:
            return _of_size(group, fitting(scene, clause, kind, text), kind), True
    talks = INCIDENT_TYPES[kind].family == "talks"
    return ([], False) if talks else _pointed(story, scene, clause, anchor)


def _antecedent(scene: Scene, clause: Clause, text: str) -> Mention | None:
    """Return the place that "which was shelled" or "where a soldier was killed" goes on about."""
    if not RELATIVE.match(text, clause.start, clause.end):
        return None
    before = [m for m in scene.mentions if m.end <= clause.start]
    near = before and clause.start - before[-1].end <= len(", ")
    if not near or before[-1].role not in ("event", "speaker", "resident"):
        return None
    return None if before[-1].place.kind in AREAS and len(before) > 1 else before[-1]


def _of_people_before(story: Story, scene: Scene, clause: Clause, anchor: int) -> bool:
    """Say whether a clause without a day tells where those come from who were told of before."""
    if scene.days_in(clause):
        return False
    of_them = story.told and OF_THEM.search(story.article.text, clause.start, anchor)
    return bool(of_them) or story.placed_here()


def _place_told(last: Telling, kind: str) -> tuple[list[Mention], bool]:
    """Return the place of what the sentence told just before, if it is of the same kind."""
    same = same_kind(last.type, kind)
    return ([last.place] if same and last.place else []), same


def _of_size(group: list[Mention], fit: Sequence[Mention], kind: str) -> list[Mention]:
    """Return the villages within areas for violence, and one area alone for a clash."""
    if kind not in VIOLENT:
        return group
    group = closer(group, fit)
    wide = kind == "clash" and all(m.place.kind in AREAS for m in group)
    return group[:1] if wide else group


def _pointed(story: Story, scene: Scene, clause: Clause, anchor: int) -> tuple[list[Mention], bool]:
    """Return the place that words such as "there" mean, and whether it needs no other."""
    text = story.article.text
    if ANOTHER.search(text, scene.sentence.start, anchor):
        return [], True
    speaker = [m for m in scene.mentions if m.role == "speaker" and m.place.name not in CAPITALS]
    pointed = pointed_at(story, text[clause.start : clause.end])
    if pointed and speaker:
        return [replace(speaker[0], role="event", vague=False)], True
    return ([pointed], True) if pointed else ([], False)


def far_place(story: Story, day: When | None, own_day: bool, kind: str) -> list[Mention]:
    """Return the setting of the paragraph, or the place that the whole article is about."""
    if story.setting and kind in IN_SETTING:
        return one_list(story.setting, story.setting[0].start, story.article.text)[:1]
    own_day = own_day or (story.reach == FROM_THERE and story.paragraph_day is not None)
    if not (story.principal and day and own_day) or kind in ("negotiation", "agreement"):
        return []
    age = (story.clock.published - day.end).days
    return [story.principal] if age < story.reach else []
