"""The places of a sentence where an incident of a type may have happened, by their roles."""

import re
from dataclasses import replace

from geodata.ingest.merge import VIOLENT
from geodata.ingest.scene import Scene
from geodata.ingest.sentences import Clause
from geodata.ingest.where import CAPITALS, Mention
from geodata.vocabulary import INCIDENT_TYPES

ROLES: dict[str, tuple[str, ...]] = {
    "deployment": ("event", "origin", "elsewhere", "speaker"),
    "troop_buildup": ("event", "elsewhere"),
    "withdrawal": ("event", "origin", "resident"),
    "negotiation": ("event", "elsewhere"),
    "agreement": ("event", "elsewhere"),
}
"""Roles of places where things of a type happen, if not the usual: one withdraws from a place,
opens headquarters, holds a meeting."""

AT_WORST = ("event", "resident", "speaker", "origin")
"""Roles of places where people fight or die: the head of a village speaks of his own."""

BEFELL = re.compile(
    r"\b(?:killed|captured|detained|seized|died|fallen|fell|wounded|lost|missing|taken prisoner|"
    r"perished|arrested) (?:\w+ ){0,4}?(?:in|at|near|around|outside|by|above|during|from)\s+"
    r"(?:the\s+)?(?:\w+\s+){0,3}?$",
    re.IGNORECASE,
)
"""Words before the place of what befell people earlier who are handed over now."""

LEFT = ("origin", "resident")
"""Roles of places that troops withdraw from."""


def by_role(scene: Scene, clause: Clause, kind: str, text: str) -> dict[str, list[Mention]]:
    """Return the places where something of a type may have happened, the likeliest role first."""
    fit = fitting(scene, clause, kind, text)
    roles = ROLES.get(kind, AT_WORST if kind in VIOLENT else ("event",))
    return {role: [m for m in fit if m.role == role and _may_hold(m, kind)] for role in roles}


def fitting(scene: Scene, clause: Clause, kind: str, text: str) -> list[Mention]:
    """Return the places where something of a type may happen, whatever their role.

    Troops withdraw from a place as well as at it; captives are not given back where they fell.
    """
    talks, leaves = INCIDENT_TYPES[kind].family == "talks", kind == "withdrawal"
    fit = [m for m in scene.mentions if talks or m.place.name not in CAPITALS]
    fit = [m for m in fit if kind in VIOLENT or not BEFELL.search(text, clause.start, m.start)]
    return [replace(m, role="event") if leaves and m.role in LEFT else m for m in fit]


def _may_hold(mention: Mention, kind: str) -> bool:
    """Say whether a place may be that of an incident, if it is where a speaker belongs to.

    Hospitals and courts speak in towns of what happened elsewhere; heads of villages do not.
    """
    home = mention.role == "speaker" and kind in VIOLENT
    return not home or mention.place.kind == "village"
