"""The words that tell what happened, by type of incident, and how they are searched."""

from dataclasses import dataclass
from functools import cache, lru_cache

from geodata.ingest.anycase import AnyCase, any_case
from geodata.ingest.lexicon import (
    advances,
    casualties,
    clashes,
    closures,
    fire,
    fortifications,
    handovers,
    harm,
    movements,
    talks,
)
from geodata.vocabulary import INCIDENT_TYPES

LEXICON: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("landmine", harm.LANDMINE),
    ("handover", handovers.HANDOVER),
    ("demarcation", talks.DEMARCATION),
    ("road_closure", closures.ROAD_CLOSURE),
    ("detention", harm.DETENTION),
    ("fortification", fortifications.FORTIFICATION),
    ("troop_buildup", movements.TROOP_BUILDUP),
    ("withdrawal", movements.WITHDRAWAL),
    ("deployment", movements.DEPLOYMENT),
    ("clash", clashes.CLASH),
    ("advance", advances.ADVANCE),
    ("shelling", fire.SHELLING),
    ("property_destruction", harm.PROPERTY_DESTRUCTION),
    ("casualty", casualties.CASUALTY),
    ("agreement", talks.AGREEMENT),
    ("negotiation", talks.NEGOTIATION),
)
"""Types in order of weight: where a clause has words of several, the first one names it."""

FIGHTING = tuple(word for word, term in INCIDENT_TYPES.items() if term.family == "fighting")
"""Types that tell of the same fight when they stand together."""

BEGINS = r"\b(?=[^\W\d])(?!(?:of|and|to|that|for|said|it|he|as|who|which)\b)"
"""Where words of the lexicon may begin: long lists of forms are not tried anywhere else."""


@dataclass(frozen=True)
class Trigger:
    """Words that tell of an incident of one type."""

    start: int
    """Offset of its first character in the text."""
    end: int
    """Offset behind its last character."""
    type: str
    """A word of `INCIDENT_TYPES`."""

    @property
    def family(self) -> str:
        """The family of the type."""
        return INCIDENT_TYPES[self.type].family


@cache
def _forms() -> tuple[tuple[str, AnyCase], ...]:
    return tuple((kind, any_case(rf"{BEGINS}(?:{'|'.join(words)})")) for kind, words in LEXICON)


@lru_cache(maxsize=256)
def find(text: str, start: int, end: int) -> tuple[Trigger, ...]:
    """Return all triggers in `text[start:end]`, by weight of their type.

    Neighbours of a clause ask for its triggers again, so the last ones are kept.
    """
    return tuple(
        Trigger(hit.start(), hit.end(), kind)
        for kind, form in _forms()
        for hit in form.finditer(text, start, end)
    )
