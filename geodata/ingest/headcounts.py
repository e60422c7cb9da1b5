"""The forms in which a text counts people, points at them or calls them by name."""

import re
from functools import cache

from geodata.ingest.callings import CIVILIAN, MILITARY, NAME, PEOPLE, RANK
from geodata.ingest.numbers import NUMBER

MODS = (
    r"(?:(?: of)? (?:its|our|their|the|his|her|them|these|those)(?: own)?)?(?: (?!and\b|was\b|"
    r"were\b|from\b|in\b|on\b|to\b|by\b|at\b|of\b|for\b|with\b|when\b|as\b|are\b|is\b|has\b|have\b|"
    r"had\b|died\b|dead\b|or\b|after\b|near\b|killing\b|wounding\b|injuring\b|leaving\b|"
    r"@)[\w'’-]+){0,4}?"
)

HARM = (
    r"detain\w*|captur\w+|seiz\w+|arrest\w*|took|lost|hit|shot|struck|fired|opened|left|who|whose|"
    r"that|which"
)
"""Verbs that cannot stand between a number and its noun."""

BARE = (
    r"(?= (?:others?|more|people|people's)?\s*(?:and|in|at|on|near|when|after|while|as|during|"
    r"among|escaped|survived|suffered|sustained|received|perished|lost|got|needed|succumbed|fell|"
    r"bled|could|did|passed|came|remained?|were|was|had|have|has|are|is|dead|killed|wounded|"
    r"injured|hurt|deaths?|fatalit(?:y|ies)|captured|detained|seized|arrested|taken|missing|died|"
    r"others?|more|of (?:them|whom|its|his|the)|from|by|lightly|seriously|badly|severely|"
    r"critically|slightly|fatally|also|later|but|with)\b|\s*[,.;:)–—]|\s*$)"
)


@cache
def numbered() -> re.Pattern[str]:
    """Return the forms in which people are counted, or pointed at by a pronoun."""
    mods = MODS.replace("@", rf"(?:{HARM})\b|(?:{NUMBER})\b")
    definite = mods.replace("killing", r"(?:wounded|injured|killed)\b|killing")
    # A noun that two numbers share is named behind the second: four Armenian and two other men.
    shared = rf"(?=,? and (?:{NUMBER}) (?:[\w'’-]+ ){{0,2}}?{PEOPLE}\b)"
    return re.compile(
        rf"\b(?:(?P<n>{NUMBER})(?:(?P<mods>{mods}) (?P<noun>{PEOPLE})\b(?!'s|’s)|"
        rf"(?P<nat> (?:Armenian|Azerbaijani|Karabakh|military)){shared}|(?P<bare>){BARE})|"
        rf"(?P<the>the|his|her|their|its|our|my|that)(?P<mods2>{definite}) "
        rf"(?P<noun2>{PEOPLE})\b(?!'s|’s)|(?P<he>him\b|(?:he|she|(?:the|a) (?:first|second|third|"
        r"fourth|other|\d{1,3}-year-old))(?= and\b| (?:was|died|had|has|is|lost|later|received|"
        r"sustained|suffered|succumbed|could)\b))|(?P<plain>(?:(?:Armenian|Azerbaijani|Karabakh|"
        rf"local|young|elderly) )?{PEOPLE})\b(?!'s|’s))",
        re.IGNORECASE,
    )


@cache
def names() -> re.Pattern[str]:
    """Return the forms in which people are called by their names."""
    called = rf"(?:{CIVILIAN}|{MILITARY})(?<!s) [A-Z][\w’'-]+"
    return re.compile(rf"\b(?:{RANK} {NAME}|{NAME}|{called})(?!\w)")


BARE_NUMBER = re.compile(
    rf"(?:an?other |a further )?(?:{NUMBER})(?: (?:more|others?))?", re.IGNORECASE
)
"""A number without a noun."""

PRONOUN = re.compile(
    r"he|she|him|the (?:young )?(?:first|other|man|woman|victim|deceased|wounded man|casualty)",
    re.IGNORECASE,
)

OFFICES = re.compile(
    r"\b(?:Ministr\w+|Army|Forces?|Service|Office|Region|District|Province|Republic|Defen[cs]e|"
    r"Union|Committee|Mission|Agency|Armed|Prosecutor|Health|Interior|Foreign|State|Border|"
    r"National|Human|Security|Council|Red|Cross|Prime|Minister|President|Lake|Mount|River|Line|"
    r"Contact|[A-Z]\w+day|On|In|At|The|Near|Outside|Around|Above|Below|Behind|Beyond|After|Before|"
    r"Since|From|To|With|Against|Both|Also|When|While|As|But|And|That|This|These|Those|Last|Early|"
    r"Late|One|Two|Three|Four|Five|Six|Seven|Some|By|For|Of|Then|Meanwhile|Overnight|Yesterday|"
    r"Today|Over|Under|Inside|Across|Russian|Armenian|Azerbaijani|European|Investigative|Facebook|"
    r"Telegram|Upper|Lower|Nerkin|Verin|Ashaghi|Yukhari|Sev|Nor)\b"
)
"""Capitalised words that are no names of people."""

KIN = re.compile(
    r"(?:wife|husband|son|daughter|brother|sister|mother|father|uncle|nephew|niece|aunt|cousin|"
    r"grand\w+[nre]|child|baby|driver|passenger|assistant)"
)
"""Who needs no article behind another: a man and wife."""

SOLDIER = re.compile(
    rf"{MILITARY}|(?:junior|senior|first|staff|warrant|1st|2nd|Sr|Jr)\b|"
    r"(?:Pvt|Pfc|Cpl|Sgt|Lt|Capt|Maj|Col|Gen)\.",
    re.IGNORECASE,
)
"""A rank before a name."""
