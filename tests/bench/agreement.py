"""Whether one candidate agrees with one event of the gold, field by field."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from pyproj import Geod

from geodata.model import Candidate
from geodata.places import Gazetteer, fold
from geodata.vocabulary import INCIDENT_TYPES, PRECISIONS
from tests.bench.gold import Event

ELLIPSOID = Geod(ellps="WGS84")
NEAR_KM = 15.0
A_DAY = timedelta(days=1)
TOTALS = ("killed", "wounded", "captured")

SIDES = {
    "Russia": r"russia|peacekeep|kremlin|moscow",
    "EU": r"\beu\b|european|euma|eumcap",
    "NK": r"artsakh|karabakh|stepanakert",
    "Azerbaijan": r"azerb|baku|aliyev|anama",
    "Armenia": r"armen|yerevan|pashinyan",
}
"""Patterns in a claimant's name that tell the side; the first that fits counts, since Russian
peacekeepers "in Nagorno-Karabakh" are Russian."""

COUNTRIES = {"AM": "Armenia", "AZ": "Azerbaijan"}
"""Whom a claimant speaks for who is known only by a place, such as a mayor."""


@dataclass(frozen=True)
class Judge:
    """Checks of one candidate against one event, with the gazetteer for places."""

    gazetteer: Gazetteer
    """All places that gold and candidates may name."""

    def agreement(self, event: Event, found: Candidate) -> int:
        """Return how many of type, place and date agree."""
        return same_family(event, found) + self.same_place(event, found) + same_time(event, found)

    def same_place(self, event: Event, found: Candidate) -> bool:
        """Say whether the place is one of the gold, or within its precision or `NEAR_KM`.

        A place that is left open agrees only with gold that is open too, and offers the same.
        """
        if found.place in event.places:
            return True
        if found.lat is None or found.lon is None:
            return event.is_open and set(event.places) <= set(found.alternatives)
        reach_km = max(NEAR_KM, PRECISIONS[event.precision].radius_m / 1000)
        spots = (place for place in self.gazetteer.places if place.name in event.places)
        return any(_km(place.lat, place.lon, found.lat, found.lon) <= reach_km for place in spots)

    def right_claimant(self, event: Event, found: Candidate, publisher: str) -> bool:
        """Say whether the claimant is of an acceptable side."""
        return self.side(found.claimant, publisher) in event.claimants

    def side(self, claimant: str, publisher: str) -> str:
        """Return the side that a claimant speaks for, `publisher`, or its own name."""
        name = fold(claimant)
        if name in ("publisher", fold(publisher)):
            return "publisher"
        told = (side for side, words in SIDES.items() if re.search(words, name))
        return next(told, None) or self._country(name) or claimant

    def _country(self, name: str) -> str:
        """Return the side of the first place in a folded name that lies in one of the two."""
        words = re.findall(r"\w+", name)
        spellings = (*words, *(" ".join(pair) for pair in pairwise(words)))
        places = (place for word in spellings for place in self.gazetteer.by_spelling.get(word, ()))
        return next((COUNTRIES[one.country] for one in places if one.country in COUNTRIES), "")


def same_family(event: Event, found: Candidate) -> bool:
    """Say whether the type is of the family of an acceptable type."""
    return family(found.type) in {family(type_) for type_ in event.types}


def same_time(event: Event, found: Candidate) -> bool:
    """Say whether the days of both overlap, with a day's tolerance."""
    if found.start is None:
        return False
    return event.start - A_DAY <= last_day(found) and found.start <= event.end + A_DAY


def right_date(event: Event, found: Candidate) -> bool:
    """Say whether the days overlap and the candidate is not vaguer than the gold by > 2 days."""
    length = last_day(found) - found.start if found.start else timedelta.max
    return same_time(event, found) and length <= event.end - event.start + 2 * A_DAY


def right_type(event: Event, found: Candidate) -> bool:
    """Say whether the type is among the acceptable ones."""
    return found.type in event.types


def right_figures(event: Event, found: Candidate) -> bool:
    """Say whether killed, wounded and captured agree, and the dead by side where the gold has them.

    A number that the gold has not must not be there either.
    """
    gold = dict(event.figures)
    given = [name for name in gold if name not in TOTALS]
    return all(getattr(found, name) in gold.get(name, (None,)) for name in (*TOTALS, *given))


def has_figures(event: Event, found: Candidate) -> bool:
    """Say whether gold or candidate has any figure, so that there is something to be right in."""
    return bool(event.figures) or any(getattr(found, name) is not None for name in TOTALS)


def family(type_: str) -> str:
    """Return the family of an incident type."""
    return INCIDENT_TYPES[type_].family


def last_day(found: Candidate) -> date:
    """Return the last day of a candidate that has a first."""
    return found.end or found.start or date.max


def _km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    _, _, metres = ELLIPSOID.inv(lon, lat, other_lon, other_lat)
    return float(metres) / 1000
