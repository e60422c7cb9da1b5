"""Which places lie inside which, and how far apart two places are."""

from math import cos, hypot, radians

from geodata.model import Place

AREAS = ("district", "province", "region")
"""Kinds of places that contain others."""

DISTRICT_KM = 20.0
"""How far a place may lie from the middle of its district, where a province has several."""


def contains(area: Place, place: Place) -> bool:
    """Say whether `area` is a district, province or region around `place`."""
    if area.name == place.name:
        return False
    if area.kind == "town":
        return area.name == place.admin1 and place.kind in ("village", "locality")
    if area.kind not in AREAS:
        return False
    if area.kind == "region":
        return rough_km(area, place) < 75 and place.country == area.country
    if area.kind == "district" and not area.name.startswith(area.admin1):
        near = place.kind not in AREAS and rough_km(area, place) < DISTRICT_KM
        return near and area.admin1 == place.admin1
    return area.admin1 == place.admin1


def rough_km(one: Place, other: Place) -> float:
    """Return the distance of two places on a sphere, good to 1 % in the theatre."""
    east = (one.lon - other.lon) * cos(radians((one.lat + other.lat) / 2))
    return 111.2 * hypot(one.lat - other.lat, east)
