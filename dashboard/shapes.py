"""The outlines of all symbols, as polygons that a canvas, an SVG and matplotlib can draw.

A shape is a tuple of points in a unit square: x grows to the right, y grows downwards,
(0.5, 0.5) is the point on the map.
"""

from math import cos, pi, sin

Shape = tuple[tuple[float, float], ...]


def regular(corners: int, turn: float = 0.0, radius: float = 0.5) -> Shape:
    """Return a regular polygon; `turn` is in corners, 0 puts a corner on top."""
    angles = [2 * pi * (corner + turn) / corners for corner in range(corners)]
    return tuple(
        (round(0.5 + radius * sin(angle), 3), round(0.5 - radius * cos(angle), 3))
        for angle in angles
    )


def star(points: int, inner: float, outer: float = 0.5) -> Shape:
    """Return a star whose notches lie `inner` from the centre."""
    tips = regular(points, 0, outer)
    notches = regular(points, 0.5, inner)
    return tuple(corner for pair in zip(tips, notches, strict=True) for corner in pair)


CROSS: Shape = (
    (0.0, 0.22), (0.22, 0.0), (0.5, 0.28), (0.78, 0.0), (1.0, 0.22), (0.72, 0.5),
    (1.0, 0.78), (0.78, 1.0), (0.5, 0.72), (0.22, 1.0), (0.0, 0.78), (0.28, 0.5),
)  # fmt: skip
ARROW_UP: Shape = (
    (0.5, 0.0), (1.0, 0.52), (0.68, 0.52), (0.68, 1.0), (0.32, 1.0), (0.32, 0.52), (0.0, 0.52),
)  # fmt: skip
ARROW_DOWN: Shape = tuple((x, 1 - y) for x, y in ARROW_UP)
TRIANGLE_DOWN: Shape = ((0.0, 0.08), (1.0, 0.08), (0.5, 0.98))
DIAMOND: Shape = ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5))
SQUARE: Shape = ((0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92))
CIRCLE: Shape = regular(20, radius=0.48)
OCTAGON: Shape = regular(8, 0.5)
HEXAGON: Shape = regular(6)
PENTAGON: Shape = regular(5)
BAR: Shape = ((0.0, 0.3), (1.0, 0.3), (1.0, 0.7), (0.0, 0.7))
POST: Shape = ((0.3, 0.0), (0.7, 0.0), (0.7, 1.0), (0.3, 1.0))
HOURGLASS: Shape = ((0.05, 0.0), (0.95, 0.0), (0.62, 0.5), (0.95, 1.0), (0.05, 1.0), (0.38, 0.5))
BROKEN_HOUSE: Shape = (
    (0.06, 0.95), (0.06, 0.45), (0.4, 0.05), (0.5, 0.4), (0.66, 0.22), (0.94, 0.5), (0.94, 0.95),
)  # fmt: skip
BATTLEMENT: Shape = (
    (0.0, 0.1), (0.26, 0.1), (0.26, 0.38), (0.37, 0.38), (0.37, 0.1), (0.63, 0.1),
    (0.63, 0.38), (0.74, 0.38), (0.74, 0.1), (1.0, 0.1), (1.0, 0.9), (0.0, 0.9),
)  # fmt: skip
SPEECH: Shape = (
    (0.0, 0.08), (1.0, 0.08), (1.0, 0.7), (0.52, 0.7), (0.26, 1.0), (0.26, 0.7), (0.0, 0.7),
)  # fmt: skip
FLAG: Shape = ((0.12, 0.0), (0.98, 0.3), (0.28, 0.58), (0.28, 1.0), (0.12, 1.0))
TENT: Shape = ((0.5, 0.06), (1.0, 0.94), (0.64, 0.94), (0.5, 0.6), (0.36, 0.94), (0.0, 0.94))
GATE: Shape = (
    (0.0, 0.2), (1.0, 0.2), (1.0, 0.48), (0.8, 0.48), (0.8, 0.9), (0.6, 0.9),
    (0.6, 0.48), (0.4, 0.48), (0.4, 0.9), (0.2, 0.9), (0.2, 0.48), (0.0, 0.48),
)  # fmt: skip
HOUSE: Shape = ((0.5, 0.04), (1.0, 0.44), (1.0, 0.94), (0.0, 0.94), (0.0, 0.44))
EYE: Shape = ((0.0, 0.5), (0.28, 0.2), (0.72, 0.2), (1.0, 0.5), (0.72, 0.8), (0.28, 0.8))
