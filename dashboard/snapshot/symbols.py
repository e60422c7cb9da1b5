"""Incidents, area badges, stacks and positions on paper: the same signs as on the map."""

from math import cos, pi, sin, sqrt

import numpy as np
from matplotlib.path import Path

from dashboard import style
from dashboard.shapes import Shape
from dashboard.snapshot.frame import Rectangle
from dashboard.snapshot.paper import Paper
from dashboard.snapshot.pen import BOARD, INK, Pen, Type
from geodata import vocabulary

Spot = tuple[float, float]
"""x and y in points."""

EDGE = "#5a5347"
"""Thin outline of filled symbols, so that light colours hold on paper."""

SYMBOL = 11.0
"""Size of one incident's symbol in points."""
BADGE = 17.0
"""Size of the plate of what is known only to a district or wider."""
POST = 9.5
"""Size of a position."""


def incident(paper: Paper, word: tuple[str, str], x: float, y: float, size: float) -> None:
    """Draw the symbol of an incident, `word` being its type and status."""
    kind, status = word
    ink = family_colour(kind)
    filling = style.FILLINGS[status]
    outline = _outline(style.TYPE_SHAPES[kind], x, y, size)
    paper.shape(outline, Pen(BOARD, size * 0.26), "symbols")
    if filling in ("solid", "dot"):
        paper.shape(outline, Pen(EDGE, size * 0.055, fill=ink), "symbols")
    else:
        width = size * 0.13
        paper.shape(outline, Pen(EDGE, width + 0.9, fill=BOARD), "symbols")
        if filling == "half":
            left = Rectangle(x - size, y - size, size, 2 * size)
            paper.shape(outline, Pen(fill=ink), "symbols", left)
        paper.shape(outline, Pen(ink, width), "symbols")
    if filling == "dot":
        paper.circle((x, y, size * 0.13), Pen(fill=BOARD), "symbols")


def badge(paper: Paper, word: tuple[str, str], x: float, y: float, size: float) -> None:
    """Draw an incident known only to a district or wider: its symbol in a dashed frame."""
    plate(paper, x, y, size, family_colour(word[0]))
    incident(paper, word, x, y, size * 0.52)


def plate(paper: Paper, x: float, y: float, size: float, ink: str) -> None:
    """Draw the dashed frame of everything known only to a district or wider."""
    frame = Rectangle(x - size / 2, y - size / 2, size, size)
    pen = Pen(ink, size * 0.065, (size * 0.15, size * 0.1), fill=BOARD)
    paper.box(frame, pen, "symbols", size * 0.26)


def stack(paper: Paper, families: tuple[int, ...], at: Spot, *, radius: float, area: bool) -> None:
    """Draw several incidents in one place: a ring of their families around their number."""
    (x, y), count = at, sum(families)
    if area:
        plate(paper, x, y, radius * 2.5, INK)
    paper.circle((x, y, radius + 0.9), Pen(fill=BOARD), "symbols")
    begin = pi / 2
    for colour, share in zip(style.FAMILY_COLOURS.values(), families, strict=True):
        if share:
            turn = -2 * pi * share / count
            arc = _arc(x, y, radius - 1.4, begin, begin + turn)
            paper.shape(arc, Pen(colour.light, 2.8), "symbols")
            begin += turn
    size = radius * (0.95 if count < 100 else 0.78)
    how = Type(size, "semibold", across="center", up="center")
    paper.text(x, y - size * 0.04, short(count), how, "symbols")


def position(paper: Paper, word: tuple[str, str], x: float, y: float, size: float) -> None:
    """Draw a post, base or centre, `word` being its kind and the group of its force."""
    kind, group = word
    ink = style.FORCE_GROUPS[group].colour.light
    frame = Rectangle(x - size / 2, y - size / 2, size, size)
    paper.box(frame, Pen(ink, size * 0.09, fill=BOARD), "positions")
    paper.shape(
        _outline(style.POSITION_SHAPES[kind], x, y, size * 0.64), Pen(fill=ink), "positions"
    )


def stack_radius(count: int) -> float:
    """Return how large the ring of a stack is, in points."""
    return min(7.2 + 1.6 * np.log10(count), 14.0)


def short(count: int) -> str:
    """Return a number in at most four characters: 950, 1.2k, 34k, 1.1M."""
    if count < 1000:
        return str(count)
    value, unit = (count / 1000, "k") if count < 1_000_000 else (count / 1_000_000, "M")
    return (f"{value:.1f}".removesuffix(".0") if value < 10 else f"{value:.0f}") + unit


def family_colour(kind: str) -> str:
    """Return the colour of a type's family on paper."""
    return style.FAMILY_COLOURS[vocabulary.INCIDENT_TYPES[kind].family].light


def hexagon(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    """Return the corners of a hexagon that stands on a corner."""
    half = radius * sqrt(3) / 2
    return [
        (x, y + radius), (x + half, y + radius / 2), (x + half, y - radius / 2),
        (x, y - radius), (x - half, y - radius / 2), (x - half, y + radius / 2),
    ]  # fmt: skip


def _outline(shape: Shape, x: float, y: float, size: float) -> Path:
    """Return a shape of the unit square, whose y grows downwards, around (x, y)."""
    corners = np.array(shape)
    onto = np.column_stack((x + (corners[:, 0] - 0.5) * size, y + (0.5 - corners[:, 1]) * size))
    return Path(np.vstack((onto, onto[:1])), closed=True)


def _arc(x: float, y: float, radius: float, begin: float, end: float) -> Path:
    angles = np.linspace(begin, end, max(3, int(abs(end - begin) * 8)))
    return Path([(x + radius * cos(angle), y + radius * sin(angle)) for angle in angles])
