"""One place as a text names it."""

from dataclasses import dataclass

from geodata.ingest.where.roles import Role
from geodata.model import Place


@dataclass(frozen=True)
class Mention:
    """One place as a text names it."""

    start: int
    """Offset of its first character in the text."""
    end: int
    """Offset behind its last character."""
    places: tuple[Place, ...]
    """What is meant; more than one if the context does not settle it."""
    role: Role
    """What the place has to do with the event."""
    vague: bool
    """Whether the words only say near, around, or in the direction of."""
    linked: bool
    """Whether it goes on with the list that the mention before it belongs to."""
    around: bool = False
    """Whether it only says in which area the mention before it lies."""

    @property
    def place(self) -> Place:
        """The place that is meant, or the first of several."""
        return self.places[0]
