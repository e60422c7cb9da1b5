"""Words of those who were hurt or killed earlier, who are remembered or visited."""

import re

MEMORY = re.compile(
    r"\b(?:memorials?|monuments?|wreaths?|commemorat\w+|anniversar\w+|tributes?|in memory|"
    r"the memory|remembrance|mourn\w*|museum|plaque|named after|lectures?|textbooks?|historians?|"
    r"graveyard|pantheon|requiem|minute of silence|candles|pension\w*|compensation|benefits|"
    r"(?:funerals?|burials?) (?:of|for)|laid to rest|farewell|coffins?|mourners|obituar\w+|"
    r"posthumous\w*|medals?)\b[^.;]{0,70}$",
    re.IGNORECASE,
)
"""Words of remembrance, before what is remembered."""

VISIT = re.compile(
    r"\b(?:visit\w*|met|meets|meeting|comfort\w*|award\w*|decorat\w*|honou?r\w*|treat\w*|donat\w+|"
    r"thank\w*|greet\w*|operated on|transport\w+|transferr?\w+|evacuat\w+|condolences|took|taken|"
    r"brought|carried|rushed|flown|airlifted|admitted)(?: \S+){0,5}? $",
    re.IGNORECASE,
)
"""Words before people who were hurt earlier: the minister visited wounded soldiers."""

KIN = re.compile(
    r"\b(?:relatives|families|parents|mothers|widows?|children|brothers?|names|graves|portraits|"
    r"photos|pictures|lists?|burial|reburial) of (?:\S+ ){0,4}$",
    re.IGNORECASE,
)
"""Words of those who are left, before those who were lost earlier."""

HURT = re.compile(
    r"(?:wounded|injured|killed|dead|maimed|wounds?|injur(?:y|ies)|deaths?)", re.IGNORECASE
)
"""Words for those who were hurt, used as an attribute."""


def is_recalled(text: str, part: tuple[int, int], at: int, until: int) -> bool:
    """Say whether the words from `at` to `until` are of people lost or hurt earlier."""
    before = text[part[0] : at]
    hurt = HURT.fullmatch(text, at, until)
    if MEMORY.search(before) or (hurt and KIN.search(before)):
        return True
    attribute = hurt and re.match(r" [a-z]", text[until : until + 2])
    return bool(attribute and VISIT.search(before))
