"""Places of one name, told apart by what is named around them."""

from collections.abc import Sequence
from dataclasses import replace

from geodata.ingest.where.areas import rough_km
from geodata.ingest.where.mention import Mention
from geodata.ingest.where.seats import SEATS
from geodata.model import Place
from geodata.places import fold, spellings

CLOSE_KM = 15.0
"""Distance at which a place speaks half as much for a homonym as one beside it."""

HOMONYM_KM = 25.0
"""Homonyms closer than this need no telling apart: the better known name is taken."""

WEIGHTS = {
    **dict.fromkeys(("city", "town", "province", "region"), 0),
    **dict.fromkeys(("lake", "mountain"), 1),
    "village": 2,
}
"""How little known a place is by its kind; others are less known still."""


def settle(found: Sequence[Mention], text: str) -> list[Mention]:
    """Return the mentions with homonyms told apart by what is named around them."""
    known = [_within(found, index) for index in range(len(found))]
    plain = [replace(mention, places=_plain_choice(mention, text)) for mention in known]
    certain = [
        mention for mention in plain if len(mention.places) == 1 and mention.place.name not in SEATS
    ]
    return [
        _settled(mention, certain, fold(text[mention.start : mention.end])) for mention in plain
    ]


def _within(found: Sequence[Mention], index: int) -> Mention:
    """Keep those homonyms that lie in the area named behind: Istisu of Kalbajar region."""
    mention = found[index]
    if len(mention.places) == 1 or mention.around:
        return mention
    for later in found[index + 1 :]:
        if later.around:
            inside = tuple(
                p for p in mention.places if any(p.admin1 == a.admin1 for a in later.places)
            )
            return replace(mention, places=inside or mention.places)
        if not later.linked:
            break
    return mention


def _settled(mention: Mention, certain: Sequence[Mention], word: str) -> Mention:
    """Choose the homonym that the certain places around speak for; keep all if none does."""
    if len(mention.places) == 1:
        return mention
    near = sorted(certain, key=lambda other: abs(other.start - mention.start))
    scores = [_nearness(place, near, mention) for place in mention.places]
    first, second = sorted(scores, reverse=True)[:2]
    plain = [place for place in mention.places if fold(place.name) == word]
    if len(plain) == 1 and 2 * scores[mention.places.index(plain[0])] >= first:
        return replace(mention, places=tuple(plain))
    if first > 0 and first >= 1.5 * second:
        return replace(mention, places=(mention.places[scores.index(first)],))
    towns = tuple(place for place in mention.places if _weight(place) == 0)
    return replace(mention, places=towns or mention.places)


def _plain_choice(mention: Mention, text: str) -> tuple[Place, ...]:
    """Drop homonyms that have the name in another language only, or lie beside a better one."""
    word = fold(text[mention.start : mention.end])
    english = [p for p in mention.places if word in map(fold, (*spellings(p)[:2], *p.alt_names))]
    kept: list[Place] = []
    for place in sorted(english or mention.places, key=_weight):
        if all(rough_km(place, other) > HOMONYM_KM for other in kept):
            kept.append(place)
    return tuple(kept)


def _weight(place: Place) -> int:
    """Return 0 for what is best known, and more the less known its kind is."""
    return WEIGHTS.get(place.kind, 3)


def _nearness(place: Place, near: Sequence[Mention], mention: Mention) -> float:
    """Return how much the certain places around speak for `place`; the nearest words count most."""
    return sum(
        1.0
        / (1 + abs(other.start - mention.start) / 200)
        / (1 + index)
        / (1 + rough_km(other.place, place) / CLOSE_KM)
        for index, other in enumerate(near[:8])
        if other.place.admin1 == place.admin1 or rough_km(other.place, place) < 60
    )
