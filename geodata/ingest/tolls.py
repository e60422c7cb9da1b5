"""Figures of a text, and what several of them come to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from geodata.ingest.harm.harms import Harm
from geodata.ingest.people import Side


@dataclass(frozen=True)
class Toll:
    """One figure of a text."""

    harm: Harm
    """What befell them."""
    count: int
    """How many."""
    side: Side
    """Whose soldiers, or civilians; own for "our soldiers"; empty if the words do not say."""
    military: bool
    """Whether the words call them soldiers."""
    adds: bool
    """Whether "another" puts them on top of those named before."""
    at: int
    """Offset of the first word in the text."""
    of_wounds: bool = False
    """Whether they died of wounds, and are not to be counted as wounded too."""
    pointed: bool = False
    """Whether only "he" or "she" tells of whom."""
    guessed: bool = False
    """Whether they are only those of whom a clause about a capture tells."""


def total(tolls: Iterable[Toll], harm: Harm, side: Side | None = None) -> int | None:
    """Return how many are meant in all: sides add up, repetitions do not; None if not told.

    Soldiers of an unnamed army may be those of a named one, and people anybody.
    """
    tolls = tuple(tolls)
    if any(toll.harm == harm and not toll.guessed for toll in tolls):
        tolls = tuple(toll for toll in tolls if not toll.guessed)
    by_side: dict[str, int] = {}
    for toll in tolls:
        if toll.harm == harm and (side is None or toll.side == side):
            key = toll.side or ("soldiers" if toll.military else "")
            before = by_side.get(key, 0)
            by_side[key] = before + toll.count if toll.adds and before else max(before, toll.count)
    if not by_side:
        return None
    if harm == "captured":
        # Captor and captive tell of the same people, each from his side.
        return max(by_side.values()) or None
    unnamed, soldiers = by_side.pop("", 0), by_side.pop("soldiers", 0)
    civilians = by_side.pop("civilian", 0)
    count = max(unnamed, max(soldiers, sum(by_side.values())) + civilians)
    if harm == "wounded" and _of_the_dead(tolls):
        return None
    if harm == "wounded" and any(_same_people(toll, count) for toll in tolls):
        return None
    return count or None


def _of_the_dead(tolls: Sequence[Toll]) -> bool:
    """Say whether the only one hit is the one who died: he was struck in the neck."""
    hit = [toll for toll in tolls if toll.harm == "wounded"]
    return all(toll.pointed for toll in hit) and any(toll.harm == "killed" for toll in tolls)


def _same_people(toll: Toll, wounded: int) -> bool:
    """Say whether those who died of wounds are all the wounded; a fifth dead is one of them."""
    return toll.of_wounds and wounded in (toll.count, 1)
