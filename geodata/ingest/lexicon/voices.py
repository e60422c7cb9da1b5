"""Words for speakers whose side is told elsewhere, and for those who have none."""

import re

GENERIC = re.compile(
    r"^(?:\W*(?:and|but|also|that|this|as|in|it|its|he|she|they|the|a|an|his|her|their|statement|"
    r"report|document|release|ministry|service|spokes\w+|press|cent(?:re|er|e)|office|agency|"
    r"defender|official|officials|committee|mission|one|member|post|reads|later|earlier|then|had|"
    r"has|have|commissioner|department|mayor|governor|further|latter|prosecutors?|source|sources|"
    r"information|bulletin|preliminary|findings|official|figures|according|to|who|which|same|"
    r"separate|another|second|new|today|also|briefing|message|minister|president|spokesman|letter|"
    r"appeal|dossier|list|did|does|do|itself|himself|herself|went|ombuds\w+|chief|head|admin\w+|of|"
    r"for|on|at|so|far|only|however|meanwhile|again|is|was|quoted|being|been|text|note|communiqué|"
    r"update|afterwards|initially|previously)\W*)+$",
    re.IGNORECASE,
)
"""Words that name no side: whoever spoke before goes on speaking."""

ANYBODY = re.compile(
    r"\b(?:ministry|service|spokes\w+|mission|statement|office|committee|press|authorities|"
    r"officials|minister|army|military|bulletin|agency|aide|adviser|advisor|deputy|letter|dossier|"
    r"appeal|he|she|it|they)\b",
    re.IGNORECASE,
)
"""Words for a speaker whose side was told before."""

PRESS = re.compile(
    r"\b(?:news|press|media|wire|polling|aid|travel|tourist|investigative) (?:agenc\w+|outlets?|"
    r"sites?|websites?)\b|\b(?:agency|wire) (?:flash|report|item|copy|story)\b"
)
"""Speakers that relay what others say."""

NO_SIDE = re.compile(
    r"\b(?:(?:the )?two (?:governments|sides|armies|ministries|countries|capitals)|both (?:sides|"
    r"governments|armies|ministries|capitals|countries|parties)|news (?:agenc\w+|sites|outlets)|"
    r"(?:each|either|every) (?:government|side|army|capital|ministry|party|country)|"
    r"media(?: outlets| reports)?|analysts?|experts?|historians?|newspapers?|"
    r"bloggers?)\s+(?:\w+\s+){0,3}$"
)
"""Speakers who are of no side, or of both: the article speaks for itself."""

WATCHERS = re.compile(
    r"\b(?:mission|patrols?|peace-?keep\w+|contingent|observers?|monitors?|ombuds\w+|defender)\b",
    re.IGNORECASE,
)
"""Who observes by trade."""

WATCHING = re.compile(
    r"\b(?:record|register|document|log|count|observ|detect|spott|notic|film|photograph|witness|"
    r"hear|monitor|establish)(?:ed|s|es)?\b|\bheard\b|\bsaw\b"
)
"""What observers do, whose notes are their word."""

CONCERNED = re.compile(
    r"\s+(?:that )?(?:it|he|she|they|we) (?:was|is|were|are|had been|has been) (?:\w+ )?"
    r"(?:concerned|alarmed|worried|troubled|disturbed|shocked|aware of|following|monitoring|"
    r"watching|saddened)\b"
)
"""What is said of news by those who only react to it."""

NOUN_AFTER = re.compile(r"\b(?:at|of|about|with|over|after|amid|despite|following)\s+$")
"""Words before a noun that looks like a verb of speaking: concerned at reports."""
