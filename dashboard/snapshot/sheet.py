"""The sizes of pictures and where on the sheet everything lies."""

from dataclasses import dataclass
from typing import Literal

from dashboard.snapshot.frame import Rectangle

EDGE = 22.0
"""Empty margin of the sheet in points."""
GAP = 14.0
"""Distance between map, legend and notes in points."""


@dataclass(frozen=True)
class Size:
    """One format of the sheet."""

    label: str
    """What the page calls it."""
    width: float
    """Points (1/72 inch)."""
    height: float
    """Points (1/72 inch)."""
    legend: Literal["side", "below"]
    """Where the legend stands."""
    scale: float = 1.0
    """How much larger than on paper letters and symbols are."""


SIZES = {
    "landscape": Size("Landscape (A4)", 842, 595, "side"),
    "portrait": Size("Portrait (A4)", 595, 842, "below"),
    "square": Size("Square", 720, 720, "below", 1.06),
    "slide": Size("Slide (16:9)", 960, 540, "side", 1.08),
}
"""By the word that the shell takes."""

SIDE = 176.0
"""Width of a legend at the side in points, at the scale 1."""
LOCATOR = (150.0, 88.0)
"""Size of the map that shows where the map lies, in points."""


@dataclass(frozen=True)
class Plan:
    """Where everything lies."""

    map: Rectangle
    """The map itself."""
    legend: Rectangle
    """What the legend may fill."""
    columns: int
    """How many columns the legend has."""
    locator: Rectangle | None
    """The map that shows where the map lies; None if it shows nearly all."""
    notes_top: float
    """Where the notes begin, from below."""


def plan(size: Size, heights: tuple[float, float, float], columns: int, *, locator: bool) -> Plan:
    """Return the plan of a sheet.

    `heights` are those of the title, of the legend (where it stands below) and of the notes.
    """
    title, legend, notes = heights
    top = size.height - EDGE - title
    bottom = EDGE + notes + GAP * 0.6
    if size.legend == "side":
        return _side(size, top, bottom, columns, locator=locator)
    wide, high = LOCATOR
    legend = max(legend, high if locator else 0.0)
    foot = bottom + legend + GAP * 0.8
    across = size.width - 2 * EDGE
    left = size.width - EDGE - wide
    return Plan(
        Rectangle(EDGE, foot, across, top - foot),
        Rectangle(EDGE, bottom, across - (wide + GAP if locator else 0), legend),
        columns,
        Rectangle(left, bottom + legend - high, wide, high) if locator else None,
        bottom - GAP * 0.6,
    )


def _side(size: Size, top: float, bottom: float, columns: int, *, locator: bool) -> Plan:
    side = SIDE * size.scale * (1 if columns == 1 else 1.5)
    left = size.width - EDGE - side
    wide, high = LOCATOR
    foot = bottom + (high + GAP if locator else 0)
    return Plan(
        Rectangle(EDGE, bottom, left - GAP - EDGE, top - bottom),
        Rectangle(left, foot, side, top - foot),
        columns,
        Rectangle(size.width - EDGE - wide, bottom, wide, high) if locator else None,
        bottom - GAP * 0.6,
    )
