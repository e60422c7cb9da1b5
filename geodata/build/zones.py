"""Time zones, which follow national borders → polygons, from two formats of `timezonefinder`."""

import json
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from shapely import MultiPolygon, Polygon

from geodata.build import archives

FOLDER = "timezonefinder_data/data"
OLD_FOLDER = "timezonefinder"
DEGREES_PER_UNIT = 1e-7
"""The old format counts in ten-millionths of a degree."""


def read(wheel: Path, names: Iterable[str]) -> dict[str, MultiPolygon]:
    """Return zones of the current format, by name, in degrees.

    Only this needs `timezonefinder` itself, which the tests go without.
    """
    from timezonefinder import TimezoneFinder  # noqa: PLC0415 - see above

    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder)
        finder = TimezoneFinder(bin_file_location=Path(folder) / FOLDER, in_memory=True)
        return {name: _zone(finder, name) for name in names}


def read_old(wheel: Path, name: str) -> list[Polygon]:
    """Return the outer rings of a zone of the format of 2018, in degrees."""
    zones = json.loads(archives.from_zip(wheel, f"{OLD_FOLDER}/timezone_names.json"))
    zone_ids = np.frombuffer(_old(wheel, "zone_ids"), "<u2")
    counts = np.frombuffer(_old(wheel, "coord_amount"), "<u4")
    offsets = np.frombuffer(_old(wheel, "adr2data"), "<u4")
    data = _old(wheel, "data")
    return [
        _old_polygon(data, int(offsets[at]), int(counts[at]))
        for at in np.flatnonzero(zone_ids == zones.index(name))
    ]


def _zone(finder: Any, name: str) -> MultiPolygon:
    rings = finder.get_geometry(name, coords_as_pairs=True)
    return MultiPolygon([Polygon(outer, inner) for outer, *inner in rings])


def _old(wheel: Path, part: str) -> bytes:
    return archives.from_zip(wheel, f"{OLD_FOLDER}/poly_{part}.bin")


def _old_polygon(data: bytes, offset: int, count: int) -> Polygon:
    """Return one polygon: all its longitudes, then all its latitudes."""
    numbers = np.frombuffer(data, "<i4", count=2 * count, offset=offset)
    return Polygon(numbers.reshape(2, count).T * DEGREES_PER_UNIT)
