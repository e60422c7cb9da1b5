"""Fetching: what a page may be, cost and come from, and what no server can make the reader do."""

import gzip
import socket
import zlib
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.errors import ArticleError
from geodata.ingest.fetch import FEED_TYPES, Page, Policy, fetch
from geodata.ingest.refusal import MAX_BYTES
from tests.geodata.ingest.server import POLICY, Server, answer, names, page, redirect, serving

TEXT = b"Shots were heard near Sotk."
STRICT_FOR_NAMES = Policy(look_up=names("127.0.0.1"))
"""The policy of the product, with a world in which every name is this machine."""


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def message(address: str, policy: Policy = POLICY) -> str:
    with pytest.raises(ArticleError) as caught:
        fetch(address, policy=policy)
    text = str(caught.value)
    assert "\n" not in text
    return text


def test_a_page_comes_with_its_address_type_and_encoding(server: Server):
    address = server.add("/a?b=c", TEXT, "Text/HTML; charset=KOI8-R")

    assert fetch(address, policy=POLICY) == Page(address, TEXT, "text/html", "koi8-r")


def test_an_address_is_used_without_its_fragment(server: Server):
    address = server.add("/a", TEXT)

    assert fetch(f"{address}#part", policy=POLICY).url == address


def test_the_connection_goes_to_the_very_address_that_was_judged(server: Server):
    address = server.add("/a", TEXT)
    asked: list[tuple[str, int]] = []

    def look_up_once(host: str, port: int) -> list[str]:
        asked.append((host, port))
        return ["127.0.0.1"] if len(asked) == 1 else ["10.0.0.1"]

    fetch(address, policy=replace(POLICY, look_up=look_up_once))

    assert asked == [("news.example", server.port)]
    assert server.requests[0].headers["Host"] == f"news.example:{server.port}"


def test_the_next_address_of_a_name_is_tried_if_the_first_does_not_answer(server: Server):
    address = server.add("/a", TEXT)

    policy = replace(POLICY, look_up=names("127.0.0.2", "127.0.0.1"))

    assert fetch(address, policy=policy).content == TEXT


def test_a_request_tells_who_reads_and_carries_nothing_of_the_machine(
    server: Server, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9/")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9/")
    address = server.add("/a", page(TEXT, Set_Cookie="seen=1; Path=/"))
    server.add("/first", answer(302, Location="/a", Set_Cookie="seen=1; Path=/"))

    fetch(address.replace("/a", "/first"), policy=POLICY)

    first, second = (request.headers for request in server.requests)
    assert first["User-Agent"].startswith("border-dispute-map/")
    assert "Cookie" not in second
    assert "Authorization" not in second


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_and_the_last_address_is_told(server: Server, status: int):
    last = server.add("/last", TEXT)
    first = server.add("/first", redirect("/last", status))

    assert fetch(first, policy=POLICY).url == last


def test_five_redirects_are_followed(server: Server):
    for number in range(5):
        server.add(f"/{number}", redirect(f"/{number + 1}"))
    server.add("/5", TEXT)

    assert fetch(f"http://news.example:{server.port}/0", policy=POLICY).content == TEXT


def test_an_endless_redirect_is_left_after_five(server: Server):
    address = server.add("/a", redirect("/a"))

    assert "after 5 redirects at most, found more" in message(address)
    assert len(server.requests) == 6


@pytest.mark.parametrize("target", ["10.0.0.1", "169.254.169.254", "[::ffff:192.168.0.1]"])
def test_a_redirect_to_a_private_address_is_refused(server: Server, target: str):
    def look_up(host: str, port: int) -> list[str]:
        return ["127.0.0.1"] if host == "news.example" else [host]

    address = server.add("/a", redirect(f"http://{target}/latest/meta-data"))

    text = message(address, replace(POLICY, look_up=look_up))

    assert text.startswith(f"{address}: expected a public address on the internet, found ")
    assert target.strip("[]") in text


@pytest.mark.parametrize(
    "target",
    ["file:///etc/passwd", "ftp://news.example/a", "gopher://news.example/", "javascript:alert(1)"],
)
def test_a_redirect_to_another_scheme_is_refused(server: Server, target: str):
    address = server.add("/a", redirect(target))

    assert "expected an address with http: or https:" in message(address)


