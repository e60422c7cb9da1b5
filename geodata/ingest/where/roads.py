"""Roads that a text names by the two towns that they link."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from geodata.ingest.where.mention import Mention
from geodata.model import Place
from geodata.places import fold, spellings

HYPHEN = re.compile(r"\s?[-–—]\s?")
ROAD_AFTER = re.compile(r"\s+(?:\w+\s+)?(?:road|highway|motorway|route|corridor|line)")
"""Words of a road that has the names of its ends: the Goris–Kapan road."""

ROAD_LINKING = re.compile(
    r"\b(?:road|highway|motorway|route)\s+(?:\w+\s+)?"
    r"(?:from|between|linking|connecting|that links)\s+(?:the\s+)?(?:towns?\s+of\s+)?$"
)
LINK = re.compile(r"(?:\s+(?:to|and|with)|,)\s+(?:the\s+)?")
"""Words of a road whose ends are told behind it: the road from Goris to Kapan."""


def with_roads(text: str, found: Sequence[Mention], roads: Sequence[Place]) -> list[Mention]:
    """Put a road in the place of the two towns that it links."""
    result: list[Mention] = []
    skip = False
    for mention, following in zip(found, [*found[1:], None], strict=False):
        if skip:
            skip = False
            continue
        road = following and _road_between(text, mention, following, roads)
        if following and road:
            result.append(replace(mention, end=following.end, places=(road,), role="event"))
            skip = True
        else:
            result.append(mention)
    return result


def _road_between(text: str, one: Mention, other: Mention, roads: Iterable[Place]) -> Place | None:
    """Return the road from one place to the other, if the words name a road and it is known."""
    between = text[one.end : other.start]
    hyphenated = HYPHEN.fullmatch(between) and ROAD_AFTER.match(text, other.end, other.end + 30)
    before = text[max(one.start - 60, 0) : one.start]
    linked = ROAD_LINKING.search(before) and LINK.fullmatch(between)
    if not (hyphenated or linked):
        return None
    fitting = (road for road in roads if _links(road, one.place) and _links(road, other.place))
    return next(fitting, None)


def _links(road: Place, place: Place) -> bool:
    """Say whether the name of a road has that of a place in it."""
    name = fold(place.name).split()[0]
    return any(name in fold(spelling) for spelling in spellings(road))
