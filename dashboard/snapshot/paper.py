"""A sheet to draw on, measured in points (1/72 inch) from its lower left corner.

The only module that knows matplotlib's artists. What lies higher in `ORDER` covers what lies
below it, whatever was drawn first.
"""

import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from threading import RLock
from typing import Any, Literal

import matplotlib as mpl
import numpy as np
import shapely
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Circle, PathPatch
from matplotlib.path import Path
from matplotlib.patheffects import Stroke
from matplotlib.text import Text

from dashboard.snapshot.fonts import font
from dashboard.snapshot.frame import Points, Rectangle
from dashboard.snapshot.pen import BOARD, Pen, Type

Format = Literal["png", "svg", "pdf"]

ORDER = ("sheet", "ground", "circles", "density", "labels", "positions", "areas", "symbols", "over")
"""From the lowest to the highest."""

SETTINGS = {
    "svg.fonttype": "none",
    "svg.hashsalt": "border-dispute-map",
    "pdf.fonttype": 42,
    "path.simplify": False,
}
"""Text stays text in SVG, typefaces are embedded whole in PDF, and files do not vary."""

_drawing = RLock()
"""matplotlib keeps global state: one picture is drawn at a time."""


@dataclass
class Paper:
    """One sheet."""

    width: float
    """In points."""
    height: float
    """In points."""
    axes: Axes = field(init=False)
    """The whole sheet as matplotlib sees it."""

    def __post_init__(self) -> None:
        figure = Figure(figsize=(self.width / 72, self.height / 72), dpi=72, facecolor=BOARD)
        FigureCanvasAgg(figure)
        self.axes = figure.add_axes((0, 0, 1, 1), xlim=(0, self.width), ylim=(0, self.height))
        self.axes.set_axis_off()

    @cached_property
    def twin(self) -> "Paper":
        """An empty sheet of the same size, to try texts on."""
        return Paper(self.width, self.height)

    def shape(
        self, outline: Path, pen: Pen, order: str = "symbols", inside: Rectangle | None = None
    ) -> None:
        """Draw an outline, cut at the edges of `inside`."""
        is_dotted = bool(pen.dash) and pen.dash[0] < 0.5
        patch = PathPatch(
            outline,
            facecolor=_tint(pen.fill, pen.opacity),
            edgecolor=_tint(pen.line, pen.line_opacity),
            linewidth=pen.width if pen.line else 0,
            linestyle=(0, tuple(part / pen.width for part in pen.dash)) if pen.dash else "solid",
            capstyle="round" if is_dotted else "butt",
            joinstyle="round",
            zorder=ORDER.index(order),
        )
        self._add(patch, inside)

    def circle(
        self, at: tuple[float, float, float], pen: Pen, order: str, inside: Rectangle | None = None
    ) -> None:
        """Draw a circle around (x, y) with a radius in points."""
        x, y, radius = at
        patch = Circle(
            (x, y),
            radius,
            facecolor=_tint(pen.fill, pen.opacity),
            edgecolor=_tint(pen.line, pen.line_opacity),
            linewidth=pen.width if pen.line else 0,
            linestyle=(0, tuple(part / pen.width for part in pen.dash)) if pen.dash else "solid",
            zorder=ORDER.index(order),
        )
        self._add(patch, inside)

    def box(self, box: Rectangle, pen: Pen, order: str = "sheet", corner: float = 0.0) -> None:
        """Draw a rectangle, its corners rounded by `corner` points."""
        outline = shapely.box(
            box.left + corner, box.bottom + corner, box.right - corner, box.top - corner
        )
        self.shape(to_path([shapely.buffer(outline, corner, quad_segs=5)]), pen, order)

    def line(self, points: Iterable[tuple[float, float]], pen: Pen, order: str = "over") -> None:
        """Draw a line through points."""
        self.shape(Path(np.array(list(points))), pen, order)

    def text(self, x: float, y: float, words: str, how: Type, order: str = "over") -> None:
        """Write words; foreign text is never read as a formula.

        A rim is drawn apart and below, so that the letters themselves stay text in every format.
        """
        common: dict[str, Any] = {
            "fontproperties": font(how.size, how.weight),
            "ha": how.across,
            "va": how.up,
            "parse_math": False,
            "linespacing": 1.12,
            "multialignment": how.across,
        }
        if how.halo:
            rim = Text(x, y, words, color=BOARD, zorder=ORDER.index(order) - 0.1, **common)
            width = how.size * 0.28
            rim.set_path_effects([Stroke(linewidth=width, foreground=BOARD, alpha=0.88)])
            self.axes.add_artist(rim)
        self.axes.add_artist(
            Text(x, y, words, color=how.colour, alpha=how.opacity, zorder=ORDER.index(order),
                 **common)
        )  # fmt: skip

    def save(self, kind: Format, dpi: float, title: str) -> bytes:
        """Return the sheet as a file."""
        stream = io.BytesIO()
        metadata: dict[str, Any] = {
            "png": {"Title": title},
            "svg": {"Title": title, "Date": None},
            "pdf": {"Title": title, "CreationDate": None},
        }[kind]
        quick = {"pil_kwargs": {"compress_level": 4}} if kind == "png" else {}
        self.axes.figure.savefig(
            stream, format=kind, dpi=dpi, metadata=metadata, facecolor=BOARD, **quick
        )
        return stream.getvalue()

    def _add(self, patch: Any, inside: Rectangle | None) -> None:
        self.axes.add_artist(patch)
        if inside:
            corners = [(inside.left, inside.bottom), (inside.right, inside.bottom),
                       (inside.right, inside.top), (inside.left, inside.top)]  # fmt: skip
            patch.set_clip_path(Path([*corners, corners[0]], closed=True), self.axes.transData)


@contextmanager
def drawing() -> Iterator[None]:
    """Draw alone, and with the settings of the pictures."""
    with _drawing, mpl.rc_context(SETTINGS):
        yield


def to_path(geometries: Iterable[shapely.Geometry]) -> Path:
    """Return areas and lines as one outline."""
    parts = shapely.get_parts(shapely.get_parts(list(geometries)))
    paths = []
    for part in parts:
        rings = shapely.get_rings(part) if shapely.get_dimensions(part) == 2 else [part]
        for ring in rings:
            points = shapely.get_coordinates(ring)
            if len(points) > 1:
                paths.append(Path(points, closed=shapely.get_dimensions(part) == 2))
    return Path.make_compound_path(*paths) if paths else Path(np.empty((0, 2)))


def _tint(colour: str | None, opacity: float) -> Any:
    return (colour, opacity) if colour else "none"


def at(points: Points) -> tuple[float, float]:
    """Return one point as two plain numbers."""
    return float(points[0]), float(points[1])
