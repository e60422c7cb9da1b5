"""Moving a symbol to the side of others that would cover it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import atan2, cos, pi, sin
from typing import TypeVar

import numpy as np

from dashboard.snapshot.frame import Rectangle


@dataclass(frozen=True)
class Sign:
    """What stands at one place on the sheet and may be moved."""

    x: float
    """Points from the left."""
    y: float
    """Points from below."""
    home: tuple[float, float]
    """Where its place is, in points; the same unless it was moved to be seen."""


AnySign = TypeVar("AnySign", bound=Sign)


def moved(sign: AnySign, others: Iterable[Sign], least: float, inside: Rectangle) -> AnySign:
    """Return a sign moved to the nearest place that is `least` points from all `others`.

    It stays where it is if there is none near.
    """
    x, y = np.array([(one.x, one.y) for one in others]).reshape(-1, 2).T
    distance = np.hypot(x - sign.x, y - sign.y)
    if not len(x) or distance.min() >= least:
        return sign
    nearest = int(distance.argmin())
    away = atan2(sign.y - y[nearest], sign.x - x[nearest]) if distance.min() > 1 else 0.0
    for step in (0.6, 1.0, 1.4, 1.8):
        for turn in (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6):
            right = sign.x + step * least * cos(away + turn * pi / 6)
            height = sign.y + step * least * sin(away + turn * pi / 6)
            is_free = np.hypot(x - right, y - height).min() >= least * 0.97
            if is_free and inside.contains(right, height, -least / 2):
                return replace(sign, x=right, y=height)
    return sign
