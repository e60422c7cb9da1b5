"""Places named in one list: near Sotk, Kut and Norabak."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geodata.ingest import where
from geodata.ingest.where import AREAS, Mention

BETWEEN = re.compile(
    r"\bbetween\s+(?:the\s+)?(?:villages?\s+of\s+|towns?\s+of\s+)?$", re.IGNORECASE
)
"""Words before two places that something lies between."""

NEAR = 40
"""How far before a list the word "between" is looked for, in characters."""

BEHIND = 40
"""How much nearer a list behind a word seems than one before it, in characters."""


def one_list(found: Sequence[Mention], anchor: int, text: str) -> list[Mention]:
    """Return the place, or the places of one list, that the word at `anchor` is about."""
    groups: list[list[Mention]] = []
    for index, mention in enumerate(found):
        if index and (mention.linked or mention.around):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    finest = [[m for m in group if not _holds_another(m, found)] for group in groups]
    finest = [group for group in finest if group]
    if not finest:
        return []
    best = min(finest, key=lambda g: abs(g[0].start - anchor) + BEHIND * (g[0].start < anchor))
    if BETWEEN.search(text, max(best[0].start - NEAR, 0), best[0].start):
        return [replace(best[0], vague=True)]
    return best


def _holds_another(mention: Mention, found: Sequence[Mention]) -> bool:
    return mention.around or any(
        where.contains(mention.place, other.place) for other in found if other is not mention
    )


def closer(group: list[Mention], around: Sequence[Mention]) -> list[Mention]:
    """Put the village of those who were fired at in the place of its district."""
    homes = [
        m
        for m in around
        if m.role == "resident" and any(where.contains(g.place, m.place) for g in group)
    ]
    return homes[:1] if homes and all(g.place.kind in AREAS for g in group) else group
