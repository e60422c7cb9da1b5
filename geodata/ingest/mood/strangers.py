"""Words of forces that are of neither side."""

import re

STRANGERS = re.compile(
    r"\b(?:Iranian|Turkish|Georgian|Kyrgyz|Tajik|Uzbek|Turkmen|Afghan|Indian|Pakistani|Chinese|"
    r"Ukrainian|Israeli|Syrian|Iraqi|Kurdish|Lebanese|Serbian|Kosovan|Ethiopian|Sudanese|American|"
    r"French|British|German|Ossetian|Abkhaz\w*) (?:\w+ )?(?:guards?|troops|forces|soldiers?|army|"
    r"police|officers?|jets?|warplanes|drones?|artillery|tanks?|gunners|border guards?)\b"
)
"""Forces of states outside the dispute."""

SIDES = re.compile(r"\b(?:Armenia|Azerbaijan|Azeri|Karabakh|Artsakh|Baku|Yerevan)")
"""Names of the two sides, which make strangers bystanders of the dispute."""


def is_of_strangers(part: str) -> bool:
    """Say whether a clause tells of forces of other states, and of neither side."""
    return bool(STRANGERS.search(part)) and not SIDES.search(part)
