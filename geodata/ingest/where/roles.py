"""What a place has to do with an event, by the words around its name."""

import re
from typing import Literal

from geodata.ingest.where.origins import origin_of

Role = Literal["event", "resident", "origin", "speaker", "elsewhere", "metonym"]
"""event: it may have happened there; resident: somebody from there; origin: fired from there;
speaker: whoever speaks belongs there; elsewhere: hospital, funeral, base or way there;
metonym: a capital that stands for its government."""

LOCATIVE = re.compile(
    r"\b(?:in|at|near|around|between|on|over|outside|into|of|towards?|against|hit|struck|shelled|"
    r"shelling|inside|within|above|across|leav(?:e|ing)|(?:supply|supplies|electricity|power|gas|"
    r"water|road|traffic|deliver(?:y|ies)|internet) to|(?:fled|left|evacuated|quit|bombed|"
    r"departed|reached|entered|stormed))\s+(?:the\s+)?(?:cit(?:y|ies)\s+of\s+|central\s+)?$",
    re.IGNORECASE,
)
"""Words before where something happens."""

SPEAKER = re.compile(
    r"\b(?:mayor|governor|head|chief|leader|council(?:lor)?|administration|municipality|prefect|"
    r"head of (?:the )?communit\w+|community leader|reporter|correspondent|manager|hospital|"
    r"medical cent(?:re|er)|university|court|radio|office|regional administration|department|"
    r"prosecutor|ombuds\w+|defender|sources?|bloggers?|media|outlets?|channels?|journalists?|"
    r"spokes\w+|authorities|officials|ministry|government|police|service|committee|agency|"
    r"investigators|commission)\s+(?:of|in|from)\s+(?:the\s+)?(?:villages?\s+of\s+|town\s+of\s+|"
    r"community\s+of\s+)?$",
    re.IGNORECASE,
)
SPEAKER_AFTER = re.compile(
    r"(?:'s|’s)?\s+(?:mayor|governor|community head|village head|municipality|hospital|"
    r"garrison|residents say|officials)\b",
    re.IGNORECASE,
)
"""Words of whoever speaks for a place."""

RESIDENT = re.compile(
    r"\b(?:residents?|villagers?|inhabitants?|population|people|shepherds?|farmers?|man|woman|"
    r"worker|boy|girl|shopkeeper|families|family|native)\s+(?:of|from|in)\s+"
    r"(?:the\s+)?(?:villages?\s+of\s+)?$",
    re.IGNORECASE,
)
"""Words of whoever is from a place."""

