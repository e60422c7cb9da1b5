"""Tolls that are told without a verb of harm: the toll rose to six, two wounded men were seen."""

import re
from collections.abc import Iterator, Sequence

from geodata.ingest.harm.harms import Harm
from geodata.ingest.harm.losers import side_named
from geodata.ingest.numbers import NUMBER, value
from geodata.ingest.people import Group, Side
from geodata.ingest.tolls import Toll

TOLL = re.compile(
    r"\b(?:(?P<dead>(?:death )?toll|(?:number|count|total) of (?:the )?(?:dead|killed|fatalities|"
    r"deaths|victims|martyrs|(?:its|their|those) (?:dead|killed)|soldiers killed)|(?:number|count|"
    r"tally) of (?:[\w-]+ ){1,4}?(?:killed|dead|lost|fallen|who (?:have |had )?died)|fatalities|"
    r"(?:its|their|own|the|combat) (?:losses|dead))|(?P<hurt>(?:number|count|total) of (?:the |"
    r"its |their |his )?(?:wounded|injured|hurt)))\b[^.;:,]{0,80}?\b(?:to|at|is|was|were|reached|"
    rf"reaches|hit|stands at|now|of|as)\s+(?:at least |up to )?(?P<n>{NUMBER})\b(?! (?:days?|"
    r"hours?|weeks?|months?|years?)\b)",
    re.IGNORECASE,
)
"""A toll that is stated or updated."""

BRINGING = re.compile(
    rf"\b(?:tak|bring|rais|push|lift|driv)(?:es|ing|s)? to (?:at least )?(?P<n>{NUMBER}) (?:the )?"
    r"(?:\w+ )?(?:toll|number|count|total)\b(?! of (?:the )?(?:wounded|injured|prisoners))",
    re.IGNORECASE,
)
"""A toll that is stated before what it counts: taking to six the number of those killed."""

FATALLY = re.compile(
    rf"\b(?P<n>{NUMBER}) of (?:them|whom|these|the \w+)(?:,| were| was)? (?:fatally|mortally|"
    r"to death)\b",
    re.IGNORECASE,
)
"""Those of several who did not survive: three were hit, two of them fatally."""

ARMY = re.compile(r"\b(?:soldiers|servicemen|troops|fighting|battle|combat|clash\w*)\b")
"""Words that tell that a toll is one of soldiers."""

WHOSE_TOLL = re.compile(
    r"\b(Azerbaijan\w*|Baku|Armenia\w*|Yerevan)(?:'s|’s)? (?:own |overall |official |death )*$"
)
"""The side whose toll is stated: Yerevan's toll stands at four."""

FOUND = re.compile(
    r"\s+(?:so far|(?:have|had|has) been (?:found|pulled|recovered|dug|counted)|were (?:found|"
    r"pulled|recovered|dug|counted)|lay|lie|under)\b"
)
"""What follows bodies that are counted where they fell."""

RETURNED = re.compile(
    r"\b(?:bod(?:y|ies)|remains|funeral|returned|handed|buried|burial|release|released|"
    r"exchanged?)\b[^.;,]{0,25}$",
    re.IGNORECASE,
)
"""Words before people whose harm is old: they are brought home, exchanged or buried."""


def stated_tolls(text: str, start: int, end: int) -> Iterator[Toll]:
    """Yield tolls that are stated as such: the death toll has risen to six."""
    army = bool(ARMY.search(text, start, end))
    for match in TOLL.finditer(text, start, end):
        harm: Harm = "killed" if match["dead"] else "wounded"
        if value(match["n"]):
            whose = WHOSE_TOLL.search(text, max(match.start() - 40, start), match.start())
            side: Side = side_named(whose[1]) if whose else ""
            yield Toll(harm, value(match["n"]), side, army, False, match.start("n"))
    for match in (*BRINGING.finditer(text, start, end), *FATALLY.finditer(text, start, end)):
        if value(match["n"]):
            yield Toll("killed", value(match["n"]), "", army, False, match.start("n"))


def described_tolls(people: Sequence[Group], text: str) -> Iterator[Toll]:
    """Yield people whose harm is an adjective: two wounded soldiers were carried away."""
    for group in people:
        match = re.search(r"\b(wounded|injured|killed|slain|fallen)\s", group.words)
        found = group.words.endswith(("bodies", "corpses")) and FOUND.match(text, group.end)
        if found and group.count:
            yield Toll("killed", group.count, "", False, False, group.start)
        returned = RETURNED.search(text, max(group.start - 40, 0), group.start)
        known = returned or re.match("the|his|her|their", group.words)
        if match and group.count and not known:
            harm: Harm = "wounded" if match[1] in ("wounded", "injured") else "killed"
            yield Toll(harm, group.count, group.side, group.military, False, group.start)
