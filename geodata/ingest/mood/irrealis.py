"""Words of what is only imagined, feared or rumoured."""

import re

UNREAL = re.compile(
    r"\b(?:would|could|might|should|must|can|if|unless|suppose|imagine|in case|provided|"
    r"whether|you (?:have|had)|were to|to be|lest|as though|as if|"
    r"had (?:they|he|it))\b|(?:[’']d\b)",
    re.IGNORECASE,
)
"""Words of things that are only imagined; the month of May has a number beside it."""

MAY = re.compile(r"\bmay\b|\bMay (?=\w+ (?:be|have|yet)\b)")
"""The verb, not the month."""

RECALLED = re.compile(
    r"\bit (?:should|must) be (?:recalled|noted|said|stressed|added)(?: that)?\b", re.IGNORECASE
)
"""Words that only introduce."""

FEAR = re.compile(
    r"\b(?:fear\w*|rumou?r\w*|worr\w+|alleg\w+ that|speculat\w+|suspicion\w*|risk\w*|danger of|"
    r"plan was|(?:scenario|likely plan|forecast\w*|hypothe\w+|predict\w*|"
    r"draft (?:treaty|agreement|text))\b|reports? (?:that|of) .{0,80}(?:wrong|false|untrue))\b",
    re.IGNORECASE,
)
"""Words of things that are feared or rumoured."""

CONDITION = re.compile(r"\b(?:if|unless|suppose|had the|were the)\b(?! confirmed)", re.IGNORECASE)
MODAL = re.compile(r"\b(?:would|could|will|might|may)\b", re.IGNORECASE)
"""Words of what would only follow if something else were so."""


def is_hypothetical(whole: str, before: str) -> bool:
    """Say whether what stands behind `before` in a sentence depends on something, or is feared."""
    depends = CONDITION.search(whole[: len(before) + 40]) and MODAL.search(whole)
    return bool(depends or FEAR.search(before))


def is_imagined(until: str) -> bool:
    """Say whether what words tell of is only imagined, by them and those before them."""
    near = RECALLED.sub("", until)[-80:]
    return bool(UNREAL.search(near) or MAY.search(near))
