"""Plain sentences of our own: what happened, and who says so, in the words that papers use.

`what_happened.txt` holds a type and a sentence in each line, `who_says_so.txt` a side.
"""

from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
CONTEXT = "\n\nThe dispute between Armenia and Azerbaijan over the border goes on in Karabakh."
"""What no article lacks: whom it is about."""
NAMES = {"NK": "Karabakh", "EU": "European Union", "publisher": "The Paper"}


def lines(name: str) -> list[tuple[str, str]]:
    """Return the pairs of a file."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    return [(first, rest) for first, _, rest in (line.partition("|") for line in text.splitlines())]


@pytest.mark.parametrize(("kind", "sentence"), lines("what_happened.txt"))
def test_a_plain_sentence_tells_what_happened(told, kind, sentence):
    assert kind in {incident.type for incident in told(sentence + CONTEXT)}


@pytest.mark.parametrize(("side", "sentence"), lines("who_says_so.txt"))
def test_a_plain_sentence_tells_who_says_so(told, side, sentence):
    (incident,) = told(sentence + CONTEXT)

    assert NAMES.get(side, side) in incident.claimant
