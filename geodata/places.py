"""The gazetteer: places with their names in several languages, and how to find them."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from math import cos, hypot, radians
from pathlib import Path
from typing import Any

from geodata import schemas, tables
from geodata.errors import Problem
from geodata.model import Place

FOLDED_LETTERS = str.maketrans({"ə": "e", "ı": "i", "ø": "o", "ł": "l", "’": "'", "ʻ": "'"})
"""Letters that people type in another way and that Unicode does not take apart."""

NOTHING = "(?!)"
"""A regular expression that never matches."""

TELLING_LENGTH = 4
"""Shortest spelling that is looked for inside of a text."""

SAME_PLACE_KM = 100.0
"""How far from an incident's point a place may lie to be the one that its text names;
half the length of Syunik, so that nominal points of provinces are reached."""


def fold(text: str) -> str:
    """Return `text` without case and accents, so that Şuşa, SUSA and susa are alike."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return bare.translate(FOLDED_LETTERS)


def spellings(place: Place) -> tuple[str, ...]:
    """Return every name of `place`, its own first and without the bracket of homonyms."""
    own = re.sub(r"\s*\(.*\)$", "", place.name)
    names = (place.name, own, *place.alt_names, *place.names_hy, *place.names_az, *place.names_ru)
    return tuple(dict.fromkeys(names))


@dataclass(frozen=True)
class Gazetteer:
    """All known places, to be found by any spelling."""

    places: tuple[Place, ...]
    """In the order of the table; names are unique."""

    @cached_property
    def by_spelling(self) -> dict[str, list[Place]]:
        """Places by each of their folded spellings."""
        found: defaultdict[str, list[Place]] = defaultdict(list)
        for place in self.places:
            for spelling in {fold(name) for name in spellings(place)}:
                found[spelling].append(place)
        return dict(found)

    @cached_property
    def _any_spelling(self) -> re.Pattern[str]:
        longest_first = sorted(filter(None, self.by_spelling), key=len, reverse=True)
        any_of_them = "|".join(map(re.escape, longest_first)) or NOTHING
        return re.compile(rf"(?<!\w)(?:{any_of_them})(?!\w)")

    def same_as(self, word: str) -> frozenset[str]:
        """Return `word`, folded, and every folded spelling of the places that it names.

        Spellings of less than `TELLING_LENGTH` letters are left out: they would be found
        inside of other words.
        """
        folded = fold(word)
        named = self.by_spelling.get(folded, ())
        others = (fold(name) for place in named for name in spellings(place))
        return frozenset({folded, *(name for name in others if len(name) >= TELLING_LENGTH)})

    def named_in(self, text: str, lat: float, lon: float) -> tuple[Place, ...]:
        """Return the places that `text` names, in its order.

        Of homonyms the one nearest to the point (degrees, WGS 84) is meant; one that lies
        further than `SAME_PLACE_KM` from it is somewhere else.
        """
        named = (self.by_spelling[name] for name in self._any_spelling.findall(fold(text)))
        nearest = (min(same, key=lambda place: _rough_km(place, lat, lon)) for same in named)
        near = (place for place in nearest if _rough_km(place, lat, lon) <= SAME_PLACE_KM)
        return tuple(dict.fromkeys(near))


def load(path: Path) -> tuple[Gazetteer, tuple[Problem, ...]]:
    """Return the gazetteer in `path`, and the problems of the rows set aside."""
    table = tables.read(path, schemas.places())
    return Gazetteer(tuple(_place(row) for row in table.records)), table.problems


def split(cell: str) -> tuple[str, ...]:
    """Return the items of a list cell, which semicolons join; blank is empty."""
    return tuple(item.strip() for item in cell.split(";") if item.strip())


def _place(row: dict[str, Any]) -> Place:
    lists: Iterable[str] = ("names_hy", "names_az", "names_ru", "alt_names")
    numbers: Iterable[str] = ("lat", "lon", "coordinate_error_km")
    return Place(
        **{
            **row,
            **{name: split(row[name]) for name in lists},
            **{name: float(row[name]) for name in numbers},
        }
    )


def _rough_km(place: Place, lat: float, lon: float) -> float:
    """Return the distance on a sphere flattened around `lat`, good to 1 % in the theatre."""
    degree_km = 111.2
    north = (place.lat - lat) * degree_km
    east = (place.lon - lon) * degree_km * cos(radians(lat))
    return hypot(north, east)
