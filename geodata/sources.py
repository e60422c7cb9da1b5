"""The articles that everything rests on."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from geodata import schemas, tables, vocabulary
from geodata.checks import ADDRESS
from geodata.errors import Problem
from geodata.model import Source


class Sources(dict[str, Source]):
    """Sources by id; an address without a record stands for a source of its own.

    A table of others may cite hundreds of thousands of addresses: a source is only made of one
    when somebody asks for it.
    """

    def __missing__(self, id_: str) -> Source:
        """Return the source of which only the address is known; no other id is made up."""
        if re.fullmatch(ADDRESS, id_):
            return from_address(id_)
        raise KeyError(id_)


def load(path: Path) -> tuple[dict[str, Source], tuple[Problem, ...]]:
    """Return the sources in `path` by id, and the problems of the rows set aside."""
    table = tables.read(path, schemas.sources())
    records = (_source(row) for row in table.records)
    return {source.id: source for source in records}, table.problems


def from_address(url: str) -> Source:
    """Return a source of which only the address is known, as in tables of others."""
    return Source(url, urlsplit(url).netloc, url, None, url, "")


def may_be_passed_on(source: Source) -> bool:
    """Say whether what rests on a source may leave the product."""
    return source.licence != vocabulary.NO_REDISTRIBUTION


def latest(sources: Iterable[Source]) -> Source | None:
    """Return the source that was published last, or None if no source has a day."""
    dated = [source for source in sources if source.date]
    return max(dated, key=lambda source: source.date or date.min, default=None)


def _source(row: dict[str, Any]) -> Source:
    day = date.fromisoformat(row["date"]) if row["date"] else None
    return Source(**(row | {"date": day}))
