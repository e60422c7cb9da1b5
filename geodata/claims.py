"""Who asserts, denies or qualifies what."""

from collections import defaultdict
from collections.abc import Collection
from pathlib import Path

from geodata import schemas, tables
from geodata.errors import Problem
from geodata.model import Claim


def load(
    path: Path, known_incidents: Collection[str] | None, known_sources: Collection[str]
) -> tuple[dict[str, tuple[Claim, ...]], tuple[Problem, ...]]:
    """Return the claims in `path` by incident, and the problems of the rows set aside.

    With None for `known_incidents` a claim may be about any incident.
    """
    table = tables.read(path, schemas.claims(known_incidents, known_sources))
    by_incident: defaultdict[str, list[Claim]] = defaultdict(list)
    for row in table.records:
        by_incident[row["incident_id"]].append(Claim(**row))
    return {incident: tuple(claims) for incident, claims in by_incident.items()}, table.problems
