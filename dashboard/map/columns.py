"""Incidents as one binary that a browser reads without parsing.

The binary never changes once written, so that it can be cached for ever:

    4 bytes    the letters `BMAP`
    uint32     length of the header in bytes, a multiple of 8 after these first 8 bytes
    header     JSON in UTF-8, filled up with spaces
    columns    typed arrays, each starting at a multiple of 8 bytes

All numbers are little-endian. The header gives `version`, the number of `rows`, `points` and
`days`, `first_day` (days since 1970-01-01), the vocabularies' words in the order of their
codes, and for each column its `name`, `type`, `offset` (bytes after the header) and `length`.
`javascript/columns.js` reads it.

Incidents that share coordinates, precision and radius share one *point*: a frame then draws
points, not rows. Rows are in the order of the table, which is sorted by `start`, so the day on
which a row starts follows from `first_row`.

    per day      first_row  uint32   first row that starts on `first_day` + index or later;
                                     one entry more than `days`
    per row      point      uint32   index of its point
                 duration   uint16   days from start to end; 0 for one day
                 kind       uint8    code of the type + 32 × code of the status
    per point    longitude  int32    millionths of a degree east
                 latitude   int32    millionths of a degree north
                 radius     uint16   uncertainty in tens of metres
                 precision  uint8    code of the location precision
"""

import json
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geodata import vocabulary

MAGIC = b"BMAP"
VERSION = 1
TYPE_CODES = 32
"""One more than the highest code of a type; a status is stored in multiples of it."""
NO_DATA_DAY = 0
"""`first_day` of a table without rows."""

Columns = dict[str, NDArray[Any]]


def encode(incidents: pd.DataFrame) -> bytes:
    """Return the binary of `incidents`, which must be sorted by `start`.

    Raises `ValueError` if they are not sorted or hold a word outside the vocabularies.
    """
    start = incidents["start"].to_numpy().astype("datetime64[D]").astype("int64")
    if np.any(start[1:] < start[:-1]):
        raise ValueError("Incidents must be sorted by start: sort the table before encoding it.")
    first_day = int(start[0]) if len(start) else NO_DATA_DAY
    point, points = _points(incidents)
    columns = {
        "first_row": _first_rows(start - first_day),
        "point": point,
        "duration": _duration(incidents, start),
        "kind": _codes(incidents["type"], vocabulary.INCIDENT_TYPES)
        + TYPE_CODES * _codes(incidents["status"], vocabulary.STATUSES),
        **points,
    }
    sizes = {
        "rows": len(incidents),
        "points": len(points["longitude"]),
        "days": len(columns["first_row"]) - 1,
        "first_day": first_day,
    }
    return _pack(sizes, columns)


def encode_mask(mask: NDArray[np.bool_]) -> bytes:
    """Return one bit per row, lowest bit first: 1 where the row passes the filters."""
    return np.packbits(np.asarray(mask, dtype=bool), bitorder="little").tobytes()


def _first_rows(days: NDArray[np.int64]) -> NDArray[np.uint32]:
    last = int(days[-1]) if len(days) else -1
    return np.searchsorted(days, np.arange(last + 2)).astype("<u4")


def _duration(incidents: pd.DataFrame, start: NDArray[np.int64]) -> NDArray[np.uint16]:
    end = incidents["end"].to_numpy().astype("datetime64[D]").astype("int64")
    return np.clip(end - start, 0, np.iinfo(np.uint16).max).astype("<u2")


def _points(incidents: pd.DataFrame) -> tuple[NDArray[np.uint32], Columns]:
    """Return each row's point, and the points' columns."""
    longitude = np.round(incidents["lon"].to_numpy("float64") * 1e6).astype("<i4")
    latitude = np.round(incidents["lat"].to_numpy("float64") * 1e6).astype("<i4")
    radius = np.clip(incidents["radius_m"].to_numpy("float64") / 10, 0, 65535).astype("<u2")
    precision = _codes(incidents["location_precision"], vocabulary.PRECISIONS)
    spot, _ = pd.factorize((longitude.astype("int64") << 32) + latitude)
    extent = precision.astype("int64") * 65536 + radius
    point, distinct = pd.factorize(spot.astype("int64") * 2**20 + extent)
    first = np.zeros(len(distinct), dtype="int64")
    first[point[::-1]] = np.arange(len(point))[::-1]  # the last assignment wins: its first row
    columns = {
        "longitude": longitude[first],
        "latitude": latitude[first],
        "radius": radius[first],
        "precision": precision[first],
    }
    return point.astype("<u4"), columns


def _codes(words: "pd.Series[str]", terms: dict[str, Any]) -> NDArray[np.uint8]:
    category = words.astype("category").cat
    known = pd.Index(list(terms)).get_indexer(category.categories)
    codes = np.append(known, -1)[category.codes.to_numpy()]
    if np.any(codes < 0):
        unknown = words.iloc[np.flatnonzero(codes < 0)[0]]
        raise ValueError(f"{words.name}: expected one of {', '.join(terms)}, found {unknown!r}.")
    return codes.astype(np.uint8)


def _pack(sizes: dict[str, int], columns: Columns) -> bytes:
    directory, offset = [], 0
    for name, values in columns.items():
        directory.append(
            {"name": name, "type": values.dtype.name, "offset": offset, "length": len(values)}
        )
        offset += _padded(values.nbytes)
    header = {
        "version": VERSION,
        **sizes,
        "types": list(vocabulary.INCIDENT_TYPES),
        "statuses": list(vocabulary.STATUSES),
        "precisions": list(vocabulary.PRECISIONS),
        "columns": directory,
    }
    text = json.dumps(header).encode()
    text = text.ljust(_padded(len(text)))
    parts = [MAGIC, len(text).to_bytes(4, "little"), text]
    parts += [values.tobytes().ljust(_padded(values.nbytes), b"\0") for values in columns.values()]
    return b"".join(parts)


def _padded(length: int) -> int:
    """Return `length` rounded up to a multiple of 8."""
    return -(-length // 8) * 8
