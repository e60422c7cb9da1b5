"""What is taken away: people, herds, or lives."""

import re
from collections.abc import Sequence

from geodata.ingest import casualties, tolls

HERD = re.compile(
    r"\b(?:sheep|cows?|cattle|horses?|livestock|goats|calves|flocks?|herds?|buffalo\w*|animals|"
    r"tractors?)\b (?:belonging|of|owned|from|were|was|that)\b",
    re.IGNORECASE,
)
"""What is driven away, whose owners are not."""

CAUGHT = re.compile(
    r"\bcaught (?:by|in) (?:it|(?:an?|the) (?:\w+ )?(?:blast|explosion|crossfire|fire|shelling|"
    r"shrapnel|strike))\b"
)
"""Words of people who are hurt, not held."""


def of_captives(kinds: Sequence[str], text: str, bounds: tuple[int, int]) -> str:
    """Return the type of a clause in which somebody, or something, is taken away."""
    if "casualty" in kinds and CAUGHT.search(text, *bounds):
        return "casualty"
    if "casualty" in kinds and tolls.total(casualties.find(text, *bounds), "killed"):
        return "clash"
    herd = "property_destruction" in kinds and HERD.search(text, *bounds)
    return "property_destruction" if herd else "detention"
