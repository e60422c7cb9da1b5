"""How well candidates agree with the gold: pairs, misses and figures.

A candidate and an event are the same if type, place and date agree; each is paired at most
once. For the accuracy of the single fields two of the three are enough, so that an error in
one field shows as such and not as a miss and a spurious find.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from geodata.model import Article, Candidate
from tests.bench import agreement
from tests.bench.agreement import Judge
from tests.bench.gold import NEGATIVE, Case, Event

Item = TypeVar("Item")
Pair = tuple[Event, Candidate]
Check = Callable[[Event, Candidate], bool]


@dataclass(frozen=True)
class Result:
    """What came of one article."""

    case: Case
    """The article and its gold."""
    publisher: str
    """Who published it."""
    hits: tuple[Pair, ...]
    """Events that were found, with the right type, place and date; none is optional."""
    missed: tuple[Event, ...]
    """Events that were not found so; none is optional."""
    spurious: tuple[Candidate, ...]
    """Candidates that agree with no event, or tell one twice."""
    pairs: tuple[Pair, ...]
    """Events and candidates that agree in at least two of type, place and date."""


def compare(case: Case, article: Article, candidates: Sequence[Candidate], judge: Judge) -> Result:
    """Compare the candidates from one article with its gold."""
    required = [event for event in case.events if not event.is_optional]
    optional = [event for event in case.events if event.is_optional]
    hits = match(required, candidates, lambda event, found: judge.agreement(event, found) == 3)
    missed = _without(required, [event for event, _ in hits])
    spurious = [
        found
        for found in _without(candidates, [found for _, found in hits])
        if not any(judge.agreement(event, found) == 3 for event in optional)
    ]
    near = match(missed, spurious, lambda event, found: judge.agreement(event, found) == 2)
    return Result(
        case,
        article.publisher,
        hits=tuple(hits),
        missed=tuple(missed),
        spurious=tuple(spurious),
        pairs=(*hits, *near),
    )


def match(events: Sequence[Event], candidates: Sequence[Candidate], fits: Check) -> list[Pair]:
    """Pair as many events and candidates as fit, each once; earlier candidates come first.

    Kuhn's algorithm: an event takes a candidate from another that can have a different one.
    """
    owner: dict[int, int] = {}

    def settle(event: int, tried: set[int]) -> bool:
        for found in _by_likeness(events[event], candidates):
            if found in tried or not fits(events[event], candidates[found]):
                continue
            tried.add(found)
            if found not in owner or settle(owner[found], tried):
                owner[found] = event
                return True
        return False

    for event in range(len(events)):
        settle(event, set())
    return [(events[event], candidates[found]) for found, event in sorted(owner.items())]


def ratio(part: int, whole: int) -> float:
    """Return `part` of `whole`; 0 of nothing."""
    return part / whole if whole else 0.0


@dataclass(frozen=True)
class Summary:
    """The figures over many articles."""

    precision: float
    """Share of the candidates that are right."""
    recall: float
    """Share of the events that were found."""
    date: float
    """Share of the pairs whose date is right; so for all that follow."""
    place: float
    """See above."""
    type: float
    """See above."""
    claimant: float
    """See above."""
    figures: float
    """Of the pairs in which anybody has a figure, those in which all figures are right."""
    false_alarms: int
    """Physical incidents found in negative articles."""

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def summarise(results: Sequence[Result], judge: Judge) -> Summary:
    """Return the figures over some articles."""
    hits = sum(len(result.hits) for result in results)
    pairs = [(event, found, result) for result in results for event, found in result.pairs]
    counted = [(event, found) for event, found, _ in pairs if agreement.has_figures(event, found)]
    return Summary(
        precision=ratio(hits, hits + sum(len(result.spurious) for result in results)),
        recall=ratio(hits, hits + sum(len(result.missed) for result in results)),
        date=_share(agreement.right_date(event, found) for event, found, _ in pairs),
        place=_share(judge.same_place(event, found) for event, found, _ in pairs),
        type=_share(agreement.right_type(event, found) for event, found, _ in pairs),
        claimant=_share(
            judge.right_claimant(event, found, result.publisher) for event, found, result in pairs
        ),
        figures=_share(agreement.right_figures(event, found) for event, found in counted),
        false_alarms=sum(len(false_alarms(result)) for result in results),
    )


def false_alarms(result: Result) -> list[Candidate]:
    """Return the physical incidents that were found in a negative article."""
    if result.case.style != NEGATIVE:
        return []
    return [found for found in result.spurious if agreement.family(found.type) != "talks"]


def _share(checks: Iterable[bool]) -> float:
    outcomes = list(checks)
    return ratio(sum(outcomes), len(outcomes))


def _by_likeness(event: Event, candidates: Sequence[Candidate]) -> list[int]:
    """Return the positions of candidates, those first that have the very place, type and days."""

    def unlikeness(position: int) -> tuple[bool, bool, bool]:
        found = candidates[position]
        return (
            found.place not in event.places,
            not agreement.right_type(event, found),
            not agreement.right_date(event, found),
        )

    return sorted(range(len(candidates)), key=unlikeness)


def _without(items: Sequence[Item], taken: Sequence[Item]) -> list[Item]:
    """Return `items` less one for each of `taken`; equal ones may occur more than once."""
    left = list(items)
    for item in taken:
        left.remove(item)
    return left
