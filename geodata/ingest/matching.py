"""Candidates that tell of an incident that is already known."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import numpy as np
import pandas as pd

from geodata.catalogue import Catalogue
from geodata.model import Candidate
from geodata.vocabulary import INCIDENT_TYPES, PRECISIONS

TOLERANCE_DAYS = 2
"""How far the days of two reports of one incident may lie apart."""

COARSEST_M = PRECISIONS["province"].radius_m
"""Incidents known less closely are near everything; nothing is matched with them."""

EARTH_KM = 6371.0


def match(candidates: Iterable[Candidate], catalogue: Catalogue) -> tuple[Candidate, ...]:
    """Return the candidates, those that tell of a known incident with its id.

    Same family of type, points no further apart than both are uncertain, days no further
    apart than `TOLERANCE_DAYS`; of several incidents the one of the same type, then the
    nearest in days and in kilometres.
    """
    known = catalogue.incidents[catalogue.incidents["radius_m"] <= COARSEST_M]
    families = known["type"].astype(str).map(lambda word: INCIDENT_TYPES[word].family)
    return tuple(
        replace(candidate, incident=_same(candidate, known[families == _family(candidate)]))
        for candidate in candidates
    )


def _family(candidate: Candidate) -> str:
    return INCIDENT_TYPES[candidate.type].family


def _same(candidate: Candidate, known: pd.DataFrame) -> str | None:
    if candidate.lat is None or candidate.lon is None or candidate.start is None or known.empty:
        return None
    apart_km = _km(candidate.lat, candidate.lon, known)
    room_km = (known["radius_m"] + PRECISIONS[candidate.location_precision].radius_m) / 1000
    days = _days_apart(candidate.start, candidate.end or candidate.start, known)
    near = known.assign(
        apart_km=apart_km, days=days, other_type=known["type"].astype(str) != candidate.type
    )[(apart_km <= room_km) & (days <= TOLERANCE_DAYS)]
    ranked = near.sort_values(["other_type", "days", "apart_km"], kind="stable")
    return str(ranked["id"].iloc[0]) if len(ranked) else None


def _days_apart(start: date, end: date, known: pd.DataFrame) -> "pd.Series[int]":
    """Return how many days lie between a candidate and each incident; 0 if they overlap."""
    late = (known["start"] - pd.Timestamp(end)).dt.days
    early = (pd.Timestamp(start) - known["end"]).dt.days
    return late.where(late > early, early).clip(lower=0)


def _km(lat: float, lon: float, known: pd.DataFrame) -> "pd.Series[float]":
    """Return the distance of each incident on a sphere, in kilometres."""
    north = np.radians(known["lat"] - lat)
    east = np.radians(known["lon"] - lon)
    half = (
        np.sin(north / 2) ** 2
        + np.cos(np.radians(lat)) * np.cos(np.radians(known["lat"])) * np.sin(east / 2) ** 2
    )
    return pd.Series(2 * EARTH_KM * np.arcsin(np.sqrt(half)), index=known.index)
