"""Troops that stand somewhere, which is no news."""

import re

from geodata.ingest.backdrop.days import DAY
from geodata.ingest.triggers import Trigger

STANDING = re.compile(
    r"\b(?:has|have|had|keeps?|maintains?|with|of|its|the|some|about|around|currently|are|is|"
    r"who are|now) (?:\S+ ){0,5}?$",
    re.IGNORECASE,
)
STATIONED = re.compile(
    r"(?!.*\b(?:were|was|been|has|have|had)\b).*\b(?:deployed|stationed|based|posted)$",
    re.IGNORECASE | re.DOTALL,
)
"""Troops that stand somewhere, which is no news: 2,000 peacekeepers stationed there."""


def is_standing(before: str, found: Trigger, text: str, part: tuple[int, int]) -> bool:
    """Say whether troops are only said to be somewhere."""
    stationed = STATIONED.fullmatch(text, found.start, found.end)
    dated = DAY.search(text, found.end, part[1])
    return bool(stationed and STANDING.search(before) and not dated)
