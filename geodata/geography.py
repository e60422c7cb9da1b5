"""What a point's place on the map says: whose territory, which area, how far from which line.

Nothing of this is typed by hand; it follows from the layers, and is only as certain as
the point: compare every distance with the incident's `radius_m`.
"""

from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geodata import layers, measure
from geodata.crs import GEOGRAPHIC
from geodata.model import Layer

COUNTRIES = ("enclaves", "nakhchivan", "armenia", "azerbaijan", "neighbours")
"""Layers whose features together tell whose recognised territory a point lies in. Enclaves
come first: whoever looks at a small scale takes them for part of the state around them."""

AREAS = ("provinces", "districts", "nakhchivan")
"""Layers whose features are the areas that a reader can choose."""

TERRITORIES = (
    "peacekeepers_zone_2020_2023",
    "lachin_corridor",
    "held_1994_2020",
    "handed_over_2020",
    "karabakh_oblast_1991",
)
"""Dated layers of control; an incident lies inside one only on the days it applies."""

CONTACT = "line_of_contact_1994_2020"
BORDER = "border"


@dataclass(frozen=True)
class Geography:
    """The layers that facts are derived from, all in EPSG:4326."""

    countries: gpd.GeoDataFrame
    """Recognised territories in the order of `COUNTRIES`; `owner` is the ISO 3166 code."""
    areas: gpd.GeoDataFrame
    """Provinces and districts; columns `id`, `name`, `owner`."""
    border: gpd.GeoSeries
    """The Armenia–Azerbaijan border."""
    contact: gpd.GeoDataFrame
    """The line of contact with `valid_from` and `valid_to`."""
    territories: gpd.GeoDataFrame
    """Dated areas of control with `layer`, `valid_from` and `valid_to`."""


def load(records: dict[str, Layer]) -> Geography:
    """Return the geography that the layers `records` describe."""
    return Geography(
        countries=_read(records, COUNTRIES),
        areas=_read(records, AREAS),
        border=layers.read(records[BORDER]).geometry,
        contact=_read(records, (CONTACT,)),
        territories=_read(records, TERRITORIES),
    )


def derive(incidents: pd.DataFrame, geography: Geography) -> pd.DataFrame:
    """Return `incidents` with the columns that follow from where their points lie.

    country       ISO 3166 code of the recognised territory, blank outside the map
    area          id of the province or district, blank outside both countries
    border_km     distance to the Armenia–Azerbaijan border
    contact_km    distance to the line of contact, NaN on days without one
    territories   ids of the dated layers of control around the point on the first day

    Many incidents share a point, so each distinct point is measured once.
    """
    keys = incidents[["lon", "lat"]]
    code, distinct = pd.factorize(pd.MultiIndex.from_frame(keys))
    lon, lat = np.array([*distinct], dtype=float).reshape(-1, 2).T
    points = measure.points(lon, lat)
    days = incidents["start"].to_numpy()
    contact = measure.distance_km(points, geography.contact.geometry)[code]
    return incidents.assign(
        country=_label(points, geography.countries, "owner")[code],
        area=_label(points, geography.areas, "id")[code],
        border_km=measure.distance_km(points, geography.border)[code],
        contact_km=np.where(_applies(geography.contact.iloc[0], days), contact, np.nan),
        territories=_territories(points, code, days, geography.territories),
    )


def _read(records: dict[str, Layer], ids: tuple[str, ...]) -> gpd.GeoDataFrame:
    """Return all features of some layers; a feature without days has those of its layer."""
    frames = []
    for layer in (records[id_] for id_ in ids):
        frame = layers.read(layer).assign(layer=layer.id)
        for bound, day in (("valid_from", layer.valid_from), ("valid_to", layer.valid_to)):
            frame[bound] = pd.to_datetime(frame[bound])
            if day:
                frame[bound] = frame[bound].fillna(pd.Timestamp(day))
        frames.append(frame)
    return gpd.GeoDataFrame(pd.concat(frames, ignore_index=True), crs=GEOGRAPHIC)


def _label(points: gpd.GeoSeries, areas: gpd.GeoDataFrame, column: str) -> NDArray[np.object_]:
    labels = np.append(areas[column].to_numpy(dtype=object), "")
    return np.asarray(labels[measure.inside(points, areas.geometry)])


def _applies(feature: Any, days: NDArray[np.datetime64]) -> NDArray[np.bool_]:
    """Return on which of `days` a feature applies; a missing bound leaves it open."""
    first = pd.Timestamp(feature.valid_from).to_datetime64()
    after = pd.Timestamp(feature.valid_to).to_datetime64()
    return np.asarray((np.isnat(first) | (days >= first)) & (np.isnat(after) | (days < after)))


def _territories(
    points: gpd.GeoSeries,
    code: NDArray[np.intp],
    days: NDArray[np.datetime64],
    territories: gpd.GeoDataFrame,
) -> pd.Categorical:
    """Return for each row the layers around its point on its day, joined by semicolons.

    One bit stands for each feature, so that equal combinations are spelled out once.
    """
    bits = np.zeros(len(code), dtype=np.int64)
    for bit, feature in enumerate(territories.itertuples()):
        around = points.covered_by(feature.geometry).to_numpy()
        bits |= (around[code] & _applies(feature, days)).astype(np.int64) << bit
    combinations, index = np.unique(bits, return_inverse=True)
    names = [_names(combination, territories["layer"]) for combination in combinations.tolist()]
    return pd.Categorical(np.array(names, dtype=object)[index])


def _names(bits: int, layer_of_bit: "pd.Series[str]") -> str:
    return ";".join(
        dict.fromkeys(layer_of_bit[bit] for bit in layer_of_bit.index if bits >> bit & 1)
    )
