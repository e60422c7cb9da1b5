"""Who speaks, and for which side: the names that words for a speaker stand for."""

import re
from dataclasses import dataclass
from functools import cache

from geodata.ingest.lexicon.bodies import BODIES, WHOLE
from geodata.ingest.lexicon.sides import NOT_NAMES, SIDES, UNNAMED


@dataclass(frozen=True)
class Speaker:
    """Who says something, and for whom."""

    name: str
    """Short name such as Ministry of Defence of Armenia."""
    side: str
    """One of the names of `SIDES`."""

    @property
    def official(self) -> bool:
        """Whether a body speaks, not a resident whose words end with the sentence."""
        return not self.name.startswith("residents")


FOES = {"Armenia": "Azerbaijan", "Azerbaijan": "Armenia", "Nagorno-Karabakh": "Azerbaijan"}
"""Who accuses whom."""


@cache
def _sides() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((side, re.compile(rf"\b(?:{words})(?!\w)")) for side, words in SIDES)


@cache
def _unnamed() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((side, re.compile(rf"\b(?:{words})(?!\w)")) for side, words in UNNAMED)


@cache
def _bodies() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(words, re.IGNORECASE), name) for words, name in BODIES)


PEACEKEEPERS = re.compile(r"\bRussian peace-?keep|peace-?keeping (?:contingent|force|mission)")


def side_of(words: str) -> str | None:
    """Return the side that is named first in `words`; None if none is."""
    hits = [
        (match.start(), rank, side)
        for rank, (side, pattern) in enumerate(_sides())
        for match in pattern.finditer(words)
        if not NOT_NAMES.match(words, match.start())
    ]
    if not hits:
        return None
    # The peacekeepers are Russian also where the name of Karabakh stands before.
    return "Russia" if PEACEKEEPERS.search(words) else min(hits)[2]


def one_side_of(words: str) -> str | None:
    """Return the side that `words` name, if they name only one of the two that fight."""
    named = {
        side
        for side, pattern in _sides()
        for match in pattern.finditer(words)
        if not NOT_NAMES.match(words, match.start())
    }
    return None if {"Armenia", "Azerbaijan"} <= named else side_of(words)


def only_side_of(words: str) -> str | None:
    """Return the side of a body that only one side has."""
    return next((side for side, pattern in _unnamed() if pattern.search(words)), None)


def speaker_of(words: str, side: str) -> Speaker:
    """Return the speaker of `side` that `words` tell of."""
    if side == "Russia" and re.search(r"peace-?keep|contingent", words, re.IGNORECASE):
        return Speaker("Russian peacekeepers", side)
    if side == "European Union" and re.search(
        r"mission|observer|monitor|patrol|EUMA", words, re.IGNORECASE
    ):
        return Speaker("EU monitoring mission (European Union)", side)
    for pattern, name in _bodies():
        if pattern.search(words) and side not in ("ICRC", "OSCE", "United Nations", "CSTO"):
            return Speaker(
                name.format("the European Union" if side == "European Union" else side), side
            )
    return Speaker(WHOLE.get(side, f"government of {side}"), side)


def body_of(words: str) -> str | None:
    """Return the name, without a side, of the body that `words` tell of."""
    return next((name for pattern, name in _bodies() if pattern.search(words)), None)


HOSTILE = re.compile(
    r"\b(?:units|armed forces|army|forces|troops|soldiers|servicemen|detachments|guards|gunners|"
    r"snipers?|drones?|artillery|side|fire)\b.{0,200}\b(?:violated|opened (?:fire|up)|fired|"
    r"shelled|subjected|shot|targeted|struck|hit|attacked|advanced|moved (?:in|into|forward|up)|"
    r"crossed|entered|encroached|intruded|invaded|infiltrated|tried to|attempted|blocked|burned|"
    r"stole|drove off|abducted|kidnapped|used|launched|bombarded|resorted)\b|"
    r"\bby (?:the )?(?:an? )?(?:Armenian|Azerbaijani)\b",
    re.IGNORECASE,
)
"""What an army is said to have done to the other, which is the other's word."""


def accuser(before: str) -> str | None:
    """Return whose side speaks where a ministry without a country ends a sentence.

    Whoever is said to have fired does not say so; the other side does.
    """
    side = side_of(before)
    accused = HOSTILE.search(before)
    return FOES.get(side or "", side) if accused else side
