"""Whom a clause about a capture tells of."""

import pytest

from geodata.ingest import captives


@pytest.mark.parametrize(
    ("text", "anchor", "count"),
    [
        ("Two soldiers who had lost their way were found there.", "lost", 2),
        ("A shepherd and a boy were led off by six guards.", "led", 2),
        ("One conscript strayed over the line.", "strayed", 1),
    ],
)
def test_those_told_of_are_the_captives(text, anchor, count):
    (toll,) = captives.held(text, 0, len(text), text.index(anchor))

    assert (toll.harm, toll.count, toll.guessed) == ("captured", count, True)


@pytest.mark.parametrize(
    "text", ["Three men were caught by the blast.", "Nobody was led off.", "Soldiers strayed."]
)
def test_nobody_is_captive_whom_a_blast_caught_or_nobody_counts(text):
    assert captives.held(text, 0, len(text), 0) == []
