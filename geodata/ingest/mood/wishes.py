"""Words of what is wanted, demanded, planned or yet to come."""

import re

FUTURE = re.compile(
    r"\b(?:will|shall|is to|are to|was to|were due|is due|are due|going to|expected to|plan\w* to|"
    r"planned|planning|preparing|preparations?|readying|poised|plotting|on the verge of|"
    r"scheduled|intend\w*|about to|ready to|prepar\w+ (?:to|for)|(?<![Tt]he )next (?:week|month|"
    r"year|spring|summer|autumn|winter|day)|tomorrow|hopes? (?:to|that)|hoped that|aims? to|"
    r"upcoming|by mid-\w+)\b|\w[’']ll\b",
    re.IGNORECASE,
)
"""Words of things that are to come."""

WISH = re.compile(
    r"\b(?:agreed to|agree to|urg\w+|demand\w*|call\w* (?:on|for|upon)|request\w*|"
    r"ask\w* (?:to|for|that)|propos\w+|offer\w*|refus\w+|want\w*|wish\w*|threat\w*|warn\w*|"
    r"seek\w*|promis\w+|pledg\w+|order\w* to|allow\w* to|need\w*|fail\w* to|repeatedly|"
    r"in order to|readiness|negotiat\w+ (?:to|on|for)|ask\w*(?: \S+){1,4} to|requir\w+|oblig\w+|"
    r"provid\w+ for|envisag\w+|foresee\w*|speaks? of \w+ing|lets? (?:you|players?|them)|"
    r"talks (?:on|to|about)|request to|measures to|right to|mandate (?:is )?to|possible|"
    r"potential)\b",
    re.IGNORECASE,
)
"""Words of things that somebody wants, demands or threatens."""

RELATIVE = re.compile(r"\b(?:who|which|that) (?:had|have|has)\b")
"""Where a wish about somebody ends and what they did begins."""

AHEAD = re.compile(
    r"\b(?:ahead of|before|prior to|in preparation for|instead of|rather than)\s+(?:the )?$",
    re.IGNORECASE,
)
"""Words before something that is yet to come."""


def is_wanted(before: str) -> bool:
    """Say whether somebody wants, demands or threatens what is told behind `before`."""
    return bool(WISH.search(RELATIVE.split(before[-70:])[-1]) or AHEAD.search(before))


def is_to_come(until: str) -> bool:
    """Say whether what words tell of is to come, by them and those before them."""
    return bool(FUTURE.search(until))
