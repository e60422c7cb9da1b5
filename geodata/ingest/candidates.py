"""What several tellings of one incident amount to: a candidate that a person may review."""

import re
from collections.abc import Sequence

from geodata.ingest import actors
from geodata.ingest.callings import MILITARY
from geodata.ingest.merge import SAID, Denial, Draft, Telling
from geodata.ingest.tolls import Toll, total
from geodata.ingest.where import Mention
from geodata.model import Article, Candidate

DAILY_LIFE = re.compile(
    r"\b(?:people|persons|family|families|passengers|wedding|tractor|field|car)\b"
)
"""Words by which those whom a mine killed are civilians."""

SERVING = re.compile(
    rf"\b(?:{MILITARY}|deminers?|sappers?|mine clearers?|military|army|convoy)\b", re.IGNORECASE
)
"""Words of service, by which they are not."""

PRECISIONS = {
    "province": "province",
    "region": "province",
    "district": "district",
    "bridge": "exact",
    "crossing": "exact",
}
"""How well a place is known by its kind."""

SETTLEMENTS = (
    "village", "town", "city", "airport", "monastery", "military_base", "mine", "locality",
)  # fmt: skip
"""Kinds of places that people live in, or that are no larger."""


def candidate(draft: Draft, article: Article, denial: Denial | None = None) -> Candidate:
    """Return a draft as a candidate, with who denies it."""
    mention = draft.place
    assert mention is not None  # noqa: S101
    settled = len(mention.places) == 1
    place, days = mention.place, draft.when
    first = next((t for t in draft.tellings if t.place), draft.tellings[0])
    claim = _claim(draft, first)
    speaker = claim.speaker if claim else None
    if denial and speaker and denial.speaker.side == speaker.side:
        denial = None
    tolls = _tolls(draft, first)
    civilians = total(tolls, "killed", "civilian") or _of_daily_life(draft, tolls, article)
    return Candidate(
        start=days.start if days else None,
        end=days.end if days else None,
        place=place.name if settled else article.text[mention.start : mention.end],
        lat=place.lat if settled else None,
        lon=place.lon if settled else None,
        location_precision=_precision(mention),
        alternatives=() if settled else tuple(p.name for p in mention.places),
        type=draft.type,
        initiator=first.initiator,
        target=first.target,
        claimant=speaker.name if speaker else article.publisher or "publisher",
        stance=claim.stance if claim else "asserts",
        killed_armenian_military=total(tolls, "killed", "armenian"),
        killed_azerbaijani_military=total(tolls, "killed", "azerbaijani"),
        killed_civilians=civilians,
        killed=total(tolls, "killed"),
        wounded=total(tolls, "wounded"),
        captured=total(tolls, "captured"),
        quote=article.text[first.span[0] : first.span[1]].strip(),
        span=_trimmed(article.text, first.span),
        confidence=_confidence(draft, settled),
        incident=None,
        denied_by=denial.speaker.name if denial else "",
        denial=article.text[slice(*denial.span)].strip() if denial else "",
    )


def _claim(draft: Draft, first: Telling) -> Telling | None:
    """Return the telling whose speaker claims the incident, if anybody does.

    Whoever spoke last before its place was told claims it rather than whoever confirms it.
    """
    told = [t for t in draft.tellings[: draft.tellings.index(first) + 1] if t.speaker]
    told = told or [t for t in draft.tellings if t.speaker and t.paragraph < -1]
    told = [t for t in told if t.stance != "confirms"] or told
    return told[-1] if told else None


def _tolls(draft: Draft, first: Telling) -> list[Toll]:
    """Return the figures of all tellings, each with the side whose own they are."""
    return [
        toll
        for telling in draft.tellings
        for toll in actors.own_sides(telling.tolls, telling.speaker, telling.target or first.target)
    ]


def _of_daily_life(draft: Draft, tolls: Sequence[Toll], article: Article) -> int | None:
    """Return how many "people" a mine killed where nothing tells of soldiers or sappers."""
    words = " ".join(article.text[slice(*telling.span)] for telling in draft.tellings)
    civil = DAILY_LIFE.search(words) and not SERVING.search(words)
    nobodys = not any(toll.side or toll.military for toll in tolls if toll.harm == "killed")
    return total(tolls, "killed") if draft.type == "landmine" and civil and nobodys else None


def _trimmed(text: str, span: tuple[int, int]) -> tuple[int, int]:
    quote = text[slice(*span)]
    start = span[0] + len(quote) - len(quote.lstrip())
    return start, start + len(quote.strip())


def _precision(mention: Mention) -> str:
    """Return how well the wording and the kind of a place tell where it is."""
    if mention.place.kind in SETTLEMENTS:
        return "area" if mention.vague else "settlement"
    return PRECISIONS.get(mention.place.kind, "area")


def _confidence(draft: Draft, settled: bool) -> float:
    """Return how well the words fit: place and day in one sentence, and somebody who says so."""
    told = draft.tellings
    score = 0.4
    score += 0.2 * any(t.own_place and t.sure == SAID for t in told)
    score += 0.1 * any(t.own_place for t in told) + 0.1 * any(t.sure == SAID for t in told)
    score += 0.1 * any(t.speaker for t in told)
    score += 0.05 * (len(told) > 1)
    return round(score if settled else score - 0.2, 2)
