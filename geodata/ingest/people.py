"""People that a text counts: how many, of which side, soldiers or not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from geodata.ingest.callings import CIVILIAN, MILITARY
from geodata.ingest.headcounts import BARE_NUMBER, KIN, OFFICES, PRONOUN, SOLDIER, names, numbered
from geodata.ingest.numbers import value

Side = Literal["armenian", "azerbaijani", "civilian", "own", ""]

NOT_CIVILIAN = re.compile(r"\bArmed|service|border|\barmy|\bmilitary", re.IGNORECASE)
"""Words that make of a civilian calling a military one, or a name of something else."""

ANTECEDENT = 250
"""How far before a pronoun the one whom it means is looked for."""


@dataclass(frozen=True)
class Group:
    """Some people that the words count or name."""

    start: int
    """Offset of the first word."""
    end: int
    """Offset behind the last word."""
    count: int
    """How many; 0 for several without a number."""
    side: Side
    """Whose soldiers, or civilians; own for "our soldiers"; empty if the words do not say."""
    military: bool
    """Whether the words call them soldiers."""
    adds: bool
    """Whether "another" puts them on top of those named before."""
    named: bool
    """Whether it is only a name, which may explain the group before it."""
    words: str
    """The words themselves."""


def groups(text: str, start: int, end: int) -> list[Group]:
    """Return the people in `text[start:end]`, in its order."""
    found = [_group(text, m) for m in numbered().finditer(text, start, end) if not _is_age(text, m)]
    for match in names().finditer(text, start, end):
        inside = [g for g in found if g.start < match.end() and match.start() < g.end]
        if not (any(g.count for g in inside) or OFFICES.search(match.group())):
            found = [*(g for g in found if g not in inside), _one_named(match)]
    whole: list[Group] = []
    for group in sorted(found, key=lambda group: group.start):
        whole.append(_resolved(text, _like_before(text, group, whole)))
    return whole


def _one_named(match: re.Match[str]) -> Group:
    """Return the one whom a name tells of."""
    words = match.group()
    military = bool(SOLDIER.match(words))
    return Group(*match.span(), 1, _side(words), military, adds=False, named=True, words=words)


def _like_before(text: str, group: Group, before: Sequence[Group]) -> Group:
    """Return a mere number as of the soldiers counted before it: two died and a third was hurt."""
    known = [one for one in before if one.military and one.count and not one.named]
    if group.side or group.military or group.named or not BARE_NUMBER.fullmatch(group.words):
        return group
    if not known or re.search(r"[.;:!?]\s", text[known[-1].end : group.start]):
        return group
    return replace(group, side=known[-1].side, military=True)


def _resolved(text: str, group: Group) -> Group:
    """Return "he" or "the first" as of the kind of the one person told of just before."""
    if not PRONOUN.fullmatch(group.words):
        return group
    before = [
        m
        for m in numbered().finditer(text, max(group.start - ANTECEDENT, 0), group.start)
        if not PRONOUN.fullmatch(m.group()) and not _is_age(text, m)
    ]
    called = list(names().finditer(text, max(group.start - ANTECEDENT, 0), group.start))
    ones = [one for one in (_group(text, m) for m in before) if one.count == 1]
    if called and SOLDIER.match(called[-1].group()):
        return replace(group, military=True, side=ones[-1].side if ones else "")
    last = ones[-1] if ones else None
    return replace(group, side=last.side, military=last.military) if last else group


def _is_age(text: str, match: re.Match[str]) -> bool:
    """Say whether a number without a noun is an age, a time or an article: Vusal, 23, died."""
    if match["bare"] is None:
        return False
    if match["n"].lower() in ("a", "an"):
        return True
    before = text[max(match.start() - 12, 0) : match.start()]
    aside = before.endswith(", ") and text[match.end() : match.end() + 1] in (",", ".", ")")
    named = re.search(
        r"\b(?:aged?|aged \d+ and|number|unit|[Nn]o\.|[Aa]rticle|a|an|the)\s+$", before
    )
    timed = re.search(r"\b(?:at|on|since|until|from|by|for|in|past)\s+$", before)
    of_age = re.search(r"(?<!total)(?<!number)(?<!group)(?<!party) of\s+$", before)
    return bool((match["n"].isdigit() and (aside or of_age or timed)) or named)


def _group(text: str, match: re.Match[str]) -> Group:
    words = match.group()
    military = bool(re.search(rf"\b{MILITARY}\b", words, re.IGNORECASE)) and not match["the"]
    side = _side(words)
    adds = bool(
        re.match(r"another\b|an? \w+(?:th|cond|ird)\b", words, re.IGNORECASE)
        or re.search(r"\b(?:more|others?|further)\b", words)
    )
    military = military and side != "civilian"
    return Group(*match.span(), _count(text, match), side, military, adds, named=False, words=words)


def _count(text: str, match: re.Match[str]) -> int:
    """Return how many are meant: those of a number, one of "the soldier", a couple of two."""
    words, noun = match.group(), match["noun"] or match["noun2"] or ""
    if not match["n"] and re.match(r"(?:the )?couple\b", words, re.IGNORECASE):
        return 2
    if match["plain"] and text.startswith("and ", match.start() - 4) and KIN.fullmatch(words):
        return 1
    one = bool(match["he"] or (match["the"] and not _plural(noun)))
    count = value(match["n"]) if match["n"] else int(one)
    return count * 2 if noun.startswith("couple") else count


def _plural(noun: str) -> bool:
    return bool(re.search(r"(?:s|men|people|children|women|troops|wives|staff)$", noun.lower()))


def _side(words: str) -> Side:
    if re.search(r"\bof (?:its|our|their)\b|\bits own\b|\bour\b", words):
        return "own"
    if re.search(rf"\b{CIVILIAN}\b", words, re.IGNORECASE) and not NOT_CIVILIAN.search(words):
        return "civilian"
    if re.search(r"\bArmenian|\bArtsakh|\bKarabakh", words):
        return "armenian"
    if re.search(r"\bAzer\w+", words):
        return "azerbaijani"
    return ""
