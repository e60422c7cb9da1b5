"""A feed → its entries: what there is to read, and where."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import feedparser
from lxml.html import fromstring

from geodata.ingest import fetch
from geodata.ingest.fetch import ARTICLE_TYPES, FEED_TYPES, STRICT, Policy
from geodata.ingest.plain import TITLE_LENGTH, WEB_ADDRESS, clean
from geodata.ingest.refusal import MAX_BYTES, refused, too_long

UPLOAD = "uploaded feed"
"""What messages call a feed that came as bytes."""
MARKED_UP = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True)
class Entry:
    """One article that a feed announces; foreign text in all fields."""

    title: str
    """The headline as plain text; empty if the feed gives none."""
    url: str
    """Its address, http or https."""
    published: date | None
    """Day of publication as the outlet dates it; None if the feed gives none."""


def read_feed(source: str | bytes, policy: Policy = STRICT) -> tuple[Entry, ...]:
    """Return the entries of the feed at an address, or in the bytes of a file.

    They keep their order; entries without a web address are left out, as nobody could read
    them. Raises `ArticleError` if there is no feed.
    """
    if isinstance(source, bytes):
        return _entries(source, UPLOAD)
    page = fetch.fetch(source.strip(), (*FEED_TYPES, *ARTICLE_TYPES), policy)
    headers = {
        "content-location": page.url,
        "content-type": f"{page.content_type}; charset={page.charset}",
    }
    return _entries(page.content, fetch.without_password(source), headers)


def _entries(
    content: bytes, name: str, headers: Mapping[str, str] | None = None
) -> tuple[Entry, ...]:
    if len(content) > MAX_BYTES:
        raise too_long(name)
    # Bytes in a stream: the parser would take a bare string for an address or a file name.
    feed = feedparser.parse(io.BytesIO(content), response_headers=dict(headers or {}))
    if not feed.get("version"):
        raise refused(
            name, "a feed (RSS or Atom)", "something else",
            "Use the address of the feed itself, which the site links to.",
        )  # fmt: skip
    entries = (
        Entry(_title(entry), entry.get("link", "").strip(), _day(entry)) for entry in feed.entries
    )
    return tuple(entry for entry in entries if WEB_ADDRESS.fullmatch(entry.url))


def _title(entry: Mapping[str, Any]) -> str:
    detail = entry.get("title_detail", {})
    title = detail.get("value", "")
    if detail.get("type") in MARKED_UP and title.strip():
        title = fromstring(f"<div>{title}</div>").text_content()
    return " ".join(clean(title).split())[:TITLE_LENGTH]


def _day(entry: Mapping[str, Any]) -> date | None:
    """Return the day in the outlet's own time zone, which the parsed time no longer knows."""
    field = "published" if entry.get("published") else "updated"
    if field not in entry:
        return None
    for parse in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            return parse(entry[field].strip()).date()
        except ValueError:
            continue
    parsed = entry.get(f"{field}_parsed")
    return date(*parsed[:3]) if parsed else None
