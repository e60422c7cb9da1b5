"""Forces that share one colour on the map."""

from dataclasses import dataclass

from dashboard.style.colours import Colour


@dataclass(frozen=True)
class ForceGroup:
    """Forces that share one colour on the map."""

    label: str
    """What the legend says."""
    colour: Colour
    """Colour of their positions."""
    actors: tuple[str, ...]
    """Words of `vocabulary.ACTORS`."""


FORCE_GROUPS = {
    "russia": ForceGroup(
        "Russian forces",
        Colour("#7d4a2d", "#c99775"),
        ("Russian peacekeepers", "Russian border guards", "Russian 102nd Military Base"),
    ),
    "joint": ForceGroup(
        "Russian-Turkish centre",
        Colour("#7a6a1f", "#c9b862"),
        ("Russian-Turkish Joint Monitoring Centre",),
    ),
    "european_union": ForceGroup(
        "EU monitors", Colour("#2f5f7d", "#82b4d3"), ("EU monitors", "European Union")
    ),
    "armenia": ForceGroup(
        "Armenian forces",
        Colour("#6d5a78", "#b7a5c2"),
        ("Armenian Armed Forces", "Armenian National Security Service", "Artsakh Defence Army",
         "Artsakh police"),
    ),
    "azerbaijan": ForceGroup(
        "Azerbaijani forces",
        Colour("#3f6b68", "#97bdba"),
        ("Azerbaijan Armed Forces", "Azerbaijan State Border Service",
         "Azerbaijani police and security services"),
    ),
    "others": ForceGroup("Other forces", Colour("#5c5c5c", "#b0b0b0"), ()),
}  # fmt: skip
"""Actors that no group names belong to `others`."""


def force_group(actor: str) -> str:
    """Return the key of `FORCE_GROUPS` that a word of `vocabulary.ACTORS` belongs to."""
    for key, group in FORCE_GROUPS.items():
        if actor in group.actors:
            return key
    return "others"
