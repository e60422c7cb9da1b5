"""What the tests of reading articles share."""

from collections.abc import Callable
from datetime import date

import pytest

from geodata.catalogue import Catalogue
from geodata.ingest import extract
from geodata.model import Article, Candidate

Told = Callable[..., tuple[Candidate, ...]]

WEDNESDAY = date(2022, 6, 15)


@pytest.fixture
def told(catalogue: Catalogue) -> Told:
    """Return a function from a text to what it reports, published on a Wednesday."""

    def told(
        text: str, published: date | None = WEDNESDAY, title: str = ""
    ) -> tuple[Candidate, ...]:
        article = Article("pasted text", title, "The Paper", published, "", "en", text)
        return extract(article, catalogue.gazetteer)

    return told
