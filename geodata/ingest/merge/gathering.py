"""Each telling is added to the incident that it goes on with, or begins another."""

from collections.abc import Iterable, Sequence

from geodata.ingest.merge.background import is_background
from geodata.ingest.merge.draft import Draft
from geodata.ingest.merge.sameness import goes_on_with
from geodata.ingest.merge.telling import Telling, near
from geodata.ingest.merge.types import VIOLENT


def merge(tellings: Iterable[Telling]) -> list[Draft]:
    """Return the incidents that `tellings` are about, those without any place left out."""
    drafts: list[Draft] = []
    last: Draft | None = None
    floating: list[Telling] = []
    for telling in tellings:
        draft = _about(drafts, telling, last)
        if draft:
            draft.tellings.append(telling)
            last = draft
        elif telling.place:
            last = Draft([telling])
            taken = [one for one in floating if near(one, telling) and goes_on_with(last, one)]
            floating = [one for one in floating if one not in taken]
            last.tellings[:0] = taken
            drafts.append(last)
        else:
            floating.append(telling)
    _add_losses(drafts, floating)
    return [draft for draft in drafts if not is_background(draft, drafts)]


def _add_losses(drafts: Sequence[Draft], floating: Iterable[Telling]) -> None:
    """Add losses that are told far from any place to the only fight that they can be of."""
    for telling in floating:
        fitting = [
            d for d in drafts if d.type in VIOLENT and telling.tolls and goes_on_with(d, telling)
        ]
        if len(fitting) == 1 and telling.type == "casualty" and telling.paragraph > 0:
            fitting[0].tellings.append(telling)


def _about(drafts: Sequence[Draft], telling: Telling, last: Draft | None) -> Draft | None:
    """Return the incident that `telling` goes on with; without a place, the one just told."""
    if telling.place is None:
        recent = [last] if last else []
        if telling.tolls and telling.type == "casualty":
            recent += [d for d in reversed(drafts) if d is not last and d.type in VIOLENT]
        close = (d for d in recent if near(d.tellings[-1], telling) and goes_on_with(d, telling))
        return next(close, None)
    fitting = [draft for draft in drafts if goes_on_with(draft, telling)]
    exact = [draft for draft in fitting if draft.place and draft.place.place == telling.place.place]
    return next(iter(exact or fitting), None)
