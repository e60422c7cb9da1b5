"""Very many incidents, counted in hexagons that are coloured by their number."""

import numpy as np
import pandas as pd

from dashboard import style
from dashboard.snapshot.frame import Frame, Points
from geodata import vocabulary

CELL = 15.0
"""Width of a cell of the grid in which filled ones are counted."""
MOST_STACKS = 140
"""With more than this, hexagons are coloured by their number instead."""
RADIUS = 7.0
"""Radius of a hexagon in points."""

WIDE = tuple(vocabulary.PRECISIONS)[tuple(vocabulary.PRECISIONS).index("district") :]
"""Precisions that are never drawn as plain symbols."""


def are_needed(x: Points, y: Points) -> bool:
    """Say whether incidents at these points are too many for symbols."""
    return _cells(x, y) > MOST_STACKS


def counted(incidents: pd.DataFrame, frame: Frame) -> dict[tuple[float, float], int]:
    """Return how many incidents lie in each hexagon, by its middle; empty if they are few.

    What is known only to a district or wider is not counted: it would pretend to a place.
    """
    x, y = frame.points(incidents["lon"].to_numpy(), incidents["lat"].to_numpy())
    inside = frame.rectangle.contains(x, y)
    if not are_needed(x[inside], y[inside]):
        return {}
    inside &= ~incidents["location_precision"].isin(WIDE).to_numpy()
    across, up = RADIUS * np.sqrt(3), RADIUS * 1.5
    line = np.round(y[inside] / up)
    column = np.round(x[inside] / across - (line % 2) / 2)
    cells, counts = np.unique(np.column_stack((column, line)), axis=0, return_counts=True)
    middles = np.column_stack(((cells[:, 0] + (cells[:, 1] % 2) / 2) * across, cells[:, 1] * up))
    return {
        (px, py): count for (px, py), count in zip(middles.tolist(), counts.tolist(), strict=True)
    }


def level(count: int) -> int:
    """Return the class of a count: 1–3, 4–15, 16–63, 64–255, 256–1,023, 1,024 and more."""
    return min(len(style.DENSITY) - 1, (count.bit_length() - 1) // 2)


def _cells(x: Points, y: Points) -> int:
    """Return the number of grid cells that hold something: at most that of the stacks."""
    return len(np.unique((x // CELL).astype(np.int64) * 100_000 + (y // CELL).astype(np.int64)))
