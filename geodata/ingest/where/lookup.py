"""A gazetteer made ready to be looked for in texts."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from geodata.ingest import sounds
from geodata.ingest.sentences import pipeline
from geodata.model import Place
from geodata.places import Gazetteer, fold, spellings

if TYPE_CHECKING:
    from spacy.matcher import PhraseMatcher

LAKE_BEHIND = re.compile(r"^(\w+) (?:lake|lich|litch)$", re.IGNORECASE)
"""Names of lakes that may also be told the other way round."""

SHORTENED = re.compile(
    r" (?:River|Reservoir|airport|air base|range|crossing|monastery)$", re.IGNORECASE
)
"""Words that a name may go without."""


@dataclass(frozen=True, eq=False)
class Locator:
    """A gazetteer made ready to be looked for in texts."""

    gazetteer: Gazetteer
    """All known places."""
    by_spelling: Mapping[str, list[Place]]
    """Places by each folded spelling, with the short names of rivers, airports and the like."""
    matcher: "PhraseMatcher"
    """Finds every spelling, whatever its case and accents."""
    roads: tuple[Place, ...]
    """The roads among the places."""
    by_sound: dict[str, list[Place]]
    """Places by how their names sound, for spellings that are in no table."""


@lru_cache(maxsize=2)
def locator(gazetteer: Gazetteer) -> Locator:
    """Return `gazetteer` made ready; the work is done once."""
    from spacy.attrs import NORM  # type: ignore[import-not-found]  # noqa: PLC0415
    from spacy.matcher import PhraseMatcher  # noqa: PLC0415 - slow to import

    nlp = pipeline()
    getters: dict[int, Callable[[str], str]] = getattr(nlp.vocab, "lex_attr_getters")  # noqa: B009
    getters[NORM] = fold
    matcher = PhraseMatcher(nlp.vocab, attr="NORM")
    names = {name for place in gazetteer.places for name in spellings(place) if len(name) > 2}
    short = _short_names(gazetteer)
    variants = {name.replace("–", "-") for name in names} | names | short.keys()
    matcher.add("place", list(nlp.pipe(sorted(variants))))
    roads = tuple(place for place in gazetteer.places if place.kind == "road")
    return Locator(
        gazetteer, short | gazetteer.by_spelling, matcher, roads, sounds.by_sound(gazetteer)
    )


def _short_names(gazetteer: Gazetteer) -> dict[str, list[Place]]:
    """Return "Hakari" for the Hakari River and "Erebuni" for its air base, where it is unique."""
    short: dict[str, list[Place]] = {}
    for place in gazetteer.places:
        name = fold(SHORTENED.sub("", place.name))
        if name != fold(place.name) and name not in gazetteer.by_spelling:
            short.setdefault(name, []).append(place)
        for other in spellings(place) if place.kind == "lake" else ():
            lake = fold(LAKE_BEHIND.sub(r"lake \1", other))
            if lake not in gazetteer.by_spelling:
                short.setdefault(lake, []).append(place)
    return {name: places[:1] for name, places in short.items()}
