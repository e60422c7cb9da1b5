"""Features of layers, and how they are written: GeoJSON that reads well as a difference."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import shapely
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

DECIMALS = 6
"""A millionth of a degree is a tenth of a metre."""


@dataclass(frozen=True)
class Feature:
    """One feature of a layer."""

    id: str
    """Permanent id within the layer."""
    name: str
    """What labels and tips call it."""
    geometry: BaseGeometry
    """In longitude and latitude."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Names by ISO 639-1 code: `hy`, `az`, `ru`; what is not known is left out."""
    kind: str = "area"
    """What it is, for a machine: area, enclave, line, road, lake, town."""
    valid_from: date | None = None
    """First day; None for that of its layer."""
    valid_to: date | None = None
    """Day from which it no longer applies; None for that of its layer."""
    more: Mapping[str, Any] = field(default_factory=dict)
    """Further properties: `owner`, `de_facto`, `population`, `rank`."""


def geojson(features: Iterable[Feature]) -> str:
    """Return a collection by RFC 7946: one feature a line, sorted, outer rings anticlockwise."""
    lines = [_line(feature) for feature in sorted(features, key=lambda one: one.id)]
    return '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"


def toml(records: Mapping[str, Mapping[str, Any]]) -> str:
    """Return tables of texts, numbers and days as TOML."""
    return "\n".join(
        f"[{id_}]\n" + "".join(f"{key} = {_value(value)}\n" for key, value in record.items())
        for id_, record in records.items()
    )


def sha256(text: str) -> str:
    """Return the hash of a text as it is written to a file."""
    return hashlib.sha256(text.encode()).hexdigest()


def rounded(geometry: BaseGeometry) -> BaseGeometry:
    """Return a geometry with `DECIMALS` decimals and a fixed order of its rings and corners."""
    plain = shapely.transform(geometry, lambda xy: np.round(xy, DECIMALS))
    if not plain.is_valid:
        plain = shapely.set_precision(geometry, 10.0**-DECIMALS)
    parts = shapely.get_parts(plain)
    single = parts[0] if len(parts) == 1 else plain
    return shapely.orient_polygons(single.normalize()) if single.area else single


def _line(feature: Feature) -> str:
    properties = {
        "id": feature.id,
        "name": feature.name,
        **{f"name_{code}": feature.names.get(code) or None for code in ("hy", "az", "ru")},
        "kind": feature.kind,
        "valid_from": _day(feature.valid_from),
        "valid_to": _day(feature.valid_to),
        "owner": None,
        **feature.more,
    }
    if feature.kind == "town":  # There are many, of which most have few names.
        properties = {key: value for key, value in properties.items() if value is not None}
    content = {
        "type": "Feature",
        "properties": properties,
        "geometry": mapping(rounded(feature.geometry)),
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _value(value: object) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return value.isoformat() if isinstance(value, date) else repr(value)
