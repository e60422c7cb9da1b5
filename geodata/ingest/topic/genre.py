"""Whether an article is opinion, advice, history, or looks back, reviews or imagines."""

import re

from geodata.model import Article

LEAD = 260
"""How many characters of an article say at most what it is about."""

OPINION_TITLE = re.compile(
    r"\W*(?:opinion|comment|commentary|editorial|op-ed|column|essay)\b", re.IGNORECASE
)
OPINION = re.compile(
    r"\b(?:in this column|this newspaper (?:has|believes)|in my (?:view|opinion)|"
    r"I (?:have )?argued?|the (?:author|writer) is an?|views expressed|guest column|"
    r"I am convinced|I believe that we|let us not|we must not|it is high time)\b"
)
"""Words of opinion, in which only what has its own day and place is news."""

RETOLD = re.compile(
    r"\b(?:reviews?|reviewed|chapters?|memoirs?|biograph\w+|novels?|films?|documentar\w+|exhibitions?|"
    r"exhibits?|concerts?|festivals?|lectures?|lectured|essays?|histor(?:y|ian|ians) of|textbooks?|"
    r"anniversar\w+|commemorat\w+|remembrance|wreaths?|memorials?|monuments?|years ago today|"
    r"on this day|looking back|looks back|explainer|International Court|"
    r"The Hague|European Court|tribunal|lawsuits?|"
    r"sentenced|sentences|trials?|convicted|verdicts?|jailed|jails|"
    r"board game|video game|computer game|players?|gamers?|hoax\w*|fact[- ]check\w*|debunk\w*|"
    r"fake (?:video|footage|clip|report|news)s?|disinformation|"
    r"would look like|imagin\w+|suppose|what it means|what \S+ means|"
    r"scenarios?|forecasts?|what if|expect(?:s|ed)? (?:\S+ ){1,3}to attack|"
    r"walks|walkers|hikes?|hiking|trails?|guidebooks?|recipes?)\b",
    re.IGNORECASE,
)
"""Words of what retells, reviews, imagines or foretells, in a title or a first sentence."""

ADVICE = re.compile(
    r"\b(?:travel (?:advice|advisor(?:y|ies)|warnings?)|essential travel|"
    r"advis\w+ against (?:\S+ ){0,3}?travel\w*|do not travel (?:to|within|near))\b",
    re.IGNORECASE,
)
"""Words of advice to travellers, which names what happened only to warn."""

DISPUTE_BEGINS = 1987
"""Year before which nothing belongs to the dispute of today."""

OLD_YEARS = 2
"""How many of them make an article one of history; anybody may recall one battle."""


def is_opinion(article: Article) -> bool:
    """Say whether an article calls itself one of opinion."""
    return bool(OPINION_TITLE.match(article.title) or OPINION.search(article.text))


def is_retold(article: Article) -> bool:
    """Say whether an article looks back, reviews, imagines or foretells.

    In such a one only what has its own day and place is an incident.
    """
    return bool(RETOLD.search(opening(article)))


def is_advice(article: Article) -> bool:
    """Say whether an article advises travellers."""
    return bool(ADVICE.search(opening(article)))


def is_history(text: str) -> bool:
    """Say whether most years that are named lie long before the dispute of today."""
    years = [
        int(year) for year in re.findall(r"(?<!born )(?<!born in )\b(?:1[5-9]|20)\d\d\b", text)
    ]
    old = sum(year < DISPUTE_BEGINS for year in years)
    return old >= OLD_YEARS and old * 2 > len(years)


def opening(article: Article) -> str:
    """Return the title and the first sentence."""
    first = re.split(r"(?<=[.!?])\s", article.text[:LEAD], maxsplit=1)[0]
    return f"{article.title} {first}"
