"""Tellings of the same incident → one incident, however often it is told."""

from geodata.ingest.merge.answers import answer
from geodata.ingest.merge.draft import Draft
from geodata.ingest.merge.gathering import merge
from geodata.ingest.merge.telling import ASSUMED, SAID, TAKEN_OVER, Denial, Telling
from geodata.ingest.merge.types import STATES, VIOLENT, same_kind

__all__ = [
    "ASSUMED",
    "SAID",
    "STATES",
    "TAKEN_OVER",
    "VIOLENT",
    "Denial",
    "Draft",
    "Telling",
    "answer",
    "merge",
    "same_kind",
]
