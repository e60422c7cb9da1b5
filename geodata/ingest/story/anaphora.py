"""Words that point back to a place named before: the village, that post, there."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geodata.ingest.story.memory import Story
from geodata.ingest.story.principal import SETTLEMENTS
from geodata.ingest.where import AREAS, CAPITALS, Mention
from geodata.model import Place

KINDS = {
    "village": "settlement", "town": "settlement", "settlement": "settlement",
    "community": "settlement", "villagers": "settlement", "city": "settlement",
    "resort": "settlement", "bridge": "bridge", "corridor": "road", "road": "road",
    "highway": "road", "district": "area", "region": "area", "province": "area", "lake": "lake",
    "reservoir": "lake", "height": "mountain", "heights": "mountain", "peak": "mountain",
    "crossroads": "crossing", "crossing": "crossing", "airport": "airport",
}  # fmt: skip
"""Groups of kinds of places by the nouns that point back to them."""

ANAPHOR = re.compile(
    r"\b(?:[Tt]he|[Tt]hat|[Tt]his|same|each)\s+(?:(?!Armenian|Azerbaijani)\w+\s+)?(?P<noun>"
    + "|".join(KINDS)
    + r")\b(?! of [A-Z])|"
    r"\bthat post\b|\bthe same (?:place|spot|sector|section)\b|\bhere\b|"
    r"\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|could|may|might|should)\b)",
)
"""Words that point back to a place named before."""

LIFELINE = re.compile(
    r"\b(?:(?:Lachin|Berdzor)(?:[–-]\w+)? (?:road|corridor|highway|route)|(?:the|humanitarian) "
    r"corridor|road of life)\b",
    re.IGNORECASE,
)
"""Words without which "the road" is any road."""

NOT_REMEMBERED = ("metonym", "elsewhere", "origin")
"""Roles of places that nothing points back to."""


def remember(story: Story, mentions: Sequence[Mention]) -> None:
    """Keep which places were named last, for "the village" and "there"."""
    for mention in mentions:
        if mention.role in NOT_REMEMBERED or mention.place.name in CAPITALS:
            continue
        groups = [_group_of(mention.place)] + [""] * (mention.place.kind not in AREAS)
        story.near |= dict.fromkeys(groups, mention)
        story.named |= dict.fromkeys(groups, mention)


def _group_of(place: Place) -> str:
    if place.kind in SETTLEMENTS:
        return "settlement"
    return "area" if place.kind in AREAS else KINDS.get(place.kind, place.kind)


def pointed_at(story: Story, text: str) -> Mention | None:
    """Return the place that words such as "the village" or "there" in `text` mean."""
    found = (_meant(story, match) for match in ANAPHOR.finditer(text))
    return next(filter(None, found), None)


def _meant(story: Story, match: re.Match[str]) -> Mention | None:
    group = KINDS.get(match["noun"] or "", "")
    found = story.near.get(group)
    if match.group().endswith(("same place", "same spot", "same crossing")):
        found = next((t.place for t in reversed(story.told) if t.place), found)
    if not found and group in ("", "settlement"):
        found = story.principal
    found = found or story.named.get(group) or _by_name(story, group)
    return replace(found, role="event", vague=found.vague and not group) if found else None


def _by_name(story: Story, group: str) -> Mention | None:
    """Return the district of the town named last, or the corridor that needs no name."""
    names = story.known.gazetteer.by_spelling
    near = story.named.get("settlement")
    if group == "area" and near:
        places = names.get(f"{near.place.name} district".lower(), [])
        return replace(near, places=tuple(places)) if places else None
    corridor = names.get("lachin corridor", [])
    if group == "road" and corridor and LIFELINE.search(story.article.text):
        return Mention(0, 0, tuple(corridor), "event", False, False)
    return None
