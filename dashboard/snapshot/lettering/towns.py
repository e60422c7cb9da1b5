"""The names of towns: the largest first, those of third countries for orientation only."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from math import hypot, log10

import numpy as np

from dashboard.snapshot.frame import Frame
from dashboard.snapshot.ground import Ground
from dashboard.snapshot.lettering.label import SIDES, Label
from dashboard.snapshot.lettering.obstacles import Obstacle, covering
from dashboard.snapshot.pen import INK, Type

MOST_TOWNS = 34
"""More names would turn the map into a gazetteer."""
SUBURB = 13.0
"""What lies closer than this to a larger town has no name of its own, in points."""
CITY = 68.0
"""Priority of a town that is named before all others."""


def names(
    grounds: Iterable[Ground],
    frame: Frame,
    signs: Sequence[Obstacle],
    texts: Sequence[Obstacle],
    written: Collection[str],
) -> list[Label]:
    """Return the names of towns, the largest first, without those that are `written` already.

    A town under one of the `signs` has no dot of its own; one under `texts` is left out.
    """
    level = frame.zoom
    found = []
    for ground in (one for one in grounds if one.id == "towns"):
        points = ground.features.geometry
        x, y = frame.points(points.x.to_numpy(), points.y.to_numpy())
        inside = frame.rectangle.contains(x, y, -4) & (covering(x, y, texts) == 0)
        half = covering(x, y, signs)
        towns = ground.features[inside].to_dict("records")
        for index, town in zip(np.flatnonzero(inside), towns, strict=True):
            people = max(float(town.get("population") or 0), 100.0)
            rank = 6.0 if town.get("capital") is True else log10(people)
            is_abroad = town.get("owner") not in ("AM", "AZ")
            if level >= 14.4 - 1.75 * (rank - is_abroad) and town["name"] not in written:
                label = _town(str(town["name"]), float(x[index]), float(y[index]), rank)
                label = _abroad(label) if is_abroad else label
                found.append(_under(label, float(half[index])) if half[index] else label)
    return _apart(sorted(found, key=lambda label: (-label.priority, label.text)))[:MOST_TOWNS]


def uncovered(labels: Sequence[Label], taken: Sequence[Obstacle]) -> list[Label]:
    """Return labels whose points nothing covers."""
    x = np.array([label.x for label in labels])
    y = np.array([label.y for label in labels])
    halves = covering(x, y, taken)
    return [label for label, half in zip(labels, halves, strict=True) if not half]


def _apart(labels: Sequence[Label]) -> list[Label]:
    """Return labels without those whose points lie close to that of a more important one."""
    kept: list[Label] = []
    for label in labels:
        if all(hypot(one.x - label.x, one.y - label.y) > SUBURB for one in kept):
            kept.append(label)
    return kept


def _under(label: Label, half: float) -> Label:
    """Return the name of a town that a symbol covers, beside that symbol."""
    return replace(label, dot=0.0, reach=half)


def _town(name: str, x: float, y: float, rank: float) -> Label:
    size = min(9.0, 6.6 + 0.55 * max(0.0, rank - 3.2))
    how = Type(size, "semibold" if rank > 5 else "regular", INK, halo=True)
    return Label(name, x, y, how, 45 + 5 * rank, dot=1.7 if rank > 4.6 else 1.25, directions=SIDES)


def _abroad(label: Label) -> Label:
    """Return a town of a third country: for orientation only."""
    how = replace(label.type, weight="regular", size=label.type.size * 0.9, colour="#7c776b")
    return replace(label, type=how, priority=label.priority - 20, dot=1.2)
