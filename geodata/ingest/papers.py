"""Days that are named but on which nothing told happened: a paper's, a birth's, a hearing's."""

import re
from datetime import timedelta

from geodata.ingest.clock import FRESH, Clock, Days

NO_EVENT = re.compile(
    r"\b(?:statement|agreement|declaration|ceasefire|truce|deal|resolution|accord|order|law)\s+"
    r"(?:(?!issued|released|published|made|posted)\w+\s+)?(?:of|from|on|dated)\s+(?:the\s+)?$|"
    r"\b(?:decree|protocol|letter|maps?|referendum|elections?)\s+(?:of|from|dated)\s+(?:the\s+)?$|"
    r"\bborn\s+(?:in |on )?(?:\d{4} and )?$|\bby\s+mid-$|\b(?:not|only) until\s+$|"
    r"\b(?:buried|laid to rest|funerals?|burials?|mourn\w*|commemorat\w+|anniversary|hearings?|"
    r"trial|verdict|sentenced)\s+(?:(?!and\b)\w+\s+){0,3}$|"
    r"\b(?:scheduled|planned|due|slated|expected|postponed|adjourned|arranged|extended|remanded|"
    r"will \w+|would \w+|to be held|to take place|to meet|set(?= for))\s+(?:\w+\s+)?"
    r"(?:for|on|to|until|till|by|from)\s+(?:the\s+)?$|"
    r"\b(?:conscripted|drafted|enlisted|called up|graduated|elected|appointed|founded|adopted|"
    r"ratified|retired)\s+(?:\w+\s+){0,2}(?:in|on)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Words before a day on which nothing that is told happened: a paper's date, a birth, a hearing."""

BROKEN = re.compile(
    r"\b(?:violat\w+|breach\w*|broke|broken|breaking|breaks)\b[^.,;]{0,40}\bon (?:the )?$",
    re.IGNORECASE,
)
"""Words of a paper that is broken on the day: they violated the ceasefire on Monday."""

PAPER = re.compile(
    r"(?:['’]s)?\s+(?:[a-z]+\s+){0,2}(?:statement|agreement|declaration|ceasefire|truce|deal|"
    r"resolution|accord|anniversary|armistice|hearing|funeral|election)\b"
)
ARTICLE = re.compile(r"\b(?:the|that|its|under|of the|this|a)\s+$", re.IGNORECASE)
"""A day between an article and a paper is the paper's: the 9 November 2020 statement."""

NEW_PAPER = re.compile(
    r"\b(?:statement|declaration|letter)\s+(?:(?!and\b)\w+\s+){0,2}"
    r"(?:of|from|on|dated)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Words before the day of a paper that may be where the news was told."""

OF_REPORT = re.compile(
    r"\b(?:was|were|been) (?:agreed|decided|negotiated|approved|arranged|settled|proposed)\s+"
    r"(?:(?:up)?on\s+)?(?:on\s+|in\s+)?(?:the\s+)?$|"
    r"\b(?:published|posted|released|issued|circulated|broadcast|aired|uploaded|reported|updated|"
    r"dated|announced|confirmed|denied|statement|report|briefing|interview|footage|video)\s+"
    r"(?:(?!and\b|that\b|in\b|at\b|near\b)\w+\s+){0,3}(?:on\s+|late\s+|early\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
"""Words before a day on which something was made known, or agreed to be done."""


def is_of_a_paper(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether nothing that is told happened on a day: it is a paper's, a birth's, a plan's."""
    paper = ARTICLE.search(before) and PAPER.match(text, match.end())
    return bool(paper or (NO_EVENT.search(before) and not BROKEN.search(before)))


def is_news(before: str, days: Days | None, clock: Clock) -> bool:
    """Say whether the paper of a day is what the news was told in, so that it dates it."""
    fresh = days and timedelta(0) <= clock.published - days[1] <= FRESH
    return bool(fresh and clock.known and NEW_PAPER.search(before))
