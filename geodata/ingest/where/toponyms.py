"""Which words of a paragraph are names of known places."""

import re
from collections.abc import Sequence

from geodata.ingest import sounds
from geodata.ingest.sentences import Paragraph
from geodata.ingest.where.generics import KIND_AFTER, of_kind
from geodata.ingest.where.lookup import Locator
from geodata.model import Place
from geodata.places import fold

NOT_ALONE = frozenset(("kazakh", "hak", "kamo", "northern road", "m2", "azizbekov"))
"""Spellings that mean something else unless a word such as district follows."""

NO_PLACE_AFTER = re.compile(
    r"\s+(?:Telegraph|Herald|Chronicle|Weekly|Times|Post|News|Agency|Observer|FC|United|University|"
    r"Press|Reporter|Gazette|Dispatch|Review|Street|Square|Avenue|Protocol|Declaration|Group|"
    r"Stadium|\w+(?:yan|ian|yants|ov|ev|ova|eva|zade|zadeh|oglu|enko))\b"
)
NO_PLACE_BEFORE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Colonel|General|Major|Captain|President|Minister|Private|Sergeant|"
    r"Lieutenant|brandy|urartu)\.?\s+(?:\w+\s)?$"
)
"""Words of newspapers, clubs and persons that have the name of a place."""

BRIDGE_OVER = re.compile(r"\bbridge (?:over|across) (?:the )?(?:river )?$")
"""Words that make the name of a river that of its bridge."""

DERIVED = re.compile(r"(?:i|ian|ese)\b")
"""Endings that make a name that of people or of a language."""


def named(
    paragraph: Paragraph, text: str, known: Locator
) -> list[tuple[int, int, tuple[Place, ...]]]:
    """Return where a paragraph has names of places, and the places that each may mean."""
    return [
        (start, end, of_kind(text, (start, end), places, known.by_spelling))
        for start, end, places in _spelled(paragraph, text, known)
        if _is_name(text, start, end)
    ]


def _spelled(
    paragraph: Paragraph, text: str, known: Locator
) -> list[tuple[int, int, Sequence[Place]]]:
    """Return where a paragraph has spellings of places, and the places that are spelt so."""
    from spacy.util import filter_spans  # noqa: PLC0415 - slow to import

    found: list[tuple[int, int, Sequence[Place]]] = []
    taken: list[tuple[int, int]] = []
    for span in filter_spans(known.matcher(paragraph.doc, as_spans=True)):
        start, end = paragraph.start + span.start_char, paragraph.start + span.end_char
        words = fold(text[start:end])
        if BRIDGE_OVER.search(text, max(start - 30, 0), start):
            words = f"{words.split()[0]} bridge"
        places = known.by_spelling.get(words.replace("-", "–")) or known.by_spelling.get(words, [])
        taken.append((start, end))
        if places:
            found.append((start, end, places))
    heard = sounds.heard_in(paragraph.doc.text, paragraph.start, taken, known.by_sound)
    return sorted([*found, *heard], key=lambda one: one[0])


def _is_name(text: str, start: int, end: int) -> bool:
    """Say whether the words are used as a name of a place."""
    word, after = text[start:end], text[end : end + 40]
    if not (word[0].isupper() or not word[0].isascii()):
        return False
    if fold(word) in NOT_ALONE and not KIND_AFTER.match(after):
        return False
    if DERIVED.match(after):
        return False
    return not (
        NO_PLACE_AFTER.match(after) or NO_PLACE_BEFORE.search(text[max(start - 20, 0) : start])
    )
