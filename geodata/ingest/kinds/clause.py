"""Which type several triggers of one clause tell of together."""

import re
from collections.abc import Sequence

from geodata.ingest.kinds.taken import of_captives
from geodata.ingest.triggers import Trigger

PEACEFUL = re.compile(
    r"\b(?:agreed to (?:hand|give|return)|hand(?:ed|ing)?[ -]over|completing|ceded|"
    r"in accordance with|under (?:the|a) (?:\S+ ){0,4}(?:deal|agreement|statement|ceasefire|"
    r"truce))\b"
)
"""Words of an agreement, under which troops take over what others leave."""

MARKED = re.compile(r"\b(?:demarcat\w+|delimit\w+|border commissions?)\b", re.IGNORECASE)
MARKS = re.compile(r"\b(?:concrete |border |boundary )?(?:posts?|pillars?|poles?)\b", re.IGNORECASE)
"""Posts that a text about the marking of the border tells of are its markers."""

SIT_IN = re.compile(
    r"\b(?:people|men and women|activists|ecologists|environmentalists|protesters|demonstrators|"
    r"picketers|civilians)\b[^.;]{0,80}\b(?:pitched|camp|tents)\b",
    re.IGNORECASE,
)
"""Words of people who camp on a road, which troops would take."""

AT_REST = ("fortification", "deployment", "troop_buildup")
"""Types of what troops do where they have come to."""

ASIDE = re.compile(
    r", (?:now |then |long |once )?(?:held|occupied|captured|taken|seized|controlled|manned|"
    r"guarded|built|dug|set up|lost|won|recaptured|retaken|abandoned|vacated|left)\b"
    r"(?! (?:and|or|on|at)\b)[^,;]*|\b(?:because|where|which|whose|who)\b[^,;]*"
)
"""Words about a place or a reason, beside what the clause tells."""

KEEPERS = re.compile(
    r"\b(?:peacekeepers?|peacekeeping \w+|observers|monitors|monitoring \w+|EU mission|EUMA)\b"
    r"[^.;]{0,40}\b(?:set up|opened|established|built|installed|erected|put up)\b[^.;]{0,30}"
    r"\bposts?\b|\bRussian (?:military |observation )?(?:posts?|checkpoints?)\b",
    re.IGNORECASE,
)
"""Those whose posts are no works of war."""

SHOTS = ("shelling", "clash")
"""Types of what outweighs all that troops do at rest."""

MEANT = (
    ("advance", SIT_IN, "road_closure"),
    ("advance", PEACEFUL, "handover"),
    ("fortification", KEEPERS, "deployment"),
)
"""Types by their words, and what these mean beside certain others."""


def of_clause(text: str, real: Sequence[Trigger], bounds: tuple[int, int]) -> str | None:
    """Return the type that the triggers of one clause tell of together."""
    real = _in_main_part(text, real, bounds)
    land = [(t.start, t.end) for t in real if t.type == "advance"]
    told = list(
        dict.fromkeys(
            t.type
            for t in real
            if not (t.type == "detention" and any(a <= t.start and t.end <= b for a, b in land))
        )
    )
    if told and told[0] in AT_REST and _came_first(real, told[0]):
        return "advance"
    return _together(told, text, bounds) if told else None


def _in_main_part(text: str, real: Sequence[Trigger], bounds: tuple[int, int]) -> Sequence[Trigger]:
    """Return the triggers that stand in no aside, or all if there are no others."""
    asides = [match.span() for match in ASIDE.finditer(text, *bounds) if match.start() > bounds[0]]
    return [t for t in real if not any(a <= t.start < b for a, b in asides)] or real


def _came_first(real: Sequence[Trigger], rest: str) -> bool:
    """Say whether troops advanced before they did what they do where they are now."""
    first = min(real, key=lambda trigger: trigger.start)
    return first.type == "advance" and all(first.end <= t.start for t in real if t.type == rest)


def _together(kinds: Sequence[str], text: str, bounds: tuple[int, int]) -> str:
    """Return what types that one clause tells of mean together."""
    first = kinds[0]
    if first == "detention":
        return of_captives(kinds, text, bounds)
    if first in AT_REST and set(kinds) & set(SHOTS):
        return next(kind for kind in kinds if kind in SHOTS)
    if first == "handover" and "changed hands" in text[slice(*bounds)]:
        return next((kind for kind in kinds if kind in ("clash", "advance")), first)
    for told, words, meant in MEANT:
        if first == told and words.search(text, *bounds):
            return meant
    marked = first == "fortification" and MARKED.search(text) and MARKS.search(text, *bounds)
    return "demarcation" if marked else first
