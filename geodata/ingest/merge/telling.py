"""One stretch of text that tells of an incident, or denies one."""

from dataclasses import dataclass

from geodata.ingest.speakers import Speaker
from geodata.ingest.tolls import Toll
from geodata.ingest.when import When
from geodata.ingest.where import Mention

SAID, TAKEN_OVER, ASSUMED = 2, 1, 0
"""The day is told in the same sentence; with what was told before, or by the day of the
report; or it is only the day of publication."""


@dataclass(frozen=True)
class Telling:
    """One stretch of text that tells of an incident."""

    span: tuple[int, int]
    """Offsets of the sentence in the text."""
    type: str
    """A word of `INCIDENT_TYPES`."""
    place: Mention | None
    """Where; None if the words do not say."""
    when: When | None
    """When; None if the words do not say."""
    sure: int
    """How sure the day is: `SAID`, `TAKEN_OVER` or `ASSUMED`."""
    speaker: Speaker | None
    """Who says so; None where the article speaks for itself."""
    stance: str
    """A word of `STANCES`."""
    tolls: tuple[Toll, ...]
    """Figures of the same words; none if they are meant for several places together."""
    own_place: bool
    """Whether the place is named in the same sentence."""
    initiator: str
    """Words of `ACTORS` joined by semicolons."""
    target: str
    """Words of `ACTORS` joined by semicolons."""
    paragraph: int
    """Number of the paragraph; below -1 for entries of a live page, which stand alone."""
    summary: bool
    """Whether the words only count violations, which may be told one by one beside."""
    again: bool
    """Whether the words point back to people told of before: "the two men"."""
    answer: bool = False
    """Whether one side gives its version of what the other told: who was the first to shoot."""
    named: bool = True
    """Whether the words themselves name the speaker, if there is one."""


@dataclass(frozen=True)
class Denial:
    """One sentence in which somebody denies what another side says."""

    span: tuple[int, int]
    """Offsets of the sentence in the text."""
    speaker: Speaker
    """Who denies it."""
    paragraph: int
    """Number of the paragraph, as of a telling."""


def near(one: Telling, other: Telling | Denial) -> bool:
    """Say whether two stretches stand so close that they can be about the same thing."""
    room = 0 if min(one.paragraph, other.paragraph) < -1 else 1
    return abs(one.paragraph - other.paragraph) <= room
