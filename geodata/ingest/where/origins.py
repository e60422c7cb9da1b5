"""Whether fire or people come from a place, by the words before its name."""

import re
from typing import Literal

ORIGIN = re.compile(
    r"\bfrom\s+(?:(?!to\b|at\b|on\b)[\w-]+\s+){0,4}?(?:located|stationed|situated|deployed|based|"
    r"placed)\s+(?:(?!to\b|tried\b|fired\b|opened\b)[a-z]\w*\s+){0,9}$|"
    r"\bfrom\s+(?:(?:their|its|the|our|his|enemy|opposite|positions?|posts?|located|stationed|"
    r"combat|armenian|azerbaijani|military|firing|side|outposts?|territory|village|settlements?|"
    r"of|in|near|at|around|direction|areas?|vicinity|heights?|nameless|occupied)\s+){0,9}$|"
    r"\b(?:located|stationed|deployed|based)\s+(?:(?!to\b|tried\b|fired\b|"
    r"opened\b)[a-z]\w*\s+){0,9}$",
    re.IGNORECASE,
)
"""Words of the place that something is fired from."""

AIMED = re.compile(
    r"\b(?:launched|thrown|lobbed|hurled|sent|loosed|released|discharged|came|coming|flew|flown|"
    r"opened|conducted|crossed|heard|incoming)\s+(?:\w+\s+){0,2}$|"
    r"\b(?:fired?|firing|shots?|shelled|shelling|targeted|direction of|towards?|against|hit|"
    r"struck)\b|"
    r"\b(?:at|on|of)\s+(?:the |our |its )?(?:\w+\s+){0,2}(?:positions?|posts?|outposts?)\s+$",
    re.IGNORECASE,
)
"""Words of fire, before the place that it comes from or goes to."""

FROM = re.compile(r"from\s+(?:the\s+)?", re.IGNORECASE)
ON_A_SIDE = re.compile(r"\bside\s+(?:near|in|at)\s", re.IGNORECASE)
"""Words of one side of the line, which only say near which place it is."""


def origin_of(before: str) -> Literal["origin", "resident"] | None:
    """Return "origin" of a place fired from, "resident" of one that somebody is from."""
    origin = ORIGIN.search(before)
    if origin is None:
        return None
    aimed = AIMED.search(before[: origin.start()])
    if FROM.fullmatch(origin[0]):
        return "origin" if aimed else "resident"
    fired = origin[0].lower().startswith("from") or not aimed
    return "origin" if fired and not ON_A_SIDE.search(origin[0]) else None
