"""What the words around the name of a place, and the name before it, make of it."""

import re
from collections.abc import Sequence

from geodata.ingest.sentences import Paragraph
from geodata.ingest.where.areas import AREAS
from geodata.ingest.where.generics import AREA_WORDS, KIND_AFTER
from geodata.ingest.where.lookup import Locator
from geodata.ingest.where.mention import Mention
from geodata.ingest.where.roads import with_roads
from geodata.ingest.where.roles import Role, role_of
from geodata.ingest.where.seats import SEATS
from geodata.ingest.where.toponyms import named
from geodata.model import Place

LIST_LINK = re.compile(
    r"(?:'s)?(?:\s+(?:settlements?|villages?|districts?|regions?|towns?|sections?|directions?))?"
    r"(?:,\s+(?-i:(?!The|In|On|At)[A-Z]\w+(?:\s[A-Z]\w+)?)){0,3}"
    r"(?:\s*\([^)]{2,30}\))?\s*(?:,|,? and|,? or|,? as well as|/)"
    r"(?:\s+(?:the|one|two|three|four|five|another|once|twice|vicinity|"
    r"of|near|towards?|to|at|in|around|villages?|settlements?|districts?|"
    r"direction|area|also|heights|outskirts|then))*\s*",
    re.IGNORECASE,
)
"""What may stand between two names of one list."""

WITHIN_LINK = re.compile(
    r"(?:\s+(?:settlements?|villages?|town|pass))?,?\s*(?:\(|(?:,|in|of|in the|of the)\s+)"
    r"(?:the\s+|Armenia's\s+|Azerbaijan's\s+|\w+ern\s+)*",
    re.IGNORECASE,
)
"""What may stand between a place and the area that it lies in."""

VAGUE = re.compile(
    r"\b(?:near|around|towards?|close to|outside|vicinity of|direction of|directions of|area of|"
    r"not far from|opposite|above|east of|west of|north of|south of|overlook\w*|edge of|"
    r"sector of|section of|beyond)\s+(?:the\s+|a\s+)?(?:villages?\s+of\s+|towns?\s+of\s+|"
    r"settlements?\s+of\s+)?$",
    re.IGNORECASE,
)
VAGUE_AFTER = re.compile(
    r"\s+(?:(?:\w+\s+)?(?:direction|area|section|sector|heights))s?\b", re.IGNORECASE
)
"""Words that say only near which place."""


def mentions(paragraph: Paragraph, text: str, known: Locator) -> list[Mention]:
    """Return the places that `paragraph` names, in its order, not yet told apart."""
    found: list[Mention] = []
    for start, end, places in named(paragraph, text, known):
        found.append(_mention(text, start, end, places, found))
    return with_roads(text, found, known.roads)


def _mention(
    text: str, start: int, end: int, places: tuple[Place, ...], earlier: Sequence[Mention]
) -> Mention:
    """Return the place named from `start` to `end`, which may go on with what is named before."""
    before, after = text[max(start - 110, 0) : start], text[end : end + 40]
    before = re.split(r"[.;:!?\n]\s", before)[-1]
    last = earlier[-1] if earlier else None
    linked = bool(last and LIST_LINK.fullmatch(text, last.end, start))
    vague = bool(VAGUE.search(before) or VAGUE_AFTER.match(after))
    if last and linked:
        origin_ends = re.search(r"\b(?:at|towards?|against)\s", text[last.end : start])
        role: Role = "event" if origin_ends else last.role
        return Mention(start, end, places, role, vague or last.vague, linked)
    if last and WITHIN_LINK.fullmatch(text, last.end, start):
        around = _around(text, end, places, last)
        if around:
            return Mention(start, end, around, last.role, vague, linked, around=True)
    return Mention(start, end, places, _role(before, after, places[0]), vague, linked)


def _around(text: str, end: int, places: tuple[Place, ...], last: Mention) -> tuple[Place, ...]:
    """Return the area in which `last` lies, if `places` name it; its town may stand for it."""
    areas = tuple(place for place in places if place.kind in AREAS)
    if areas:
        return areas
    region = KIND_AFTER.match(text, end, end + 40)
    named = any(place.name == one.admin1 for place in places for one in last.places)
    return places if named or (region and region[1].lower() in AREA_WORDS) else ()


def _role(before: str, after: str, place: Place) -> Role:
    return role_of(before, after, region=place.kind == "region", seat=place.name in SEATS)
