"""Whom a word of harm is about: the people before or behind it that it befell."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geodata.ingest.harm.bearings import (
    ALSO,
    APPOSED,
    ASIDE,
    FILLER,
    INCLUDING,
    JOINED,
    OBLIQUE,
    PART,
    PASSIVE,
    REACH,
    WHO_HAD,
    WITH_HIM,
)
from geodata.ingest.harm.harms import (
    Word,
)
from geodata.ingest.people import Group

EXPLAINED = re.compile(
    r"(?: (?:of|from|in) [^,;.]{2,50}(?=,))?[,:(–-]?\s*(?:(?!and\b|incl|with\b)\w+ )?"
)
"""What may stand between people and a name that only explains who they are."""


def befallen(
    text: str, word: Word, people: Sequence[Group], floor: int, rest: Sequence[Word]
) -> list[Group]:
    """Return the people whom a word of harm is about, those of one kind as one group.

    They do not stand before `floor`; `rest` are the words of harm that follow.
    """
    passive = bool(PASSIVE.search(text, max(word.start - 40, 0), word.start))
    behind = _behind(text, word, people, rest)
    before = _before(text, word, people, floor)
    direct = behind and re.fullmatch(r"[\w\s]*", text[word.end : behind[0].start])
    adjacent = before and not direct and re.fullmatch(r"[\s,]*", text[before[-1].end : word.start])
    if word.form == "object" or (word.form == "either" and not passive and behind and not adjacent):
        chosen = behind
    elif before:
        chosen = [*before, *_with_them(text, word, people)]
    else:
        among = re.match(r"\s*(?:are|were|was|is|include[sd]?)\b", text[word.end : word.end + 12])
        chosen = behind if among and not passive else []
    return _together(text, chosen)


def _with_them(text: str, word: Word, people: Sequence[Group]) -> list[Group]:
    """Return those behind a word of harm to whom it happened too: died together with his son."""
    beside = WITH_HIM.match(text, word.end)
    if not beside:
        return []
    return [g for g in people if g.start <= beside.end() <= g.end and g.start >= word.end][:1]


def _together(text: str, chain: Sequence[Group]) -> list[Group]:
    """Return the people told of together, those of one kind as one group: a boy and a girl."""
    whole: list[Group] = []
    for index, group in enumerate(chain):
        part = index and INCLUDING.search(text[chain[index - 1].end : group.start])
        if part:
            return [*whole, *_kinds(list(chain[index:]))]
        whole = _kinds([*whole, group])
    return whole


def _kinds(chain: list[Group]) -> list[Group]:
    """Return groups that are joined by "and", one of each kind; "he" is of the others' kind."""
    like = next((group for group in chain if group.side or group.military), None)
    kinds: dict[tuple[str, bool], Group] = {}
    for group in chain:
        one = group
        if like and not (group.side or group.military) and len(chain) > 1:
            one = replace(group, side=like.side, military=like.military)
        key = (one.side, one.military)
        old = kinds.get(key)
        kinds[key] = replace(old, count=old.count + one.count) if old else one
    return list(kinds.values())


def _behind(text: str, word: Word, people: Sequence[Group], rest: Sequence[Word]) -> list[Group]:
    """Return those named directly behind a word of harm."""
    at = word.end
    chain: list[Group] = []
    for group in people:
        if group.start < at:
            continue
        gap = text[at : group.start]
        joined = JOINED.fullmatch(gap) or INCLUDING.fullmatch(gap)
        fits = joined if chain else FILLER.fullmatch(gap)
        if not fits or (chain and _has_own(text, group, rest)):
            break
        chain.append(group)
        at = group.end
    names = [g for g in chain[1:] if g.named]
    if names and not chain[0].named and chain[0].count == len(names):
        chain = [g for g in chain if not g.named]
    return [g for g in chain if g is chain[0] or not g.named or _and(text, g)]


def _has_own(text: str, group: Group, rest: Sequence[Word]) -> bool:
    """Say whether a word of harm behind a group is its own: two killed and three wounded."""
    own = [w for w in rest if w.form != "object" and group.end <= w.start <= group.end + 25]
    return bool(own) and not re.search("[,;]", text[group.end : own[0].start])


def _and(text: str, group: Group) -> bool:
    return bool(re.search(r"\band\s+(?:the\s+)?$", text[max(group.start - 8, 0) : group.start]))


def _before(text: str, word: Word, people: Sequence[Group], floor: int) -> list[Group]:
    """Return those named before a word of harm as its subject, with those joined to them."""
    usable = [
        g
        for g in people
        if g.end <= word.start
        and g.start >= max(floor, word.start - REACH)
        and not PART.match(text, g.end)
        and not re.search(r"[;]|[.?!]\s+[A-Z]", text[g.end : word.start])
    ]
    plain = [g for g in usable if _is_subject(text, word, g)]
    plain = [g for g in plain if not (g.named and ASIDE.match(text, g.end))] or plain
    while len(plain) > 1 and _apposed(text, plain[-2], plain[-1]):
        plain = plain[:-1]
    return _joined_to_last(text, plain)


def _is_subject(text: str, word: Word, group: Group) -> bool:
    """Say whether the harm can have befallen a group before it, by the words between and before."""
    if not OBLIQUE.search(text, max(group.start - 20, 0), group.start):
        return True
    if not group.count:
        return False
    if not ALSO.sub("", text[group.end : word.start]):
        return True
    known = text.endswith("the ", 0, group.start)
    return not known and bool(WHO_HAD.fullmatch(text, group.end, word.start))


def _joined_to_last(text: str, people: Sequence[Group]) -> list[Group]:
    """Return the last of these people with those before to whom they are joined."""
    chain = list(people[-1:])
    for group in reversed(people[:-1]):
        gap = text[group.end : chain[-1].start]
        named = sum(one.count for one in chain)
        if group.count and APPOSED.fullmatch(gap) and (len(chain) == 1 or group.count == named):
            chain = [group]
        elif JOINED.fullmatch(gap) or INCLUDING.fullmatch(gap):
            chain.append(group)
        else:
            break
    return chain[::-1]


def _apposed(text: str, group: Group, name: Group) -> bool:
    """Say whether a name, or a mere noun, only explains who the people before it are."""
    if not group.count or (name.count and not name.named):
        return False
    return bool(EXPLAINED.fullmatch(text, group.end, name.start))
