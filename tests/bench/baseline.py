"""The naive reader that the product must beat: a place and a trigger word in one sentence.

Each sentence that names a place of the gazetteer and has a trigger word is an incident, on the
day of publication, told by the publisher. It knows no negation, speaker, toll or homonym.
"""

import re
from collections.abc import Iterator

from geodata.model import Article, Candidate, Place
from geodata.places import Gazetteer, fold
from tests.bench.gold import FIGURES

TRIGGERS = {
    "landmine": r"mines?\b|explosive device|blown up",
    "detention": r"captur|detain|prisoner|arrest",
    "road_closure": r"block|clos(?:e|ed|ure)\b|cut off",
    "handover": r"hand(?:ed|ing)?[ -]over|return(?:ed)?\b",
    "withdrawal": r"withdr[ae]w",
    "advance": r"advanc|seiz|occup|incursion|took control",
    "clash": r"clash|firefight|exchange of fire|fighting",
    "shelling": r"shell|open(?:ed|ing)? fire|fired|mortar|artillery|shoot|shots",
    "casualty": r"kill|died|dead\b|wounded",
    "demarcation": r"demarcat|delimit",
}
"""Patterns in folded text by type; the first that fits a sentence counts."""


class Baseline:
    """Reads articles with one pattern of all place names and one pattern per type."""

    def __init__(self, gazetteer: Gazetteer):
        names = sorted(filter(None, gazetteer.by_spelling), key=len, reverse=True)
        self._places = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
        self._meanings = gazetteer.by_spelling

    def extract(self, article: Article) -> tuple[Candidate, ...]:
        """Return one candidate for each place and type, in the order of the text."""
        found: dict[tuple[str, str], Candidate] = {}
        for sentence in re.finditer(r"[^.!?\n]+", article.text):
            for place, type_ in self._incidents(fold(sentence.group())):
                candidate = _candidate(article, place, type_, sentence.span())
                found.setdefault((place.name, type_), candidate)
        return tuple(found.values())

    def _incidents(self, sentence: str) -> Iterator[tuple[Place, str]]:
        type_ = next((key for key, words in TRIGGERS.items() if re.search(words, sentence)), None)
        if type_:
            for name in self._places.findall(sentence):
                yield self._meanings[name][0], type_


def _candidate(article: Article, place: Place, type_: str, span: tuple[int, int]) -> Candidate:
    return Candidate(
        start=article.published,
        end=article.published,
        place=place.name,
        lat=place.lat,
        lon=place.lon,
        location_precision="settlement",
        alternatives=(),
        type=type_,
        initiator="unknown",
        target="",
        claimant=article.publisher,
        stance="asserts",
        **dict.fromkeys(FIGURES),
        quote=article.text[slice(*span)],
        span=span,
        confidence=0.5,
        incident=None,
    )
