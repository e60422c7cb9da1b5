"""Sentences: where they begin and end, and what stands before the first one."""

import pytest

from geodata.ingest import sentences
from geodata.ingest.sentences import paragraphs


def texts(text: str) -> list[str]:
    return [text[s.start : s.end].strip() for p in paragraphs(text) for s in p.sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shots fell. All is quiet.", ["Shots fell.", "All is quiet."]),
        ("Officer Elshan M. was hurt.", ["Officer Elshan M. was hurt."]),
        ("It began at 1 p.m. Both sides agreed.", ["It began at 1 p.m.", "Both sides agreed."]),
        ("It began at 1 p.m. Tuesday near Sotk.", ["It began at 1 p.m. Tuesday near Sotk."]),
        ('He left. "We stay," she said.', ["He left.", '"We stay," she said.']),
        ("One line\nand another", ["One line", "and another"]),
        ("YEREVAN, May 30 (Wire) - Shots fell.", ["Shots fell."]),
        ("SOTK, Gegharkunik — Shots fell.", ["Shots fell."]),
        ("18:40 – Shots fell.", ["Shots fell."]),
        ("**Tuesday 19 September, 22:00** Good night.", ["Good night."]),
        ("Saturday, 9 October. Shots fell.", ["Shots fell."]),
        ("At 02:20 shots fell.", ["At 02:20 shots fell."]),
    ],
)
def test_a_text_is_cut_into_sentences_behind_its_dateline(text: str, expected: list[str]):
    assert texts(text) == expected


@pytest.mark.parametrize(("head", "is_entry"), [("18:40 – ", True), ("YEREVAN - ", False)])
def test_an_entry_of_a_live_page_is_told_from_a_dateline(head: str, is_entry: bool):
    (paragraph,) = paragraphs(f"{head}Shots fell.")

    assert paragraph.is_entry is is_entry


def test_a_sentence_is_cut_where_it_says_a_further_thing():
    text = "Kalbajar was returned on 25 November and Lachin district on 1 December; all was quiet."
    (sentence,) = paragraphs(text)[0].sentences

    assert [text[c.start : c.end] for c in sentence.clauses] == [
        "Kalbajar was returned on 25 November ",
        "and Lachin district on 1 December; ",
        "all was quiet.",
    ]


def test_clauses_cover_their_sentence_and_sentences_their_paragraph():
    text = "Shots fell, and on Monday they fell again; nobody saw them. It was late."
    (paragraph,) = paragraphs(text)

    assert paragraph.sentences[0].start == 0
    for sentence in paragraph.sentences:
        assert sentence.clauses[0].start == sentence.start
        assert sentence.clauses[-1].end == sentence.end


def test_a_sentence_without_end_is_cut_so_that_it_costs_no_more_than_others():
    text = "word " * 5_000
    (paragraph,) = paragraphs(text)

    assert all(s.end - s.start <= sentences.LONGEST for s in paragraph.sentences)
    assert paragraph.sentences[-1].end == len(text)


@pytest.mark.parametrize("text", ["", "\n\n", "...", "—"])
def test_a_text_without_words_has_no_paragraphs(text: str):
    assert paragraphs(text) == ()
