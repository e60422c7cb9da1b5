"""Feeds: their entries, in order, and only those that can be read."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from geodata.errors import ArticleError
from geodata.ingest.feeds import Entry, read_feed
from geodata.ingest.refusal import MAX_BYTES
from tests.geodata.ingest.server import POLICY, Server, answer, redirect, serving

PAGES = Path(__file__).parent / "pages"
RSS = (PAGES / "feed.xml").read_bytes()
ATOM = (PAGES / "atom.xml").read_bytes()
FIRST = Entry(
    title="Two posts damaged near Sotk & Verin Shorzha",
    url="https://news.example/2022/two-posts-damaged",
    published=date(2022, 5, 30),
)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def rss(*items: str) -> bytes:
    inside = "".join(f"<item>{item}</item>" for item in items)
    return f"<rss version='2.0'><channel><title>T</title>{inside}</channel></rss>".encode()


def test_an_entry_has_a_headline_an_address_and_the_day_as_the_outlet_dates_it():
    assert read_feed(RSS)[0] == FIRST


def test_entries_without_a_web_address_are_left_out():
    assert [entry.title for entry in read_feed(RSS)] == [FIRST.title]


def test_an_entry_is_dated_by_its_publication_else_by_its_update():
    assert [(entry.title, entry.published) for entry in read_feed(ATOM)] == [
        ("Published and updated", date(2022, 5, 30)),
        ("Updated only", date(2022, 5, 31)),
        ("A day that is none", None),
    ]


@pytest.mark.parametrize(
    "content_type",
    [
        "application/rss+xml; charset=utf-8",
        "application/xml",
        "text/xml",
        "text/plain",
        "text/html",
    ],
)
def test_a_feed_is_fetched_from_an_address_and_its_links_are_completed(
    server: Server, content_type: str
):
    address = server.add("/feed", RSS, content_type)

    first, markets = read_feed(address, POLICY)

    assert first == FIRST
    assert markets.url == f"http://news.example:{server.port}/2022/markets"
    assert markets.published is None
    assert markets.title == "<script>alert(1)</script>Markets rise"


def test_a_feed_is_fetched_within_the_same_limits(server: Server):
    address = server.add("/feed", redirect("file:///etc/passwd"))

    with pytest.raises(ArticleError, match="expected an address with http: or https:"):
        read_feed(address, POLICY)
    with pytest.raises(ArticleError, match="expected a public address on the internet"):
        read_feed("http://127.0.0.1/feed")


def test_an_address_that_fails_is_refused_by_name(server: Server):
    with pytest.raises(ArticleError, match=r"/feed: expected a page, found 404"):
        read_feed(server.add("/feed", answer(404)), POLICY)


@pytest.mark.parametrize(
    "source", ["/etc/passwd", "<rss version='2.0'/>", "news.example/feed", "file:///etc/passwd"]
)
def test_a_text_that_is_no_address_is_neither_opened_nor_parsed(source: str):
    with pytest.raises(ArticleError, match="expected an address with http: or https:"):
        read_feed(source)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Shots were heard near Sotk.",
        b"/etc/passwd",
        b"http://127.0.0.1/feed",
        (PAGES / "report.html").read_bytes(),
        b"\x89PNG\r\n\x1a\n\0\0",
        b"<?xml version='1.0'?><data/>",
    ],
    ids=["empty", "text", "path", "address", "page", "picture", "other XML"],
)
def test_what_is_no_feed_is_refused(content: bytes):
    with pytest.raises(ArticleError, match=r"^uploaded feed: expected a feed \(RSS or Atom\)"):
        read_feed(content)


def test_a_feed_above_the_limit_is_refused():
    with pytest.raises(ArticleError, match="expected at most 5,000,000 bytes, found more"):
        read_feed(b"a" * (MAX_BYTES + 1))


def test_a_feed_without_entries_has_none():
    assert read_feed(rss()) == ()


def test_a_broken_feed_gives_the_entries_before_the_break():
    item = "<title>Shots</title><link>https://news.example/1</link>"

    entries = read_feed(rss(item)[: -len("</channel></rss>")] + b"<item><title>Sho")

    assert entries[0] == Entry("Shots", "https://news.example/1", None)


def test_entities_neither_grow_nor_open_files():
    laughs = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    doctype = f"<!DOCTYPE rss [<!ENTITY l0 'ha'>{laughs}<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
    item = "<title>Shots &l9; &f;</title><link>https://news.example/1</link>"

    (entry,) = read_feed(doctype.encode() + rss(item))

    assert entry.url == "https://news.example/1"
    assert len(entry.title) < 50
    assert "root:" not in entry.title
