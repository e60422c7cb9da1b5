"""Incidents that would cover each other, gathered into stacks."""

from collections import defaultdict
from dataclasses import dataclass
from math import cos, hypot, pi, sin

import numpy as np
import pandas as pd

from dashboard.snapshot.frame import Frame
from dashboard.snapshot.generalisation import hexagons
from dashboard.snapshot.generalisation.displacement import Sign, moved

REACH = 11.0
"""How near to each other incidents are gathered, in points."""
FAR_REACH = 30.0
"""Likewise, for what is known only to a district or wider where hexagons show the others."""
BADGE_REACH = 15.0
"""How far a badge keeps from the symbols of places that are known better, in points."""
MANY = 5_000
"""With more incidents than this, their places are rounded before they are gathered."""


@dataclass(frozen=True)
class Stack(Sign):
    """One or several incidents that share a place on the sheet."""

    area: bool
    """Whether the place is known only to a district or wider."""
    rows: tuple[int, ...]
    """Rows of the extract's incidents, in the order of the table."""


Spot = tuple[float, float, bool]
"""x and y in points, and whether the place is known only to a district or wider."""

Cell = tuple[int, int, bool]
"""Column and line of a grid, and the same."""


def gathered(incidents: pd.DataFrame, frame: Frame) -> tuple[Stack, ...]:
    """Return the stacks of all incidents inside the map, in the order of the table.

    An empty tuple if there are more than `hexagons.MOST_STACKS`: then `hexagons` counts them.
    """
    x, y = frame.points(incidents["lon"].to_numpy(), incidents["lat"].to_numpy())
    inside = np.flatnonzero(frame.rectangle.contains(x, y))
    wide = incidents["location_precision"].isin(hexagons.WIDE).to_numpy()
    reach = REACH
    if hexagons.are_needed(x[inside], y[inside]):
        inside, reach = inside[wide[inside]], FAR_REACH
    found: list[tuple[float, float, bool, list[int]]] = []
    grid: defaultdict[Cell, list[int]] = defaultdict(list)
    for spot, rows in _spots(x, y, wide, inside).items():
        nearest = _nearest(spot, found, grid, reach)
        if nearest is None:
            grid[_cell(spot, reach)].append(len(found))
            found.append((*spot, list(rows)))
        else:
            found[nearest][3].extend(rows)
    together = [Stack(px, py, (px, py), area, tuple(sorted(rows))) for px, py, area, rows in found]
    symbols = [one for one in together if not one.area]
    return tuple(
        moved(one, symbols, BADGE_REACH, frame.rectangle) if one.area else one for one in together
    )


def apart(stack: Stack, size: float) -> list[tuple[float, float]]:
    """Return where each incident of a small stack is drawn, side by side around its place."""
    count = len(stack.rows)
    if count == 1:
        return [(stack.x, stack.y)]
    radius = size * (0.56 if count == 2 else 0.42 + 0.1 * count)
    angles = [2 * pi * index / count + (pi if count == 2 else pi / 2) for index in range(count)]
    return [(stack.x + radius * cos(angle), stack.y + radius * sin(angle)) for angle in angles]


def _spots(
    x: np.ndarray, y: np.ndarray, wide: np.ndarray, rows: np.ndarray
) -> dict[Spot, list[int]]:
    """Return the rows by place, to half a point; where they are very many, to four points."""
    grain = 0.5 if len(rows) < MANY else 4.0
    spots: defaultdict[Spot, list[int]] = defaultdict(list)
    places = np.round(np.column_stack((x[rows], y[rows])) / grain) * grain
    for (right, height), area, row in zip(
        places.tolist(), wide[rows].tolist(), rows.tolist(), strict=True
    ):
        spots[right, height, area].append(row)
    return spots


def _cell(spot: Spot, reach: float) -> Cell:
    """Return the grid cell of a place; whatever is in reach lies in it or in one around it."""
    return int(spot[0] // reach), int(spot[1] // reach), spot[2]


def _nearest(
    spot: Spot,
    found: list[tuple[float, float, bool, list[int]]],
    grid: dict[Cell, list[int]],
    reach: float,
) -> int | None:
    """Return the index of the nearest stack in reach."""
    column, line, wide = _cell(spot, reach)
    near = [
        (hypot(found[index][0] - spot[0], found[index][1] - spot[1]), index)
        for right in (-1, 0, 1)
        for up in (-1, 0, 1)
        for index in grid.get((column + right, line + up, wide), ())
    ]
    distance, index = min(near, default=(reach + 1, -1))
    return index if distance <= reach else None