def test_a_redirect_with_a_password_is_refused_and_not_repeated(server: Server):
    address = server.add("/a", redirect("http://user:secret@news.example/"))

    text = message(address)

    assert "without a password" in text
    assert "secret" not in text


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("file:///etc/passwd", "file:"),
        ("ftp://news.example/a", "ftp:"),
        ("//news.example/a", "no scheme"),
        ("news.example", "no scheme"),
        ("", "no scheme"),
        ("http://", "none"),
        ("http://a b/", "a%20b"),
        ("http://good.example\\.bad.example/", "good.example\\"),
        ("http://news.example:0/", "0"),
        ("http://news.example:65536/", "65536"),
        ("http://[::1", "Invalid port"),
        ("http://xn--a/", "Codepoint"),
        ("http://news.example/\0", "non-printable"),
        (f"http://news.example/{'a' * 70_000}", "URL too long"),
    ],
)
def test_what_is_no_web_address_is_refused_with_what_was_found(address: str, found: str):
    text = message(address)

    assert "expected" in text
    assert found in text.partition("expected")[2]
    assert len(text) < 800


def test_a_password_in_an_address_is_refused_and_not_repeated():
    text = message("https://user:secret@news.example/a")

    assert text.startswith("https://…@news.example/a: expected an address without a password")
    assert "secret" not in text


@given(st.text())
def test_no_text_makes_fetching_fail_in_another_way(text: str):
    with pytest.raises(ArticleError):
        fetch(f"http://{text}", policy=Policy(look_up=names()))


def test_this_machine_is_not_the_internet():
    text = message("http://news.example/a", STRICT_FOR_NAMES)

    assert "expected a public address on the internet, found news.example, which is" in text
    assert "paste its text" in text


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "[::]"])
def test_no_way_of_writing_this_machine_is_the_internet(host: str):
    assert "expected a public address" in message(f"http://{host}/", Policy())


@pytest.mark.parametrize("host", ["2130706433", "0x7f000001", "0x7f.1", "127.1"])
def test_numbers_in_other_notations_are_judged_by_what_they_mean(host: str):
    def look_up(host: str, port: int) -> list[str]:
        return [socket.inet_ntoa(socket.inet_aton(host))]

    text = message(f"http://{host}/", Policy(look_up=look_up))

    assert f"found {host}, which is 127.0.0.1" in text


def test_one_private_address_among_public_ones_is_enough_to_refuse():
    policy = Policy(look_up=names("93.184.216.34", "10.0.0.1"))

    assert "found news.example, which is 10.0.0.1" in message("http://news.example/", policy)


