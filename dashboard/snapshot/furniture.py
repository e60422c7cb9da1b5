"""What stands around the map: title, scale bar, north arrow, locator and notes."""

import numpy as np
import shapely

from dashboard import style
from dashboard.snapshot import extents, fonts, ground, words
from dashboard.snapshot.frame import Frame, Rectangle
from dashboard.snapshot.paper import Paper, to_path
from dashboard.snapshot.pen import BOARD, INK, SOFT, Pen, Type
from dashboard.snapshot.request import Request
from dashboard.snapshot.sheet import EDGE
from geodata.export import Extract

TITLE_SIZE = 21.0
UNDER_SIZE = 10.5
NOTE_SIZE = 6.3
MOST_TITLE_LINES = 3

NICE_LENGTHS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
"""Kilometres that a scale bar may stand for."""


def title_lines(request: Request) -> list[str]:
    """Return the headline in lines; what would be a fourth is cut with an ellipsis."""
    most = request.size.width - 2 * EDGE
    lines = fonts.wrap(words.title(request), most, TITLE_SIZE * request.size.scale, "bold")
    if len(lines) > MOST_TITLE_LINES:
        lines = [*lines[: MOST_TITLE_LINES - 1], lines[MOST_TITLE_LINES - 1][:-1] + "…"]
    return lines


def title_height(request: Request) -> float:
    """Return how much room the headline and the line under it need, in points."""
    scale = request.size.scale
    return (len(title_lines(request)) * TITLE_SIZE * 1.1 + UNDER_SIZE * 2.1) * scale


def draw_title(paper: Paper, request: Request, under: str) -> None:
    """Draw the headline and the line under it, first, as they are to be read first."""
    scale = request.size.scale
    y = paper.height - EDGE - TITLE_SIZE * scale * 0.8
    for line in title_lines(request):
        paper.text(EDGE, y, line, Type(TITLE_SIZE * scale, "bold"), "sheet")
        y -= TITLE_SIZE * scale * 1.1
    y += (TITLE_SIZE * 1.1 - UNDER_SIZE * 1.75) * scale
    first, *rest = fonts.wrap(under, paper.width - 2 * EDGE, UNDER_SIZE * scale)
    paper.text(
        EDGE, y, first + (" …" if rest else ""), Type(UNDER_SIZE * scale, colour=SOFT), "sheet"
    )


def note_lines(paragraphs: list[str], request: Request) -> list[str]:
    """Return the notes in lines, paragraph after paragraph without a break."""
    most = request.size.width - 2 * EDGE
    return fonts.wrap(" ".join(paragraphs), most, NOTE_SIZE * request.size.scale)


def draw_notes(paper: Paper, lines: list[str], top: float, scale: float) -> None:
    """Draw the notes below a thin rule."""
    size = NOTE_SIZE * scale
    paper.line([(EDGE, top), (paper.width - EDGE, top)], Pen("#cfc9bb", 0.6))
    for index, line in enumerate(lines):
        y = top - size * (1.5 + 1.24 * index)
        paper.text(EDGE, y, line, Type(size, colour=SOFT))


def notes_height(lines: list[str], scale: float) -> float:
    """Return how much room the notes need, in points."""
    return NOTE_SIZE * scale * (0.9 + 1.24 * len(lines))


def bar_km(frame: Frame) -> float:
    """Return what the scale bar stands for: a round length near a fifth of the map's width."""
    fifth = frame.rectangle.width * 0.22 * frame.metres_per_point / 1000
    return float(max((nice for nice in NICE_LENGTHS if nice <= fifth), default=NICE_LENGTHS[0]))


def bar_box(frame: Frame, scale: float) -> Rectangle:
    """Return where the scale bar lies, its words included."""
    long = bar_km(frame) * 1000 / frame.metres_per_point
    box = frame.rectangle
    return Rectangle(box.left + 8, box.bottom + 8, long + 34 * scale, 15 * scale)


def draw_bar(paper: Paper, frame: Frame, scale: float) -> None:
    """Draw the scale bar; it holds in every direction and, within 0.2 %, all over the map."""
    box, kilometres = bar_box(frame, scale), bar_km(frame)
    long = kilometres * 1000 / frame.metres_per_point
    x, y, high = box.left + 4, box.bottom + 4, 3.0 * scale
    paper.box(Rectangle(x - 1, y - 1, long + 2, high + 2), Pen(fill=BOARD, opacity=0.9), "areas")
    for index, fill in enumerate((INK, BOARD)):
        half = Rectangle(x + index * long / 2, y, long / 2, high)
        paper.box(half, Pen(INK, 0.6, fill=fill), "areas")
    how = Type(7 * scale, halo=True)
    length = f"{kilometres:g} km"
    half = fonts.width(f"{kilometres:g}", how.size) / 2
    paper.text(x, y + high + 3, "0", how, "over")
    paper.text(x + long - half, y + high + 3, length, how, "over")


def draw_north(paper: Paper, frame: Frame, scale: float) -> None:
    """Draw an arrow to the north where the coast and the countries do not show it."""
    if extents.width_km(frame.bounds) > 330:
        return
    box = frame.rectangle
    x, y, high = box.right - 13 * scale, box.top - 32 * scale, 17 * scale
    wing = 4.2 * scale
    left = shapely.polygons([(x, y + high), (x - wing, y), (x, y + wing * 0.9)])
    right = shapely.polygons([(x, y + high), (x + wing, y), (x, y + wing * 0.9)])
    paper.shape(to_path([left]), Pen(INK, 0.6, fill=INK), "over")
    paper.shape(to_path([right]), Pen(INK, 0.6, fill=BOARD), "over")
    paper.text(x, y + high + 2.5, "N", Type(8 * scale, "semibold", halo=True, across="center"))


def draw_locator(paper: Paper, extract: Extract, frame: Frame, box: Rectangle) -> None:
    """Draw both countries small, with a frame around what the map shows."""
    small = Frame(box, extents.WHOLE.bounds)
    wanted = [
        one for one in extract.layers if one.id in (*ground.COUNTRIES, "neighbours", "frontier")
    ]
    background = Pen(fill=style.BACKGROUND.light)
    paper.box(box, background, "over")
    for one in ground.grounds(wanted, extract.selection.end, small):
        look = one.style
        fill = "#d9d2bf" if one.id in ground.COUNTRIES else style.LAND.light
        is_line = one.id == "frontier"
        pen = Pen(style.FAINT.light, 0.4) if is_line else Pen(look.line and BOARD, 0.4, fill=fill)
        paper.shape(to_path(one.shapes), pen, "over", box)
        if one.id in ground.COUNTRIES:
            _locator_name(paper, one, small)
    lon, lat = frame.degrees(*_corners(frame.rectangle))
    x, y = small.points(lon, lat)
    seen = shapely.polygons(np.column_stack((x, y)))
    paper.shape(to_path([seen]), Pen("#b3391f", 1.2), "over", box)
    paper.box(box, Pen("#bdb6a6", 0.6), "over")


def _locator_name(paper: Paper, one: ground.Ground, small: Frame) -> None:
    lon, lat = (44.75, 40.62) if one.id == "armenia" else (47.75, 40.42)
    x, y = small.points(np.array([lon]), np.array([lat]))
    how = Type(5.6, colour=INK, across="center", up="center")
    paper.text(float(x[0]), float(y[0]), one.id.capitalize(), how)


def _corners(box: Rectangle) -> tuple[np.ndarray, np.ndarray]:
    ring = shapely.segmentize(shapely.box(box.left, box.bottom, box.right, box.top), 40)
    x, y = shapely.get_coordinates(ring).T
    return x, y
