"""People known by what befell them: relatives of the men captured at a place."""

import re

from geodata.ingest.backdrop.days import DAY
from geodata.ingest.lexicon.nouns import PEOPLE
from geodata.ingest.triggers import Trigger

KNOWN = re.compile(
    r"\b(?:the|these|those|all|whose|of|for|with|about|among) (?:[^\s,]+ ){0,2}?$",
    re.IGNORECASE,
)
"""Words before people who are known already."""

NUMBERS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen)"
"""Words before people who are not."""

PARTICIPLE = re.compile(
    rf"(?:{PEOPLE} (?:\w+ ){{0,1}})?(?:captured|detained|arrested|seized|killed|wounded|injured|"
    r"abducted|taken (?:prisoner|captive)s?)(?: by| in| at| near)?",
    re.IGNORECASE,
)
"""What befell them."""


def names_people(before: str, found: Trigger, text: str, after: str) -> bool:
    """Say whether a participle without a day tells which people are meant."""
    if not PARTICIPLE.fullmatch(text, found.start, found.end) or DAY.search(after):
        return False
    people = re.search(rf"\b(?!{NUMBERS}\b){PEOPLE} $", before, re.IGNORECASE)
    if people:
        return bool(KNOWN.search(before[: people.start()]))
    return bool(re.match(PEOPLE, text[found.start :], re.IGNORECASE) and KNOWN.search(before))
