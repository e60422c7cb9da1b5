"""The side that a place, or whoever belongs to it, speaks for."""

import re
from collections.abc import Sequence
from datetime import date

from geodata.ingest.story.memory import Story
from geodata.ingest.where import CAPITALS, Mention
from geodata.model import Article, Place

KARABAKH = ("Khankendi", "Khojaly", "Khojavend", "Aghdara")
"""Districts whose officials spoke for Nagorno-Karabakh until its authorities were dissolved."""

KARABAKH_END = date(2023, 9, 28)
"""Day on which the dissolution was announced."""

SIDES = {"AM": "Armenia", "AZ": "Azerbaijan", "RU": "Russia", "GE": "Georgia"}
"""Sides by the country of a place."""

LOCALS = re.compile(
    r"\b(?:mayor|head|villagers?|residents?|shopkeeper|local|locals|inhabitants?|farmers?|"
    r"shepherds?|owner|priest|eyewitness\w*|headm(?:aster|istress)|schoolteacher|teacher|"
    r"neighbou?rs?|municipality|pensioner|mother|father|widow|wife|son|daughter|uncle|"
    r"relatives?|family)\b",
    re.IGNORECASE,
)
"""Words for those who belong to the place that is spoken of."""


def side_in(story: Story, mentions: Sequence[Mention], start: int, end: int) -> str | None:
    """Return the side of whoever is named by a place in a stretch of the text."""
    inside = [m for m in mentions if start <= m.start < end]
    if inside:
        return side_of(inside[0].place, story.article)
    if LOCALS.search(story.article.text, start, end):
        return _side_of_locals(story, mentions)
    return None


def _side_of_locals(story: Story, mentions: Sequence[Mention]) -> str | None:
    """Return the side of those who belong to the place that is spoken of."""
    if _before_end(story.article) and any(m.place.name == "Nagorno-Karabakh" for m in mentions):
        return "Nagorno-Karabakh"
    here = [m for m in mentions if m.role in ("event", "resident") and m.place.name not in CAPITALS]
    near = here[0] if here else story.named.get("settlement") or story.principal
    return side_of(near.place, story.article) if near else story.home


def side_of(place: Place, article: Article) -> str:
    """Return the side that officials and residents of a place spoke for when it was written."""
    if place.admin1 in KARABAKH and place.country == "AZ" and _before_end(article):
        return "Nagorno-Karabakh"
    return SIDES.get(place.country, place.country)


def _before_end(article: Article) -> bool:
    """Say whether there still were authorities of Nagorno-Karabakh."""
    return article.published is None or article.published < KARABAKH_END
