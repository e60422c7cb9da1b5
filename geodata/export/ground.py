"""The features of a layer on one day, or within a period."""

from datetime import date

import geopandas as gpd
import pandas as pd

from geodata import layers
from geodata.model import Layer


def features_as_of(layer: Layer, day: date) -> gpd.GeoDataFrame:
    """Return the features of a layer that apply on `day`, in EPSG:4326."""
    return features_between(layer, day, day)


def features_between(layer: Layer, first: date, last: date) -> gpd.GeoDataFrame:
    """Return the features that apply on any day from `first` to `last`, both inclusive.

    A feature without days of its own has those of its layer.
    """
    frame = layers.read(layer)
    since = _days(frame, "valid_from", layer.valid_from)
    until = _days(frame, "valid_to", layer.valid_to)
    begun = since.isna() | (since <= pd.Timestamp(last))
    lasting = until.isna() | (until > pd.Timestamp(first))
    return frame[begun & lasting]


def _days(frame: gpd.GeoDataFrame, column: str, default: date | None) -> "pd.Series[pd.Timestamp]":
    days = pd.Series(pd.to_datetime(frame.get(column, pd.Series(pd.NaT, index=frame.index))))
    return days.fillna(pd.Timestamp(default)) if default else days
