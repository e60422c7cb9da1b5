"""A web page → its article: main text, headline, outlet, day and language."""

import re
from configparser import ConfigParser
from copy import deepcopy
from datetime import date
from typing import Any

from lxml.etree import LxmlError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from geodata.ingest.plain import TITLE_LENGTH, WEB_ADDRESS, clean
from geodata.ingest.published import published
from geodata.ingest.refusal import limited, refused
from geodata.model import Article

MAX_ELEMENTS = 20_000
"""Ten times those of a long page; far more are there to keep a reader busy."""
SHORT_TEXT = 40
"""From so many characters on a text may be the article, not a leftover of it."""
LANGUAGE = re.compile(r"[a-z]{2}(?![a-z])")
DECLARATION = re.compile(r"\s*<\?xml[^>]*>")
"""It may name an encoding, and the text has been decoded already."""
CURE = "Paste the text of the article."


def read(html: str, name: str, url: str = "") -> Article:
    """Return the article in `html`, called `name`, whose address is `url` if that is known.

    Raises `ArticleError` if there is no text in it, or too much around it.
    """
    tree = _tree(html, name)
    language = LANGUAGE.match((tree.get("lang") or tree.get("xml:lang") or "").lower())
    try:
        found = _article(tree, url)
    except Exception as error:
        raise refused(name, "a web page", f"one that is broken ({error!r})", CURE) from error
    body = clean(found.text or "") if found else ""
    if not body:
        raise refused(name, "a page with an article", "no main text", CURE)
    declared = date.fromisoformat(found.date) if found.date else None
    return Article(
        address=name,
        title=_line(found.title),
        publisher=_line(found.sitename),
        published=declared or published(body),
        url=url or (found.url if WEB_ADDRESS.fullmatch(found.url or "") else ""),
        language=language[0] if language else "",
        text=limited(body, name),
    )


def _tree(html: str, name: str) -> HtmlElement:
    """Return the elements of a page, whatever is missing around them."""
    parser = HTMLParser(remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(DECLARATION.sub("", html, count=1), parser=parser)
    except LxmlError as error:
        raise refused(name, "a web page", "nothing that can be read", CURE) from error
    if sum(1 for _ in tree.iter()) > MAX_ELEMENTS:
        raise refused(name, f"a page of at most {MAX_ELEMENTS:,} elements", "more", CURE)
    return tree


def _article(tree: HtmlElement, url: str) -> Any:
    # Imported here because importing it tries out the network of the machine.
    import trafilatura  # noqa: PLC0415

    return trafilatura.bare_extraction(
        tree,
        url=url or None,
        include_comments=False,
        with_metadata=True,
        config=_config(),
        date_extraction_params=_date_rules(),
    )


def _config() -> ConfigParser:
    """Return settings that keep the paragraphs of a report of two sentences apart."""
    from trafilatura.settings import DEFAULT_CONFIG  # noqa: PLC0415

    config = deepcopy(DEFAULT_CONFIG)
    config["DEFAULT"]["MIN_EXTRACTED_SIZE"] = str(SHORT_TEXT)
    return config


def _date_rules() -> dict[str, object]:
    """Return rules that take a day of publication where one is declared, and guess none."""
    return {
        "original_date": True,
        "extensive_search": False,
        "max_date": date.today().isoformat(),
    }


def _line(text: str | None) -> str:
    return " ".join(clean(text or "").split())[:TITLE_LENGTH]
