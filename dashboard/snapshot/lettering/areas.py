"""The names of areas and waters: at which scales they are written, how and where."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import shapely

from dashboard import style
from dashboard.snapshot import fonts
from dashboard.snapshot.frame import Frame
from dashboard.snapshot.ground import Ground
from dashboard.snapshot.lettering.label import Label
from dashboard.snapshot.lettering.obstacles import Obstacle, free
from dashboard.snapshot.pen import INK, Type


@dataclass(frozen=True)
class Scale:
    """At which map scales the names of a layer are written, and how."""

    closest: int
    """Web Mercator zoom level from which on they are too close to need a name."""
    widest: int
    """Zoom level below which there is no room for them."""
    size: float
    """Height of the letters in points."""
    priority: float
    """Higher comes first."""
    look: Type
    """Weight, colour and opacity."""
    capitals: bool = False
    """Whether all letters are capitals."""


QUIET = Type(8, "regular", INK, halo=True, opacity=0.8)
WATER = Type(8, "italic", style.WATER_TEXT.light, halo=True)
DATED = Type(8, "italic", INK, halo=True, opacity=0.9)

SCALES = {
    "armenia": Scale(10, 4, 11.5, 100, Type(8, "semibold", INK, True, opacity=0.62), True),
    "azerbaijan": Scale(10, 4, 11.5, 100, Type(8, "semibold", INK, True, opacity=0.62), True),
    "neighbours": Scale(10, 4, 9.5, 60, Type(8, "regular", "#7c776b", True), True),
    "nakhchivan": Scale(12, 6, 8.6, 90, QUIET),
    "syunik": Scale(13, 7, 10, 80, Type(8, "semibold", "#6d5f2c", True)),
    "karabakh_oblast_1991": Scale(12, 7, 7.4, 75, DATED),
    "held_1994_2020": Scale(11, 7, 7.4, 30, DATED),
    "peacekeepers_zone_2020_2023": Scale(13, 7, 7.4, 72, DATED),
    "lachin_corridor": Scale(15, 8, 7.2, 71, DATED),
    "handed_over_2020": Scale(13, 8, 7.2, 70, DATED),
    "enclaves": Scale(20, 8, 7.0, 55, QUIET),
    "provinces": Scale(12, 8, 7.2, 40, replace(QUIET, colour="#7c776b")),
    "districts": Scale(13, 9, 7.0, 35, replace(QUIET, colour="#7c776b")),
    "lakes": Scale(20, 7, 7.4, 65, WATER),
    "rivers": Scale(20, 10, 7.0, 20, WATER),
}
"""By layer id."""


def names(grounds: Iterable[Ground], frame: Frame, taken: Sequence[Obstacle]) -> list[Label]:
    """Return the names of areas, each where the most of it is seen and nothing is `taken`."""
    level = frame.zoom
    room = free(frame.rectangle, taken)
    exclaves = [shape for ground in grounds if ground.id == "nakhchivan" for shape in ground.shapes]
    found = []
    for ground in grounds:
        scale = SCALES.get(ground.id)
        if scale and ground.style.labelled and scale.widest <= level < scale.closest:
            own = room
            if ground.id == "azerbaijan" and exclaves:
                own = shapely.difference(room, shapely.buffer(shapely.union_all(exclaves), 1))
            found += _of_ground(ground, scale, own)
    return sorted(found, key=lambda label: -label.priority)


def _of_ground(ground: Ground, scale: Scale, room: shapely.Geometry) -> list[Label]:
    labels = []
    for feature, shape in zip(ground.features.itertuples(), ground.shapes, strict=True):
        name = str(getattr(feature, "label", None) or getattr(feature, "name", "") or "")
        if not name:
            continue
        text = name.upper() if scale.capitals else name
        how = replace(scale.look, size=scale.size)
        spot = _roomiest(shape, room, fonts.width(text, scale.size, how.weight))
        if spot:
            labels.append(Label(text, spot[0], spot[1] - scale.size * 0.8, how, scale.priority))
    return labels


def _roomiest(
    area: shapely.Geometry, room: shapely.Geometry, width: float
) -> tuple[float, float] | None:
    """Return the point of an area that has most room to the left and right; None for too little.

    The area is squeezed sideways, so that a circle in it stands for the wide box of a name.
    """
    squeeze = 0.3
    seen = shapely.intersection(shapely.make_valid(shapely.simplify(area, 1.0)), room)
    parts = [one for one in shapely.get_parts(seen) if one.geom_type == "Polygon" and one.area > 1]
    if not parts:
        return None
    largest = max(parts, key=lambda part: part.area)
    flat = shapely.transform(largest, lambda pairs: pairs * (squeeze, 1))
    circle = shapely.maximum_inscribed_circle(flat, tolerance=1.0)
    if shapely.length(circle) < width * squeeze * 0.36:
        return None
    x, y = shapely.get_coordinates(circle)[0]
    return float(x / squeeze), float(y)
