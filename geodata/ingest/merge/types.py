"""Which types of incident may be told of one and the same incident."""

from geodata.vocabulary import INCIDENT_TYPES

VIOLENT = frozenset(
    ("advance", "clash", "shelling", "casualty", "property_destruction", "landmine", "detention")
)
"""Types that a death or an injury may be told of."""

FIRE = frozenset(("clash", "shelling", "casualty"))
"""Types that one exchange of fire may be told as, here and across the line."""

STATES = ("road_closure", "troop_buildup", "deployment")
"""Types that last: said to be since a day, they go on until the article."""

PERSONAL = ("casualty", "clash", "shelling", "landmine", "detention")
"""Types that are told of a life, with no more than a year, as well as of the day's news."""


def same_kind(one: str, other: str) -> bool:
    """Say whether two types may tell of the same incident at the same place."""
    if one == other:
        return True
    if "casualty" in (one, other):
        return {one, other} <= VIOLENT
    families = {INCIDENT_TYPES[one].family, INCIDENT_TYPES[other].family}
    if families == {"fighting"}:
        return True
    if {one, other} in (
        {"shelling", "property_destruction"},
        {"clash", "property_destruction"},
        {"clash", "detention"},
    ):
        return True
    return {one, other} in ({"agreement", "negotiation"}, {"withdrawal", "handover"})
