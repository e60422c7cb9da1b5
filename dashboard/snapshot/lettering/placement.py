"""Finding room for labels, and writing those that found some.

`textalloc` finds the places; it knows squares that nothing may touch, but not the lines that
tie a name to its symbol.
"""

import io
from collections.abc import Sequence
from contextlib import redirect_stdout
from dataclasses import replace
from itertools import product
from math import hypot
from typing import Any

import numpy as np
import shapely
import textalloc
from numpy.typing import NDArray

from dashboard.snapshot.fonts import FAMILY
from dashboard.snapshot.frame import Rectangle
from dashboard.snapshot.lettering.label import Label
from dashboard.snapshot.lettering.obstacles import Obstacle, over, squares
from dashboard.snapshot.paper import Paper
from dashboard.snapshot.pen import BOARD, INK, Pen

NEAR, FAR = 9.0, 30.0
"""How far from its point a name may stand, in points."""
BESIDE = 18.0
"""How far from its point the name of a town may stand that a symbol covers."""


def place(
    paper: Paper, labels: Sequence[Label], inside: Rectangle, taken: Sequence[Obstacle]
) -> list[Obstacle]:
    """Write names where there is room; return what they and their dots now take."""
    now: list[Obstacle] = []
    for directions in dict.fromkeys(label.directions for label in labels):
        group = [label for label in labels if label.directions == directions]
        now += _allocate(paper, group, inside, [*taken, *now])
    return now


def name(
    paper: Paper, labels: Sequence[Label], inside: Rectangle, taken: Sequence[Obstacle]
) -> list[Obstacle]:
    """Write the names of symbols, one after the other; return what they now take.

    Where the line from a name to its symbol would run through something else, the name tries
    the other sides.
    """
    now: list[Obstacle] = []
    for label in labels:
        reaches = (NEAR, FAR) if label.is_tied else (BESIDE,)
        for turn, reach in product(range(len(label.directions)), reaches):
            sides = (*label.directions[turn:], *label.directions[:turn])
            turned = [replace(label, directions=sides)]
            found = _allocate(paper, turned, inside, [*taken, *now], reach)
            if found:
                now += found
                break
    return now


def _allocate(
    paper: Paper,
    labels: Sequence[Label],
    inside: Rectangle,
    taken: Sequence[Obstacle],
    farthest: float = NEAR,
) -> list[Obstacle]:
    """Let the library find places on an empty sheet, then write the names that got one."""
    dots = [(label.x, label.y, label.dot + 0.6) for label in labels if label.dot]
    full = np.array([*taken, *dots]).reshape(-1, 3)
    with redirect_stdout(io.StringIO()):  # The library prints when it finds no place at all.
        texts = _texts(paper, labels, inside, full, farthest)
    now = []
    for label, text in zip(labels, texts, strict=True):
        if text is not None:
            others = [one for one in taken if hypot(one[0] - label.x, one[1] - label.y) > one[2]]
            now += _write(paper, label, text, others)
            text.remove()
    return now


def _texts(
    paper: Paper,
    labels: Sequence[Label],
    inside: Rectangle,
    full: NDArray[np.float64],
    farthest: float,
) -> list[Any]:
    """Return the library's stand-ins for the names, None for those without a place."""
    _, _, texts, _ = textalloc.allocate(
        paper.twin.axes,
        [label.x for label in labels],
        [label.y for label in labels],
        [label.text for label in labels],
        x_scatter=full[:, 0] if len(full) else None,
        y_scatter=full[:, 1] if len(full) else None,
        scatter_sizes=full[:, 2] if len(full) else None,
        text_scatter_sizes=[label.reach or label.dot for label in labels],
        textsize=[label.type.size for label in labels],
        fontweight=["semibold" if "bold" in label.type.weight else "normal" for label in labels],
        margin=1.2 / inside.width,
        min_distance=2.2 / inside.width,
        max_distance=farthest / inside.width,
        draw_lines=False,
        draw_all=False,
        nbr_candidates=36,
        direction=list(labels[0].directions),
        xlims=(inside.left, inside.right),
        ylims=(inside.bottom, inside.top),
        family=list(FAMILY),
        linespacing=1.12,
    )
    return list(texts)


def _write(paper: Paper, label: Label, text: Any, others: Sequence[Obstacle]) -> list[Obstacle]:
    """Write a name where the library put its stand-in.

    One that stands off its symbol is tied to it by a line, or left out where the line would
    run through another symbol.
    """
    box = text.get_window_extent()
    place_ = Rectangle(box.x0, box.y0, box.width, box.height)
    gap = shapely.distance(_as_box(place_), shapely.Point(label.x, label.y)) - label.reach
    if gap > (FAR if label.is_tied else BESIDE):
        return []
    if label.is_tied:
        leader = _leader(label, place_)
        if leader is not None:
            if shapely.intersects(leader, squares(others)).any():
                return []
            paper.line(shapely.get_coordinates(leader).tolist(), Pen(INK, 0.5), "labels")
    (x_, y_), across = text.get_position(), text.get_ha()
    how = replace(label.type, across=across, up="bottom")
    paper.text(x_, y_, label.text, how, "labels")
    if label.dot:
        paper.circle((label.x, label.y, label.dot + 0.8), Pen(fill=BOARD), "labels")
        paper.circle((label.x, label.y, label.dot), Pen(fill=INK), "labels")
    return [*over(place_), (label.x, label.y, label.dot)]


def _as_box(box: Rectangle) -> shapely.Geometry:
    return shapely.box(box.left, box.bottom, box.right, box.top)


def _leader(label: Label, box: Rectangle) -> shapely.Geometry | None:
    """Return the line from a symbol's edge to its name; None if they are next to each other."""
    around = _as_box(box)
    symbol = shapely.buffer(shapely.Point(label.x, label.y), label.reach)
    if shapely.distance(around, symbol) < 4.5:
        return None
    return shapely.shortest_line(symbol, around)
