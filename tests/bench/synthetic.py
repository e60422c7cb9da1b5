"""Synthetic incidents in the columns of incidents.csv, for measuring with very many of them.

    python -m tests.bench.synthetic 1000000 incidents.parquet

Nothing in them happened, and every row says so. They are spread as the real ones are: on few
coordinates, thick where incidents are thick, thin elsewhere, with bursts in time.
"""

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
from numpy.typing import NDArray

from geodata import vocabulary
from geodata.catalogue import DATA

SEED = 20210515
SPOTS_A_PLACE = 8
"""How many points around a place are in use."""
NEAR_KM = 15.0
"""How near real incidents must be to make a place more likely."""
BURSTS = 0.6
"""Share of incidents in the days after a real one; the others are spread evenly."""
LASTING = 0.1
"""Share of incidents that last longer than a day."""
COUNTED = 0.08
"""Share of cells that give a number of casualties."""
INCIDENTS_AN_ARTICLE = 5
SIDES = (
    "Armenian Armed Forces",
    "Azerbaijan Armed Forces",
    "Russian peacekeepers",
    "civilians",
    "unknown",
    "Armenian Armed Forces;Azerbaijan Armed Forces",
)
CASUALTIES = (
    "killed_armenian_military",
    "killed_azerbaijani_military",
    "killed_civilians",
    "wounded",
    "captured",
)

Columns = dict[str, Any]


def synthetic(number: int) -> pa.Table:
    """Return `number` synthetic incidents; the same each time."""
    rng = np.random.default_rng(SEED)
    real = pd.read_csv(DATA / "incidents.csv")
    return pa.table(
        {
            "id": _numbered("synthetic-", number),
            **_days(rng, number, real),
            **_where(rng, number, real),
            **_what(rng, number),
            "summary": _numbered("Synthetic incident for measuring, number ", number),
            "sources": _numbered(
                "https://example.org/synthetic/",
                rng.integers(0, max(1, number // INCIDENTS_AN_ARTICLE), number),
            ),
            "outside_theatre": pa.array(np.full(number, "")),
        }
    )


def write(table: pa.Table, path: Path) -> None:
    """Write a table as CSV or Parquet, as the name of the file asks."""
    if path.suffix == ".csv":
        pa.csv.write_csv(table, path)
    else:
        pa.parquet.write_table(table, path)


def _numbered(text: str, numbers: int | NDArray[np.int64]) -> pa.Array:
    if isinstance(numbers, int):
        numbers = np.arange(1, numbers + 1)
    return pa.array(pd.Series(numbers).astype(str).radd(text))


def _days(rng: np.random.Generator, number: int, real: pd.DataFrame) -> Columns:
    """Return `start`, with bursts after real incidents, and `end`, mostly blank."""
    starts = real["start"].to_numpy("datetime64[D]").astype("int64")
    first, last = starts.min(), starts.max()
    burst = rng.choice(starts, number) + rng.geometric(0.15, number) - 1
    day = np.where(rng.random(number) < BURSTS, burst, rng.integers(first, last + 1, number))
    day = np.minimum(day, last)
    end = np.minimum(day + rng.geometric(0.3, number), last)
    is_lasting = (rng.random(number) < LASTING) & (end > day)
    spelled = np.datetime_as_string(np.arange(first, last + 1).astype("datetime64[D]"))
    return {
        "start": _words(spelled, day - first),
        "end": _words(np.append(spelled, ""), np.where(is_lasting, end - first, len(spelled))),
    }


def _where(rng: np.random.Generator, number: int, real: pd.DataFrame) -> Columns:
    """Return places and points, and how well they are known."""
    places = pd.read_csv(DATA / "places.csv")
    places = places[places["country"].isin(["AM", "AZ"])].reset_index(drop=True)
    weights = _nearby(places, real) + 0.2
    place = rng.choice(len(places), number, p=weights / weights.sum())
    spot = place * SPOTS_A_PLACE + np.minimum(rng.geometric(0.5, number) - 1, SPOTS_A_PLACE - 1)
    shift = rng.normal(0, 0.02, (len(places), SPOTS_A_PLACE, 2))
    shift[:, 0] = 0  # most lie on the place itself
    at = places[["lat", "lon"]].to_numpy()[:, None] + shift
    spelled = np.char.mod("%.4f", at.reshape(-1, 2))
    precision = rng.choice(6, number, p=(0.15, 0.5, 0.15, 0.12, 0.06, 0.02))
    return {
        "place": _words(places["name"].to_numpy(str), place),
        "lat": _words(spelled[:, 0], spot),
        "lon": _words(spelled[:, 1], spot),
        "location_precision": _words(np.array(list(vocabulary.PRECISIONS)), precision),
    }


def _nearby(places: pd.DataFrame, real: pd.DataFrame) -> NDArray[np.float64]:
    """Return how many real incidents lie near each place."""
    degree_km = np.array([111.0, 85.0])
    one = places[["lat", "lon"]].to_numpy()[:, None] * degree_km
    other = real[["lat", "lon"]].to_numpy()[None] * degree_km
    return np.asarray((np.hypot(*np.moveaxis(one - other, 2, 0)) < NEAR_KM).sum(axis=1), float)


def _what(rng: np.random.Generator, number: int) -> Columns:
    """Return types, actors, casualties and statuses; each word occurs."""
    types = np.array(list(vocabulary.INCIDENT_TYPES))
    often = rng.permutation(1 / np.arange(1, len(types) + 1)) + 0.05
    counts = np.array(["", *map(str, range(40))])
    casualties = {
        name: _words(
            counts,
            np.where(rng.random(number) < COUNTED, np.minimum(rng.geometric(0.4, number), 40), 0),
        )
        for name in CASUALTIES
    }
    return {
        "type": _words(types, rng.choice(len(types), number, p=often / often.sum())),
        "initiator": _words(np.array(SIDES), rng.integers(0, len(SIDES), number)),
        "target": _words(np.array(SIDES), rng.integers(0, len(SIDES), number)),
        **casualties,
        "status": _words(
            np.array(list(vocabulary.STATUSES)), rng.choice(4, number, p=(0.2, 0.25, 0.4, 0.15))
        ),
    }


def _words(words: NDArray[np.str_], codes: NDArray[np.integer[Any]]) -> pa.Array:
    return pa.array(words.tolist()).take(pa.array(codes))


def main() -> None:
    """Write a table of the wanted size."""
    parser = argparse.ArgumentParser(description="Write synthetic incidents for measuring.")
    parser.add_argument("number", type=int, help="how many incidents")
    parser.add_argument("out", type=Path, help="FILE.parquet or FILE.csv")
    wanted = parser.parse_args()
    write(synthetic(wanted.number), wanted.out)


if __name__ == "__main__":
    main()
