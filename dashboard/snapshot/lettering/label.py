"""What a label is: words, where they belong, and how they are set."""

from dataclasses import dataclass, replace

from dashboard.snapshot.pen import Type

SIDES = ("east", "west", "north", "south")
"""Where names of points stand, best first."""


@dataclass(frozen=True)
class Label:
    """One name and where it belongs."""

    text: str
    """What is written; may have two lines."""
    x: float
    """Points from the left."""
    y: float
    """Points from below."""
    type: Type
    """How it is set."""
    priority: float = 0.0
    """Higher comes first."""
    dot: float = 0.0
    """Radius of the dot that is drawn with it; 0 for none."""
    reach: float = 0.0
    """How far from its point it begins at least: half the size of a symbol that it names."""
    is_tied: bool = False
    """Whether a line ties the name to its point where they are not next to each other."""
    directions: tuple[str, ...] = ("north", "south")
    """On which sides of its point it may stand, best first."""


def scaled(label: Label, scale: float) -> Label:
    """Return a label in letters that are `scale` times as large."""
    return replace(label, type=replace(label.type, size=label.type.size * scale))
