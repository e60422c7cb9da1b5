"""Everything that one picture shows, decided before anything is drawn."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from dashboard.snapshot import ground
from dashboard.snapshot.frame import Frame, Rectangle
from dashboard.snapshot.generalisation import hexagons, posts, stacks
from dashboard.snapshot.generalisation.posts import Post
from dashboard.snapshot.generalisation.stacks import Stack
from dashboard.snapshot.ground import Ground
from dashboard.snapshot.request import Request
from dashboard.snapshot.symbols import POST, SYMBOL
from geodata.export import Extract

MOST_APART = 4
"""Up to so many incidents in one place are drawn side by side …"""
FEW = 30
"""… while the map has at most so many incidents."""
MOST_CIRCLES = 32
"""With more symbols than this, circles of uncertainty would hide the map."""


@dataclass(frozen=True)
class Scene:
    """What is seen."""

    extract: Extract
    """The selection."""
    request: Request
    """How it is to be drawn."""
    frame: Frame
    """Where on the sheet degrees lie."""
    grounds: tuple[Ground, ...]
    """Layers, lowest first."""
    stacks: tuple[Stack, ...]
    """Incidents; if they are very many, only those known to a district or wider."""
    hexagons: dict[tuple[float, float], int]
    """Very many incidents, by the middle of a hexagon; empty if they are few."""
    posts: tuple[Post, ...]
    """Positions."""

    @property
    def seen(self) -> int:
        """How many of the incidents lie inside the map."""
        incidents = self.extract.incidents
        x, y = self.frame.points(incidents["lon"].to_numpy(), incidents["lat"].to_numpy())
        return int(np.count_nonzero(self.frame.rectangle.contains(x, y)))

    @property
    def has_circles(self) -> bool:
        """Whether circles of uncertainty are drawn."""
        return not self.hexagons and 0 < len(self.stacks) <= MOST_CIRCLES

    def is_apart(self, stack: Stack) -> bool:
        """Say whether each incident of a stack has its own symbol."""
        return len(stack.rows) == 1 or (
            self.is_sparse and not stack.area and len(stack.rows) <= MOST_APART
        )

    @cached_property
    def is_sparse(self) -> bool:
        """Whether there is room for symbols side by side."""
        return not self.hexagons and sum(len(one.rows) for one in self.stacks) <= FEW

    def words(self, row: int) -> tuple[str, str]:
        """Return type and status of an incident."""
        return self._words[row]

    @cached_property
    def _words(self) -> list[tuple[str, str]]:
        incidents = self.extract.incidents
        return list(zip(incidents["type"], incidents["status"], strict=True))


def scene(extract: Extract, request: Request, rectangle: Rectangle) -> Scene:
    """Return what a picture shows whose map fills `rectangle`."""
    frame = Frame(rectangle, request.extent.bounds)
    size = request.size.scale
    positions = extract.positions if request.positions else ()
    gathered = stacks.gathered(extract.incidents, frame)
    return Scene(
        extract,
        request,
        frame,
        ground.grounds(extract.layers, extract.selection.end, frame),
        gathered,
        hexagons.counted(extract.incidents, frame),
        posts.fanned(positions, frame, POST * size, gathered),
    )


def symbol_size(shown: Scene) -> float:
    """Return the size of symbols: smaller where they are many."""
    crowd = 1.0 if shown.is_sparse else 0.86
    return SYMBOL * shown.request.size.scale * crowd
