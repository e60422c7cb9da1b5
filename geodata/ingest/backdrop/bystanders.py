"""People of no army, whose crossings and arrests are no incidents."""

import re

SOLDIERLY = re.compile(
    r"\b(?:troops?|soldiers?|servicem[ae]n|forces|units?|army|military|guards?|armed|saboteurs?|"
    r"infiltrators?|enemy|adversary|tanks?|gunmen|commandos?|scouts)\b",
    re.IGNORECASE,
)
CIVIL = re.compile(
    r"\b(?:refugees|people|families|residents|civilians|evacuees|inhabitants|villagers|women|"
    r"children|persons|convoys?|buses|lorr(?:y|ies)|trucks|ambulances?|cars|vehicles|travellers|"
    r"displaced|delegations?|ministers?|observers|patients|pilgrims|tourists|cargo(?:es)?|"
    r"(?:\d[\d,]*|thousands|hundreds|dozens|most|many|all) (?:of )?(?:them|Armenians|others)|"
    r"prisoners|captives|students|wounded|aid)\b",
    re.IGNORECASE,
)
"""Those whose crossing of a border is no advance."""

PROTEST = re.compile(
    r"\b(?:demonstrat\w+|protest\w*|rall(?:y|ies)|picket\w*|riot\w*|opposition|unrest|"
    r"police (?:had )?(?:cleared|dispersed)|sit-?in|march(?:ers)?|activists|"
    r"tyres|clergym[ae]n|archbishop|deput(?:y|ies) of the opposition)\b",
    re.IGNORECASE,
)
"""Words of protest, whose arrests are a state's own affair."""

CROSSING = re.compile(r"\b(?:cross|walk|mov|came|come|enter|push|drove|arriv)\w*")
"""Words of a crossing, which need not be an advance."""


def is_of_civilians(until: str) -> bool:
    """Say whether people of no army cross a border, in the words up to a trigger."""
    return bool(CROSSING.search(until) and CIVIL.search(until) and not SOLDIERLY.search(until))


def is_of_protest(whole: str) -> bool:
    """Say whether a sentence tells of protest in a country."""
    return bool(PROTEST.search(whole))
