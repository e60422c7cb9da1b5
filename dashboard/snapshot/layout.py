"""How a sheet is divided: what is seen decides on the legend, and its size on what is seen."""

from dashboard.snapshot import extents, furniture, sheet, words
from dashboard.snapshot.legend.block import Block, fit
from dashboard.snapshot.legend.contents import sections
from dashboard.snapshot.request import Request
from dashboard.snapshot.scene import Scene, scene
from dashboard.snapshot.sheet import GAP, Plan
from geodata.export import Extract

LEGEND_SIZE = 8.0
LEAST_LEGEND_SIZE = 5.6


def laid_out(extract: Extract, request: Request) -> tuple[Plan, Block, Scene]:
    """Return the plan of the sheet, the legend that fits it, and what its map shows."""
    title = furniture.title_height(request)
    has_locator = extents.width_km(request.extent.bounds) < 420
    everything = tuple(layer.id for layer in extract.layers)
    notes = _height_of_notes(extract, request, everything)
    columns, below = (1, 0.0) if request.size.legend == "side" else (3 if has_locator else 4, 120.0)
    plan = sheet.plan(request.size, (title, below, notes), columns, locator=has_locator)
    shown = scene(extract, request, plan.map)
    block = _fitted(shown, plan)
    if request.size.legend == "side" and block.size < LEGEND_SIZE * request.size.scale * 0.8:
        plan = sheet.plan(request.size, (title, 0.0, notes), 2, locator=has_locator)
    elif request.size.legend == "below":
        plan = sheet.plan(request.size, (title, block.height, notes), columns, locator=has_locator)
    shown = scene(extract, request, plan.map)
    return plan, _fitted(shown, plan), shown


def notes(extract: Extract, request: Request, shown: Scene) -> list[str]:
    """Return the lines below the map."""
    drawn = {one.id for one in shown.grounds}
    return furniture.note_lines(words.notes(extract, request, drawn), request)


def _fitted(shown: Scene, plan: Plan) -> Block:
    """Return the legend as large as it can be in its place."""
    size = shown.request.size
    letters = LEGEND_SIZE * size.scale
    width = (plan.legend.width - GAP * (plan.columns - 1)) / plan.columns
    parts = sections(shown)
    block = fit(parts, width, plan.columns, letters)
    while size.legend == "side" and block.height > plan.legend.height:
        letters *= 0.96
        block = fit(parts, width, plan.columns, letters)
        if letters < LEAST_LEGEND_SIZE:
            break
    return block


def _height_of_notes(extract: Extract, request: Request, ids: tuple[str, ...]) -> float:
    lines = furniture.note_lines(words.notes(extract, request, ids), request)
    return furniture.notes_height(lines, request.size.scale)
