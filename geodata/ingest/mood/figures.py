"""Figures of speech that borrow the words of war."""

import re

FIGURE = re.compile(
    r"\bclash\w* (?:of|between) (?:\w+ )?(?:views|opinions|cultures|interests|wills|ideas|"
    r"civili[sz]ations|personalities|principles|dates|schedules|visions)\b|"
    r"\bclashed (?:verbally|publicly|over)\b|\bshelled out\b|\bwars? of (?:words|nerves)\b|"
    r"\bunder (?:\w+ )?(?:fire|attack) (?:from|for|over|by) (?:the )?(?:\w+ )?"
    r"(?:critics|opposition|press|media|users|activists|commentators|deputies|smoking|his|her|"
    r"their|remarks)\b|\bd(?:ie|ies|ied|ying) (?:down|away|out)\b|"
    r"\b(?:lit|light(?:s|ed|ing)?|start(?:ed|ing)?|set|setting|kindl\w+|put out|extinguish\w*|"
    r"made|making) (?:\w+ )?fires?\b(?! to\b)|"
    r"\bfires? (?:was|were|had been|are) (?:lit|put out)\b|\b(?:campfires?|bonfires?)\b|"
    r"\bdrew (?:\w+ )?fire\b|\bfire(?:d)? up\b|"
    r"\bfired (?:his|her|its|the|a|two|three|\d+) (?:\w+ )?(?:minister|chief|coach|head|director|"
    r"manager|employees|workers|staff|ambassador|deputy)\b|"
    r"\b(?:battle|fight|war|fighting|combat) (?:for|against|over|on) (?:the )?(?:title|votes|"
    r"seats|inflation|corruption|poverty|cancer|drought|terrorism|public opinion|hearts|climate|"
    r"unemployment|survival|crime|drugs)\b|"
    r"\b(?:legal|court|political|electoral|election|diplomatic|trade|media|information|verbal|"
    r"propaganda|war of|custody) (?:battles?|clash\w*|wars?|fights?|attacks?|offensive|"
    r"skirmish\w*|assaults?)\b|"
    r"\b(?:hit|hits|struck|strikes) (?:a |the |an )?(?:record|headlines|deal|balance|chord|nerve|"
    r"pose|note|\d+ per cent|market|shelves|low|high|new)\b|"
    r"\b(?:took|take|taking|seized) (?:the )?(?:stage|floor|lead|chance|opportunity|initiative|"
    r"office|view|oath|offence|seat|bronze|silver|gold)\b|"
    r"\badvanc\w+ (?:to|in|into) (?:the )?(?:\w+ )?(?:finals?|round|semi\w*|quarter\w*|talks|"
    r"negotiations|knock-?out)\b|\bcharm offensive\b|"
    r"\bbombard\w* (?:\w+ ){0,3}?with (?:questions|calls|messages|letters)\b|"
    r"\bsalvos? of (?:criticism|questions|insults|words|accusations)\b|"
    r"\bexchang\w+ (?:of )?(?:\w+ )?(?:views|opinions|accusations|experience|barbs)\b|"
    r"\bretreat(?:ed)? (?:from|on) (?:his|her|its|the) (?:promise|statement|words|demand|"
    r"position)\b|\bground-?breaking\b|\bgold ?mine\b|\bmine of\b|"
    r"\bdig(?:ging)? (?:in )?(?:their|his) heels\b",
    re.IGNORECASE,
)
"""Figures of speech."""

BESIDE = 25
"""How many characters around a word a figure of speech that holds it may begin or end."""


def is_figure(text: str, part: tuple[int, int], at: int, until: int) -> bool:
    """Say whether the words from `at` to `until`, in the clause `part`, are a figure of speech."""
    near = (max(part[0], at - BESIDE), min(part[1], until + BESIDE))
    return any(m.start() < until and m.end() > at for m in FIGURE.finditer(text, *near))
