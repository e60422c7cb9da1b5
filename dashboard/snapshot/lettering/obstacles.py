"""What no name may touch: symbols, names that stand already, scale bar and north arrow."""

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

from dashboard.snapshot import furniture, signs, symbols
from dashboard.snapshot.frame import Points, Rectangle
from dashboard.snapshot.scene import Scene

Obstacle = tuple[float, float, float]
"""x, y and half the width of a square that no name may touch, in points."""


def of_scene(shown: Scene) -> list[Obstacle]:
    """Return what is drawn before any name is written."""
    scale = shown.request.size.scale
    found = [(post.x, post.y, symbols.POST * scale / 2) for post in shown.posts]
    found += [(stack.x, stack.y, signs.reach(shown, stack)) for stack in shown.stacks]
    box = shown.frame.rectangle
    found += over(furniture.bar_box(shown.frame, scale))
    return [*found, (box.right - 13 * scale, box.top - 18 * scale, 14 * scale)]


def over(box: Rectangle) -> list[Obstacle]:
    """Return squares that together cover a rectangle that is wider than high, or a square."""
    half = box.height / 2
    last = max(box.right - half, box.left + half)
    steps = np.minimum(np.arange(box.left + half, last + half, half), last)
    return [(x, box.bottom + half, half) for x in steps.tolist()]


def squares(taken: Sequence[Obstacle]) -> NDArray[np.object_]:
    """Return obstacles as shapes."""
    x, y, half = np.array(taken, dtype=float).reshape(-1, 3).T
    return shapely.box(x - half, y - half, x + half, y + half)


def free(inside: Rectangle, taken: Sequence[Obstacle]) -> shapely.Geometry:
    """Return the part of the map that nothing lies on."""
    used = shapely.union_all(squares(taken))
    edge = 4
    return shapely.difference(
        shapely.box(
            inside.left + edge, inside.bottom + edge, inside.right - edge, inside.top - edge
        ),
        used,
    )


def covering(x: Points, y: Points, taken: Sequence[Obstacle]) -> Points:
    """Return half the width of a square that covers each point; 0 where none does."""
    across, up, half = np.array(taken, dtype=float).reshape(-1, 3).T
    right = np.abs(x[:, None] - across) < half + 1.5
    height = np.abs(y[:, None] - up) < half + 1.5
    return np.where(right & height, half, 0.0).max(axis=1, initial=0.0)
