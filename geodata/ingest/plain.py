"""Plain text: its characters, the lines above it that describe it, its headline."""

import re
from datetime import date
from typing import NamedTuple

from geodata.errors import ArticleError
from geodata.ingest.published import parse_day
from geodata.ingest.refusal import refused

LINE_END = re.compile("\r\n|[\r\v\f\u0085\u2028\u2029]")
SPACE = re.compile("[\t\u00a0\u2007\u2009\u202f]")
UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
"""Control characters, soft hyphens, changes of direction: what a reader cannot see."""
WEB_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
HEADER_LINE = re.compile(r"(title|publisher|published|url):[ \t]*(.*)", re.IGNORECASE)
TITLE_LENGTH = 200
"""A longer first line is a paragraph."""


class Header(NamedTuple):
    """What the lines above a text tell about it."""

    title: str = ""
    """The headline; empty if it is not told, as for all that follow."""
    publisher: str = ""
    """The outlet."""
    published: date | None = None
    """Day of publication."""
    url: str = ""
    """Address, http or https."""


def clean(text: str) -> str:
    """Return `text` with plain line ends and spaces, and without what cannot be seen."""
    return UNSEEN.sub("", SPACE.sub(" ", LINE_END.sub("\n", text))).strip()


def split(text: str, name: str) -> tuple[Header, str]:
    """Return what the first lines of a clean text tell about it, and the text below them.

    Raises `ArticleError` if a day or an address is none.
    """
    told: dict[str, str] = {}
    end = 0
    while match := HEADER_LINE.match(text, end):
        told[match[1].lower()] = match[2].strip()
        end = match.end() + 1
    day = parse_day(told.get("published", ""))
    if told.get("published") and day is None:
        raise _wrong(name, "published", "a day as YYYY-MM-DD", told["published"])
    if told.get("url") and not WEB_ADDRESS.fullmatch(told["url"]):
        raise _wrong(name, "url", "an address with http: or https:", told["url"])
    header = Header(told.get("title", ""), told.get("publisher", ""), day, told.get("url", ""))
    return header, text[end:].strip()


def headline(body: str) -> str:
    """Return the first line if it looks like one: short, no sentence, and more below it."""
    first, _, rest = body.partition("\n")
    title = first.lstrip("# ").strip()
    is_sentence = title.endswith((".", ":", ";", ","))
    return title if rest.strip() and len(title) <= TITLE_LENGTH and not is_sentence else ""


def _wrong(name: str, field: str, expected: str, found: str) -> ArticleError:
    return refused(f"{name}, {field}", expected, repr(found), "Correct the line or remove it.")
