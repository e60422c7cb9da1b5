"""The layers under the symbols, in points, as of the last day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import cos, radians, sin

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from dashboard import style
from dashboard.snapshot.frame import Frame, Rectangle
from dashboard.snapshot.paper import Paper, to_path
from dashboard.snapshot.pen import BOARD, Pen
from dashboard.style import Hatch, LayerStyle
from geodata.export import features_as_of
from geodata.model import Layer

POINTS_PER_PIXEL = 0.75
"""Styles give widths in pixels at screen resolution."""

COUNTRIES = ("armenia", "azerbaijan")
MARKED_APART = ("towns",)
"""Drawn with their names, and only those that find room."""

CASED = ("border", "delimited_2024")
"""Drawn on a pale rim, so that lines below do not fill the gaps of their dashes."""

PLAIN = LayerStyle("", style.INK, 1.0, order=5)
"""For layers that the table of styles does not know yet."""


@dataclass(frozen=True)
class Ground:
    """One layer as far as the picture shows it."""

    id: str
    """Id of the layer."""
    features: gpd.GeoDataFrame
    """Its features in EPSG:4326, cut to what may be seen."""
    shapes: NDArray[np.object_]
    """The same in points."""

    @property
    def style(self) -> LayerStyle:
        """How it is drawn."""
        return style.LAYERS.get(self.id, PLAIN)


def grounds(layers: Iterable[Layer], day: date, frame: Frame) -> tuple[Ground, ...]:
    """Return the layers of which something is seen, lowest first."""
    features = {layer.id: _features(layer, day) for layer in layers}
    found = [_ground(id_, frame_of, frame) for id_, frame_of in features.items()]
    return tuple(sorted((g for g in found if len(g.shapes)), key=lambda ground: ground.style.order))


def draw(paper: Paper, shown: Iterable[Ground], inside: Rectangle) -> None:
    """Draw layers in their order; points are left to the labels."""
    for ground in shown:
        if ground.id not in MARKED_APART:
            _draw(paper, ground, inside)


def pen(look: LayerStyle) -> Pen:
    """Return the pen of a layer on paper."""
    return Pen(
        look.line.light if look.line else None,
        look.width * POINTS_PER_PIXEL,
        tuple(part * POINTS_PER_PIXEL for part in look.dash),
        look.fill.light if look.fill else None,
        look.opacity,
    )


def hatching(area: shapely.Geometry, hatch: Hatch) -> shapely.Geometry:
    """Return the parallel lines that fill an area, in points."""
    left, bottom, right, top = area.bounds
    gap = hatch.spacing * POINTS_PER_PIXEL
    angle = -radians(hatch.angle)
    along, aside = np.array([cos(angle), sin(angle)]), np.array([-sin(angle), cos(angle)])
    corners = np.array([(left, bottom), (right, bottom), (right, top), (left, top)])
    first, last = (corners @ aside).min(), (corners @ aside).max()
    begin, end = (corners @ along).min(), (corners @ along).max()
    # Multiples of the gap from the sheet's corner, so that neighbouring areas line up.
    offsets = np.arange(np.ceil(first / gap), np.floor(last / gap) + 1) * gap
    ends = np.array([[begin * along + o * aside, end * along + o * aside] for o in offsets])
    lines = shapely.linestrings(ends.reshape(-1, 2, 2))
    return shapely.intersection(area, shapely.multilinestrings(lines))


@lru_cache(maxsize=64)
def _features(layer: Layer, day: date) -> gpd.GeoDataFrame:
    """Return features that several pictures share; nobody changes them."""
    return features_as_of(layer, day)


def _ground(id_: str, features: gpd.GeoDataFrame, frame: Frame) -> Ground:
    west, south, east, north = frame.visible
    near = features.iloc[features.sindex.query(shapely.box(west, south, east, north))]
    box = frame.rectangle
    shapes = frame.shapes(near.geometry)
    seen = shapely.intersects(shapes, shapely.box(box.left, box.bottom, box.right, box.top))
    return Ground(id_, near[seen], shapes[seen])


def _draw(paper: Paper, ground: Ground, inside: Rectangle) -> None:
    look = ground.style
    lines = pen(look)
    areas = ground.shapes[shapely.get_dimensions(ground.shapes) == 2]
    if look.fill and len(areas):
        paper.shape(to_path(areas), Pen(fill=lines.fill, opacity=lines.opacity), "ground", inside)
    if look.hatch:
        for area in areas:
            stripes = hatching(shapely.make_valid(area), look.hatch)
            paper.shape(
                to_path([stripes]), Pen(lines.line, 0.5, line_opacity=0.6), "ground", inside
            )
    if lines.line:
        outline = to_path(ground.shapes)
        if ground.id in CASED:
            paper.shape(outline, Pen(BOARD, lines.width + 1.4), "ground", inside)
        paper.shape(outline, Pen(lines.line, lines.width, lines.dash), "ground", inside)
