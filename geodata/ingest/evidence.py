"""Which type of incident the things that a clause names stand for, where no verb of it is known.

English has more ways to tell than any lexicon holds: a machine gun may rake, comb or lash a
field. Where a place and a day stand beside the gun, the gun alone tells what happened. Talks,
plans and descriptions seldom name the three together.
"""

import re

from geodata.ingest.triggers import Trigger

THINGS = (
    (
        "landmine",
        r"(?:anti-(?:tank|personnel)|land)[ -]?mines?|(?:explosive|unidentified) devices?|"
        r"unexploded \w+|went off (?:under|beneath|below)|PMN\S*|booby[ -]trap\w*",
    ),
    (
        "handover",
        r"(?:bodies|remains|corpses|prisoners(?: of war)?|captives|POWs|detainees)\b(?: \S+){0,6}? "
        r"(?:brought|landed|arrived|came|crossed|flown|driven|carried|taken|accompanied|reached|"
        r"received|sent|walked|stepped|met|escorted)",
    ),
    (
        "demarcation",
        r"(?:surveyors?|geodesists?|cartographers?|commissions?|demarcat\w+)\b(?: \S+){0,12}? "
        r"(?:posts?|pillars?|markers?|poles?|stakes?|coordinates)|"
        r"(?:border|boundary|concrete) (?:posts?|pillars?|markers?)\b(?: \S+){0,8}? "
        r"(?:ground|placed|fixed|planted|driven|put|stood|erected|sunk)",
    ),
    (
        "road_closure",
        r"(?:gas|electricity|power(?: line)?|high-voltage line|water|internet|supply|"
        r"supplies|traffic|passage|pipeline|cable)\b(?: \S+){0,8}? (?:interrupted|stopped|"
        r"ceased|disappeared|suspended|damaged|cut|ended|failed|dropped|halted|severed|impossible|"
        r"paraly[sz]ed)",
    ),
    (
        "shelling",
        r"(?:machine[ -]guns?|tracers?|mortars?|grenade[ -]launchers?|howitzers?|snipers?|bullets?|"
        r"shells|rockets?|missiles?|gunfire|cannons?|small[ -]arms|assault rifles?|artillery|"
        r"kamikaze drones?|shots|(?:drones?|UAVs?|quadcopters?|unmanned aerial vehicles?)"
        r"(?= (?:\S+ ){0,3}?(?:hit|dropped|crashed|exploded|came down|attacked|struck|landed)))",
    ),
    (
        "fortification",
        r"(?:bulldozers?|excavators?|diggers?|trench(?:es)?|earthworks?|embankments?|dugouts?|"
        r"fences?|barbed wire|(?:wall|bank|rampart) of earth|check-?points?|customs post|"
        r"fortifications?|outposts?|watchtowers?)",
    ),
    (
        "detention",
        r"(?:captivity|handcuff\w*|blindfold\w*|police (?:department|station)|taken away)",
    ),
    (
        "deployment",
        r"(?:peace-?keepers?|observers?|monitors|mission|border guards)\b(?: \S+){0,8}? "
        r"(?:opened|inaugurated|took (?:up|over)|began|started|arrived|moved in)|"
        r"(?:opened|inaugurat\w+|moved into) (?:\S+ ){0,8}?(?:base|observation post|office)",
    ),
)
"""Patterns of things, by the type of incident that they stand for, in order of weight."""

FORMS = tuple((kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for kind, words in THINGS)


def find(text: str, start: int, end: int) -> Trigger | None:
    """Return the weightiest thing in `text[start:end]`; None if there is none."""
    for kind, form in FORMS:
        hit = form.search(text, start, end)
        if hit:
            return Trigger(hit.start(), hit.end(), kind)
    return None
