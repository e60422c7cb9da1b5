"""Words of accidents, of nature and of exercises, which are no incidents of the dispute."""

import re

EXERCISE = re.compile(
    r"\b(?:exercises?|drills?|manoeuvres|maneuvers|simulated|war games?|training (?:flights?|"
    r"range))\b",
    re.IGNORECASE,
)
"""Words of exercises."""

NATURE = re.compile(
    r"\b(?:rockfall|rockslide|falling rocks|landslide|mudflow|snowfall|snowstorm|snowdrifts?|"
    r"(?:by|of|to|under|after|heavy|fresh) (?:\w+ ){0,2}(?:snow|rocks)|avalanche|flood\w*|"
    r"earthquake|tremor|(?:in|by) (?:an )?accident|accidentally(?! (?:cross|stray|wander|enter|"
    r"walk|dr|found|ended|step))|lorry turned over|overturned|collision|road accident|"
    r"traffic accident|lost control|went off the road|skidded|head-on|plunged into|collided|"
    r"fuel depot|petrol station|(?:bus|minibus|lorry|truck|car|van|jeep|taxi) (?:\w+ ){0,4}"
    r"(?:fell (?:\S+ ){0,3}into|rolled|slipped|slid|skidded|veered|ran off)|left the road|"
    r"(?:because of|owing to|due to) (?:the )?(?:thick |dense |heavy )?(?:fog|ice|black ice)|"
    r"frosts?|lightning|(?:cold|weather|storm|warm) fronts?|front advancing|gales?|heart failure|"
    r"cardiac|after a fall|fell ill|illness|disease|pneumonia|gas bottle|heart attack|suicide|"
    r"drowned)\b",
    re.IGNORECASE,
)
"""Words of accidents and of nature, which are no incidents of the dispute."""


def is_exercise(whole: str) -> bool:
    """Say whether a sentence tells of an exercise."""
    return bool(EXERCISE.search(whole))


def is_mishap(part: str) -> bool:
    """Say whether a clause tells of an accident or of nature."""
    return bool(NATURE.search(part))
