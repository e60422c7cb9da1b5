"""Which of the events of one clause is told, and which only sets its scene."""

import re

from geodata.ingest.backdrop.reckoning import is_reckoned_from
from geodata.ingest.triggers import Trigger

MEANWHILE = re.compile(
    r"\b(?:was|were|had been|have been|has been)\s+(?:\S+ ){0,4}?$|\bwhile\s+(?:\S+ ){0,2}?$|"
    r"\b(?:was|were) busy (?:with )?(?:\S+ ){0,2}?$",
    re.IGNORECASE,
)
ONGOING = re.compile(r"\b\w+ing\b")
INTERRUPTED = re.compile(r"[^.;]{0,60}?,?\s(?:when|as)\s", re.IGNORECASE)
"""What troops were doing when something happened to them."""

QUIET = frozenset(("fortification", "deployment", "troop_buildup", "withdrawal", "handover"))
"""Types of what people are about when they are fired at."""

LOOSE = frozenset(("deployment", "troop_buildup", "fortification"))
"""Types whose words may have others between them."""

VIOLENCE = frozenset(("clash", "shelling", "casualty", "landmine", "detention", "advance"))
"""Types of what happens to them."""


def in_front(text: str, part: tuple[int, int], found: list[Trigger]) -> list[Trigger]:
    """Return the triggers of one clause without those that only set the scene of others."""
    chief = [one for one in found if not _sets_scene(text, part, one, found)]
    return chief or found


def _sets_scene(text: str, part: tuple[int, int], one: Trigger, found: list[Trigger]) -> bool:
    """Say whether `one` was going on when another happened, or is reckoned from, or is wider."""
    before, after = text[part[0] : one.start], text[one.end : part[1]]
    others = [other for other in found if other is not one and other.type != one.type]
    if any(_is_within(other, one) for other in others):
        return True
    if is_reckoned_from(text, part, one):
        return bool(others)
    later = any(o.start >= one.end and o.type in VIOLENCE for o in others)
    lasting = MEANWHILE.search(before) and ONGOING.search(text[one.start - 20 : one.end])
    return bool(one.type in QUIET and later and lasting and INTERRUPTED.match(after))


def _is_within(inner: Trigger, outer: Trigger) -> bool:
    """Say whether words of fighting stand inside looser words: guards said that they fired."""
    loose = outer.type in LOOSE and inner.type in ("clash", "shelling")
    return loose and outer.start < inner.start and inner.end <= outer.end
