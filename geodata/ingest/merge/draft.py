"""One incident while its tellings are gathered."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from geodata.ingest.merge.telling import SAID, Telling
from geodata.ingest.when import When
from geodata.ingest.where import AREAS, Mention


@dataclass
class Draft:
    """One incident while its tellings are gathered."""

    tellings: list[Telling] = field(default_factory=list)
    """In the order of the text; at least one has a place."""

    @property
    def type(self) -> str:
        """The type that says most: a death is only the type if nothing tells how it came."""
        kinds = [telling.type for telling in self.tellings]
        telling = [kind for kind in kinds if kind != "casualty"]
        return (telling or kinds)[0]

    @property
    def place(self) -> Mention | None:
        """The finest place that is named, best in the very sentence that tells."""
        named = [(telling.place, telling.own_place) for telling in self.tellings if telling.place]
        finest = min(named, key=lambda told: (_width(told[0]), not told[1]), default=(None, False))
        return finest[0]

    @property
    def when(self) -> When | None:
        """The days told beside the event, the closest first; else those taken over."""
        dated = [(telling.when, telling.sure) for telling in self.tellings if telling.when]
        if not dated:
            return None
        surest = max(sure for _, sure in dated)
        best = [when for when, sure in dated if sure == surest]
        if self.type == "road_closure" and surest == SAID:
            return _stretch([when for when, _ in dated], best)
        return min(best, key=lambda when: when.end - when.start)


def _width(mention: Mention) -> int:
    """Return 0 for a spot, and more the wider an area is; a country's own exclave is widest."""
    kind = mention.place.kind
    return AREAS.index(kind) + 1 if kind in AREAS else 0


def _stretch(dated: Sequence[When], sure: Sequence[When]) -> When:
    """Return from when to when a state lasted; of days within others the closer ones count."""
    close = [w for w in dated if w.since or not any(_is_within(other, w) for other in sure)]
    return replace(sure[0], start=min(w.start for w in close), end=max(w.end for w in close))


def _is_within(inner: When, outer: When) -> bool:
    """Say whether days lie within others, and are not all of them."""
    same = (inner.start, inner.end) == (outer.start, outer.end)
    return outer.start <= inner.start and inner.end <= outer.end and not same
