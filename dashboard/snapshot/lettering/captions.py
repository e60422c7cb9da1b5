"""Captions of incidents: what is reported where, if the symbols are few enough to be named."""

from collections.abc import Iterable
from datetime import date
from math import hypot, sqrt

from dashboard.snapshot import signs
from dashboard.snapshot.generalisation.stacks import Stack
from dashboard.snapshot.lettering.label import SIDES, Label
from dashboard.snapshot.lettering.obstacles import Obstacle
from dashboard.snapshot.pen import Type
from dashboard.snapshot.scene import Scene
from geodata import wording
from geodata.select import Selection

LONGEST_CAPTION = 36
"""Letters of the places that a caption names in full."""
MOST_CAPTIONS = 14
"""With more symbols than this, they are not named."""


def captions(shown: Scene) -> list[Label]:
    """Return what is reported where, if the symbols are few enough to be named."""
    if not 0 < len(shown.stacks) <= MOST_CAPTIONS:
        return []
    how = Type(7.4 * shown.request.size.scale, "semibold", halo=True)
    around = [(one.x, one.y, 0.0) for one in (*shown.stacks, *shown.posts)]
    return [
        Label(_caption(shown, stack), stack.x, stack.y, how, 200, reach=signs.reach(shown, stack),
              is_tied=True, directions=away_from(stack.x, stack.y, around))
        for stack in sorted(shown.stacks, key=lambda one: (one.area, -len(one.rows)))
    ]  # fmt: skip


def away_from(x: float, y: float, others: Iterable[Obstacle]) -> tuple[str, ...]:
    """Return the sides of a point, the one that looks away from its nearest neighbour first."""
    near = [(hypot(one[0] - x, one[1] - y), one) for one in others]
    distance, nearest = min((pair for pair in near if pair[0] > 0.5), default=(99.0, None))
    if nearest is None or distance > 45:
        return SIDES
    right, up = x - nearest[0], y - nearest[1]
    toward = {
        "east": right,
        "west": -right,
        "north": up,
        "south": -up,
        "northeast": (right + up) / sqrt(2),
        "northwest": (up - right) / sqrt(2),
        "southeast": (right - up) / sqrt(2),
        "southwest": -(right + up) / sqrt(2),
    }
    return tuple(sorted(toward, key=lambda side: -toward[side]))


def _caption(shown: Scene, stack: Stack) -> str:
    rows = shown.extract.incidents.iloc[list(stack.rows)]
    names = list(dict.fromkeys(name.split(" (")[0] for name in rows["place"]))
    days = _days(rows["start"].min().date(), rows["end"].max().date(), shown.extract.selection)
    together = ", ".join(names)
    if len(together) > LONGEST_CAPTION and len(names) > 1:
        together = f"{names[0]} and {len(names) - 1} more"
    return f"{together}\n{days}"


def _days(first: date, last: date, window: Selection) -> str:
    """Return when something was; the year only where the window does not tell it."""
    if last > window.end:
        return f"since {wording.day(first)}"
    if first < window.start:
        return f"until {_brief(last, window)}"
    both = wording.window(first, last)
    return both.removesuffix(f" {last.year}") if window.start.year == window.end.year else both


def _brief(day: date, window: Selection) -> str:
    whole = wording.day(day)
    return whole.removesuffix(f" {day.year}") if window.start.year == window.end.year else whole
