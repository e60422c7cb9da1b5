"""What a legend is made of: entries under headings."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "type", "status", "circle", "badge", "stack", "family", "density", "post", "force", "layer"
]


@dataclass(frozen=True)
class Entry:
    """One sign and what it means."""

    kind: Kind
    """What sort of thing it explains."""
    key: str
    """Which one: a word of the vocabulary or table that `kind` speaks of."""
    label: str
    """The words beside it."""


@dataclass(frozen=True)
class Section:
    """Entries under one heading."""

    title: str
    """The heading."""
    entries: tuple[Entry, ...]
    """In the order of the vocabulary."""
