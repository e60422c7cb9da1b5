"""Words such as district or village that stand beside the name of a place."""

import re
from collections.abc import Mapping, Sequence

from geodata.ingest.where.areas import AREAS
from geodata.model import Place
from geodata.places import fold

AREA_WORDS = ("district", "region", "province", "rayon", "oblast", "marz", "direction")
"""Those of areas."""

KIND_AFTER = re.compile(
    r"\s+(?:\w+\s+)?(district|region|province|rayon|oblast|marz|direction|town|city|village|"
    r"settlement)(s?)\b",
    re.IGNORECASE,
)
KIND_BEFORE = re.compile(
    r"\b(district|region|province|town|city|village|settlement|communit(?:y|ie))(s?) of\s+$",
    re.IGNORECASE,
)
PLURAL_AFTER = re.compile(
    r"(?:(?:,| and|, and)\s+[A-Z]\w+){1,4}\s+(district|region|province|direction|town|village|"
    r"settlement)s\b"
)
"""The same behind a list of names, in the plural."""


def of_kind(
    text: str,
    span: tuple[int, int],
    places: Sequence[Place],
    by_spelling: Mapping[str, list[Place]],
) -> tuple[Place, ...]:
    """Keep those that the words beside the name allow: Lachin district, the town of Lachin."""
    start, end = span
    beside = KIND_AFTER.match(text, end, end + 40) or KIND_BEFORE.search(
        text, max(start - 30, 0), start
    )
    plural = PLURAL_AFTER.match(text, end, end + 90)
    word = (beside or plural or {1: ""})[1].lower()
    several = (
        beside
        and beside[2]
        and beside.end() <= start
        and not re.match(",| and", text[end : end + 4])
    )
    if word in AREA_WORDS or several:
        areas = by_spelling.get(fold(f"{text[start:end]} district"), [])
        wanted = [place for place in (*places, *areas) if place.kind in AREAS]
    else:
        wanted = [place for place in places if word and place.kind not in AREAS]
    return tuple(dict.fromkeys(wanted or places))
