"""Drafts that are no incident of their own: sums, generalities and what befell one life."""

from collections.abc import Sequence

from geodata.ingest.merge.draft import Draft
from geodata.ingest.merge.telling import ASSUMED, SAID
from geodata.ingest.merge.types import PERSONAL, same_kind
from geodata.ingest.where import contains

NEWS_PARAGRAPHS = 2
"""Paragraphs in which news may stand without its day; further down what has none is general."""

A_YEAR = 300
"""A stretch of so many days is only a year or a war that somebody was hurt in."""


def is_background(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Say whether a draft among all `drafts` is no incident of its own."""
    return (
        _told_finer(draft, drafts)
        or _only_counts(draft, drafts)
        or _is_general(draft)
        or _is_life(draft)
    )


def _told_finer(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Say whether a draft without a day of its own only sums up others inside its area."""
    if any(telling.sure == SAID for telling in draft.tellings) or draft.place is None:
        return False
    around = draft.place.place
    return any(
        other.place and contains(around, other.place.place) and same_kind(draft.type, other.type)
        for other in drafts
    )


def _is_general(draft: Draft) -> bool:
    """Say whether a draft deep in an article has no day but that of publication."""
    return all(
        t.sure == ASSUMED
        and t.paragraph > NEWS_PARAGRAPHS
        and t.when is not None
        and t.when.span[0] == t.when.span[1]
        for t in draft.tellings
    )


def _is_life(draft: Draft) -> bool:
    """Say whether a draft only tells in which year somebody was hurt, or how many a war killed."""
    when = draft.when
    return bool(when and (when.end - when.start).days >= A_YEAR and draft.type in PERSONAL)


def _only_counts(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Say whether a draft only counts violations that the same paragraph tells one by one."""
    here = {telling.paragraph for telling in draft.tellings}
    return all(telling.summary for telling in draft.tellings) and any(
        telling.paragraph in here and not telling.summary and telling.place
        for other in drafts
        if other is not draft
        for telling in other.tellings
    )
