"""Articles on the command line → candidate incidents as JSON.

One JSON object an article, in the order of the arguments. An input that cannot be read gets
one line on the standard error, the others go through, and the exit code is 1.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from tqdm import tqdm

from geodata import catalogue, store
from geodata.errors import ArticleError, StoreError
from geodata.ingest import extract, match, read
from geodata.model import Article, Candidate

OTHER_NAMES = {"location_precision": "precision"}
"""Keys that are named otherwise than the fields of a candidate."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the articles that `arguments` name; return the exit code."""
    chosen = _parser().parse_args(arguments)
    known = catalogue.load()
    failed = False
    for source in _with_progress(chosen.sources):
        try:
            article = _read(source, chosen.published)
            candidates = match(extract(article, known.gazetteer), known)
            if chosen.add:
                store.add(article, candidates)
        except (ArticleError, StoreError) as error:
            print(" ".join(str(error).split()), file=sys.stderr)
            failed = True
            continue
        print(_line(source, candidates, indent=None if chosen.json else 2), flush=True)
    return int(failed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m geodata.ingest", description="Find the incidents that articles report."
    )
    parser.add_argument("sources", nargs="+", metavar="FILE_OR_URL")
    parser.add_argument(
        "--published",
        type=date.fromisoformat,
        metavar="YYYY-MM-DD",
        help="day of publication, for articles that do not give it",
    )
    parser.add_argument("--json", action="store_true", help="one line for each article")
    parser.add_argument("--add", action="store_true", help="put candidates into the review queue")
    return parser


def _with_progress(sources: Sequence[str]) -> Iterable[str]:
    quiet = len(sources) < 2 or not sys.stderr.isatty()
    progress: Iterable[str] = tqdm(sources, unit="article", file=sys.stderr, disable=quiet)
    return progress


def _read(source: str, published: date | None) -> Article:
    article = read(source)
    article = replace(article, published=published or article.published)
    if article.published is None:
        print(
            f"{source}: expected a day of publication, found none; days such as Friday are left "
            "open. Pass --published YYYY-MM-DD.",
            file=sys.stderr,
        )
    return article


def _line(source: str, candidates: Iterable[Candidate], indent: int | None) -> str:
    """Return what was found in one article as JSON."""
    found = {"article": source, "events": [_event(candidate) for candidate in candidates]}
    return json.dumps(found, ensure_ascii=False, indent=indent)


def _event(candidate: Candidate) -> dict[str, Any]:
    fields = {OTHER_NAMES.get(key, key): value for key, value in asdict(candidate).items()}
    return {
        key: value.isoformat() if isinstance(value, date) else value
        for key, value in fields.items()
    }


if __name__ == "__main__":
    sys.exit(main())
