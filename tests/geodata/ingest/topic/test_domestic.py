"""Articles about one side's own affairs yield nothing."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Five were killed on Sunday when a minibus with soldiers crashed near Tegh in Armenia.",
        "A soldier was found dead near Martuni in Gegharkunik; a shot was heard, Yerevan said.",
    ],
)
def test_crimes_and_accidents_on_one_side_are_no_incidents(told, text):
    assert told(text) == ()


def test_an_accident_in_the_title_does_not_hide_fire_across_the_border(told):
    text = "A bus crashed near Goris. On Tuesday Azerbaijani posts opened fire at Tegh in Armenia."
    (shelling,) = told(text)

    assert shelling.place == "Tegh"
