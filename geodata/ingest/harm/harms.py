"""Words of harm and of what stands around them: who was killed, wounded or captured."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

Harm = Literal["killed", "wounded", "captured"]

Form = Literal["object", "subject", "either"]
"""Whether those harmed stand behind a word, before it, or on either side of it."""

OBJECT: tuple[tuple[Harm, str], ...] = (
    (
        "killed",
        r"cost(?:s|ing)?(?= [^.,;]{3,60} (?:his|her|their) li(?:fe|ves))|killing|kills|"
        r"(?:claim|tak|cost|end)(?:ed|ing|s|en)? the li(?:fe|ves) of|"
        r"(?:took|cut short|snuffed out) the li(?:fe|ves) of|deaths? of|killing of|murder of|"
        r"loss of|losing|lost|left dead|murdering|murdered|"
        r"(?:left|leaving|leaves)(?= [^.,;]{3,60}? dead\b)|slaying(?: of)?|martyrdom of",
    ),
    (
        "wounded",
        r"wounding(?: of)?|wounds(?= (?:\d|\w+ (?:soldier|civilian|other)))|injuring|injures|"
        r"maiming|maims|hurting|concussing|scalding|burning(?= (?:his|her|an?|the) )|"
        r"(?:left|leaving|leaves)(?= [^.;]{3,70}? (?:wounded|injured|hurt|maimed|crippled|burned|"
        r"burnt|with (?:\w+ ){0,2}?(?:burns|wounds?|injur\w+|cuts|fractures)))|"
        r"injur(?:y|ies) (?:of|to)|(?:tore|torn|blew|ripped) off the \w+ of|severed the \w+ of|"
        r"(?:hit|struck|grazed|shot)(?= (?:an? |the |his |her |one |two |three )[^,.;]{3,60}? "
        r"(?:in|on|through) (?:the |his |her |both )?(?:arm|leg|shoulder|thigh|back|hand|hip|chest|"
        r"head|stomach|neck|foot|knee|abdomen|calf))",
    ),
    (
        "captured",
        r"capturing|captures|capture of|detaining|detains|detention of|seizing|arrest of|arresting|"
        r"abducting|kidnapping|apprehending|picking up|rounding up|abduction of|"
        r"took (?:prisoner|captive|hostage)|taking (?:prisoner|captive|hostage)",
    ),
)
"""Words before those harmed."""

SUBJECT: tuple[tuple[Harm, str], ...] = (
    (
        "killed",
        r"shot dead|fatally (?:wounded|injured|shot|hit)|mortally wounded|die[ds]?|dead|dying|"
        r"succumb\w*|perish\w*|could not be (?:saved|revived)|lost (?:his|her|their) li(?:fe|ves)|"
        r"fatalit(?:y|ies)|deaths(?! of)|blown to pieces|fell in (?:action|battle|combat)|"
        r"gave (?:his|her|their) li(?:fe|ves)|martyred|(?:became|fell) (?:a )?martyrs?|"
        r"(?:was|were|been) slain|received fatal \w+|bled to death|burned to death|blown apart|"
        r"passed away|breathed (?:his|her) last|laid down (?:his|her|their) li(?:fe|ves)|"
        r"(?:was|were|been) lost|(?:won't|will not|won’t|did not|didn't|never) (?:be )?"
        r"(?:com(?:e|ing)|came|return(?:ing)?|made it|make it) (?:back )?(?:home|back|out alive)|"
        r"paid with (?:his|her|their) li(?:fe|ves)|(?:fell|fallen)(?= (?:near|at|outside|above|"
        r"in (?:the )?(?:fighting|clash\w*|line)|on the (?:spot|first|second)))|did not survive|"
        r"could not be resuscitated|(?:sustain|suffer|receiv)ed (?:a )?(?:fatal|lethal|mortal) "
        r"(?:\w+ )?(?:wounds?|injur\w+)",
    ),
    (
        "wounded",
        r"(?:got|received|suffered|sustained|receiving|suffering|sustaining) (?:(?!fatal|mortal|"
        r"lethal)[\w-]+,? ){0,5}?(?:wounds?|injur(?:y|ies)|burns|concussions?|contusions?|trauma)|"
        r"(?:was|were|been) (?:shot|hit|struck|grazed|cut|injured) (?:in|on|by|through) (?:the |"
        r"his |her |both |an? )?(?:left |right |upper |lower )?(?:arms?|legs?|shoulder|thigh|back|"
        r"hand|hip|chest|head|stomach|neck|foot|feet|knee|abdomen|calf|ear|cheek|face|eye|groin|"
        r"ribs?|jaw|side|wrist|shin|ankle|elbow|shrapnel|fragments?|splinters?|glass|bullet)|"
        r"(?:lost|losing|lose) (?:(?:his|her|their|an?|both|one|the) )?(?:(?:left|right) )?(?:foot|"
        r"leg|legs|hand|arm|eye|feet)|with (?:[\w-]+,? ){0,3}?(?:wounds?|injur(?:y|ies)|bruises|"
        r"burns|concussion|cuts|shock|fractures?|scratches|grazes|contusions?|lacerations?|"
        r"shrapnel|trauma)|concussed|(?:was|were|been) (?:operated (?:up)?on|treated for|scalded|"
        r"disfigured|blinded|crippled|knocked unconscious|thrown)|(?:has|have|had|with|got|took|"
        r"taking) (?:a |an |two |several |some )?(?:bullets?|shrapnel|fragments?|splinters?|metal|"
        r"wounds?) (?:wounds? )?(?:in|to|through) (?:his|her|their|the)|"
        r"(?:is|are|was|were|remains?) (?:now |still )?(?:in surgery|in intensive care|in hospital|"
        r"fighting for (?:his|her|their) li(?:fe|ves)|in (?:a |an )?(?:\w+ )?condition)|"
        r"br(?:oke|eaking) (?:his|her|an?|both) (?:\w+ )?(?:legs?|arms?|ribs?|wrist|ankle|"
        r"collarbone)|(?:need(?:ed|ing)?|receiv(?:ed|ing)|requir(?:ed|ing)) (?:medical |hospital )?"
        r"(?:treatment|attention|care)|(?:was|were|been) (?:taken|brought|rushed|flown|admitted|"
        r"evacuated|transferred) to (?:an? |the )?(?:[\w-]+ ){0,2}?hospital|"
        r"(?:had|has|have) (?:his|her|an?) (?:\w+ )?(?:foot|leg|arm|hand) amputated|"
        r"(?:was|were) (?:hospitali[sz]ed|concussed)|injuries(?! to)",
    ),
    (
        "captured",
        r"taken (?:\w+ )?(?:prisoners?|captives?|hostage)|surrendered|apprehended|"
        r"(?:was|were|been) (?:taken|led) (?:away|into custody|in custody)|"
        r"(?:are|is|were|was|remain\w*) (?:now |still )?in (?:\w+ )?captivity|held captive|"
        r"(?:fell|fallen) into (?:\w+ )?captivity|(?:was|were|been) seized|"
        r"(?:ended up|found (?:himself|themselves)|fell|fallen) in(?:to)? (?:\w+ ){0,2}(?:hands|"
        r"custody)|gave (?:himself|themselves) up|led away|(?:was|were|been) (?:held|taken) (?:by|"
        r"to Baku|to Yerevan)",
    ),
)
"""Words behind those harmed."""

EITHER: tuple[tuple[Harm, str], ...] = (
    ("killed", r"killed"),
    ("wounded", r"wounded|injured|maimed|hurt"),
    (
        "captured",
        r"captured|detained|seized|arrested|abducted|kidnapped|apprehended|intercepted|rounded up|"
        r"picked up|nabbed|fetched|hauled in|caught(?= (?:near|on|in|at|while|crossing|after|alive|"
        r"inside|an?|the|two|three|four|five|six)\b)",
    ),
)
"""Words before or behind them."""

HARMED = re.compile(
    r"kill|die[ds]?\b|dead|death|fatal|mortal|succumb|perish|murder|los[et]|claim|wound|injur|hurt|"
    r"maim|\bhit |captur|prisoner|captiv|detain|detention|arrest|seiz|surrender|apprehend|"
    r"li(?:fe|ves) of|\bcost|martyr|slain|treatment|amputat|bruises|hospital|shot|toll|grazed|"
    r"hospitali|burns|concuss|contus|abduct|kidnap|intercept|rounded|picked|nabbed|fetched|caught|"
    r"missing|bled|passed away|home|\bfell\b|fallen|left |leaving|surgery|intensive|condition|"
    r"bullet|shrapnel|broke|bod(?:y|ies)|burned|ripp|tore\b|torn|blew|sever|scratches|cuts|"
    r"operated|contus|taken|cut by|struck|dying|losing",
    re.IGNORECASE,
)
"""Without any of these no figure is worth a closer look."""


@dataclass(frozen=True)
class Word:
    """A word of harm and on which side of it those harmed stand."""

    harm: Harm
    start: int
    end: int
    form: Form


@cache
def _forms() -> tuple[tuple[Harm, Form, re.Pattern[str]], ...]:
    tables: tuple[tuple[Form, tuple[tuple[Harm, str], ...]], ...] = (
        ("subject", SUBJECT),
        ("object", OBJECT),
        ("either", EITHER),
    )
    return tuple(
        (harm, form, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
        for form, table in tables
        for harm, words in table
    )


def words_of_harm(text: str, start: int, end: int) -> list[Word]:
    """Return the words of harm, each once: the longest reading of a stretch counts."""
    found: list[Word] = []
    for harm, form, pattern in _forms():
        for match in pattern.finditer(text, start, end):
            if all(match.end() <= w.start or w.end <= match.start() for w in found):
                found.append(Word(harm, match.start(), match.end(), form))
    return sorted(found, key=lambda word: word.start)
