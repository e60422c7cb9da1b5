"""Words that are used of something else: figures of speech, daily life, memory and visits."""

import re

from geodata.ingest.mood.figures import is_figure
from geodata.ingest.mood.memory import is_recalled

DAILY = re.compile(
    r"\b(?:wildfires?|(?:hectares|acres) of forest|forest fires?|hail(?:storms?|stones?)?(?! of)|"
    r"thie(?:f|ves)|burglar\w*|robb(?:ed|ers?|ery|eries)|smuggling|heroin|narcotics?|marijuana|"
    r"drugs|poach\w+|hikers?|mountaineers?|climbers?|archaeolog\w+|cycling|marathon|"
    r"(?:for|during|due to|because of) (?:\w+ )?(?:repairs?|maintenance|renovation|roadworks)|"
    r"fellow (?:soldier|serviceman|conscript|officer)|comrade-in-arms|suicide|"
    r"shot (?:himself|herself)|killed (?:himself|herself)|hazing|poison\w*|carbon monoxide|"
    r"(?:fire|blaze) (?:in|at) (?:a|the) (?:\w+ )?(?:barracks|flat|apartment|hotel|market|"
    r"warehouse|hospital|kitchen)|unveil\w*|inaugurat\w*|controlled (?:explosions?|detonations?)|"
    r"(?:sappers|deminers|engineer(?:s|ing (?:units?|teams?|groups?))|"
    r"(?:de-?mining|mine[ -]clear\w*|clearance|bomb[ -]disposal) (?:teams?|experts|groups?|units?|"
    r"squads?|specialists?|engineers?|agency|centre|works?|operations?))"
    r"(?: \S+){0,6}? (?:found|destroyed|cleared|blew up|neutrali[sz]ed|removed|defused|detected|"
    r"surveyed|checked|disposed of|discovered)|(?:destroyed|neutrali[sz]ed|removed|defused|"
    r"cleared|found|disposed of|discovered|detected) (?:\S+ ){0,4}?"
    r"(?:mines|munitions|ordnance|explosives|unexploded \w+|explosive (?:objects|devices|items|"
    r"remnants))|(?:hectares|square (?:kilomet\w+|met\w+)|acres)(?: \S+){0,6}? (?:cleared|"
    r"demined)|(?:cleared|demined) (?:\S+ ){0,4}?(?:hectares|square|acres)|"
    r"gas (?:explosion|leak|cylinder|canister|heater)|boiler|short circuit|careless\w*|"
    r"negligen\w+|(?<!drone )crash(?:ed)? into (?:a|the) (?:tree|wall|pole|kerb|ditch|barrier|"
    r"lorry|truck|bus|car)|drunk\w*|speeding|films?(?! crew)|movies?|novels?|documentar(?:y|ies)|"
    r"exhibitions?|re-?enact\w*|stage play|(?<!at the )(?<!on the )scenes? (?:from|of)|"
    r"thunderstorm|(?:by|of) lightning|wolves|wolf|a bear|locusts|foot-and-mouth|swine fever|"
    r"epidemic|family dispute|(?:a|his|her) friend[’']s (?:shot|gun|rifle)|"
    r"by (?:a|his|her) friend|hunters?|hunting|(?:laid|lays|laying) the foundation|"
    r"a (?:fire|blaze) (?:destroyed|gutted)|(?:fish|bees|hens|poultry)(?: \S+){0,5} (?:died|"
    r"perished)|hand(?:ed|ing)? over (?:\S+ ){0,2}?(?:flags?|keys?|awards?|gifts?|certificates?|"
    r"flats?|houses|apartments?|duties)|(?:cows?|cattle|sheep|goats?|horses?|pigs?|livestock|"
    r"animals)(?: (?!herd)\S+){0,4} (?:crossed|strayed|wandered|entered)|"
    r"domestic (?:violence|dispute|quarrel)|jealous\w*|ex-husband|ex-wife|his wife|stepson)\b",
    re.IGNORECASE,
)
"""Words of daily life: crime, accidents, nature, art and maintenance."""


def is_aside(text: str, part: tuple[int, int], at: int, until: int) -> bool:
    """Say whether the words from `at` to `until`, in the clause `part`, mean something else."""
    return (
        bool(DAILY.search(text[slice(*part)]))
        or is_figure(text, part, at, until)
        or is_recalled(text, part, at, until)
    )
