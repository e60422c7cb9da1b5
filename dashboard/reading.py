"""Where articles come from: an address, pasted text, a file or a feed."""

from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module
from types import ModuleType

from geodata.catalogue import Catalogue
from geodata.model import Article, Candidate


@dataclass(frozen=True)
class About:
    """What a reader knows of a text that does not say so itself."""

    title: str = ""
    """Headline."""
    publisher: str = ""
    """Outlet."""
    published: date | None = None
    """Day of publication."""
    url: str = ""
    """Web address."""


@dataclass(frozen=True)
class Reading:
    """An article and what it gave."""

    article: Article
    """The article."""
    candidates: tuple[Candidate, ...]
    """Compared with the catalogue."""


def ingest() -> ModuleType:
    """Return `geodata.ingest`; loading it takes a moment, so only when it is needed."""
    return import_module("geodata.ingest")


def understand(article: Article, catalogue: Catalogue) -> Reading:
    """Return what an article seems to report."""
    found = ingest().extract(article, catalogue.gazetteer)
    return Reading(article, ingest().match(found, catalogue))


def pasted(text: str, about: About) -> Article:
    """Return a pasted text as an article; what the page was told comes before its own lines.

    Raises `ArticleError` for a text that cannot be read.
    """
    article = ingest().read_text(text)
    filled = {name: value for name, value in vars(about).items() if value}
    return replace(article, **filled)