ELSEWHERE = re.compile(
    r"(?:\b(?:hospitals?|clinic|medical cent(?:re|er)|funerals?|buried|laid to rest|"
    r"(?:the|found) dead|tried(?! to\b)|on trial|jailed|imprisoned|interrogated|questioned|serving|"
    r"hospitali[sz]ed|recovering|operated on|headquarter\w*|bases?|prison|jail|court|trial|"
    r"convicted|sentenced|treated|born|(?<!their )(?<!his )(?<!her )(?<!own )lives?|holidays?|"
    r"meeting|sheltering|waiting|searches)\s+(?:\w+\s+){0,4}?(?:in|at|of|near|from)|"
    r"\b(?:taken|brought|evacuated|transferred|transported|driven|drove|flown|airlifted|rushed|"
    r"travel\w*|moved|moving|went(?! off)|go|going|returned home|helicopter|convoy|bus|"
    r"talk of moving|(?<!pulled )(?<!drew )(?<!fell )(?<!drawn )(?<!pulling )(?<!stepped )"
    r"(?<!moved )back|on the way|escorted)\s+(?:\w+\s+){0,5}?(?:to|from|for)|"
    r"\b(?:maps?|plans?|photo\w*|pictures?|footage) (?:of|showing)(?:\s+(?:\S+\s+){0,5}?"
    r"(?:in|of))?|\b(?:seen|reached)\s+(?:to|from|in|at)|\bas (?:others|they|it) had (?:\w+ )?in|"
    r"\b(?:wedged|squeezed) between)\s+(?:the\s+|a\s+)?(?:(?!near\b|outside\b|around\b|beside\b|"
    r"via\b)\w+\s+){0,2}?(?:city\s+of\s+|town\s+of\s+)?$|"
    r"\b(?:forces|army|republic|armenians|authorities|president|troops) of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Words of hospitals, funerals, bases, courts and ways, where nothing happened."""

MOVED_IN_OR_OUT = re.compile(
    r"\b(?:left|leaving|vacat\w+|abandon\w+|quit|clos(?:ed|ing)|open(?:ed|ing)|set up|"
    r"establish\w+|dismantl\w+)\s+(?:[\w-]+\s+){0,3}?(?:bases?|headquarters)\s+(?:in|at|near)\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
"""Words of a base that is opened or left, which is news of its place."""

SAYS = re.compile(
    r",?\s+(?:has |have |had |also |later )?(?:said|says|reported|reports|announced|claimed|claims|"
    r"stated|confirmed|denied|told|added|put|spoke|insists?|insisted|maintains?)\b"
)
"""Verbs of whoever sits in a city just named."""

NEWSROOM = re.compile(
    r"(?<!signed a )(?<!signed the )(?<!signed a joint )(?<!signing a )\b(?:issued|published|"
    r"released|made|read out|posted|distributed|statement|communiqu[eé]|announcement|briefing|"
    r"conference|reporters?|journalists|headquarters|command|press|circulated|printed|broadcast|"
    r"protest\w*|rall\w+|demonstrat\w+) (?:\w+ )?(?:in|from) (?:the )?$",
    re.IGNORECASE,
)
"""Words of what is said in a city."""

SERVES = re.compile(
    r"\b(?:served|serves|conscripted|drafted|enlisted|called up|studied|grew up|(?:was|were|been|"
    r"born and) raised|married|"
    r"coffins?|cortege|procession)\b(?: \w+){0,5}? (?:in|at|near|from|through|of) (?:the )?$|"
    r"\b(?:sergeant|private|lieutenant|captain|major|officer|corporal|warrant officer|conscript|"
    r"colonel|soldier)s? (?:[A-Z][\w.]+ ){1,2}?(?-i:[A-Z][\w.]+),?"
    r"(?: \(?\d\d\)?,?)? (?:of|from) $|, (?:aged )?\d\d,? (?:of|from) $",
    re.IGNORECASE,
)
"""Words of where a soldier serves, grew up or is buried."""

WAY_TO = re.compile(
    r"\b(?:roads?|highway|motorway|route|way|corridor|link|access|gateway|bridge|railway|lifeline|"
    r"supplies|convoys?|cargo(?:es)?|aid|gas|pipeline|flow) (?:\w+ ){0,3}?(?:to|into|with)\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
"""Words of a way to a region, which lies before it."""

ADJECTIVE = re.compile(
    r"(?:'s|’s)?\s+(?:army|authorities|forces|troops|soldiers?|servicem[ae]n|ombuds\w+|officials|"
    r"government|defen[cs]e|human|police|armed|capital|conflict|war|peace|issue|republic|people|"
    r"armenians|villager|side|leader\w*)\b",
    re.IGNORECASE,
)
"""Words behind a region that stands for its people or its army."""


def role_of(before: str, after: str, region: bool, seat: bool) -> Role:
    """Return the role of a place with the words `before` and `after` it.

    `region` and `seat` say whether it is a region, or a city that may stand for a government.
    """
    plain = _plain_role(before, after) or (_region_role(before, after) if region else None)
    if plain:
        return plain
    if seat and (NEWSROOM.search(before) or SAYS.match(after) or not LOCATIVE.search(before)):
        return "metonym"
    return origin_of(before) or "event"


def _region_role(before: str, after: str) -> Role | None:
    """Return the role of a region that stands for its people, or that a way leads to."""
    if WAY_TO.search(before):
        return "elsewhere"
    return "metonym" if ADJECTIVE.match(after) else None


def _plain_role(before: str, after: str) -> Role | None:
    """Return the role that the words before a place give to it, whatever it is."""
    if SPEAKER.search(before) or SPEAKER_AFTER.match(after):
        return "speaker"
    if SERVES.search(before):
        return "elsewhere"
    if RESIDENT.search(before):
        return "resident"
    there = ELSEWHERE.search(before) and not MOVED_IN_OR_OUT.search(before)
    return "elsewhere" if there else None
