"""What words of one type of incident may mean besides: deals, swaps, retreats, crossings."""

import re

from geodata.ingest.backdrop.attributes import names_people
from geodata.ingest.backdrop.bystanders import is_of_civilians, is_of_protest
from geodata.ingest.backdrop.stationed import is_standing
from geodata.ingest.triggers import Trigger

PURSUANT = re.compile(
    r"\b(?:under|in line with|in accordance with|pursuant to|in keeping with|as part of|"
    r"in violation of|in breach of|contrary to|despite|in spite of|violating|thanks to|"
    r"according to|on the basis of) (?:the |a |an |this |that )?(?:\S+ ){0,5}?$",
    re.IGNORECASE,
)
"""Words of a deal under which something is done."""

VENUE = re.compile(r"[^,.;]*\b(?:at|in) (?:the |a )?(?:[A-Z]|\w+ (?:meeting|round|session))")
"""Words of a deal that was made at a place of its own."""

WITHDREW = re.compile(
    r"\b(?:group|saboteurs?|intruders?|infiltrators?|attackers?|assailants?|raiders?|enemy|"
    r"adversary|opponents?|foe|subversives|gunmen|raiding party)\b[^.;]*$|"
    r"\b(?:forced|obliged|compelled|made) to $|\bmade (?:\w+ ){1,3}$|\bhad to $",
    re.IGNORECASE,
)
"""Words of an attack that ends as its attackers go back where they came from."""

SWAP = re.compile(r"(?:an|the|this) exchange", re.IGNORECASE)
"""Words of an exchange of something."""

GIVEN_BACK = re.compile(
    r"\b(?:prisoners?|captives?|detainees?|bod(?:y|ies)|remains|hand(?:ed|ing)? ?-?over|released?|"
    r"returned|maps?|swap|delegation|conscript|negotiat\w+|talks|letters)\b",
    re.IGNORECASE,
)
"""Words of an exchange of other things than fire."""


def means_otherwise(
    text: str, part: tuple[int, int], whole: tuple[int, int], found: Trigger
) -> bool:
    """Say whether a trigger means what only words of its type may mean besides an incident."""
    before, after = text[part[0] : found.start], text[found.end : part[1]]
    if found.type in ("agreement", "negotiation"):
        return bool(PURSUANT.search(before) and not VENUE.search(after))
    if found.type == "withdrawal":
        return bool(WITHDREW.search(before))
    if found.type == "clash":
        swap = SWAP.fullmatch(text, found.start, found.end)
        return bool(swap and GIVEN_BACK.search(text, *whole))
    if found.type == "deployment":
        return is_standing(before, found, text, part)
    if found.type == "advance":
        return is_of_civilians(text[whole[0] : found.end])
    people = found.type in ("detention", "casualty") and names_people(before, found, text, after)
    return people or (found.type == "detention" and is_of_protest(text[slice(*whole)]))
