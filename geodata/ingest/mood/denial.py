"""Words that make what is told untrue: negations, denials and what is taken back."""

import re

NEGATION = re.compile(
    r"\b(?:no|not|never|nobody|none|neither|nor|without|cannot|denies|denied|deny|denying|"
    r"refut\w+|rul\w+ out|prevent\w*|avoid\w*|instead of|lack of|absence of|stopped short of)\b|"
    r"n[’']t\b",
    re.IGNORECASE,
)
"""Words that make what follows them untrue."""

CONTRAST = re.compile(
    r"\b(?:accused|(?:who|which|that) had|but|however|instead|only|merely|until|before)\b",
    re.IGNORECASE,
)
"""Words that end the reach of a negation."""

REACH = 60
"""How many characters before a word a negation reaches."""

FALSE = re.compile(
    r"\b(?:is|are|was|were|be) [\"“'‘]?(?:(?:an?|pure|yet another|another|utter|complete|absolute|"
    r"blatant) ){0,3}(?:lies?|falsehoods?|fabrications?|inventions?|fantas(?:y|ies)|fiction|"
    r"nonsense|provocation of the (?:media|press))\b|"
    r"\b(?:is|are|was|were) [\"“'‘]?(?:\w+ )?(?:false|untrue|wrong|groundless|fabricat\w+|"
    r"baseless|fake|lies?|invented|made up|pure fiction|not true|not so|disinformation|a lie)\b|"
    r"\b(?:is|are|was|were|has|have|had|is not|does) (?:nothing|little) to do with (?:reality|"
    r"the truth|the facts)\b|\b(?:isn|aren|wasn|weren)[’']t true\b|"
    r"\bdo(?:es)? not (?:correspond to|match|reflect) (?:\w+ )?(?:reality|truth|facts)\b|"
    r"\b(?:reject|dismiss|refut|den)(?:s|ed|ies|ied|es|ing)?\b.{0,40}\b"
    r"(?:report|claim|account|allegation|accusation|statement|rumour)s?\b|"
    r"\b(?:disinformation|fabrication|nonsense)\b|"
    r"\b(?:not|nor|nobody|yet to be|cannot be|could not be|not been) (?:\w+ )?(?:confirm|"
    r"verif)\w*|\bunconfirmed\b|\b(?:said|claimed|supposed|alleged) to (?:show|depict)\b|"
    r"\bpurport\w+\b|\b(?:old|staged|doctored) (?:video|footage|clip|photograph|photo)s?\b",
    re.IGNORECASE,
)
"""Words that call the whole sentence untrue."""

RETRACTED = re.compile(
    r"\b(?:that|it|this) (?:was|had been) (?:only |just )?an? (?:accident|gas bottle|false alarm|"
    r"exercise)\b|\bturned out to be\b|\bnot a (?:single )?word of (?:it|this|that)\b|"
    r"\bno truth (?:in|to) (?:it|this|that)\b|"
    r"\b(?:none|nothing) of (?:it|this|that|the (?:sort|kind)) (?:is|was|are|were|holds?|stands|"
    r"(?:ever |actually |really )?(?:happened|occurred|took place))\b|"
    r"\b(?:it|this|that|the (?:report|story|claim|message|post)) (?:is|was|has been|had been|"
    r"proved|turned out) (?:not true|untrue|false|wrong|a (?:lie|hoax|fake)|invented|fabricated|"
    r"made up|nonsense)\b|"
    r"\b(?:it|this|that|there) (?:never|did not) (?:take place|took place|happen(?:ed)?)\b",
    re.IGNORECASE,
)
"""Words that take back what was just told."""

NEGATIVE = re.compile(r"\b(?:not(?! (?:let|allow|permit))|never|nobody|no(?! longer))\b")
"""Words that make the words around them untrue."""


def is_denied(whole: str) -> bool:
    """Say whether a sentence calls what is told untrue."""
    return bool(FALSE.search(whole) or RETRACTED.search(whole))


def is_negated(before: str, words: str) -> bool:
    """Say whether `words` are untrue by themselves, or by those `before` them."""
    reach = CONTRAST.split(before[-REACH:])[-1]
    return bool(NEGATION.search(reach) or NEGATIVE.search(words))
