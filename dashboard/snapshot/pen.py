"""How lines are drawn, areas are filled and words are set."""

from dataclasses import dataclass
from typing import Literal

from dashboard import style
from dashboard.snapshot.fonts import Weight

BOARD = style.HALO.light
"""Colour of the sheet and of the rims around symbols and labels."""
INK = style.TEXT.light
SOFT = "#6b675e"
"""Colour of what is said in passing."""


@dataclass(frozen=True)
class Pen:
    """How a line is drawn and an area is filled."""

    line: str | None = None
    """Colour of the line; None for no line."""
    width: float = 1.0
    """Width of the line in points."""
    dash: tuple[float, ...] = ()
    """Lengths of dashes and gaps in points; empty for a solid line."""
    fill: str | None = None
    """Colour of the area; None for no filling."""
    opacity: float = 1.0
    """Opacity of the filling, from 0 to 1."""
    line_opacity: float = 1.0
    """Opacity of the line, from 0 to 1."""


@dataclass(frozen=True)
class Type:
    """How text is set."""

    size: float
    """Height of the letters in points."""
    weight: Weight = "regular"
    """Cut of the typeface."""
    colour: str = INK
    """Colour of the letters."""
    halo: bool = False
    """Whether a rim parts the letters from what lies below."""
    across: Literal["left", "center", "right"] = "left"
    """Which part of the text lies at the given point."""
    up: Literal["baseline", "center", "top", "bottom"] = "baseline"
    """Likewise, upwards."""
    opacity: float = 1.0
    """From 0 to 1."""
