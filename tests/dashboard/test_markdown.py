"""Foreign text in Markdown."""

from datetime import date

import pytest

from dashboard import markdown
from geodata.model import Source


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[click](javascript:alert(1))",
        "![x](https://example.org/x.png)",
        "**bold** _it_ `code` $x$ ~~no~~ :red[x] # head",
    ],
)
def test_every_mark_of_foreign_text_is_escaped(text: str):
    escaped = markdown.escape(text)

    assert markdown.SPECIAL.sub("", escaped.replace("\\", "")) == markdown.SPECIAL.sub("", text)
    for position, letter in enumerate(escaped):
        if letter != "\\" and markdown.SPECIAL.match(letter):
            assert escaped[position - 1] == "\\"


def test_line_breaks_cannot_start_a_list_or_a_heading():
    assert "\n" not in markdown.escape("one\n# two\n- three")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "ftp://x.org/", "//x"])
def test_only_http_addresses_become_links(url: str):
    assert markdown.link("label", url) == "label"


def test_an_address_cannot_end_its_link_early():
    assert markdown.link("a", "https://x.org/a(b)") == "[a](https://x.org/a%28b%29)"


def test_a_citation_names_publisher_title_day_and_language():
    source = Source("a", "AP", "Talks", date(2021, 5, 14), "https://ap.org/1", "ru")

    assert markdown.citation(source) == "AP: [Talks](https://ap.org/1), 14 May 2021 (ru)"
