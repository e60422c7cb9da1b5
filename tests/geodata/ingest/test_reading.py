"""Reading: articles from addresses, files, uploads and pasted text, and what is none."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import trafilatura
from hypothesis import given
from hypothesis import strategies as st

from geodata.errors import ArticleError
from geodata.ingest import reading
from geodata.ingest.refusal import MAX_BYTES, MAX_CHARACTERS
from geodata.model import Article
from tests.geodata.ingest.server import POLICY, Server, answer, page, serving

PAGES = Path(__file__).parent / "pages"
TEXT = "Shots near Sotk\n\nShots were heard near Sotk on Friday.\n"


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def saved(name: str) -> bytes:
    return (PAGES / name).read_bytes()


def message(read: object, *arguments: object) -> str:
    with pytest.raises(ArticleError) as caught:
        read(*arguments)
    text = str(caught.value)
    assert "\n" not in text
    return text


def test_a_page_gives_its_headline_outlet_day_language_and_text():
    article = reading.read(PAGES / "report.html")

    assert replace(article, text="") == Article(
        address=str(PAGES / "report.html"),
        title="Two posts damaged near Sotk, residents say",
        publisher="Meridian Wire",
        published=date(2022, 5, 30),
        url="https://news.example/2022/two-posts-damaged",
        language="en",
        text="",
    )
    paragraphs = article.text.split("\n")
    assert paragraphs[1].startswith("Two posts were damaged by shelling")
    assert paragraphs[-1].endswith("according to the mayor.")


def test_a_page_gives_nothing_of_what_stands_around_its_article():
    text = reading.read(PAGES / "report.html").text

    for other in ("Do not read me", "Home", "my cousin", "another country", "newsletter"):
        assert other not in text


def test_text_that_looks_like_a_program_stays_text():
    article = reading.read(PAGES / "hostile.html")

    assert article.title == "<img src=x onerror=alert(1)> {{ 7"
    assert "near Kapan <script>alert('text')</script> on Friday" in article.text
    assert "{{ config.items() }} who watched ${jndi:ldap://127.0.0.1/a}" in article.text


def test_what_a_program_writes_is_not_read():
    text = reading.read(PAGES / "hostile.html").text

    assert "a thousand died" not in text
    assert "between the paragraphs" not in text


def test_what_a_page_says_about_itself_is_kept_only_if_it_can_be():
    article = reading.read(PAGES / "hostile.html")

    assert article.url == ""
    assert article.language == ""
    assert article.published is None


def test_characters_that_turn_the_text_around_are_taken_out():
    text = reading.read(PAGES / "hostile.html").text

    assert "\u202e" not in text
    assert "turns around drawkcab ti sdaer before" in text


def test_a_page_without_a_day_has_none_though_its_text_tells_of_one():
    assert reading.read(PAGES / "undated.html").published is None


def test_a_page_without_text_is_refused():
    text = message(reading.read, PAGES / "empty.html")

    assert "empty.html: expected a page with an article, found no main text" in text
    assert "Paste the text" in text


def test_a_page_of_very_many_elements_is_refused():
    content = b"<html><body>" + b"<p>Shots were heard.</p>" * 25_000

    text = message(reading.read_bytes, content, "long.html")

    assert text.startswith("long.html: expected a page of at most 20,000 elements, found more")


def test_a_page_of_very_deep_elements_is_refused():
    content = b"<html><body>" + b"<div>" * 15_000 + b"Shots were heard."

    assert "deep.html: expected" in message(reading.read_bytes, content, "deep.html")


@pytest.mark.parametrize("tag", ["svg", "object", "label", "p", "article"])
def test_a_page_may_lack_all_that_should_stand_around_its_text(tag: str):
    content = f"<{tag}><p>Shots were heard.</p><p>Nobody was hurt.</p></{tag}>".encode()

    assert "Nobody was hurt." in reading.read_bytes(content, "a.html").text


def test_a_page_that_names_its_encoding_twice_is_read():
    content = f"<?xml version='1.0' encoding='utf-8'?>\n{saved('report.html').decode()}".encode()

    assert reading.read_bytes(content, "a.xhtml").publisher == "Meridian Wire"


def test_a_page_on_which_the_extraction_fails_is_refused(monkeypatch: pytest.MonkeyPatch):
    def fail(*arguments: object, **options: object) -> None:
        raise AssertionError("no parent")

    monkeypatch.setattr(trafilatura, "bare_extraction", fail)

    text = message(reading.read_bytes, saved("report.html"), "a.html")

    assert text.startswith("a.html: expected a web page, found one that is broken (")


def test_an_address_is_read_and_kept_as_it_was_given(server: Server):
    address = server.add("/a", saved("report.html"), "text/html; charset=utf-8")

    article = reading.read(f"{address}#comments", POLICY)

    assert article.address == f"{address}#comments"
    assert article.url == address
    assert article.published == date(2022, 5, 30)


def test_an_address_of_plain_text_is_read(server: Server):
    address = server.add("/a", TEXT.encode("utf-16"), "text/plain; charset=utf-16")

    assert reading.read(address, POLICY).title == "Shots near Sotk"


def test_the_encoding_that_a_server_declares_is_used(server: Server):
    content = "Shots\n\nЗвучали выстрелы, сообщили жители.".encode("koi8-r")
    address = server.add("/a", content, "text/plain; charset=koi8-r")

    assert reading.read(address, POLICY).text.endswith("Звучали выстрелы, сообщили жители.")


def test_an_address_that_fails_is_refused_by_name(server: Server):
    address = server.add("/a", answer(404))

    assert message(reading.read, address, POLICY).startswith(f"{address}: expected a page")


def test_a_page_cannot_say_that_it_is_another(server: Server):
    """The page tells its own address in a header line; the one that answered counts."""
    address = server.add("/a", page(b"url: https://other.example/\n\nShots were heard."))

    assert reading.read(address, POLICY).url == address


@pytest.mark.parametrize("scheme", ["file:///etc/passwd", "FTP://news.example/a", "data://text/a"])
def test_an_address_of_another_scheme_is_not_taken_for_a_file(scheme: str):
    assert "expected an address with http: or https:" in message(reading.read, scheme)


def test_an_address_is_never_a_file(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT)

    assert "expected an address" in message(reading.read_address, str(path))


def test_a_file_is_read_from_a_path_or_its_name(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT)

    assert reading.read(path) == reading.read(str(path))
    assert reading.read(path).address == str(path)
    assert reading.read(path).text == TEXT.strip()


@pytest.mark.parametrize("name", ["a.html", "A.HTM", "a.xhtml", "a.txt", "page"])
def test_a_page_is_known_by_its_name_or_its_beginning(name: str):
    assert reading.read_bytes(saved("report.html"), name).publisher == "Meridian Wire"


def test_plain_text_that_speaks_of_markup_is_no_page():
    text = "How to write <html>\n\nOne writes <html> first."

    assert reading.read_bytes(text.encode(), "a.txt").title == "How to write <html>"


def test_many_comments_before_plain_text_do_not_hold_the_reader():
    text = "<!---->" * 500 + "text"

    assert reading.read_bytes(text.encode(), "a.txt").text == text


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n%abc", "a PDF file"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a picture"),
        (b"PK\x03\x04\x14", "an archive or office document"),
        (b"\x7fELF\x02\x01\0\0", "a binary file"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.pdf"])
def test_a_binary_file_is_refused(content: bytes, kind: str, name: str):
    text = message(reading.read_bytes, content, name)

    assert text.startswith(f"{name}: expected text or a web page, found {kind}.")


@pytest.mark.parametrize("content", [b"", b" \n\t\n", b"\xef\xbb\xbf", "\u200b\u00a0".encode()])
def test_an_empty_file_is_refused(content: bytes):
    text = message(reading.read_bytes, content, "a.txt")

    assert text.startswith("a.txt: expected the text of an article, found nothing.")


def test_an_empty_page_is_refused():
    assert "a.html: expected" in message(reading.read_bytes, b"", "a.html")


def test_header_lines_without_a_text_are_refused():
    assert "found nothing" in message(reading.read_text, "title: Shots\npublisher: Wire\n\n")


def test_a_file_of_ten_megabytes_is_refused(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * 10_000_000)

    assert f"{path}: expected at most 5,000,000 bytes, found more" in message(reading.read, path)


def test_an_upload_and_a_text_above_the_limit_are_refused():
    assert "found more" in message(reading.read_bytes, b"a" * (MAX_BYTES + 1), "a.txt")
    assert "found more" in message(reading.read_text, "a" * (MAX_BYTES + 1))


@pytest.mark.parametrize(
    "filling",
    ["title: a\n", "\n", "a ", "Aa, ", "2021-05-15 ", "2021-05-15\n", "leave a\n"],
)
@pytest.mark.parametrize("form", ["{}Shots.", "Shots\n{}."], ids=["before", "after"])
def test_a_text_of_the_full_length_does_not_hold_the_reader(filling: str, form: str):
    text = form.format(filling * ((MAX_CHARACTERS - 10) // len(filling)))

    assert "Shots" in reading.read_text(text).text


def test_a_page_with_more_text_than_a_thick_report_is_refused():
    text = "Shots were heard near Sotk. " * 12_000
    page = f"<html><body><article><p>{text}</p></article></body></html>"

    for name, content in (("a.html", page), ("a.txt", text)):
        told = message(reading.read_bytes, content.encode(), name)
        assert f"{name}: expected at most 150,000 characters of text, found 33" in told


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("missing.txt", "no such file"),
        (".", "a folder"),
        ("a\0b", "an error"),
        ("a" * 5000, "long"),
    ],
)
def test_what_is_no_file_is_refused(tmp_path: Path, name: str, found: str):
    text = message(reading.read, tmp_path / name)

    assert "expected a file that can be read, or an address with http: or https:" in text
    assert found in text


def test_a_device_is_no_file():
    assert "found a device or a pipe" in message(reading.read, os.devnull)


def test_a_name_cannot_break_the_line_of_a_message():
    text = message(reading.read_text, "", "a\nb\x1b[31m\u202ec")

    assert text.startswith("a b�[31m�c: expected")


def test_header_lines_tell_about_a_text():
    text = (
        "Title: Shots near Sotk\npublisher:Meridian Wire\npublished: 2022-05-30\n"
        "url: https://news.example/a\n\nShots were heard.\n\nNobody was hurt."
    )

    assert reading.read_text(text) == Article(
        address="pasted text",
        title="Shots near Sotk",
        publisher="Meridian Wire",
        published=date(2022, 5, 30),
        url="https://news.example/a",
        language="",
        text="Shots were heard.\n\nNobody was hurt.",
    )


def test_a_text_with_other_line_ends_is_the_same():
    text = "title: Shots\npublished: 2022-05-30\n\nShots were heard.\n\nNobody was hurt."

    assert reading.read_text(text.replace("\n", "\r\n")) == reading.read_text(text)
    assert reading.read_text(text.replace("\n", "\r")) == reading.read_text(text)


def test_what_header_lines_do_not_tell_is_found_in_the_text():
    article = reading.read_text(
        "publisher: Wire\n\nShots near Sotk\n30 May 2022\n\nShots were heard."
    )

    assert article.publisher == "Wire"
    assert article.title == "Shots near Sotk"
    assert article.published == date(2022, 5, 30)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "published: yesterday",
            "a.txt, published: expected a day as YYYY-MM-DD, found 'yesterday'",
        ),
        ("published: 2021-02-30", "a.txt, published: expected a day as YYYY-MM-DD"),
        ("published: 05/06/2021", "a.txt, published: expected a day as YYYY-MM-DD"),
        ("url: javascript:alert(1)", "a.txt, url: expected an address with http: or https:"),
    ],
)
def test_a_wrong_header_line_is_named(line: str, expected: str):
    text = message(reading.read_text, f"{line}\n\nShots were heard.", "a.txt")

    assert text.startswith(expected)
    assert text.endswith("Correct the line or remove it.")


def test_the_first_line_is_the_headline_if_it_is_short_and_no_sentence():
    assert reading.read_text("# Shots near Sotk\n\nShots.").title == "Shots near Sotk"
    assert reading.read_text("Shots were heard near Sotk.\n\nNobody was hurt.").title == ""
    assert reading.read_text(f"{'Shots ' * 50}\n\nNobody was hurt.").title == ""
    assert reading.read_text("Shots were heard near Sotk").title == ""


def test_the_form_for_comments_and_what_follows_are_cut():
    text = f"{TEXT}\n30 May 2022\n\nLeave a Reply\n\nSomebody: it was forty posts!\n"

    article = reading.read_text(text)

    assert article.text.endswith("30 May 2022")
    assert article.published == date(2022, 5, 30)


def test_spaces_and_line_ends_of_all_kinds_become_plain():
    text = "Shots\u2028on\u00a013\u202fMay\x85near\u00ad Sotk\u200b\x07"

    assert reading.read_text(text).text == "Shots\non 13 May\nnear Sotk"


@given(st.text())
def test_any_text_is_an_article_or_refused(text: str):
    try:
        article = reading.read_text(text)
    except ArticleError:
        return
    assert article.text == article.text.strip() != ""
    article.text.encode()
    article.title.encode()


@given(st.binary())
def test_any_bytes_are_an_article_or_refused(content: bytes):
    try:
        article = reading.read_bytes(content, "a")
    except ArticleError:
        return
    assert article.text
