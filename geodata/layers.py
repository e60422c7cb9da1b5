"""Layers: their records, checked, and their geometry."""

import hashlib
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd

from geodata import vocabulary
from geodata.crs import GEOGRAPHIC
from geodata.errors import DataError
from geodata.files import one_line
from geodata.model import Layer

DATA = Path(__file__).parent / "data"
"""Folder of `layers.toml` and of `layers/` with one GeoJSON file for each record."""

OPTIONAL = {"valid_from": None, "valid_to": None, "area_km2": None}
"""What a record may leave out, with what that means."""

NUMBERS = ("accuracy_m", "area_km2")
DAYS = ("valid_from", "valid_to")
MAY_BE_BLANK = ("published_km2",)


def load(folder: Path = DATA) -> dict[str, Layer]:
    """Return the record of every layer by its id, in drawing order.

    Raises `DataError` that names all records and keys that are wrong, or the file that is
    missing or is not the one that its record describes.
    """
    records = _records(folder / "layers.toml")
    problems = [problem for id_, record in records.items() for problem in _problems(id_, record)]
    if problems:
        raise DataError("layers.toml: " + " ".join(problems))
    layers = {id_: Layer(**{"id": id_, **OPTIONAL, **record}) for id_, record in records.items()}
    for layer in layers.values():
        _check_file(path(layer, folder), layer)
    return layers


def path(layer: Layer, folder: Path = DATA) -> Path:
    """Return the file of a layer."""
    return folder / "layers" / f"{layer.id}.geojson"


def read(layer: Layer, folder: Path = DATA) -> gpd.GeoDataFrame:
    """Return the features of a layer in EPSG:4326, with their properties as columns.

    `valid_from` and `valid_to` are days; NaT leaves the bound to the record of the layer.
    Raises `DataError` if the file cannot be read.
    """
    file = path(layer, folder)
    try:
        frame = gpd.read_file(file).to_crs(GEOGRAPHIC)
    except (OSError, RuntimeError, ValueError) as error:
        raise DataError(
            f"{file}: expected a GeoJSON file, found something else ({one_line(error)}). "
            "Fetch it again, or rebuild it with `python -m geodata.build`."
        ) from error
    for bound in DAYS:
        frame[bound] = pd.to_datetime(frame[bound]) if bound in frame else pd.NaT
    return frame


def _records(file: Path) -> dict[str, dict[str, Any]]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise DataError(f"{file}: no such file. Run `python -m geodata.build`.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(
            f"{file.name}: expected TOML in UTF-8, found something else ({one_line(error)})."
        ) from error


def _problems(id_: str, record: object) -> list[str]:
    """Return what is wrong with one record, in sentences."""
    if not isinstance(record, dict):
        return [f"[{id_}]: expected a table of keys, found {one_line(record)!r}."]
    known = [field.name for field in fields(Layer) if field.name != "id"]
    return [
        *_if_any(f"[{id_}] lacks", (key for key in known if key not in {*record, *OPTIONAL})),
        *_if_any(f"[{id_}] has unknown keys", (key for key in record if key not in known)),
        *_wrong_values(id_, record),
        *_outside(id_, "status", record, vocabulary.LAYER_STATUSES),
        *_outside(id_, "group", record, vocabulary.LAYER_GROUPS),
        *_days_reversed(id_, record),
    ]


def _if_any(says: str, keys: Iterable[str]) -> list[str]:
    found = ", ".join(keys)
    return [f"{says}: {found}."] if found else []


def _wrong_values(id_: str, record: Mapping[str, Any]) -> list[str]:
    return [
        f"[{id_}] {key}: expected {expected}, found {one_line(value)!r}."
        for key, value in record.items()
        if (expected := _expected(key, value))
    ]


def _expected(key: str, value: object) -> str:
    """Return what should stand under a key instead of `value`, or nothing if it is right."""
    if key in NUMBERS:
        good = isinstance(value, int | float) and not isinstance(value, bool) and value > 0
        return "" if good else "a number above 0"
    if key in DAYS:
        return "" if type(value) is date else "a day as YYYY-MM-DD without quotes"
    if not isinstance(value, str):
        return "a text in quotes"
    return "" if value.strip() or key in MAY_BE_BLANK else "a text that is not blank"


def _outside(id_: str, key: str, record: Mapping[str, Any], words: Collection[str]) -> list[str]:
    value = record.get(key)
    if value is None or value in words:
        return []
    return [f"[{id_}] {key}: expected one of {', '.join(words)}, found {one_line(value)!r}."]


def _days_reversed(id_: str, record: Mapping[str, Any]) -> list[str]:
    first, after = (record.get(key) for key in DAYS)
    if isinstance(first, date) and isinstance(after, date) and after <= first:
        return [f"[{id_}] valid_to: expected a day after {first}, found {after}."]
    return []


def _check_file(file: Path, layer: Layer) -> None:
    try:
        found = hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError as error:
        raise DataError(
            f"{file}: expected the layer {layer.id!r}, found no file that can be read. "
            "Fetch it again, or rebuild it with `python -m geodata.build`."
        ) from error
    if found != layer.sha256:
        raise DataError(
            f"{file}: expected sha256 {layer.sha256}, found {found}. The file is not the one that "
            "layers.toml describes: fetch both again, or rebuild them with "
            "`python -m geodata.build`."
        )
