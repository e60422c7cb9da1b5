"""The day on which somebody spoke."""

from datetime import date

import pytest

from geodata.ingest.scene.utterance import marked
from geodata.ingest.when import When
from geodata.ingest.who import Report


@pytest.mark.parametrize(
    ("text", "verb", "of_report"),
    [
        ("The ministry said on Monday that shots were fired.", "The ministry said", True),
        ("On Monday the ministry had said so.", "the ministry had said", True),
        ("The ministry said that on Monday shots were fired.", "The ministry said", False),
        ("Shots were fired on Monday, the ministry said.", "the ministry said", False),
    ],
)
def test_a_day_beside_the_verb_of_speaking_is_that_of_the_speech(text, verb, of_report):
    begin, at = text.index("Monday"), text.index(verb)
    monday = When((begin, begin + len("Monday")), date(2022, 6, 13), date(2022, 6, 13))
    report = Report(at, at + len(verb), None, "asserts")

    assert marked(text, 0, monday, [report]).of_report is of_report
