"""The text of an article with the words that its candidates rest on."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import streamlit as st

from dashboard import markdown

Span = tuple[int, int]

SHOWN = 60_000
"""How many characters of an article are shown; what is quoted comes first in most."""

LONG, HEIGHT = 1_500, 520
"""From how many characters on a text scrolls in a box of so many pixels."""

OPEN, OTHERS = "orange", "blue"
"""Colours of the words behind the open candidate, and behind the others."""


def article_text(text: str, spans: Sequence[Span], opened: int | None) -> None:
    """Draw a text with the quoted words marked and numbered as their candidates are."""
    with st.container(height=HEIGHT if len(text) > LONG else "content", border=True):
        for paragraph in paragraphs(text[:SHOWN], spans, opened):
            st.markdown(paragraph)
    if len(text) > SHOWN:
        st.caption(f"The first {SHOWN:,} of {len(text):,} characters are shown.")


def paragraphs(text: str, spans: Sequence[Span], opened: int | None = None) -> list[str]:
    """Return the paragraphs of a foreign text as Markdown, all its own marks escaped."""
    return [
        "".join(_marked(text, piece, spans, opened) for piece in _pieces(found.span(), spans))
        for found in re.finditer(r"[^\n]*\S[^\n]*", text)
    ]


def _pieces(paragraph: Span, spans: Sequence[Span]) -> Iterator[Span]:
    """Cut a paragraph wherever a quote begins or ends."""
    first, last = paragraph
    inner = {edge for span in spans for edge in span if first < edge < last}
    edges = sorted({first, last, *inner})
    yield from pairwise(edges)


def _marked(text: str, piece: Span, spans: Sequence[Span], opened: int | None) -> str:
    first, last = piece
    words = text[first:last]
    numbers = [n for n, span in enumerate(spans) if span[0] <= first and last <= span[1]]
    if not numbers or not words.strip():
        return _escaped(words)
    begins = [str(n + 1) for n in numbers if spans[n][0] == first]
    label = f"**{', '.join(begins)}** " if begins else ""
    colour = OPEN if opened in numbers else OTHERS
    return f":{colour}-background[{label}{_escaped(words)}]"


def _escaped(words: str) -> str:
    """Return escaped words with a space where they begin or end with white space."""
    before = " " if words[:1].isspace() else ""
    after = " " if words[-1:].isspace() and words.strip() else ""
    return f"{before}{markdown.escape(words)}{after}"
