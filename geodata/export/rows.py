"""The tables that are exported, one row a record, with plain column types.

incidents   columns of the catalogue that are facts, with claims and citations as text
claims      who says what about which incident, by which source
sources     every article, with what may be done with it
positions   posts, bases and centres as of the last day
"""

import json
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import pandas as pd

from geodata import schemas, wording
from geodata.export.extract import Extract
from geodata.model import Claim, Source
from geodata.places import split

FACTS = (
    "id", "start", "end", "place", "lat", "lon", "location_precision", "radius_m", "type",
    "status", "initiator", "target", *schemas.CASUALTIES, "summary", "country", "area",
    "border_km", "contact_km", "territories", "sources",
)  # fmt: skip
"""Columns of the incidents in the order in which they are written."""

Writer = Callable[[Any], Any]
"""Turns a list of records into what a cell holds."""


def incidents(extract: Extract, write: Writer | None = None) -> pd.DataFrame:
    """Return the incidents with their claims and sources in the columns `claims`, `citations`.

    `write` turns a list of dictionaries into what a cell holds; JSON text by default.
    Distances are rounded to a tenth of a kilometre; compare them with `radius_m`.
    """
    write = write or to_json
    frame = extract.incidents[list(FACTS)].copy()
    for name in ("location_precision", "type", "status", "territories"):
        frame[name] = frame[name].astype(str)
    for name in ("border_km", "contact_km"):
        frame[name] = frame[name].round(1)
    said: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for claim in extract.claims:
        said[claim.incident_id].append(claim_record(claim))
    nothing = write([])
    known = {id_: write(records) for id_, records in said.items()}
    frame["claims"] = [known.get(id_, nothing) for id_ in frame["id"]]
    cells = {
        cell: write([source_record(extract.sources[id_]) for id_ in split(cell)])
        for cell in frame["sources"].unique()
    }
    frame["citations"] = [cells[cell] for cell in frame["sources"]]
    return frame.reset_index(drop=True)


def claims(extract: Extract) -> pd.DataFrame:
    """Return the claims."""
    records = [
        {"incident_id": claim.incident_id, **claim_record(claim)} for claim in extract.claims
    ]
    columns = ["incident_id", "claimant", "stance", "statement", "source"]
    return pd.DataFrame(records, columns=columns)


def sources(extract: Extract) -> pd.DataFrame:
    """Return the sources."""
    records = [source_record(source) for source in extract.sources.values()]
    columns = ["id", "publisher", "title", "date", "url", "language", "licence"]
    return pd.DataFrame(records, columns=columns)


def positions(extract: Extract) -> pd.DataFrame:
    """Return the positions as of the last day; blank bounds are not known."""
    columns = [
        "id", "name", "force", "kind", "lat", "lon", "location_precision", "valid_from",
        "valid_to", "strength", "note", "sources",
    ]  # fmt: skip
    records = [
        {
            **{name: getattr(one, name) for name in columns},
            "valid_from": _iso(one.valid_from),
            "valid_to": _iso(one.valid_to),
            "sources": ";".join(one.sources),
        }
        for one in extract.positions
    ]
    return pd.DataFrame(records, columns=columns).astype({"strength": "Int32"})


def claim_record(claim: Claim) -> dict[str, str]:
    """Return a claim without the incident that it belongs to."""
    return {
        "claimant": claim.claimant,
        "stance": claim.stance,
        "statement": claim.statement,
        "source": claim.source,
    }


def source_record(source: Source) -> dict[str, str]:
    """Return a source as texts; a blank licence is told as what it means."""
    return {
        "id": source.id,
        "publisher": source.publisher,
        "title": source.title,
        "date": _iso(source.date),
        "url": source.url,
        "language": source.language,
        "licence": source.licence or "citation; text belongs to publisher",
    }


def to_json(records: list[dict[str, str]]) -> str:
    """Return records as JSON text."""
    return json.dumps(records, ensure_ascii=False)


def to_text(records: list[dict[str, str]]) -> str:
    """Return claims or sources in words, for a cell that people read."""
    return " | ".join(
        f"{one['claimant']} {one['stance']}: {one['statement']} [{one['source']}]"
        if "claimant" in one
        else f"{one['publisher']}: {one['title']}, {one['date'] or 'no date'}, {one['url']}"
        for one in records
    )


def about(extract: Extract) -> str:
    """Return in one sentence what an export holds."""
    selection = extract.selection
    return (
        f"{wording.count(len(extract.incidents), 'incident')}, "
        f"{wording.window(selection.start, selection.end)}; positions and layers as of "
        f"{wording.day(selection.end)}."
    )


def _iso(day: Any) -> str:
    return day.isoformat() if day else ""
