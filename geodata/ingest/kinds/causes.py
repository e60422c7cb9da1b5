"""What hurt people, or destroyed a thing: a mine, or what was fired."""

import re

BLAST = re.compile(
    r"\b(?:explo(?:sions?|ded|ding)|blasts?|detonat\w+|went off|blew up|set off|device|"
    r"in the same (?:way|manner|circumstances)|similar(?:ly)?|likewise|(?:the )?same fate)\b",
    re.IGNORECASE,
)
"""Words that in a report about mines mean another mine."""

FIRED = re.compile(
    r"\b(?:shells?|shelling|fir(?:e|ed|ing)|gunfire|mortars?|drones?|rockets?|missiles?|snip\w+|"
    r"artillery|grenades?|bullets?|shots?)\b",
    re.IGNORECASE,
)
"""Words that never mean a mine."""

SAPPER = re.compile(
    r"\b(?:sappers?|deminers?|de-?mining|mine[ -]clear\w+|detonators?|unexploded|clearance)\b",
    re.IGNORECASE,
)
"""Those whom mines hurt at work, and what hurts them."""

SHOT = re.compile(
    r"\b(?:(?:by|with|from|of|to) (?:an? |the |several |two |three )?(?:\w+ )?(?:bullets?|shots?|"
    r"snip\w+|gunshots?|shells?|shrapnel|mortars?|fire|gunfire|drones?|rockets?|missiles?|"
    r"fragments|rounds?|grenades?|splinters?|shelling|bombardment|strikes?)|bullet wounds?|"
    r"gunshot wounds?|shrapnel wounds?)\b",
    re.IGNORECASE,
)
"""Words that tell what hurt somebody who was shot at."""


def after_mines(text: str, bounds: tuple[int, int], kind: str | None) -> str | None:
    """Return the type of a clause in a report that has told of a mine before."""
    harm = kind in ("shelling", "casualty", "property_destruction", "fortification")
    if harm and BLAST.search(text, *bounds) and not FIRED.search(text, *bounds):
        return "landmine"
    return kind


def by_cause(text: str, bounds: tuple[int, int], kind: str | None) -> str | None:
    """Return the type of a clause of deaths or injuries if it tells how they came about."""
    if kind == "casualty" and SAPPER.search(text, *bounds) and not SHOT.search(text, *bounds):
        return "landmine"
    return "shelling" if kind == "casualty" and SHOT.search(text, *bounds) else kind
