"""Whose side those harmed are of: by the words for them, and by those around."""

import re

from geodata.ingest.people import Group, Side

LOSER = re.compile(
    r"\b(Azerbaijan(?:is?)?|Azeris|Baku|Armenia(?:ns?)?|Yerevan|Artsakh|"
    r"Stepanakert)\b(?:'s)?[^.;:]{0,40}?\b(?:lost|lose|losing|report(?:s|ed)|admit(?:s|ted)"
    r"(?: to)?|acknowledg(?:es|ed)|conced(?:es|ed)|confirm(?:s|ed)|suffer(?:s|ed)|counts?|counted|"
    r"loss of|losses (?:at|of|were|are|[^.;:]{3,50}? (?:were|at|to))|own|dead at)\s+(?:(?!that\b|"
    r"its\b|on\b)[\w-]+\s+){0,4}$"
)
"""A side that tells of its own losses: Baku admits to seven dead."""

LOSER_ALONE = re.compile(
    r"(?:[,;:]|\band|\bwhile|\bto|\bagainst) (?:the )?(Azerbaijan(?:is|i side)?|Armenia(?:ns|"
    r"n side)?|Baku|Yerevan)(?: just| only| another| at least)? $"
)
"""A side that stands before its losses without a verb: Armenia counts four dead, Azerbaijan two."""

ON_SIDE = re.compile(
    r"[^.;,]{0,45}?\b(?:on|from|for) (?:the )?(Armenian|Azerbaijani|Azeri|Karabakh) (?:side|part)\b"
)
"""The side named behind those harmed."""


def side_of_group(text: str, group: Group) -> Side:
    """Return the side of a group, also by what follows: servicemen of the Azerbaijani army."""
    loser = LOSER.search(text, max(group.start - 90, 0), group.start)
    loser = loser or LOSER_ALONE.search(text, max(group.start - 40, 0), group.start)
    if not group.side and loser:
        return side_named(loser[1])
    sided = ON_SIDE.match(text, group.end)
    if sided and not group.side:
        return side_named(sided[1])
    if group.side or not group.military:
        return group.side
    after = text[group.end : group.end + 45]
    match = re.match(
        r"\s+(?:of|from|in|with|serving in) (?:the )?(?:\w+ )?(Armenia\w*|Azer\w+|Artsakh|Karabakh|"
        r"Defen[cs]e Army|its|our)",
        after,
    )
    if not match:
        return ""
    if match[1] in ("its", "our"):
        return "own"
    return "azerbaijani" if match[1].startswith("Azer") else "armenian"


def side_named(word: str) -> Side:
    """Return whose soldiers are meant by the name of a country or its capital."""
    return "azerbaijani" if word[:2] in ("Az", "Ba") else "armenian"
