"""The text of an article with its quotes marked."""

import re

import pytest

from dashboard.quotes import paragraphs

HOSTILE = "<script>alert(1)</script> :red[x] [a](javascript:alert(1)) $y$ :material/home: **b** `c`"


def test_the_quoted_words_are_marked_with_the_number_of_their_candidate():
    assert paragraphs("Before it was. Shots were fired. After.", [(15, 32)]) == [
        r"Before it was\. :blue-background[**1** Shots were fired\.] After\."
    ]


def test_the_words_behind_the_open_candidate_have_another_colour():
    (paragraph,) = paragraphs("One two", [(0, 3), (4, 7)], opened=1)

    assert paragraph == ":blue-background[**1** One] :orange-background[**2** two]"


def test_quotes_that_overlap_are_marked_together():
    (paragraph,) = paragraphs("abcdef", [(0, 4), (2, 6)], opened=1)

    assert paragraph == (
        ":blue-background[**1** ab]:orange-background[**2** cd]:orange-background[ef]"
    )


def test_a_quote_goes_on_in_the_next_paragraph():
    assert paragraphs("one\n\ntwo", [(0, 8)]) == [
        ":blue-background[**1** one]",
        ":blue-background[two]",
    ]


def test_a_quote_beyond_the_end_of_the_text_is_left_out():
    assert paragraphs("one", [(90, 99), (3, 3)]) == ["one"]


@pytest.mark.parametrize("spans", [[], [(0, 25)], [(5, 40)], [(0, len(HOSTILE))]])
def test_foreign_text_cannot_format_itself_or_end_its_mark(spans: list[tuple[int, int]]):
    (paragraph,) = paragraphs(HOSTILE, spans)

    ours = re.sub(r":blue-background\[(\*\*\d+\*\* )?|(?<!\\)\]", "", paragraph)
    assert not re.search(r"(?<!\\)[<>\[\]():$*`]", ours)
    assert re.sub(r"\\", "", ours) == HOSTILE
