"""How many were killed, wounded and captured, and of which side, in words or digits."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geodata.ingest.harm.bearings import DENIED
from geodata.ingest.harm.harmed import befallen
from geodata.ingest.harm.harms import HARMED, Harm, Word, words_of_harm
from geodata.ingest.harm.losers import side_of_group
from geodata.ingest.harm.stated import described_tolls, stated_tolls
from geodata.ingest.numbers import is_ordinal
from geodata.ingest.people import Group, groups
from geodata.ingest.tolls import Toll

AMONG = re.compile(r"\b(?:among|one of|some of) (?:the |those |them )?\s*$", re.IGNORECASE)
"""What makes those before a word of harm a part of those counted before."""

BODIES = re.compile(r"\b(?:bod(?:y|ies)|remains) of\s+$", re.IGNORECASE)
"""The dead who are brought home did not die there and then."""

FROM_WOUNDS = re.compile(
    r"\b(?:later|of (?:his|her|their) (?:wounds?|injur\w+)|in (?:a |the )?(?:\w+ )?hospital|"
    r"succumb\w*|on the way|could not be|from (?:his|her|their) (?:wounds?|injur\w+)|subsequently|"
    r"afterwards|whom|of them|of the wounded|of the injured|had been (?:wounded|injured|hit|shot)|"
    r"has died)\b",
    re.IGNORECASE,
)
"""Words by which one of the wounded is among the dead."""

LISTED = re.compile(r"[^.;:\n]{0,90}?(?:(?::|—|–)\s|\()")
"""What leads from a number to a list of those whom it counts."""

OF_THOSE = re.compile(r" of (?:the|those) (?:\w+ )?")
"""What makes a number one of people who were counted before: two of the wounded."""

PART_OF = re.compile(
    r"\b\w+ of (?:them|whom|these|those|the (?:\w+ )?(?:men|soldiers|servicemen|wounded|injured|"
    r"dead|victims|people|conscripts|casualties))\b(?:,[^,;.]{0,40})?,?\s*$",
    re.IGNORECASE,
)
"""Words that tell that those who follow were counted before: one of them, a father of two."""

SUCCUMBED = re.compile(r"succumb|die[ds]|could not|perish|lost", re.IGNORECASE)
"""Words for a death that may follow a wound."""

WHATEVER = re.compile(
    r"\b(?:father|mother|son|native|resident|citizen|graduate|student|brother|man)\b"
)
"""Nouns for people that soldiers are too."""


def find(text: str, start: int, end: int) -> list[Toll]:
    """Return the figures in `text[start:end]`, in its order; denied ones are left out."""
    if not HARMED.search(text, start, end):
        return []
    people = groups(text, start, end)
    words = words_of_harm(text, start, end)
    found: dict[tuple[Harm, int], Toll] = {}
    floor = start
    for index, word in enumerate(words):
        told = list(_tolls(text, word, people, (floor, end), words[index + 1 :]))
        for toll in told or _succumbed(text, word, list(found.values())):
            found.setdefault((toll.harm, toll.at), toll)
        floor = word.end if told else floor
    parts = (part for toll in list(found.values()) for part in _parts(text, toll))
    for toll in (*stated_tolls(text, start, end), *described_tolls(people, text), *parts):
        if not any(at == toll.at for _, at in found):
            found[(toll.harm, toll.at)] = toll
    return sorted(found.values(), key=lambda toll: toll.at)


def _parts(text: str, toll: Toll) -> Iterator[Toll]:
    """Yield of whom a number is made up: seven troops died: four Armenians and three others."""
    colon = LISTED.match(text, toll.at)
    if not colon:
        return
    stop = re.compile(r"[.;\n)]|$").search(text, colon.end())
    listed = groups(text, colon.end(), stop.start() if stop else len(text))[:3]
    for size in (2, 3) if toll.count > 1 else (1,):
        parts = listed[:size]
        if len(parts) == size and sum(part.count for part in parts) == toll.count:
            for part in parts:
                military = part.military or (toll.military and part.side != "civilian")
                side = side_of_group(text, part)
                yield replace(toll, count=part.count, side=side, military=military, at=part.start)
            return


def _succumbed(text: str, word: Word, before: Sequence[Toll]) -> Iterator[Toll]:
    """Yield the one who was wounded in the words before and is dead in these."""
    last = before[-1] if before else None
    one = last is not None and (last.harm, last.count, word.harm) == ("wounded", 1, "killed")
    if last and one and SUCCUMBED.match(text, word.start):
        yield replace(last, harm="killed", at=word.start, of_wounds=True)


def _tolls(
    text: str, word: Word, people: Sequence[Group], bounds: tuple[int, int], rest: Sequence[Word]
) -> Iterator[Toll]:
    """Yield the figures that belong to one word of harm."""
    if DENIED.search(text, max(word.start - 30, bounds[0]), word.start):
        return
    among = AMONG.search(text, max(word.start - 20, bounds[0]), word.start)
    tail = text[max(word.start - 60, bounds[0]) : min(word.end + 45, bounds[1])]
    of_wounds = word.harm == "killed" and bool(FROM_WOUNDS.search(tail))
    for group in befallen(text, word, people, bounds[0], rest):
        toll = _toll(text, word, group, of_wounds, bounds[0])
        if toll and among and toll.side != "civilian":
            toll = replace(toll, side="", military=False)
        if toll:
            yield toll


def _toll(text: str, word: Word, group: Group, of_wounds: bool, floor: int) -> Toll | None:
    before = text[max(group.start - 30, floor) : group.start]
    if DENIED.search(before) or (word.harm == "killed" and BODIES.search(before)):
        return None
    count, adds = group.count, group.adds and group.count < 2
    if is_ordinal(re.sub(r"(\w+ \w+).*", r"\1", group.words)):
        # A fifth who died makes five; a second may be the first at another place.
        again = count == 2
        adds, count = adds or again, count if word.harm == "killed" and not again else 1
    if not count or OF_THOSE.fullmatch(text, group.end, max(word.start, group.end)):
        return None
    part = PART_OF.search(text, max(group.start - 60, floor), group.start)
    anybody = bool(part) and (group.military or bool(WHATEVER.search(group.words)))
    return Toll(
        word.harm,
        count,
        "" if anybody else side_of_group(text, group),
        group.military and not part,
        adds,
        group.start,
        of_wounds,
        pointed=bool(re.fullmatch(r"(?:he|she|him)", group.words, re.IGNORECASE)),
    )
