"""In which order names are written: what comes first finds room first."""

from dashboard.snapshot.frame import Rectangle
from dashboard.snapshot.lettering import areas, obstacles, placement, towns
from dashboard.snapshot.lettering.captions import captions
from dashboard.snapshot.lettering.label import Label, scaled
from dashboard.snapshot.lettering.obstacles import Obstacle
from dashboard.snapshot.paper import Paper
from dashboard.snapshot.scene import Scene

MOST_COVERED = 12
"""Towns under symbols that are named; more would bury the symbols."""


def draw(paper: Paper, shown: Scene) -> None:
    """Write captions, then the names of areas, then those of towns."""
    inside, scale = shown.frame.rectangle, shown.request.size.scale
    signs = obstacles.of_scene(shown)
    named = captions(shown)
    texts = placement.name(paper, named, inside, signs)
    wide = areas.names(shown.grounds, shown.frame, [*signs, *texts])
    sized = [scaled(label, scale) for label in wide]
    texts += placement.place(paper, sized, inside, [*signs, *texts])
    written = {caption.text.partition("\n")[0] for caption in named}
    found = towns.names(shown.grounds, shown.frame, signs, texts, written)
    _name_towns(paper, [scaled(label, scale) for label in found], inside, [*signs, *texts])


def _name_towns(paper: Paper, found: list[Label], inside: Rectangle, taken: list[Obstacle]) -> None:
    """Write the names of cities, then of towns that a symbol covers, then of all others."""
    cities = [label for label in found if label.dot and label.priority >= towns.CITY]
    taken += placement.place(paper, cities, inside, taken)
    covered = [label for label in found if not label.dot][:MOST_COVERED]
    taken += placement.name(paper, covered, inside, taken)
    others = [label for label in found if label.dot and label.priority < towns.CITY]
    placement.place(paper, towns.uncovered(others, taken), inside, taken)
