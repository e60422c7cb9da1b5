"""Which places are those of events."""

import pytest


def test_fire_across_the_border_lies_where_it_hits(told):
    (fire,) = told(
        "On June 14 Armenian units, from positions located near Kut in Gegharkunik, fired at posts "
        "of the Azerbaijan Army in the direction of Zaylik, the ministry in Baku reported."
    )

    assert fire.place == "Zaylik"


@pytest.mark.parametrize(
    "text",
    [
        "Yerevan said on Tuesday that Baku had violated the ceasefire.",
        "Moscow and Baku clashed over the corridor on Tuesday, and Ankara attacked Yerevan.",
        "The wounded soldier was taken to a hospital in Goris on Tuesday, Armenia said.",
        "The soldier killed in the war was buried in Vanadzor, Armenia, on Tuesday.",
        "The mayor of Goris, Armenia, told reporters on Tuesday that he heard of the shooting.",
    ],
)
def test_capitals_speakers_hospitals_and_funerals_are_no_places_of_events(told, text):
    assert told(text) == ()
