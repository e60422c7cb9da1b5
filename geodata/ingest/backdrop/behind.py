"""Whether words only tell what went before, or mean something else than an incident."""

import re

from geodata.ingest.backdrop.days import DAY
from geodata.ingest.backdrop.senses import means_otherwise
from geodata.ingest.triggers import Trigger

OVER = re.compile(
    r"\b(?:after|once|since|until|till|when|as soon as|now that|before)\s+(?:\S+ ){0,4}?$",
    re.IGNORECASE,
)
DIED_DOWN = re.compile(
    r"(?:\w*\s+(?:had |has |have |was |were |is )?(?:finally |at last |\w+ly )?"
    r"(?:died (?:down|away|out)|stopped|ceased|subsided|ended|abated|eased|let up|"
    r"quietened|calmed|fell silent|fallen silent|faded|over|halted|dies down|stops|ends|"
    r"subsides)\b)",
    re.IGNORECASE,
)
"""Words of a fight that is over: after the firing had died down."""

AT_NOBODY = re.compile(
    r"\s*(?:at |on |upon |towards? |to |against )?(?:no ?one|nobody|none|nothing|neither)\b",
    re.IGNORECASE,
)
"""Words behind a deed that make it none."""

EARLIER = re.compile(
    r"\b(?:whose|which|who|whom)\b,? (?:[^\s,;]+ ){0,6}?had (?:\w+ )?been\b[^,;]{0,40}$",
    re.IGNORECASE,
)
"""A relative clause in the past perfect: a house whose roof had been pierced by a shell."""


def is_behind(text: str, part: tuple[int, int], whole: tuple[int, int], found: Trigger) -> bool:
    """Say whether a trigger in the clause `part` of a sentence only tells what went before.

    That is what was over, or going on when something else happened, a deal under which it
    was done, or the crossing or arrest of people of no army.
    """
    before, after = text[part[0] : found.start], text[found.end : part[1]]
    return bool(
        (OVER.search(before) and DIED_DOWN.match(after))
        or AT_NOBODY.match(after)
        or (EARLIER.search(before) and not DAY.search(text, *part))
        or means_otherwise(text, part, whole, found)
    )
