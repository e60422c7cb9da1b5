"""What a picture or page is asked to be."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from dashboard.snapshot.extents import WHOLE, Extent
from dashboard.snapshot.sheet import SIZES, Size

TITLE = "Armenia–Azerbaijan border dispute"

SCREEN_DPI = 130
"""Dots per inch of a picture for a screen: 1,520 pixels across in landscape."""
PRINT_DPI = 300
"""Dots per inch of a picture for print."""

PROVINCES_AND_DISTRICTS = ("provinces", "districts")
LAYERS_LEFT_OUT = (*PROVINCES_AND_DISTRICTS, "karabakh_oblast_1991")
"""What a picture leaves out unless it is asked for, as the page does."""


def today() -> date:
    """Return today's date, in universal time."""
    return datetime.now(UTC).date()


@dataclass(frozen=True)
class Request:
    """How a selection is to be drawn."""

    extent: Extent = WHOLE
    """What part of the world is seen."""
    size: Size = SIZES["landscape"]
    """The format of the sheet."""
    title: str = ""
    """The headline; long ones are wrapped; empty for one that names the place."""
    positions: bool = True
    """Whether posts, bases and centres are drawn."""
    dpi: float = SCREEN_DPI
    """Dots per inch of a PNG picture."""
    made: date = field(default_factory=today)
    """The day that the picture says it was made on."""
