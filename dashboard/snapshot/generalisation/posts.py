"""Positions: alike ones in one place are drawn once, others around it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, hypot, pi, sin

import numpy as np

from dashboard import style
from dashboard.snapshot.frame import Frame
from dashboard.snapshot.generalisation.displacement import Sign, moved
from dashboard.snapshot.generalisation.stacks import REACH
from geodata.model import Position


@dataclass(frozen=True)
class Post(Sign):
    """One position, or several alike that share a place on the sheet."""

    kind: str
    """A word of `vocabulary.POSITION_KINDS`."""
    group: str
    """A key of `style.FORCE_GROUPS`."""
    count: int = 1
    """How many positions this stands for."""


def fanned(
    positions: Iterable[Position], frame: Frame, size: float, shown: Iterable[Sign] = ()
) -> tuple[Post, ...]:
    """Return where positions are drawn: alike ones in one place once, others around it.

    One that an incident of `shown` would cover is moved to its side.
    """
    incidents = tuple(shown)
    records = tuple(positions)
    x, y = frame.points(
        np.array([one.lon for one in records]), np.array([one.lat for one in records])
    )
    places: list[tuple[float, float, list[Position]]] = []
    for index in np.flatnonzero(frame.rectangle.contains(x, y, -size)):
        spot = float(x[index]), float(y[index])
        near = next(
            (p for p in places if hypot(p[0] - spot[0], p[1] - spot[1]) < size * 0.95), None
        )
        if near:
            near[2].append(records[index])
        else:
            places.append((*spot, [records[index]]))
    found = [post for place in places for post in _around(*place, size)]
    return tuple(moved(post, incidents, (REACH + size) * 0.85, frame.rectangle) for post in found)


def _around(x: float, y: float, records: list[Position], size: float) -> list[Post]:
    counts: defaultdict[tuple[str, str], int] = defaultdict(int)
    for record in records:
        counts[record.kind, style.force_group(record.force)] += 1
    if len(counts) == 1:
        ((kind, group), count), *_ = counts.items()
        return [Post(x, y, (x, y), kind, group, count)]
    radius = max(size * 0.62, len(counts) * size * 1.1 / (2 * pi))
    fan = []
    for index, ((kind, group), count) in enumerate(counts.items()):
        angle = 2 * pi * index / len(counts) + pi
        at = x + radius * cos(angle), y + radius * sin(angle)
        fan.append(Post(*at, (x, y), kind, group, count))
    return fan
