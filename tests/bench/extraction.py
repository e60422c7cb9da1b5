"""Measure the article reader and a naive baseline on the invented articles.

    python -m tests.bench.extraction [--part tune|held_out|all] [--errors]

`--errors` lists what was missed, spurious or wrong in each article.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from geodata import places
from geodata.catalogue import DATA
from geodata.model import Article, Candidate
from tests.bench import agreement, scoring
from tests.bench.agreement import Judge
from tests.bench.baseline import Baseline
from tests.bench.gold import FIGURES, PARTS, Case, Event, article, cases
from tests.bench.scoring import Result, Summary

ROWS = (
    ("precision", "precision"),
    ("recall", "recall"),
    ("F1", "f1"),
    ("date", "date"),
    ("place", "place"),
    ("type", "type"),
    ("claimant", "claimant"),
    ("casualties", "figures"),
)
"""What the table shows, and the attribute of `Summary` that it comes from."""

Extract = Callable[[Article], Sequence[Candidate]]
Read = Callable[[Path], Article]


def main(arguments: Sequence[str]) -> None:
    """Print the table, and the errors if they are asked for."""
    from geodata import ingest  # noqa: PLC0415 - what is measured must not be needed to import

    options = _options(arguments)
    chosen = cases(PARTS if options.part == "all" else (options.part,))
    gazetteer, _ = places.load(DATA / "places.csv")
    judge = Judge(gazetteer)
    reader, speed = run(chosen, judge, ingest.read, lambda text: ingest.extract(text, gazetteer))
    naive, naive_speed = run(chosen, judge, article, Baseline(gazetteer).extract)
    columns = [scoring.summarise(results, judge) for results in (reader, naive)]
    print("\n".join(table(chosen, columns, (speed, naive_speed))))
    if options.errors:
        print("\n".join(line for result in reader for line in errors(result, judge)))


def run(
    chosen: Sequence[Case], judge: Judge, read: Read, extract: Extract
) -> tuple[list[Result], float]:
    """Return the results of a reader and its speed in articles per second of processor time.

    The first article is read once before, so that what is loaded only once is not counted.
    """
    extract(read(chosen[0].path))
    began = time.process_time()
    outcomes = [(case, text := read(case.path), extract(text)) for case in chosen]
    seconds = time.process_time() - began
    results = [scoring.compare(case, text, found, judge) for case, text, found in outcomes]
    return results, len(chosen) / seconds


def table(
    chosen: Sequence[Case], columns: Sequence[Summary], speeds: Sequence[float]
) -> Iterator[str]:
    """Yield the lines of the table: the reader first, then the baseline."""
    events = [event for case in chosen for event in case.events if not event.is_optional]
    yield f"{len(chosen)} articles, {len(events)} incidents that must be found"
    yield f"{'':<24}{'reader':>10}{'baseline':>10}"
    for label, attribute in ROWS:
        figures = "".join(f"{getattr(column, attribute):>10.2f}" for column in columns)
        yield f"{label:<24}{figures}"
    alarms = "".join(f"{column.false_alarms:>10}" for column in columns)
    yield f"{'incidents in negatives':<24}{alarms}"
    yield f"{'articles per second':<24}{''.join(f'{speed:>10.0f}' for speed in speeds)}"


def errors(result: Result, judge: Judge) -> Iterator[str]:
    """Yield what is wrong with one article, a headline first; nothing if all is right."""
    partners = [event for event, _ in result.pairs]
    taken = [found for _, found in result.pairs]
    lines = [f"  missed    {_gold(event)}" for event in result.missed if event not in partners]
    lines += [f"  spurious  {_found(one)}" for one in result.spurious if one not in taken]
    for event, found in result.pairs:
        wrong = ", ".join(_wrong(event, found, result.publisher, judge))
        if wrong:
            lines += [
                f"  wrong {wrong}",
                f"    gold    {_gold(event)}",
                f"    found   {_found(found)}",
            ]
    if lines:
        yield f"{result.case.name} ({result.case.style})"
        yield from lines


def _wrong(event: Event, found: Candidate, publisher: str, judge: Judge) -> Iterator[str]:
    checks = {
        "date": agreement.right_date(event, found),
        "place": judge.same_place(event, found),
        "type": agreement.right_type(event, found),
        "claimant": judge.right_claimant(event, found, publisher),
        "casualties": agreement.right_figures(event, found),
    }
    yield from (field for field, is_right in checks.items() if not is_right)


def _gold(event: Event) -> str:
    figures = " ".join(f"{name}={'/'.join(map(str, values))}" for name, values in event.figures)
    alternatives = ("/".join(words) for words in (event.places, event.types, event.claimants))
    return f"{event.start}..{event.end} {' | '.join(alternatives)} {figures}".rstrip()


def _found(found: Candidate) -> str:
    numbers = {name: getattr(found, name) for name in FIGURES}
    figures = " ".join(f"{name}={value}" for name, value in numbers.items() if value is not None)
    quote = " ".join(found.quote.split())[:90]
    words = f"{found.place} | {found.type} | {found.claimant}"
    return f"{found.start}..{found.end} {words} {figures} “{quote}”"


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.extraction")
    parser.add_argument("--part", choices=(*PARTS, "all"), default="all")
    parser.add_argument("--errors", action="store_true", help="list the errors of each article")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
