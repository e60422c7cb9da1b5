"""Small tables of incidents, and a reader of their binary that follows the format's description."""

import json
from typing import Any

import numpy as np
import pandas as pd

from geodata import incidents

ROW = {
    "id": "a",
    "start": "2021-05-12",
    "end": "2021-05-12",
    "lat": 39.51,
    "lon": 46.34,
    "location_precision": "settlement",
    "type": "clash",
    "status": "disputed",
    "radius_m": 3_000.0,
}


def table(*rows: dict[str, Any]) -> pd.DataFrame:
    """Return incidents, each `ROW` but for what is given, with the columns that the map needs."""
    frame = pd.DataFrame([ROW | row for row in rows], columns=list(ROW))
    for name in ("start", "end"):
        frame[name] = pd.to_datetime(frame[name]).astype("datetime64[s]")
    for name, words in incidents.CATEGORIES.items():
        frame[name] = pd.Categorical(frame[name], categories=words, ordered=True)
    numbers = {"lat": "float64", "lon": "float64", "radius_m": "float64", "id": "str"}
    return frame.astype(numbers)


def decode(binary: bytes) -> dict[str, Any]:
    """Return the header of a binary with its columns as arrays."""
    assert binary[:4] == b"BMAP"
    length = int.from_bytes(binary[4:8], "little")
    header = json.loads(binary[8 : 8 + length])
    for column in header["columns"]:
        at = 8 + length + column["offset"]
        assert at % 8 == 0
        dtype = np.dtype(column["type"]).newbyteorder("<")
        header[column["name"]] = np.frombuffer(binary, dtype, column["length"], at)
    return header
