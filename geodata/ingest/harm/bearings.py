"""Words between harm and people: what joins them, sets them apart or denies the harm."""

import re

PASSIVE = re.compile(
    r"\b(?:was|were|been|being|is|are|be|got|get|getting)(?: (?:\w+ly|also|reported(?:ly)?|later|"
    r"then|both|all|either|said to (?:be|have been)|among (?:those|the)|to have been))*\s+$",
    re.IGNORECASE,
)
"""What makes the word behind it one about those before."""

FILLER = re.compile(
    r"\s*(?:(?:at least|up to|some|about|around|nearly|almost|more than|over|no fewer than|"
    r"as many as|another|a further|including|in all|a total of|the|reportedly|also|all|both|his|of|"
    r"were|are|is|was|(?:an? )?(?:\w+ly )|[:“\"(–-])\s*)*",
    re.IGNORECASE,
)
"""Words between the harm and those harmed."""

JOINED = re.compile(
    r"\s*(?:,[^,;]{2,40},)?\s*(?:,|and|, and|as well as|along with|together with|plus|or|&|"
    r", as well as|and also|with)\s*(?:at least |up to |some |about |a further |the |his |her |"
    r"their )?",
    re.IGNORECASE,
)
"""Words between people who are told of together."""

INCLUDING = re.compile(
    r"[\s,(–-]*(?:including|\w+ of (?:them|whom)|among them|of them|of whom|one of them|among whom|"
    r"of which)\s*(?:at least |also )?",
    re.IGNORECASE,
)
"""Words before a part of those told of."""

ALSO = re.compile(r"\s*\b(?:more|others?|people|in all)\b|\s+")
"""What may stand between a number and the harm that follows at once."""

ASIDE = re.compile(r", (?:and|as well as)\b")
"""What follows a name that only explains who somebody is before the next is told of."""

PART = re.compile(
    r" of (?:them|whom),? (?!\w+ed\b|was|were|had|has|have|later|died|dead|fatally|seriously|badly|"
    r"is|are)"
)
"""What follows a number of people that the next words describe: one of them a child."""

APPOSED = re.compile(r",\s*(?:who was )?")
"""What stands between people and another word for the same people."""

OBLIQUE = re.compile(
    r"\b(?:by|from|with|against|to|near|at|for|on|as|between|towards?|of|like|among|beside|behind|"
    r"under|about|than|(?:shell|fir|shoot|target|attack)\w*)\s+(?:the\s+|a\s+|an\s+|its\s+|"
    r"his\s+)?$",
    re.IGNORECASE,
)
"""Words before people to whom it did not happen."""

DENIED = re.compile(
    r"\b(?:no|not|nor|neither|without|since|never|nobody|none|n't|which counts|whether|if|"
    r"could have|might have|would have)\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
"""Words before a harm that did not happen, or may not have."""

WITH_HIM = re.compile(
    r",? (?:together|along|alongside|as well as) (?:with )?(?:his |her |their |an? )?"
)
"""What follows the one to whom it happened before others to whom it did."""

WHO_HAD = re.compile(
    r"[^,.;]{0,45}\b(?:who|whom|that)\b(?: (?:had|have|has|were|was|been|also|later|then|all|both|"
    r"\w+ly))*\s*"
)
"""What leads from people, whatever their case, to the harm that befell them."""

REACH = 110
"""How many characters before a word of harm its subject may stand."""