def test_a_name_without_an_address_is_told():
    def look_up(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    text = message("http://nowhere.example/", Policy(look_up=look_up))

    assert "found nowhere.example, which has no address" in text


def test_a_server_that_does_not_answer_is_told():
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    assert "expected an answer, found an error" in message(f"http://news.example:{port}/")


def test_a_server_that_cannot_prove_its_name_is_refused(server: Server):
    address = server.add("/a", TEXT).replace("http:", "https:")

    assert "expected an answer, found an error" in message(address)
    assert server.requests == []


@pytest.mark.parametrize("status", [404, 403, 500, 304])
def test_an_answer_without_a_page_is_refused_with_its_status(server: Server, status: int):
    address = server.add("/a", answer(status))

    assert f"found {status} " in message(address)


def test_a_redirect_to_nowhere_is_refused(server: Server):
    assert "found 302 Found" in message(server.add("/a", answer(302)))


@pytest.mark.parametrize("content_type", ["image/png", "application/pdf", "application/rss+xml"])
def test_another_type_than_asked_for_is_refused(server: Server, content_type: str):
    text = message(server.add("/a", TEXT, content_type))

    assert "expected one of text/html, application/xhtml+xml, text/plain" in text
    assert f"found {content_type}" in text


def test_a_page_without_a_type_is_refused(server: Server):
    assert "found no media type" in message(server.add("/a", answer(200, TEXT)))


def test_a_feed_is_taken_where_one_is_asked_for(server: Server):
    address = server.add("/feed", b"<rss/>", "application/rss+xml")

    assert fetch(address, FEED_TYPES, POLICY).content_type == "application/rss+xml"


def test_a_page_of_just_the_limit_is_read_and_one_byte_more_is_not(server: Server):
    policy = replace(POLICY, max_bytes=1000)

    assert len(fetch(server.add("/a", b"a" * 1000), policy=policy).content) == 1000
    assert "expected at most 1,000 bytes, found more" in message(
        server.add("/b", b"a" * 1001), policy
    )


def test_a_body_of_ten_megabytes_is_refused(server: Server):
    address = server.add("/a", b"a" * 10_000_000)

    assert "expected at most 5,000,000 bytes, found more" in message(address)


def test_a_body_without_an_end_is_refused(server: Server):
    def endless(handler: BaseHTTPRequestHandler) -> None:
        page(b"")(handler)
        while not server.done.is_set():
            handler.wfile.write(b"a" * 100_000)

    assert "found more" in message(server.add("/a", endless))


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZIP"])
def test_a_gzipped_page_is_unpacked(server: Server, encoding: str):
    address = server.add("/a", page(gzip.compress(TEXT), Content_Encoding=encoding))

    assert fetch(address, policy=POLICY).content == TEXT


def test_a_deflated_page_is_unpacked(server: Server):
    address = server.add("/a", page(zlib.compress(TEXT), Content_Encoding="deflate"))

    assert fetch(address, policy=POLICY).content == TEXT


def test_a_zip_bomb_is_refused_when_it_has_grown_to_the_limit(server: Server):
    bomb = gzip.compress(bytes(4 * MAX_BYTES), 9)
    assert len(bomb) < MAX_BYTES
    address = server.add("/a", page(bomb, Content_Encoding="gzip"))

    assert "expected at most 5,000,000 bytes, found more" in message(address)


@pytest.mark.parametrize(
    ("content", "encoding", "found"),
    [
        (TEXT, "gzip", "found something else"),
        (gzip.compress(TEXT)[:-4], "gzip", "found another length"),
        (gzip.compress(TEXT) * 2, "gzip", "found another length"),
        (TEXT, "br", "found br"),
        (gzip.compress(gzip.compress(TEXT)), "gzip, gzip", "found gzip, gzip"),
    ],
    ids=["not packed", "cut", "twice", "another way", "packed twice"],
)
def test_what_cannot_be_unpacked_is_refused(
    server: Server, content: bytes, encoding: str, found: str
):
    address = server.add("/a", page(content, Content_Encoding=encoding))

    assert found in message(address)


def test_a_body_that_ends_too_early_is_refused(server: Server):
    address = server.add("/a", page(TEXT, Content_Length="1000"))

    assert "expected an answer, found an error" in message(address)


def test_a_huge_header_is_refused(server: Server):
    address = server.add("/a", page(TEXT, X_Long="a" * 1_000_000))

    assert "expected an answer, found an error" in message(address)


def test_a_slow_server_does_not_hold_the_reader(server: Server):
    def silent(handler: BaseHTTPRequestHandler) -> None:
        server.done.wait()

    address = server.add("/a", silent)

    text = message(address, replace(POLICY, seconds=0.2))

    assert "expected an answer within 0.2 seconds, found none in that time" in text


def test_a_server_that_drips_does_not_hold_the_reader(server: Server):
    """Each byte comes soon after the one before: only a limit for all of them ends it."""

    def drip(handler: BaseHTTPRequestHandler) -> None:
        page(b"")(handler)
        while not server.done.wait(0.02):
            handler.wfile.write(b"a")

    address = server.add("/a", drip)

    assert "found none in that time" in message(address, replace(POLICY, seconds=0.5))


def test_a_slow_look_up_does_not_hold_the_reader(server: Server):
    def look_up(host: str, port: int) -> list[str]:
        server.done.wait()
        return []

    policy = Policy(look_up=look_up, seconds=0.1)

    assert "found none in that time" in message("http://news.example/", policy)


def test_redirects_do_not_win_time(server: Server):
    def late(handler: BaseHTTPRequestHandler) -> None:
        server.done.wait(0.15)
        redirect("/a")(handler)

    address = server.add("/a", late)

    text = message(address, replace(POLICY, seconds=0.4, max_redirects=100))

    assert "found none in that time" in text
