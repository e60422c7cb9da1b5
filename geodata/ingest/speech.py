"""The grammar of reported speech: how a text says that somebody says something."""

import re
from functools import cache

from geodata.ingest.lexicon.saying import ASSERTS, CONFIRMS, DENIES, PARTICIPLES

DOCUMENT_BY = (
    r"(?:message|note|statement|post|bulletin|communiqué|release|summary|count|tally|log|list|text|"
    r"letter|data|figures|report) (?:(?:kept|given|issued|published|released|compiled|put out|"
    r"signed|made|sent|drawn up|collected|passed on|spread) by|of(?= (?:the )?(?:[\w-]+ ){0,4}?"
    r"(?:[Mm]inistry|[Ss]ervice|[Oo]ffice|[Cc]ommittee|[Mm]ission|[Aa]rmy|[Dd]efender|[Cc]ommand|"
    r"[Ss]taff|[Aa]gency|[Mm]unicipality|[Oo]mbuds\w+|[Cc]ontingent)\b))"
)
"""Words for what an official body wrote or counts, up to whose it is."""

POSTED = (
    r"(?:^|(?<=[.!?] )|(?<=\n))(?P<poster>[A-Z][^.;:\"“”\n]{3,100}?) on (?:his|her|its|their)"
    r"(?: own)? (?:\w+ ){0,2}(?:Facebook|Telegram|Twitter|page|channel|account|blog|wall)\b"
)
"""Somebody who writes on a page of theirs, whatever the verb."""


@cache
def verbs() -> re.Pattern[str]:
    """Return the verbs of speaking; the group that matches is the stance."""
    return re.compile(
        rf"\b(?:(?P<asserts>{ASSERTS})|(?P<confirms>{CONFIRMS})|(?P<denies>{DENIES}))\b"
    )


@cache
def participles() -> re.Pattern[str]:
    """Return the forms in which whoever spoke in a sentence goes on."""
    return re.compile(rf"(?:,|\bwhile|\bby|\band|\bbefore)\s+(?:also |further )?({PARTICIPLES})\b")


@cache
def phrases() -> re.Pattern[str]:
    """Return the ways to name a speaker without a verb; the group that matches is the speaker."""
    who = r"(?:(?! that\b)[^,;.:\n\"“”]){2,80}"
    return re.compile(
        r"\b(?:[Aa]ccording to|[Aa]s per|[Pp]er|[Ii]n the words of|[Bb]y the account of|[Cc]iting|"
        r"[Qq]uoting|(?:it|which|and|who) (?:cites?|cited|quotes?|quoted)|[Ww]ith reference to|"
        r"[Rr]eferring to|[Ii]n a (?:\w+ )?(?:statement|post|message|report|briefing|bulletin|"
        r"note) (?:by|from|of)|[Aa] (?:statement|report|claim) (?:by|from)|(?:[Aa]s|was|were|is|"
        r"been) (?:first )?(?:reported|confirmed|announced|stated|claimed|said|told|quoted|"
        r"published|released|issued|disclosed|documented|registered|verified) (?:\w+ ){0,2}?by|"
        r"(?:posted|shared|aired|circulated|filmed|distributed|made public)(?: (?:on|to|via) \w+)? "
        r"by|[Aa] (?:video|photo\w*|tweet|clip|message|(?:Facebook|Telegram) post) (?:by|from)|"
        r"[Aa] post by|[Ii]nformation from|[Ss]ources? (?:in|at|within|close to|from)|[Ss]ource:|"
        rf"[Cc]ourtesy of|{DOCUMENT_BY})\s+[\"“]?(?P<who>{who})|{POSTED}|"
        r"\b(?:[Bb]y|[Oo]n|[Ff]rom|[Ii]n) "
        r"(?P<account>(?:[A-Z]\w+|[Tt]he [\w -]{2,40}?|(?:its|his|her|their) own|the latter)(?:'s|"
        r"’s|s'|s’)?) (?:own )?(?:account|words|count|version|telling|data|figures|information)\b|"
        r"\b[Aa]s (?P<has>[A-Z]\w+|the [^,;.:\n]{2,50}?) (?:has|had|puts?|tells?|sees|saw) it\b|"
        r"\b(?:was|were|is|been|[Aa]s) (?:\w+ )?(?:announced|reported|confirmed|stated|claimed|"
        r"said|learned|published) in (?P<capital>Baku|Yerevan|Stepanakert|Moscow|Khankendi)\b|"
        r"\b[Ii]n what (?P<called>[^,;.:\n]{2,50}?) (?:called|calls|described|describes|termed|"
        r"terms)\b|\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)) (?P<quoted>[^,;.:\n\"“”]{2,70}?) as "
        r"(?:saying|telling)\b|\b(?P<whose>[A-Z](?:(?!\b(?:was|were|is|are|has|had|have|"
        r"be)\b)[^.:;!?(\d\n\"“]){3,60}):(?:(?=\s[a-z])|(?<=account:)|(?<=version:)|"
        r"(?=\s+[A-Z\d\"“‘']))|\b(?:an?|the|[Tt]he|[Aa]n?|latest|earlier) (?P<source>Armenian|"
        r"Azerbaijani|Russian) (?:\w+ )?(?:reports?|claims?|statements?|version|bulletin|"
        r"communiqué|allegations?) (?:that|says?|said|of)\b|"
        r"\b(?P<holder>(?:[A-Z]\w+|[Tt]he [\w -]{2,40}?)(?:'s|’s|s'|s’)) (?:\w+ )?(?:report|"
        r"claims?|statements?|allegations?|assertions?|announcement|words|message|accusations?) "
        r"that\b"
    )
