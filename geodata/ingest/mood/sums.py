"""Tolls of more than one event: over a long time, or of several places together."""

import re

CUMULATIVE = re.compile(
    r"\bsince (?:the )?(?:end|beginning|start|last|\w+ (?:of )?last|"
    r"early(?! (?:this |on |in the )?(?:morning|hours|today|\w+day))|the war|then|january|"
    r"november|(?:19|20)\d\d)\b|\bin (?:this|that) time\b|"
    r"\b(?:in|within|during) (?:the|its|his|their) (?:first |last |past )?(?:\w+ )?"
    r"(?:months|years)\b|"
    r"\b(?:so far this|in the past|over the (?:past|last)) (?:year|month|weeks?|months|years)\b|"
    r"\bsince the .{0,30}(?:war|year)\b|\bfought two wars\b",
    re.IGNORECASE,
)
"""Words of counts over a long time, which belong to no single event."""

UNEQUALLED = re.compile(
    r"\b(?:first|worst|deadliest|heaviest|biggest|largest|gravest|bloodiest|fiercest|most \w+)\b"
    r"[^.;]{0,60}\bsince\b"
)
"""Words of one event that is compared with all since a day: the worst breach since the war."""

TOTAL = re.compile(
    r"\b(?:thousands|hundreds|dozens|in all|in total|a total of|overall|"
    r"more than (?:a )?(?:hundred|thousand))\b",
    re.IGNORECASE,
)
"""Words of counts of several events together."""


def counts_up(text: str, part: tuple[int, int]) -> bool:
    """Say whether a sentence or clause gives a toll over a long time."""
    return bool(CUMULATIVE.search(text, *part)) and not UNEQUALLED.search(text, *part)


def counts_all(text: str, part: tuple[int, int]) -> bool:
    """Say whether a clause gives a toll of several events together."""
    return bool(TOTAL.search(text, *part))
