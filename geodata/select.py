"""Which incidents, layers and positions a reader asked to see: the one truth for all views."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Protocol, TypeVar

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geodata import vocabulary
from geodata.errors import SelectionError
from geodata.places import Gazetteer, fold

Mask = NDArray[np.bool_]

NO_PLACES = Gazetteer(())
"""A gazetteer that knows no other spellings."""

LISTS = ("types", "actors", "statuses", "areas")
"""Filters that hold several words; also their names in the address of the page."""


@dataclass(frozen=True)
class Filters:
    """Everything but time that a selection may ask for; an empty field asks for nothing."""

    types: tuple[str, ...] = ()
    """Words of `vocabulary.INCIDENT_TYPES`."""
    actors: tuple[str, ...] = ()
    """Words of `vocabulary.ACTORS`, as initiator or target."""
    statuses: tuple[str, ...] = ()
    """Words of `vocabulary.STATUSES`."""
    areas: tuple[str, ...] = ()
    """Ids of provinces, districts and countries."""
    precision: str = "country"
    """The coarsest word of `vocabulary.PRECISIONS` that is still wanted."""
    text: str = ""
    """Words that all occur in the summary or in any spelling of the place."""


@dataclass(frozen=True)
class Selection:
    """A window in time and the filters."""

    start: date
    """First day, inclusive."""
    end: date
    """Last day, inclusive; layers and positions are shown as of this day."""
    filters: Filters = Filters()
    """What else is asked for."""

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise SelectionError(
                f"The window ends on {self.end}, before it starts on {self.start}. "
                "Exchange the two days."
            )


class Dated(Protocol):
    """Anything that applies from one day until before another."""

    @property
    def valid_from(self) -> date | None:
        """First day; None for always."""

    @property
    def valid_to(self) -> date | None:
        """Day from which it no longer applies; None for still valid."""


AnyDated = TypeVar("AnyDated", bound=Dated)


def select(selection: Selection, incidents: pd.DataFrame, gazetteer: Gazetteer = NO_PLACES) -> Mask:
    """Return which incidents meet the window and pass all filters."""
    return in_window(selection, incidents) & passing(selection.filters, incidents, gazetteer)


def in_window(selection: Selection, incidents: pd.DataFrame) -> Mask:
    """Return which incidents' days [start, end] meet the window."""
    first, last = np.datetime64(selection.start), np.datetime64(selection.end)
    start, end = incidents["start"].to_numpy(), incidents["end"].to_numpy()
    return np.asarray((start <= last) & (end >= first))


def passing(filters: Filters, incidents: pd.DataFrame, gazetteer: Gazetteer = NO_PLACES) -> Mask:
    """Return which incidents pass all filters, whatever their day.

    A word of the text that `gazetteer` knows as a place is looked for in all its spellings.
    """
    mask = np.ones(len(incidents), dtype=bool)
    for column, words in (("type", filters.types), ("status", filters.statuses)):
        if words:
            mask &= incidents[column].isin(words).to_numpy()
    if filters.precision != coarsest():
        finest_first = list(vocabulary.PRECISIONS)
        codes = incidents["location_precision"].cat.codes.to_numpy()
        mask &= codes <= finest_first.index(filters.precision)
    if filters.areas:
        mask &= (
            incidents["area"].isin(filters.areas) | incidents["country"].isin(filters.areas)
        ).to_numpy()
    if filters.actors:
        mask &= _names_any(incidents["initiator"], filters.actors) | _names_any(
            incidents["target"], filters.actors
        )
    for word in fold(filters.text).split():
        names = gazetteer.same_as(word)
        named = _contains(incidents["place_text"], names)
        for name in names:
            named |= incidents["summary_text"].str.contains(name, regex=False).to_numpy(bool)
        mask &= named
    return mask


def coarsest() -> str:
    """Return the precision that lets every incident pass."""
    return list(vocabulary.PRECISIONS)[-1]


def is_filtering(filters: Filters) -> bool:
    """Say whether any filter asks for something."""
    return any(getattr(filters, field.name) != field.default for field in fields(filters))


def query(selection: Selection) -> dict[str, str]:
    """Return a selection as the address of the page holds it; what asks for nothing is left out."""
    filters = selection.filters
    words = {
        "from": selection.start.isoformat(),
        "to": selection.end.isoformat(),
        **{name: ",".join(getattr(filters, name)) for name in LISTS},
        "precision": "" if filters.precision == coarsest() else filters.precision,
        "text": filters.text,
    }
    return {name: word for name, word in words.items() if word}


def as_of(day: date, records: Iterable[AnyDated]) -> tuple[AnyDated, ...]:
    """Return the records that apply on `day`: valid_from ≤ day < valid_to."""
    return tuple(
        record
        for record in records
        if (record.valid_from is None or record.valid_from <= day)
        and (record.valid_to is None or day < record.valid_to)
    )


def _contains(texts: "pd.Series[str]", words: Collection[str]) -> Mask:
    """Return which cells of a category hold one of `words`, looking at each text once."""
    hits = np.array([any(word in text for word in words) for text in texts.cat.categories], bool)
    return np.append(hits, False)[texts.cat.codes.to_numpy()]


def _names_any(lists: "pd.Series[str]", words: tuple[str, ...]) -> Mask:
    """Return which cells, lists joined by semicolons, hold one of `words`."""
    distinct = {cell for cell in lists.unique() if not set(words).isdisjoint(cell.split(";"))}
    return np.asarray(lists.isin(distinct), dtype=bool)
