"""Encodings: as marked, as they are, as declared, and as they must be guessed."""

import codecs

import pytest

from geodata.errors import ArticleError
from geodata.ingest.decoding import charset, decode

TEXT = "“Shots” near Sotk – nobody was hurt"
RUSSIAN = "Жители села сообщили о выстрелах со стороны границы поздно вечером в пятницу."


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_tells_the_encoding(mark: bytes, encoding: str):
    assert decode(mark + TEXT.encode(encoding), "a") == TEXT


@pytest.mark.parametrize(
    "declared", ["", "utf-8", "windows-1252", "iso-8859-1", "koi8-r", "no-such"]
)
def test_what_fits_utf_8_is_utf_8_whatever_is_declared(declared: str):
    assert decode(TEXT.encode(), "a", declared) == TEXT


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("cp1252", "windows-1252"),
        ("cp1252", "ISO-8859-1"),
        ("cp1252", "latin1"),
        ("utf-16-le", "utf-16le"),
    ],
)
def test_a_declared_encoding_is_used(encoding: str, declared: str):
    assert decode(TEXT.encode(encoding), "a", declared) == TEXT


@pytest.mark.parametrize(
    "meta",
    ['<meta charset="koi8-r">', "<META http-equiv=x content='text/html; charset=KOI8-R'>"],
)
def test_an_encoding_that_a_page_declares_is_used(meta: str):
    page = f"<html><head>{meta}</head>{RUSSIAN}"

    assert decode(page.encode("koi8-r"), "a") == page


def test_a_server_is_believed_before_the_page():
    page = f"<meta charset=cp866>{RUSSIAN}"

    assert decode(page.encode("cp1251"), "a", "windows-1251") == page


@pytest.mark.parametrize("declared", ["utf-8", "ascii", "big5"])
def test_a_declared_encoding_that_does_not_fit_is_passed_over(declared: str):
    assert decode(TEXT.encode("cp1252"), "a", declared) == TEXT


def test_undeclared_text_in_latin_letters_is_what_the_web_takes_it_for():
    assert decode(TEXT.encode("cp1252"), "a") == TEXT


def test_the_encoding_of_undeclared_text_in_other_letters_is_guessed():
    assert decode((RUSSIAN * 5).encode("cp1251"), "a") == RUSSIAN * 5


def test_a_byte_that_means_nothing_does_not_hide_the_text():
    assert decode(b"Shots \x81 near Sotk", "a") == "Shots � near Sotk"


@pytest.mark.parametrize(
    "declared", ["rot13", "zip", "punycode", "unicode_escape", "utf-7", "a\0b"]
)
def test_what_is_no_encoding_of_pages_is_never_used(declared: str):
    assert charset(declared) == ""


@pytest.mark.parametrize("content", [b"a\0b", b"\0", b"GIF89a", b"\x1f\x8b\x08", b"{\\rtf1"])
def test_what_is_no_text_is_refused(content: bytes):
    with pytest.raises(ArticleError, match=r"^a.txt: expected text or a web page, found a"):
        decode(content, "a.txt", "utf-8")


def test_a_broken_mark_is_not_the_end():
    assert decode(codecs.BOM_UTF8 + b"Shots \x93near\x94 Sotk", "a").endswith("“near” Sotk")
