"""What an export holds, where it comes from and under which terms: machine-readable."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

import pandas as pd

from geodata import VERSION, select, wording
from geodata.catalogue import Catalogue
from geodata.export.extract import Extract

TABLES_LICENCE = "CC-BY-4.0"
SOURCES_TERMS = (
    "Summaries and claims are our own words; titles and texts of articles belong to their "
    "publishers. Records with a source that forbids passing on are left out."
)


@dataclass(frozen=True)
class Edition:
    """Of which data an export is made, and when."""

    data: str
    """Fingerprint of the catalogue: equal data have equal ones."""
    made: date
    """The day of the export."""
    query: str = ""
    """Query part of the page's address that shows the same view; made up if empty."""


def edition(catalogue: Catalogue, made: date, query: str = "") -> Edition:
    """Return the edition of a catalogue."""
    hashed = hashlib.sha256()
    incidents = catalogue.incidents
    columns = incidents[["id", "start", "end", "lat", "lon", "summary", "sources"]]
    hashed.update(pd.util.hash_pandas_object(columns, index=False).to_numpy().tobytes())
    for records in (catalogue.claims, catalogue.sources, catalogue.positions):
        hashed.update(repr(records).encode())
    hashed.update("".join(layer.sha256 for layer in catalogue.layers.values()).encode())
    return Edition(hashed.hexdigest()[:16], made, query)


def to_manifest(extract: Extract, edition_: Edition, files: Mapping[str, bytes]) -> bytes:
    """Return the manifest of `files`, by their names."""
    manifest = {
        "product": "Border dispute map",
        "version": VERSION,
        "data": edition_.data,
        "made": edition_.made.isoformat(),
        "selection": _selection(extract),
        "permalink": f"?{edition_.query or urlencode(select.query(extract.selection))}",
        "rows": {
            "incidents": len(extract.incidents),
            "claims": len(extract.claims),
            "sources": len(extract.sources),
            "positions": len(extract.positions),
            "layers": len(extract.layers),
        },
        "left_out": {
            **asdict(extract.withheld),
            "because": "a source of theirs does not allow passing on",
        },
        "licences": {
            "tables": TABLES_LICENCE,
            "sources": SOURCES_TERMS,
            "layers": [_layer(layer) for layer in extract.layers],
        },
        "disclaimer": wording.DISCLAIMER,
        "files": [
            {"name": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in files.items()
        ],
    }
    return json.dumps(manifest, ensure_ascii=False, indent=1).encode()


def _selection(extract: Extract) -> dict[str, Any]:
    selection = extract.selection
    return {
        "from": selection.start.isoformat(),
        "to": selection.end.isoformat(),
        "as_of": selection.end.isoformat(),
        "filters": asdict(selection.filters),
        "bounds": extract.bounds,
    }


def _layer(layer: Any) -> dict[str, Any]:
    names = ("id", "title", "licence", "attribution", "publisher", "url", "sha256")
    return {name: getattr(layer, name) for name in names}
