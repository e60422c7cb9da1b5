"""Who is said to have acted, and upon whom, in the words of the vocabulary."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from geodata.ingest.speakers import Speaker
from geodata.ingest.tolls import Toll

NAMES: tuple[tuple[str, str], ...] = (
    (
        "civilians",
        r"(?:(?:ethnic )?Armenian |Azerbaijani )?(?:civilians?|villagers?|residents?|farmers?|"
        r"shepherds?|workers?|tractor|houses?|homes?|school|inhabitants)",
    ),
    ("Russian peacekeepers", r"Russian peacekeep\w+|peacekeep\w+|peacekeeping contingent"),
    ("Russian border guards", r"Russian border guards?|Russian guards"),
    (
        "EU monitors",
        r"EU (?:monitors?|mission|patrol)|European (?:Union )?(?:monitors?|observers?)|observers",
    ),
    (
        "Azerbaijan State Border Service",
        r"(?:Azerbaijan\w*|State) (?:State )?Border (?:Service|Guard)s?|"
        r"Azerbaijani border (?:guards?|troops)",
    ),
    ("Azerbaijani activists", r"(?:Azerbaijani )?(?:\w+ )?(?:eco-?)?activists?"),
    ("Azerbaijani police and security services", r"Azerbaijani police\w*"),
    ("Artsakh police", r"Karabakh police\w*|Artsakh police\w*"),
    ("Armenian National Security Service", r"(?:Armenian )?National Security Service"),
    (
        "Artsakh Defence Army",
        r"Artsakh Defen[cs]e Army|Karabakh(?:'s)? (?:army|forces|troops)|illegal Armenian armed|"
        r"Armenian formations|armed forces of Nagorno-Karabakh",
    ),
    (
        "Azerbaijan Armed Forces",
        r"Azer(?:i|baijan)\w*(?: \w+)? (?:armed forces|army|troops|soldiers?|servicem[ae]n|forces|"
        r"units?|military|side|artillery|positions|fire|posts|drones?|lorries|tanks?)|"
        r"armed forces of (?:the Republic of )?Azerbaijan|Azerbaijan(?:is|i)?|Azeris?|Baku",
    ),
    (
        "Armenian Armed Forces",
        r"Armenian(?: \w+)? (?:armed forces|army|troops|soldiers?|servicem[ae]n|forces|units?|"
        r"military|side|artillery|positions|fire|posts)|"
        r"armed forces of (?:the Republic of )?Armenia|Armenian?s?|Yerevan",
    ),
)
"""Actors with the words for them; the first that fits at a place counts."""

ARMIES = {"Armenia": "Armenian Armed Forces", "Azerbaijan": "Azerbaijan Armed Forces",
          "Nagorno-Karabakh": "Artsakh Defence Army"}  # fmt: skip
"""The army of each side."""

PASSIVE = re.compile(
    r"\b(?:was|were|been|being|came|come|coming|is|are)\b(?: \w+){0,3} (?:\w+ed|under|hit|shot|"
    r"struck|taken|set)\b|\bby\b",
    re.IGNORECASE,
)
"""The grammar in which the one who suffers comes first."""

AGENT = re.compile(r"\b(?:by|from)(?: the| an?)?(?: direction of)?(?: the)?\s+$")
"""Words before whoever did it."""

FOES = {
    "Armenian Armed Forces": "Azerbaijan Armed Forces",
    "Azerbaijan Armed Forces": "Armenian Armed Forces",
    "Artsakh Defence Army": "Azerbaijan Armed Forces",
}
"""Who fights whom."""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE if name == "civilians" else 0))
        for name, words in NAMES
    )


def named(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Return the actors in `text[start:end]` with their offsets, in its order."""
    found: list[tuple[int, int, str]] = []
    for name, pattern in _patterns():
        for match in pattern.finditer(text, start, end):
            if all(match.start() >= last or match.end() <= first for first, last, _ in found):
                found.append((match.start(), match.end(), name))
    return [(first, name) for first, _, name in sorted(found)]


def roles(
    text: str, bounds: tuple[int, int], anchor: int, kind: str, speaker: Speaker | None
) -> tuple[str, str]:
    """Return initiator and target of what the word at `anchor` tells of in a clause."""
    actors = named(text, *bounds)
    if kind == "landmine":
        return "unknown", "civilians" if "civilians" in [name for _, name in actors] else ""
    armies = list(dict.fromkeys(name for _, name in actors if name in FOES))
    if kind == "clash" and len(armies) > 1:
        return ";".join(armies), ";".join(armies)
    initiator = _agent(text, bounds, actors) or _subject(text, bounds, anchor, actors)
    if not initiator and speaker and kind in ("shelling", "advance", "casualty"):
        initiator = FOES.get(ARMIES.get(speaker.side, ""), "")
    others = [name for at, name in sorted(actors, key=lambda actor: actor[0] < anchor)]
    target = next((n for n in others if n != initiator and (n in FOES or n == "civilians")), "")
    if not target and kind in ("shelling", "advance", "clash", "casualty"):
        target = FOES.get(initiator, "")
    return initiator or "unknown", target


def _agent(text: str, bounds: tuple[int, int], actors: list[tuple[int, str]]) -> str:
    """Return who is named behind "by" or "from"."""
    for at, name in actors:
        if name != "civilians" and AGENT.search(text, max(at - 28, bounds[0]), at):
            return name
    return ""


def _subject(text: str, bounds: tuple[int, int], anchor: int, actors: list[tuple[int, str]]) -> str:
    """Return who is named before the verb, if the verb is active."""
    before = [name for at, name in actors if at < anchor and name != "civilians"]
    near = (max(anchor - 25, bounds[0]), min(anchor + 30, bounds[1]))
    return before[-1] if before and not PASSIVE.search(text, *near) else ""


LOSSES = {
    "Armenian Armed Forces": "armenian",
    "Artsakh Defence Army": "armenian",
    "Azerbaijan Armed Forces": "azerbaijani",
}
"""The word for the soldiers of each army in figures."""


def own_sides(tolls: Iterable[Toll], speaker: Speaker | None, target: str = "") -> list[Toll]:
    """Return the figures with the side of soldiers whose army the words do not name.

    "Our soldiers" are of the side of the speaker; others too, else of the army fired at.
    """
    side = LOSSES.get(ARMIES.get(speaker.side, ""), "") if speaker else ""
    told = []
    for toll in tolls:
        whose = side if toll.side == "own" or side else LOSSES.get(target, "")
        mine = toll.side == "own" or (not toll.side and toll.military and bool(whose))
        told.append(replace(toll, side=whose) if mine else toll)  # type: ignore[arg-type]
    return told
