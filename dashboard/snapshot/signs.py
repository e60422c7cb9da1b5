"""Incidents and positions of a scene, each drawn where it was gathered."""

from math import hypot

import shapely

from dashboard import style
from dashboard.snapshot import symbols
from dashboard.snapshot.generalisation import hexagons
from dashboard.snapshot.generalisation.stacks import Stack, apart
from dashboard.snapshot.paper import Paper, to_path
from dashboard.snapshot.pen import INK, Pen
from dashboard.snapshot.scene import Scene, symbol_size


def draw(paper: Paper, shown: Scene) -> None:
    """Draw incidents, then positions."""
    _draw_incidents(paper, shown)
    _draw_posts(paper, shown)


def reach(shown: Scene, stack: Stack) -> float:
    """Return half the width of what is drawn for a stack."""
    size = symbol_size(shown)
    if not shown.is_apart(stack):
        radius = symbols.stack_radius(len(stack.rows)) * size / symbols.SYMBOL
        return radius * (1.25 if stack.area else 1.0) + 1
    if stack.area:
        return symbols.BADGE * size / symbols.SYMBOL / 2 + 1
    return size * (0.55 if len(stack.rows) == 1 else 1.1) + 1


def _draw_incidents(paper: Paper, shown: Scene) -> None:
    inside = shown.frame.rectangle
    if shown.has_circles:
        for stack in shown.stacks:
            _draw_circle(paper, shown, stack)
    levels: dict[int, list[shapely.Geometry]] = {}
    for (x, y), count in shown.hexagons.items():
        cell = shapely.polygons(symbols.hexagon(x, y, hexagons.RADIUS * 0.95))
        levels.setdefault(hexagons.level(count), []).append(cell)
    for level, cells in levels.items():
        pen = Pen(fill=style.DENSITY[level].light, opacity=0.88)
        paper.shape(to_path(cells), pen, "density", inside)
    size = symbol_size(shown)
    for stack in sorted(shown.stacks, key=lambda one: not one.area):
        _draw_stack(paper, shown, stack, size)


def _draw_circle(paper: Paper, shown: Scene, stack: Stack) -> None:
    """Draw how far from its point an incident may have been, in true metres."""
    radius = max(shown.extract.incidents["radius_m"].iloc[row] for row in stack.rows)
    points = radius / shown.frame.metres_per_point
    if points < symbol_size(shown) * 0.7:
        return
    pen = Pen(INK, 0.6, (1.6, 2.2), fill=INK, opacity=0.03 if stack.area else 0.06,
              line_opacity=0.45)  # fmt: skip
    paper.circle((*stack.home, points), pen, "circles", shown.frame.rectangle)


def _draw_stack(paper: Paper, shown: Scene, stack: Stack, size: float) -> None:
    if shown.has_circles and stack.home != (stack.x, stack.y):
        paper.line([stack.home, (stack.x, stack.y)], Pen(INK, 0.5), "labels")
    if not shown.is_apart(stack):
        families = _families(shown, stack)
        radius = symbols.stack_radius(len(stack.rows)) * size / symbols.SYMBOL
        symbols.stack(paper, families, (stack.x, stack.y), radius=radius, area=stack.area)
        return
    for row, (x, y) in zip(stack.rows, apart(stack, size), strict=True):
        if stack.area:
            symbols.badge(paper, shown.words(row), x, y, symbols.BADGE * size / symbols.SYMBOL)
        else:
            symbols.incident(paper, shown.words(row), x, y, size)


def _families(shown: Scene, stack: Stack) -> tuple[int, ...]:
    colours = [symbols.family_colour(shown.words(row)[0]) for row in stack.rows]
    return tuple(colours.count(colour.light) for colour in style.FAMILY_COLOURS.values())


def _draw_posts(paper: Paper, shown: Scene) -> None:
    size = symbols.POST * shown.request.size.scale * (0.8 if len(shown.posts) > 25 else 1)
    for post in shown.posts:
        if hypot(post.x - post.home[0], post.y - post.home[1]) > 0.1:
            paper.line([post.home, (post.x, post.y)], Pen(INK, 0.5), "labels")
        symbols.position(paper, (post.kind, post.group), post.x, post.y, size)
