"""Clauses that tell of two things, each at a place of its own → the parts that tell of one."""

import re
from collections.abc import Iterator
from dataclasses import replace

from geodata.ingest import triggers, where
from geodata.ingest.scene import Scene
from geodata.ingest.sentences import Clause
from geodata.model import Place

LINK = re.compile(
    r",?\s(?=(?:and )?(?:then|later|subsequently|afterwards|followed by|as well as|prior to|"
    r"before|after)\s)|,\s(?!the (?:village|town|city|capital)\b)|\s(?=and\s)"
)
"""Where a clause may turn from one thing to another: shelled one village, then took the next."""

TURN = re.compile(
    r"(?:and )?(?:then|later|subsequently|afterwards|followed|as well|prior|before|after)\b"
)
"""Words that turn to another thing."""


def divided(scene: Scene, text: str) -> Scene:
    """Return `scene` with its clauses cut where both parts tell of things of different kinds."""
    clauses = tuple(
        part for clause in scene.sentence.clauses for part in _parts(scene, clause, text)
    )
    return replace(scene, sentence=replace(scene.sentence, clauses=clauses))


def _parts(scene: Scene, clause: Clause, text: str) -> Iterator[Clause]:
    if len(_places(scene, clause)) > 1:
        for link in LINK.finditer(text, clause.start, clause.end):
            first, second = Clause(clause.start, link.end()), Clause(link.end(), clause.end)
            if _differ(scene, first, second, text):
                yield first
                yield from _parts(scene, second, text)
                return
    yield clause


def _differ(scene: Scene, first: Clause, second: Clause, text: str) -> bool:
    """Say whether two parts name places of their own and tell of things of different kinds.

    Without a word that turns to another thing, and where the second is who was killed, each
    must have a day of its own.
    """
    here, there = _places(scene, first), _places(scene, second)
    if not here or not there or any(_overlap(one, other) for one in here for other in there):
        return False
    kinds = [
        {found.type for found in triggers.find(text, part.start, part.end)}
        for part in (first, second)
    ]
    if not (kinds[0] and kinds[1]) or kinds[0] & kinds[1]:
        return False
    plain = not TURN.match(text, first.end) or {"casualty"} in kinds
    return not plain or all(scene.days_in(part) for part in (first, second))


def _overlap(one: Place, other: Place) -> bool:
    return one == other or where.contains(one, other) or where.contains(other, one)


def _places(scene: Scene, part: Clause) -> set[Place]:
    return {
        mention.place
        for mention in scene.mentions
        if mention.role == "event" and part.start <= mention.start < part.end
    }
