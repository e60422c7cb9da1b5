"""Whether an article is about the South Caucasus, or about another conflict."""

import re
from collections.abc import Sequence

from geodata.ingest.where import Mention

THEATRE = re.compile(
    r"Armenia|Azerbaijan|Azeri|Karabakh|Artsakh|Nakhchivan|Nakhichevan|Yerevan|Baku|ANAMA|"
    r"Russian [Pp]eace-?[Kk]eeping [Cc]ontingent"
)
"""An article that names none of these is about something else."""

ELSEWHERE = re.compile(
    r"\b(?:India\w*|Delhi|Pakistan\w*|Islamabad|Kashmir\w*|Ladakh|Galwan|Himalay\w+|Chin(?:a|ese)|"
    r"Taiwan\w*|Kyrgyz\w*|Bishkek|Batken|Tajik\w*|Vorukh|Isfara|Uzbek\w*|Afghan\w*|Taliban|"
    r"Ukrain\w+|Kyiv|Donetsk|Donbas|Crimea\w*|Kherson|Kharkiv|Bakhmut|Mariupol|Belgorod|Odesa|"
    r"Gaza|Hamas|Israel\w*|Palestin\w+|Hezbollah|Leban\w+|Syria\w*|Iraq\w*|Yemen\w*|Houthis?|"
    r"Kurd\w*|PKK|Saudi|Cypr\w+|Nicosia|Greek|Greece|Aegean|Georgians?|Tbilisi|Osseti\w+|"
    r"Tskhinvali|Abkhaz\w+|Chechn?\w+|Dagestan\w*|Transnistria\w*|Moldov\w*|Serb\w*|Belgrade|"
    r"Kosov\w+|Pristina|"
    r"Bosnia\w*|Koreas?|Korean|Myanmar|Thai\w*|Cambodia\w*|Philippine\w*|Ethiopia\w*|Eritrea\w*|"
    r"Tigray\w*|Somali\w*|Iran\w*|Tehran|Sudan\w*|Libya\w*|Mali|Niger\w*|Congo\w*|Rwanda\w*|"
    r"Morocc\w+|Sahara|Colombia\w*|Venezuela\w*|Guyana\w*|Ireland|Irish|Basque|Tibet\w*)\b"
)
"""Other conflicts; an article that names them more often than the theatre is about them."""

THEATRE_PLACES = 3
"""Unless it names so many of its places: a local bulletin needs no country."""


def in_theatre(text: str, found: Sequence[Sequence[Mention]]) -> bool:
    """Say whether a text names the theatre, or enough places to know it without its countries."""
    near = {m.place.name for mentions in found for m in mentions if m.place.country in ("AM", "AZ")}
    return bool(THEATRE.search(text)) or len(near) >= THEATRE_PLACES


def is_elsewhere(text: str, opening: str) -> bool:
    """Say whether a text names other conflicts more often than the theatre, or opens with one.

    It may name both as often, if only to compare them.
    """
    others, here = len(ELSEWHERE.findall(text)), len(THEATRE.findall(text))
    opens = bool(ELSEWHERE.search(opening)) and not THEATRE.search(opening)
    return others > here or (others == here and opens)
