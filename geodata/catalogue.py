"""Everything that the product knows, loaded and joined."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pandas as pd

from geodata import cache, claims, geography, incidents, layers, places, positions, sources
from geodata.errors import Problem
from geodata.model import Additions, Claim, Layer, Position, Source
from geodata.places import Gazetteer

DATA = Path(__file__).parent / "data"
"""The folder of the tables and layers that come with the product."""

Progress = Callable[[str], None]
"""Is told, in words for the reader, what is being done."""

TABLE_VARIABLE = "GEODATA_INCIDENTS"
"""Environment variable that names another table of incidents, CSV or Parquet."""


@dataclass(frozen=True)
class Catalogue:
    """All records, checked and joined by their ids."""

    incidents: pd.DataFrame
    """Columns of `incidents.load` and `geography.derive`, and `added` (bool): accepted here
    and not part of the table that was loaded. Sorted by start."""
    claims: dict[str, tuple[Claim, ...]]
    """By id of the incident."""
    sources: dict[str, Source]
    """By id."""
    positions: tuple[Position, ...]
    """In the order of the table."""
    gazetteer: Gazetteer
    """All known places."""
    layers: dict[str, Layer]
    """By id, in drawing order."""
    areas: dict[str, str]
    """Names of the provinces and districts by id."""
    problems: tuple[Problem, ...]
    """Why rows were set aside; empty if none was."""
    revision: int = 0
    """The revision of the store whose additions are joined; 0 if none are."""


def load(table: Path | None = None, progress: Progress = lambda _: None) -> Catalogue:
    """Return the catalogue, or with `table` the same map with other incidents.

    A table of others is derived once and then kept (see `geodata.cache`); `progress` is told
    what is being done. Raises `DataError` if a file is missing or lacks columns; single bad rows
    are set aside.
    """
    progress("Reading sources, places and layers")
    known_sources, bad_sources = sources.load(DATA / "sources.csv")
    gazetteer, bad_places = places.load(DATA / "places.csv")
    located, bad_positions = positions.load(DATA / "positions.csv", known_sources)
    records = layers.load()
    ground = geography.load(records)

    def happened(path: Path) -> cache.Derived:
        progress("Checking each row of the table; this is done once")
        checked, problems = incidents.load(path, known_sources, gazetteer)
        progress(f"Measuring {len(checked):,} incidents against borders and lines")
        return geography.derive(checked, ground), problems

    if table:
        progress("Looking whether this table is known")
        derived, bad_incidents = cache.kept(table, lambda: happened(table))
    else:
        derived, bad_incidents = happened(DATA / "incidents.csv")
    # Our claims need not be about the incidents of others.
    known_incidents = None if table else set(derived["id"])
    said, bad_claims = claims.load(DATA / "claims.csv", known_incidents, known_sources)
    about = derived["id"][derived["id"].isin(said.keys())]
    return Catalogue(
        incidents=derived.assign(added=False),
        claims={id_: said[id_] for id_ in about},
        sources=sources.Sources(known_sources),
        positions=located,
        gazetteer=gazetteer,
        layers=records,
        areas=dict(zip(ground.areas["id"], ground.areas["name"], strict=True)),
        problems=(*bad_sources, *bad_places, *bad_positions, *bad_incidents, *bad_claims),
    )


def join(base: Catalogue, added: Additions) -> Catalogue:
    """Return a catalogue with what people added to it; `base` itself stays as it is.

    Added rows pass the same checks as those of a table; bad ones are set aside. A claim is
    joined if its incident is there.
    """
    known = sources.Sources({**added.sources, **base.sources})
    happened, problems = incidents.checked(added.incidents, known, base.gazetteer)
    ground = geography.load(base.layers)
    rows = geography.derive(happened, ground).assign(added=True)
    together = incidents.together(base.incidents, rows)
    said = _by_incident(base.claims, added.claims, frozenset(together["id"]))
    return replace(
        base,
        incidents=together,
        claims=said,
        sources=known,
        problems=(*base.problems, *problems),
        revision=added.revision,
    )


def _by_incident(
    known: dict[str, tuple[Claim, ...]], added: Iterable[Claim], ids: frozenset[str]
) -> dict[str, tuple[Claim, ...]]:
    said = dict(known)
    for claim in added:
        if claim.incident_id in ids:
            said[claim.incident_id] = (*said.get(claim.incident_id, ()), claim)
    return said


def cited(catalogue: Catalogue, incident: "pd.Series[Any]") -> Iterable[Source]:
    """Return the sources of an incident, those of its claims included, each once."""
    said = catalogue.claims.get(incident["id"], ())
    ids = (*places.split(incident["sources"]), *(claim.source for claim in said))
    return [catalogue.sources[id_] for id_ in dict.fromkeys(ids)]
