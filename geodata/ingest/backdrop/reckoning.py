"""Events that are named only to reckon from them: two days after the battle."""

import re

from geodata.ingest.triggers import Trigger

UP_TO_NOUN = r"\s+(?:(?!that\b|which\b)\S+ ){0,4}?$"
"""A few words up to the noun of an event."""

MEASURED = re.compile(
    r"\b(?:days?|weeks?|months?|hours?|years?|fortnight|just|soon|shortly|immediately|long) "
    rf"(?:after|before|since|into){UP_TO_NOUN}",
    re.IGNORECASE,
)
"""Words that reckon from another event: two days after Tuesday's battle."""

LONG_AGO = re.compile(
    rf"\b(?:years?|months|decades?) (?:after|before|since){UP_TO_NOUN}", re.IGNORECASE
)
"""The same of events too far back to be news."""

NOUN = re.compile(
    r"(?:\w+ )*(?:fighting|battles?|clash(?:es)?|war|shoot-?outs?|skirmish\w*|gun ?(?:battle|"
    r"fight)s?|fire ?fights?|hostilities|combat|shelling|shooting|explosions?|attacks?|"
    r"hand-?overs?|withdrawal of|exchange|swap|incident|incursion|offensive|deaths?)",
    re.IGNORECASE,
)
"""Nouns of events."""

REFERENCE = re.compile(
    r"\b(?:since|after|before|because of|due to|owing to|following|despite|amid|in spite of) "
    r"(?:the|this|that|these|those|\w+[’']s|last week[’']s|[A-Z]\w+ [A-Z]\w+[’']s) (?:\w+ ){0,2}?$"
)
"""Words that point to an event told before: closed since the shelling."""

TOLL_OF = re.compile(r"\b(?:that|which|in which|where)\b[^,.;]{0,50}$")
"""A relative clause that goes on about the noun before it: clashes that killed many."""


def is_reckoned_from(text: str, part: tuple[int, int], one: Trigger) -> bool:
    """Say whether a trigger names an event from which days are reckoned."""
    noun = NOUN.fullmatch(text, one.start, one.end)
    before, after = text[part[0] : one.start], text[one.end : part[1]]
    named = re.match(r" (?:\w+ ){0,4}(?-i:[A-Z])", after)
    pointed = REFERENCE.search(before) and not named
    return bool(noun and (MEASURED.search(before) or pointed))


def only_reckons(text: str, part: tuple[int, int], found: list[Trigger], told: bool) -> bool:
    """Say whether a clause names events only to reckon from them, old or `told` of before."""
    reckoned = [one for one in found if is_reckoned_from(text, part, one)]
    rest = [one for one in found if one not in reckoned]
    if not all(reckoned and TOLL_OF.search(text, part[0], one.start) for one in rest):
        return False
    return all(told or LONG_AGO.search(text[part[0] : one.start]) for one in reckoned)
