"""A legend drawn on paper, its signs as the map has them."""

import shapely

from dashboard import style
from dashboard.snapshot import ground, symbols
from dashboard.snapshot.frame import Rectangle
from dashboard.snapshot.legend.block import SIGN, Block, lines, rise
from dashboard.snapshot.legend.entry import Entry
from dashboard.snapshot.paper import Paper, to_path
from dashboard.snapshot.pen import INK, Pen, Type


def draw(paper: Paper, block: Block, left: float, top: float, gap: float) -> None:
    """Draw a legend from its upper left corner down."""
    for index, column in enumerate(block.columns):
        x, y = left + index * (block.width + gap), top
        for section in column:
            y -= block.size * 1.15
            if section.title:
                paper.text(x, y, section.title, Type(block.size, "bold"))
            y -= block.size * 0.45
            for entry in section.entries:
                y = _entry(paper, entry, x, y, block)
            y -= block.size * 0.75


def _entry(paper: Paper, entry: Entry, x: float, y: float, block: Block) -> float:
    size = block.size
    words = lines(entry, block.width, size)
    height = rise(entry, block.width, size)
    middle = y - height / 2
    _sign(paper, entry, x + SIGN * size / 16 - 1.5, middle, size / 8)
    how = Type(size, up="center")
    for index, line in enumerate(words):
        shift = ((len(words) - 1) / 2 - index) * size * 1.12
        paper.text(x + SIGN * size / 8, middle + shift - size * 0.06, line, how)
    return y - height


def _sign(paper: Paper, entry: Entry, x: float, y: float, scale: float) -> None:
    size = symbols.SYMBOL * 0.86 * scale
    if entry.kind == "type":
        symbols.incident(paper, (entry.key, "confirmed_by_both"), x, y, size)
    elif entry.kind == "status":
        symbols.incident(paper, ("negotiation", entry.key), x, y, size)
    elif entry.kind == "badge":
        symbols.plate(paper, x, y, size * 1.2, INK)
    elif entry.kind == "circle":
        _circle(paper, x, y, size * 0.55)
    elif entry.kind == "stack":
        symbols.stack(paper, (1, 0, 1, 1), (x, y), radius=size * 0.56, area=False)
    elif entry.kind == "post":
        kind, _, group = entry.key.partition("|")
        symbols.position(paper, (kind, group), x, y, size)
    elif entry.kind == "layer":
        _layer(paper, entry.key, x, y, scale)
    else:
        _swatch(paper, entry, x, y, size)


def _circle(paper: Paper, x: float, y: float, radius: float) -> None:
    paper.circle((x, y, radius), Pen(INK, 0.6, (1.5, 1.8), fill=INK, opacity=0.07), "over")


def _swatch(paper: Paper, entry: Entry, x: float, y: float, size: float) -> None:
    colour = {
        "family": lambda: style.FAMILY_COLOURS[entry.key].light,
        "force": lambda: style.FORCE_GROUPS[entry.key].colour.light,
        "density": lambda: style.DENSITY[int(entry.key)].light,
    }[entry.kind]()
    if entry.kind == "density":
        corners = shapely.polygons(symbols.hexagon(x, y, size * 0.56))
        paper.shape(to_path([corners]), Pen(fill=colour), "over")
    else:
        box = Rectangle(x - size / 2, y - size * 0.3, size, size * 0.6)
        paper.box(box, Pen(fill=colour), "over")


def _layer(paper: Paper, id_: str, x: float, y: float, scale: float) -> None:
    look = style.LAYERS.get(id_, ground.PLAIN)
    pen = ground.pen(look)
    half = 8.5 * scale
    if not (look.fill or look.hatch):
        paper.line([(x - half, y), (x + half, y)], Pen(pen.line, pen.width, pen.dash))
        return
    box = shapely.box(x - half, y - 4.2 * scale, x + half, y + 4.2 * scale)
    if look.fill:
        paper.shape(to_path([box]), Pen(fill=pen.fill, opacity=pen.opacity), "over")
    if look.hatch:
        stripes = ground.hatching(box, look.hatch)
        paper.shape(to_path([stripes]), Pen(pen.line, 0.5, line_opacity=0.75), "over")
    if pen.line:
        paper.shape(to_path([box]), Pen(pen.line, pen.width, pen.dash), "over")
