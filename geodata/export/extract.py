"""What leaves the product: the chosen records with all that belongs to them.

Everything that a source does not allow to be passed on is left out here, once for all
formats, and counted.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geodata import select
from geodata.catalogue import Catalogue
from geodata.model import Claim, Layer, Position, Source
from geodata.places import split
from geodata.select import Selection
from geodata.sources import may_be_passed_on

Bounds = tuple[float, float, float, float]
"""West, south, east and north in degrees, WGS 84."""


@dataclass(frozen=True)
class Withheld:
    """How many records were left out because a source of theirs forbids passing on."""

    incidents: int = 0
    """Incidents, their claims not counted."""
    claims: int = 0
    """Claims about incidents that are kept, and all claims about those that are not."""
    positions: int = 0
    """Positions as of the last day."""


@dataclass(frozen=True)
class Extract:
    """A selection with everything that belongs to it."""

    selection: Selection
    """What was asked for."""
    bounds: Bounds | None
    """Within which rectangle; None for everywhere."""
    incidents: pd.DataFrame
    """Rows of the catalogue's table, in its order and with its columns."""
    claims: tuple[Claim, ...]
    """All that is claimed about the incidents, in their order."""
    sources: dict[str, Source]
    """Every source of the incidents, claims and positions, by id and in the order of ids."""
    positions: tuple[Position, ...]
    """As of the last day."""
    layers: tuple[Layer, ...]
    """As of the last day, in drawing order."""
    withheld: Withheld
    """What was left out."""
    asked_layers: tuple[str, ...] = ()
    """Ids of all layers that were asked for, also those that do not apply on the last day."""


def extract(
    catalogue: Catalogue,
    selection: Selection,
    *,
    bounds: Bounds | None = None,
    layers: Collection[str] | None = None,
    rows: NDArray[np.intp] | None = None,
) -> Extract:
    """Return what a selection asks for and its sources allow to be passed on.

    `bounds` keeps what lies inside a rectangle, `layers` the layers of these ids. `rows` are
    the incidents that meet the selection, if the caller knows them already.
    """
    wanted = (
        np.flatnonzero(select.select(selection, catalogue.incidents, catalogue.gazetteer))
        if rows is None
        else rows
    )
    asked = _inside(catalogue.incidents.iloc[wanted], bounds)
    forbidden = {id_ for id_, one in catalogue.sources.items() if not may_be_passed_on(one)}
    incidents = asked[_allowed(asked["sources"], forbidden)]
    said = [claim for id_ in asked["id"] for claim in catalogue.claims.get(id_, ())]
    kept = set(incidents["id"]) if forbidden else set(asked["id"])
    claims = tuple(c for c in said if c.incident_id in kept and c.source not in forbidden)
    stood = positions_inside(select.as_of(selection.end, catalogue.positions), bounds)
    positions = tuple(one for one in stood if forbidden.isdisjoint(one.sources))
    cited = _cited(incidents, claims, positions)
    return Extract(
        selection,
        bounds,
        incidents,
        claims,
        {id_: catalogue.sources[id_] for id_ in cited},
        positions,
        _layers(catalogue, selection, layers),
        Withheld(len(asked) - len(incidents), len(said) - len(claims), len(stood) - len(positions)),
        tuple(id_ for id_ in catalogue.layers if layers is None or id_ in layers),
    )


def positions_inside(positions: Iterable[Position], bounds: Bounds | None) -> tuple[Position, ...]:
    """Return the positions inside a rectangle; None lets all pass."""
    west, south, east, north = bounds or (-180, -90, 180, 90)
    return tuple(one for one in positions if west <= one.lon <= east and south <= one.lat <= north)


def _inside(incidents: pd.DataFrame, bounds: Bounds | None) -> pd.DataFrame:
    if bounds is None:
        return incidents
    west, south, east, north = bounds
    return incidents[incidents["lon"].between(west, east) & incidents["lat"].between(south, north)]


def _allowed(cells: "pd.Series[str]", forbidden: set[str]) -> NDArray[np.bool_]:
    """Return which cells, ids joined by semicolons, name no forbidden source."""
    if not forbidden:
        return np.ones(len(cells), dtype=bool)
    bad = {cell for cell in cells.unique() if not forbidden.isdisjoint(split(cell))}
    return np.asarray(~cells.isin(bad), dtype=bool)


def _cited(
    incidents: pd.DataFrame, claims: Iterable[Claim], positions: Iterable[Position]
) -> list[str]:
    ids = {id_ for cell in incidents["sources"].unique() for id_ in split(cell)}
    ids |= {claim.source for claim in claims}
    ids |= {id_ for position in positions for id_ in position.sources}
    return sorted(ids)


def _layers(
    catalogue: Catalogue, selection: Selection, ids: Collection[str] | None
) -> tuple[Layer, ...]:
    known = select.as_of(selection.end, catalogue.layers.values())
    return tuple(layer for layer in known if ids is None or layer.id in ids)
