"""Whether an article tells of one side's own affairs, and nothing between the two."""

import re
from collections.abc import Sequence

from geodata.ingest.topic.genre import opening
from geodata.ingest.where import Mention
from geodata.model import Article

SHORT = 600
"""Characters of a note that need not say what it is about."""

ONE_SIDE, OTHER_SIDE = re.compile(r"Armenia|Yerevan"), re.compile(r"Azerbaijan|Azeri|\bBaku\b")
"""The two sides; a text that names one alone needs a word of what lies between them."""

BETWEEN = re.compile(
    r"\b(?:Karabakh|Artsakh|peacekeep\w+|border\w*|frontiers?|contact line|line of contact|"
    r"ceasefire|truce|enemy|adversary|opposing|opposite|other side|neighbouring|"
    r"mines?|landmines?|minefields?|demining|deminers?|unexploded|monitors|observers|corridor|"
    r"blockade|prisoners?|captives?|shells?|shelled|shelling|mortars?|howitzers?|snipers?|gunfire|"
    r"soldiers?|servicem[ae]n|troops|conscripts?|positions|tracers?|drones?|UAVs?|"
    r"intruders?|occupied|aggressors?)\b",
    re.IGNORECASE,
)
"""Words of what lies between the sides."""

DAILY_LIFE = re.compile(
    r"\b(?:stabb\w+|tractors?|milk|protest\w*|demonstrat\w+|robb\w+|burglar\w*|thie(?:f|ves)|"
    r"smuggl\w+|heroin|cocaine|drugs|murder\w*|"
    r"suicide|found dead|barracks|hazing|minibus|crash(?:es|ed)?|overturn\w*|"
    r"blaze|fire (?:destroy\w+|gutted|broke out)|collision|collided|gorge|ravine|"
    r"gas leak|gas explosion|fell into|lightning|snow\w*|frosts?|hail\w*|storms?|floods?|drown\w+|"
    r"quakes?|earthquakes?|wildfires?|landslides?|epidemic)\b",
    re.IGNORECASE,
)
"""Words of crime, accidents and weather, in a title or a first sentence."""

HOSTILE = re.compile(
    r"\b(?:shell(?:s|ed|ing)|mortars?|artillery|snip\w+|gunfire|opened fire|ceasefire|enemy|"
    r"adversary|landmines?|mines?|minefields?|bullets?|drones?|UAVs?|peacekeep\w+|captives?|"
    r"opposite side|advanc\w+|fired|shots? from|firing|Karabakh|Artsakh|blockade|corridor|"
    r"line of contact|contact line)\b",
    re.IGNORECASE,
)
"""Words of the fight itself, which crimes and accidents do without."""


def is_domestic(article: Article, found: Sequence[Sequence[Mention]]) -> bool:
    """Say whether an article names one side alone, and nothing that lies between the two.

    One that opens with crime, accidents or weather needs words of the fight itself.
    """
    text = f"{article.title} {article.text}"
    near = {m.place.country for mentions in found for m in mentions}
    one = bool(ONE_SIDE.search(text)) or "AM" in near
    other = bool(OTHER_SIDE.search(text)) or "AZ" in near
    if one == other:
        return False
    daily = DAILY_LIFE.search(opening(article)) and not HOSTILE.search(text)
    return bool(daily) or (len(text) > SHORT and not BETWEEN.search(text))
