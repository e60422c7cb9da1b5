"""Writes the built layers and what is said of them."""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import geopandas as gpd

from geodata import measure, places
from geodata.build import features as writing
from geodata.build import layers
from geodata.build.features import Feature
from geodata.crs import GEOGRAPHIC

RECORDS = Path(__file__).parent / "records.toml"
DATA = Path(__file__).parents[1] / "data"


def rebuild(folder: Path = DATA) -> dict[str, dict[str, Any]]:
    """Build every layer into `folder`; return the records that `layers.toml` then holds."""
    gazetteer, _ = places.load(DATA / "places.csv")
    built = layers.build({place.name: place for place in gazetteer.places})
    texts = tomllib.loads(RECORDS.read_text(encoding="utf-8"))
    return write(built, texts, folder)


def write(
    built: dict[str, list[Feature]], texts: dict[str, dict[str, Any]], folder: Path
) -> dict[str, dict[str, Any]]:
    """Write one GeoJSON file for each layer, then all records; return the records."""
    (folder / "layers").mkdir(parents=True, exist_ok=True)
    records = {}
    for id_, text in texts.items():
        content = writing.geojson(built[id_])
        (folder / "layers" / f"{id_}.geojson").write_text(content, encoding="utf-8", newline="\n")
        area = area_km2(built[id_])
        measured = {"area_km2": area} if area else {}
        records[id_] = text | measured | {"sha256": writing.sha256(content)}
    (folder / "layers.toml").write_text(writing.toml(records), encoding="utf-8", newline="\n")
    return records


def area_km2(features: Iterable[Feature]) -> float:
    """Return the area of all features that apply on the first day, in whole square kilometres."""
    every = list(features)
    first = min((one.valid_from for one in every if one.valid_from), default=None)
    together = [one.geometry for one in every if not one.valid_from or one.valid_from == first]
    return float(round(measure.area_km2(gpd.GeoSeries(together, crs=GEOGRAPHIC)).sum()))
