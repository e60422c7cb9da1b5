"""How long exports take: `python -m tests.bench.export`.

Prints one line a case with its processor time, the goal, and where there is one the ratio to
the plain way of doing it.
"""

import io
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import folium
import geopandas as gpd
import numpy as np
import pandas as pd

from dashboard.snapshot import OUTPUTS, SIZES, SYUNIK, WHOLE, Job, Request
from geodata import catalogue as catalogues
from geodata.catalogue import Catalogue
from geodata.export import Extract, extract, rows
from geodata.select import Selection

PICTURE_GOAL, PAGE_GOAL, ARCHIVE_GOAL, MANY_GOAL = 2.0, 3.0, 5.0, 5.0
MANY = 100_000
REPEATS = 3


def main() -> None:
    """Time every export of the catalogue, then those of very many incidents."""
    catalogue = catalogues.load()
    everything = extract(catalogue, Selection(date(1990, 1, 1), date(2026, 11, 24)))
    may = extract(catalogue, Selection(date(2021, 5, 12), date(2021, 5, 15)))
    year = extract(catalogue, Selection(date(2022, 1, 1), date(2022, 12, 31)))
    cases = (("May 2021, Syunik", may, SYUNIK), ("2022", year, WHOLE), ("all", everything, WHOLE))
    for name, found, extent in cases:
        for size in SIZES:
            request = Request(extent, SIZES[size])
            _tell(f"PNG {size}, {name}", _timed("png", catalogue, found, request), PICTURE_GOAL)
    for kind in ("svg", "pdf"):
        _tell(f"{kind.upper()}, 2022", _timed(kind, catalogue, year, Request(WHOLE)), PICTURE_GOAL)
    request = Request(SYUNIK, dpi=300)
    _tell("PNG 300 dpi, May 2021", _timed("png", catalogue, may, request), PICTURE_GOAL)
    plain = _best(lambda: _folium_page(everything))
    _tell("HTML, all", _timed("html", catalogue, everything, Request(WHOLE)), PAGE_GOAL, plain)
    _tell("ZIP, all", _timed("zip", catalogue, everything, Request(WHOLE)), ARCHIVE_GOAL)
    _many(catalogue, everything)


def _many(catalogue: Catalogue, everything: Extract) -> None:
    crowd = replace(everything, incidents=_repeated(everything.incidents, MANY))
    few = replace(everything, incidents=_repeated(everything.incidents, 50))
    plain = _best(lambda: _row_by_row(few)) * MANY / 50
    parquet = _timed("parquet", catalogue, crowd, Request())
    _tell(f"GeoParquet, {MANY:,} incidents", parquet, MANY_GOAL, plain)
    for kind in ("png", "csv", "geojson"):
        seconds = _timed(kind, catalogue, crowd, Request())
        _tell(f"{kind.upper()}, {MANY:,} incidents", seconds, MANY_GOAL)


def _repeated(incidents: pd.DataFrame, number: int) -> pd.DataFrame:
    """Return rows of the catalogue again and again, a little aside."""
    random = np.random.default_rng(20210512)
    found = incidents.iloc[np.sort(random.integers(0, len(incidents), number))]
    return found.assign(
        id=[f"row-{index}" for index in range(number)],
        lon=found["lon"] + random.normal(0, 0.15, number),
        lat=found["lat"] + random.normal(0, 0.1, number),
    ).reset_index(drop=True)


def _row_by_row(found: Extract) -> None:
    """Write one row after the other, as a plain loop over a file would."""
    frame = rows.incidents(found).astype(str)
    points = gpd.points_from_xy(found.incidents["lon"], found.incidents["lat"])
    table = gpd.GeoDataFrame(frame, geometry=points, crs="EPSG:4326")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "plain.gpkg"
        for index in range(len(table)):
            table.iloc[[index]].to_file(path, layer="incidents", mode="a" if index else "w")


def _folium_page(found: Extract) -> bytes:
    """Return the page that one folium marker an incident gives."""
    plain = folium.Map((40, 46), zoom_start=7)
    for incident in found.incidents.itertuples():
        popup = folium.Popup(incident.summary)
        folium.Marker((incident.lat, incident.lon), popup=popup).add_to(plain)
    stream = io.BytesIO()
    plain.save(stream, close_file=False)
    return stream.getvalue()


def _timed(kind: str, catalogue: Catalogue, found: Extract, request: Request) -> float:
    job = Job(catalogue, found, request)
    return _best(lambda: OUTPUTS[kind].make(job))


def _best(work: Callable[[], object]) -> float:
    """Return the processor's seconds of the quickest of several runs.

    The work waits for nothing, so that on an idle machine this is what a clock shows; on a busy
    one a clock would measure the others.
    """
    times = []
    for _ in range(REPEATS):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def _tell(name: str, seconds: float, goal: float, plain: float | None = None) -> None:
    verdict = "ok" if seconds <= goal else "TOO SLOW"
    ratio = f", the plain way {plain:.2f} s = {plain / seconds:.1f} times as long" if plain else ""
    print(f"{name:36} {seconds:6.2f} s   goal {goal:g} s   {verdict}{ratio}", flush=True)


if __name__ == "__main__":
    main()
