"""Incidents: what happened, where and when, as a table with typed columns.

`load` returns one row an incident, sorted by `start`:

    id, place, summary              text
    start, end                      datetime64[s], inclusive days; `end` is `start` if blank
    lat, lon                        degrees, WGS 84
    location_precision, type, status   categories in the order of the vocabulary
    initiator, target               text: actors joined by semicolons, blank if unknown
    killed_… , wounded, captured    Int32, <NA> where no source gives a number (not zero)
    sources                         text: ids joined by semicolons
    places                          category: names of the gazetteer's places in `place`,
                                    joined by semicolons
    radius_m                        uncertainty of the point, in metres
    place_text                      category: folded text that a free-text filter looks
                                    through; the place in all its spellings
    summary_text                    text: the folded summary
"""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api.types import union_categoricals

from geodata import schemas, tables, vocabulary
from geodata.errors import Problem
from geodata.places import Gazetteer, fold, spellings

CATEGORIES: dict[str, list[str]] = {
    "location_precision": list(vocabulary.PRECISIONS),
    "type": list(vocabulary.INCIDENT_TYPES),
    "status": list(vocabulary.STATUSES),
}


def load(
    path: Path, known_sources: Collection[str], gazetteer: Gazetteer
) -> tuple[pd.DataFrame, tuple[Problem, ...]]:
    """Return the incidents in `path`, and the problems of the rows set aside.

    Raises `DataError` if the file cannot be read or lacks columns.
    """
    table = tables.read(path, schemas.incidents(known_sources))
    return with_places(typed(table.rows), gazetteer), table.problems


def checked(
    rows: Iterable[Mapping[str, str]], known_sources: Collection[str], gazetteer: Gazetteer
) -> tuple[pd.DataFrame, tuple[Problem, ...]]:
    """Return the good ones of rows that people added, and the problems of the others."""
    schema = schemas.incidents(known_sources)
    frame = pd.DataFrame(list(rows), columns=list(schema.columns), dtype="str")
    broken = tables.broken_cells(frame, schema)
    problems = [Problem("added here", cell.row + 1, *cell[1:]) for cell in broken]
    good = frame.drop(index=list({cell.row for cell in broken})).reset_index(drop=True)
    return with_places(typed(good), gazetteer), tuple(problems)


def together(frame: pd.DataFrame, more: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of two tables with the same columns, sorted by day."""
    if more.empty:
        return frame
    both = pd.concat([frame, more], ignore_index=True)
    for name in frame.columns[frame.dtypes == "category"]:
        both[name] = union_categoricals([frame[name], more[name]])
    return both.sort_values("start", kind="stable", ignore_index=True)


def typed(rows: pd.DataFrame) -> pd.DataFrame:
    """Return checked rows of text with the column types of this module, sorted by day."""
    frame = rows.drop(columns="outside_theatre", errors="ignore")
    end = frame["end"].where(frame["end"] != "", frame["start"])
    frame = frame.assign(
        start=pd.to_datetime(frame["start"], format="%Y-%m-%d").astype("datetime64[s]"),
        end=pd.to_datetime(end, format="%Y-%m-%d").astype("datetime64[s]"),
        lat=pd.to_numeric(frame["lat"]).astype("float64"),
        lon=pd.to_numeric(frame["lon"]).astype("float64"),
    )
    for name, words in CATEGORIES.items():
        frame[name] = pd.Categorical(frame[name], categories=words, ordered=True)
    for name in schemas.CASUALTIES:
        frame[name] = pd.to_numeric(frame[name].where(frame[name] != "")).astype("Int32")
    return frame.sort_values("start", kind="stable", ignore_index=True)


def with_places(frame: pd.DataFrame, gazetteer: Gazetteer) -> pd.DataFrame:
    """Return `frame` with the columns `places`, `radius_m`, `place_text` and `summary_text`.

    The first place that an incident names is where it was; its radius is never below the
    error of that place. A table repeats its places, so each distinct one is looked up once.
    """
    keys = frame[["place", "lat", "lon"]]
    code, _ = pd.factorize(pd.util.hash_pandas_object(keys, index=False))
    distinct = keys[~pd.Series(code).duplicated().to_numpy()]
    named = [gazetteer.named_in(*key) for key in distinct.itertuples(index=False, name=None)]
    names = [";".join(place.name for place in places) for places in named]
    errors = [1000 * places[0].coordinate_error_km if places else 0.0 for places in named]
    texts = [
        fold(" ".join((text, *(name for place in places for name in spellings(place)))))
        for text, places in zip(distinct["place"], named, strict=True)
    ]
    return frame.assign(
        places=_repeated(names, code),
        radius_m=np.maximum(radius_m(frame["location_precision"]), np.array(errors)[code]),
        place_text=_repeated(texts, code),
        summary_text=frame["summary"].map(fold).astype("str"),
    )


def _repeated(texts: list[str], code: NDArray[np.intp]) -> "pd.Categorical[str]":
    """Return the text of each row, given those of the distinct places."""
    distinct: pd.Categorical[str] = pd.Categorical(texts)
    return distinct.take(code)


def radius_m(precision: "pd.Series[str]") -> NDArray[np.float64]:
    """Return the radius in metres that the vocabulary gives to each precision."""
    radii = np.array([term.radius_m for term in vocabulary.PRECISIONS.values()])
    return radii[precision.cat.codes.to_numpy()]
