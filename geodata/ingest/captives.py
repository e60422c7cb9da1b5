"""Whom a clause about a capture tells of, where no verb says who was captured."""

import re
from collections.abc import Sequence

from geodata.ingest.harm.bearings import DENIED, JOINED
from geodata.ingest.people import Group, groups
from geodata.ingest.tolls import Toll

CAPTORS = re.compile(
    r"\b(?:police|guards?|peacekeep\w+|border|patrol|masked|armed)\b",
    re.IGNORECASE,
)
"""People who capture others, where both are counted."""

STRUCK = re.compile(r"\b(?:mines?|blasts?|explosions?|shells?|crossfire|gunfire)\b", re.IGNORECASE)
"""What people are caught by without being anybody's captives."""

BY_CAPTOR = re.compile(r"\b(?:by|from|to|with)\s+(?:the\s+)?$", re.IGNORECASE)


def held(text: str, start: int, end: int, anchor: int) -> list[Toll]:
    """Return those of whom a clause tells whose word of a capture stands at `anchor`."""
    usable = [
        group
        for group in groups(text, start, end)
        if group.count
        and not CAPTORS.search(group.words)
        and not BY_CAPTOR.search(text, max(group.start - 12, start), group.start)
        and not DENIED.search(text, max(group.start - 30, start), group.start)
    ]
    if not usable or STRUCK.search(text, start, end):
        return []
    chain = min(_chains(text, usable), key=lambda chain: abs(chain[-1].start - anchor))
    first = chain[0]
    count = first.count if first.named else sum(one.count for one in chain if not one.named)
    return [Toll("captured", count, "", False, False, first.start, guessed=True)]


def _chains(text: str, usable: Sequence[Group]) -> list[list[Group]]:
    """Return people in the lists in which they are told of together."""
    chains: list[list[Group]] = []
    for group in usable:
        joined = chains and JOINED.fullmatch(text[chains[-1][-1].end : group.start])
        if joined:
            chains[-1].append(group)
        else:
            chains.append([group])
    return chains
