"""How each layer is drawn and what the legend calls it: whose line, and how firm."""

from dataclasses import dataclass
from typing import Literal

from dashboard.style.colours import (
    BROWN,
    FAINT,
    INK,
    LAND,
    LILAC,
    SHORE,
    TEXT,
    WATER,
    Colour,
)


@dataclass(frozen=True)
class Hatch:
    """Parallel lines that fill an area."""

    angle: Literal[0, 45, 90, 135]
    """Direction of the lines in degrees, clockwise from the horizontal."""
    spacing: float
    """Distance between the lines, in pixels at screen resolution."""


@dataclass(frozen=True)
class LayerStyle:
    """How one layer is drawn and what the legend calls it."""

    label: str
    """Words in the legend: whose line, and how firm."""
    line: Colour | None = None
    """Colour of lines and outlines; None for no line."""
    width: float = 1.0
    """Width of the line in pixels."""
    dash: tuple[float, ...] = ()
    """Lengths of dashes and gaps in pixels; empty for a solid line."""
    fill: Colour | None = None
    """Colour of areas; None for no filling."""
    opacity: float = 1.0
    """Opacity of `fill`, from 0 to 1."""
    hatch: Hatch | None = None
    """Lines in the colour of `line` across areas; None for none."""
    labelled: bool = False
    """Whether the names of its features are written on the map."""
    order: int = 0
    """Higher is drawn later, above the others."""


LAYERS = {
    "neighbours": LayerStyle(
        "Neighbouring countries", FAINT, 0.6, fill=Colour("#ece7da", "#1d2124"), order=0,
        labelled=True,
    ),
    "azerbaijan": LayerStyle("Azerbaijan", None, fill=LAND, order=1, labelled=True),
    "armenia": LayerStyle("Armenia", None, fill=LAND, order=1, labelled=True),
    "nakhchivan": LayerStyle(
        "Nakhchivan (Azerbaijan)", INK, 0.8, (2, 3), order=6, labelled=True
    ),
    "border": LayerStyle(
        "Armenia–Azerbaijan border, recognised, not delimited", INK, 1.6, (7, 4), order=9
    ),
    "frontier": LayerStyle("Borders with third countries", FAINT, 1.1, order=8),
    "enclaves": LayerStyle(
        "Enclaves of either country", INK, 0, hatch=Hatch(135, 5), order=8,
        labelled=True,
    ),
    "delimited_2024": LayerStyle(
        "Section delimited in 2024, approximate", INK, 2.6, order=10
    ),
    "provinces": LayerStyle("Provinces of Armenia", FAINT, 0.7, order=3, labelled=True),
    "districts": LayerStyle(
        "Districts of Azerbaijan", FAINT, 0.7, order=3, labelled=True
    ),
    "syunik": LayerStyle(
        "Syunik", None, fill=Colour("#e9dfb8", "#3a3623"), opacity=0.45, order=2, labelled=True,
    ),
    "karabakh_oblast_1991": LayerStyle(
        "Nagorno-Karabakh Autonomous Oblast until 1991, historical", LILAC, 1.1, (3, 3), order=5,
        labelled=True,
    ),
    "held_1994_2020": LayerStyle(
        "Area held by Armenian forces 1994–2020", LILAC, 0.9, (1, 3),
        fill=Colour("#b7a8c4", "#6d5f7d"), opacity=0.22, order=4, labelled=True,
    ),
    "line_of_contact_1994_2020": LayerStyle(
        "Line of contact 1994–2020", Colour("#3f3450", "#cfc2e0"), 2.4, (0.1, 4.5), order=7
    ),
    "peacekeepers_zone_2020_2023": LayerStyle(
        "Zone of Russian peacekeepers 2020–2023, approximate", BROWN, 1.0, (5, 3),
        hatch=Hatch(45, 7), order=5, labelled=True,
    ),
    "lachin_corridor": LayerStyle(
        "Lachin corridor, approximate", BROWN, 1.0, (5, 3), hatch=Hatch(135, 5), order=6,
        labelled=True,
    ),
    "handed_over_2020": LayerStyle(
        "Districts handed over in 2020", LILAC, 1.0, (5, 3), hatch=Hatch(0, 7), order=5,
        labelled=True,
    ),
    "lakes": LayerStyle("Lakes", SHORE, 0.8, fill=WATER, order=7, labelled=True),
    "rivers": LayerStyle("Rivers", SHORE, 0.9, order=2, labelled=True),
    "roads": LayerStyle("Roads, schematic", Colour("#c0a877", "#6e623f"), 1.5, order=7),
    "towns": LayerStyle("Towns", TEXT, order=11, labelled=True),
}  # fmt: skip
"""By layer id. The layer `border` draws the edges of enclaves too."""
