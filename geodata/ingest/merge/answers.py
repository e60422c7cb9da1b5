"""Which of the incidents told of in an article the other side denies."""

from collections.abc import Iterable, Sequence

from geodata.ingest.merge.draft import Draft
from geodata.ingest.merge.telling import Denial, Telling, near


def answer(draft: Draft, told: Sequence[Telling], denials: Iterable[Denial]) -> Denial | None:
    """Return the first denial of an incident, among all that is told and denied; None if none is.

    A denial is of what another side told last before it, in the same sentence or close above.
    """
    spans = {telling.span for telling in draft.tellings}
    denied = ((denial, _denied(denial, told)) for denial in denials)
    return next((denial for denial, telling in denied if telling and telling.span in spans), None)


def _denied(denial: Denial, told: Sequence[Telling]) -> Telling | None:
    """Return what another side told last before a denial."""
    before = [
        telling
        for telling in told
        if telling.span[0] <= denial.span[0]
        and (telling.speaker is None or telling.speaker.side != denial.speaker.side)
        and near(telling, denial)
    ]
    return max(before, key=lambda telling: telling.span[0], default=None)
