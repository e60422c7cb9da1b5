"""Incidents, positions and layers for geographic programs: GeoJSON, GeoPackage, GeoParquet.

All coordinates are longitude and latitude in WGS 84, which each format says in its own way.
"""

import io
import json
import math
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio

from geodata.crs import GEOGRAPHIC
from geodata.export import rows
from geodata.export.extract import Extract
from geodata.export.ground import features_as_of
from geodata.model import Layer

DECIMALS = 6
"""Of coordinates in GeoJSON: a tenth of a metre, far below any uncertainty."""


def to_geojson(extract: Extract) -> bytes:
    """Return the incidents as GeoJSON (RFC 7946); claims and citations are lists of objects."""
    frame = rows.incidents(extract, write=list)
    return _collection(frame, rows.about(extract))


def positions_to_geojson(extract: Extract) -> bytes:
    """Return the positions as GeoJSON (RFC 7946)."""
    return _collection(rows.positions(extract), rows.about(extract))


def to_geopackage(extract: Extract) -> bytes:
    """Return a GeoPackage: incidents, claims, sources, positions and the layers of the last day.

    Each map layer is a table `layer_<id>`; the table `layers` says whose lines they are.
    """
    with TemporaryDirectory() as folder:
        path = Path(folder) / "export.gpkg"
        _write(_points(_dated(rows.incidents(extract))), path, "incidents")
        _write(_points(rows.positions(extract)), path, "positions")
        _write(rows.claims(extract), path, "claims")
        _write(rows.sources(extract), path, "sources")
        _write(_about_layers(extract.layers), path, "layers")
        for layer in extract.layers:
            features = features_as_of(layer, extract.selection.end)
            if not features.empty:
                _write(_plain(features), path, f"layer_{layer.id}")
        return path.read_bytes()


def to_geoparquet(extract: Extract) -> bytes:
    """Return the incidents as GeoParquet 1.1; claims and citations are JSON text."""
    stream = io.BytesIO()
    frame = _points(_dated(rows.incidents(extract)))
    frame.to_parquet(stream, index=False, compression="zstd", schema_version="1.1.0")
    return stream.getvalue()


def _collection(frame: pd.DataFrame, title: str) -> bytes:
    points = zip(frame["lon"].round(DECIMALS), frame["lat"].round(DECIMALS), strict=True)
    facts = _plain_records(frame.drop(columns=["lon", "lat"]))
    features = [
        {
            "type": "Feature",
            "id": record["id"],
            "geometry": {"type": "Point", "coordinates": [east, north]},
            "properties": record,
        }
        for (east, north), record in zip(points, facts, strict=True)
    ]
    collection: dict[str, Any] = {"type": "FeatureCollection", "title": title}
    if not frame.empty:
        lon, lat = frame["lon"], frame["lat"]
        edges = (lon.min(), lat.min(), lon.max(), lat.max())
        collection["bbox"] = [round(float(edge), DECIMALS) for edge in edges]
    collection["features"] = features
    return json.dumps(collection, ensure_ascii=False, allow_nan=False).encode()


def _plain_records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Return rows as JSON can say them: days as texts, what is not known as null."""
    frame = frame.copy()
    for name in frame.columns:
        if pd.api.types.is_datetime64_any_dtype(frame[name].dtype):
            frame[name] = frame[name].dt.strftime("%Y-%m-%d")
    columns = [[_plain_value(value) for value in frame[name].tolist()] for name in frame.columns]
    names = [str(name) for name in frame.columns]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def _plain_value(value: Any) -> Any:
    if value is pd.NA or (isinstance(value, float) and math.isnan(value)):
        return None
    return value


def _points(frame: pd.DataFrame) -> gpd.GeoDataFrame:
    points = gpd.points_from_xy(frame["lon"].astype(float), frame["lat"].astype(float))
    return gpd.GeoDataFrame(frame, geometry=points, crs=GEOGRAPHIC)


def _dated(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a table whose days are days, not points in time."""
    return frame.assign(start=frame["start"].dt.date, end=frame["end"].dt.date)


def _plain(features: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return features without columns that hold nothing, which have no type to write."""
    return features.dropna(axis="columns", how="all")


def _about_layers(layers: tuple[Layer, ...]) -> pd.DataFrame:
    names = ("id", "title", "asserts", "status", "publisher", "licence", "url", "attribution",
             "method", "accuracy_m")  # fmt: skip
    return pd.DataFrame([{name: getattr(one, name) for name in names} for one in layers],
                        columns=list(names)).astype({"accuracy_m": np.float64})  # fmt: skip


def _write(frame: pd.DataFrame, path: Path, name: str) -> None:
    kind = {"geometry_type": "Point"} if name in ("incidents", "positions") else {}
    pyogrio.write_dataframe(
        frame, path, layer=name, driver="GPKG", append=path.exists(), use_arrow=True, **kind
    )
