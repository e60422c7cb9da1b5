"""A selection as a picture for paper, slide or screen."""

from dashboard import style
from dashboard.snapshot import furniture, ground, layout, legend, lettering, signs, words
from dashboard.snapshot.paper import Format, Paper, drawing
from dashboard.snapshot.pen import Pen
from dashboard.snapshot.request import Request
from dashboard.snapshot.scene import Scene
from dashboard.snapshot.sheet import GAP
from geodata.export import Extract


def picture(extract: Extract, request: Request, kind: Format = "png") -> bytes:
    """Return a picture of what `extract` holds, as a PNG, SVG or PDF file."""
    with drawing():
        paper, _ = draw(extract, request)
        return paper.save(kind, request.dpi, words.title(request))


def draw(extract: Extract, request: Request) -> tuple[Paper, Scene]:
    """Draw the picture; call it inside `drawing`."""
    plan, block, shown = layout.laid_out(extract, request)
    paper = Paper(request.size.width, request.size.height)
    scale = request.size.scale
    furniture.draw_title(paper, request, words.subtitle(extract, shown.seen))
    paper.box(plan.map, Pen(fill=style.BACKGROUND.light))
    ground.draw(paper, shown.grounds, plan.map)
    signs.draw(paper, shown)
    furniture.draw_bar(paper, shown.frame, scale)
    furniture.draw_north(paper, shown.frame, scale)
    lettering.draw(paper, shown)
    paper.box(plan.map, Pen("#9d978a", 0.7), "areas")
    legend.draw(paper, block, plan.legend.left, plan.legend.top, GAP)
    if plan.locator:
        furniture.draw_locator(paper, extract, shown.frame, plan.locator)
    lines = layout.notes(extract, request, shown)
    furniture.draw_notes(paper, lines, plan.notes_top, scale)
    return paper, shown
