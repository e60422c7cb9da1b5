"""Tolls over a long time, or of many events."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Since the end of the war 29 people have been killed by mines in Aghdam, Azerbaijan says.",
        "Thousands died in and around Nagorno-Karabakh.",
        "Fourteen Armenian soldiers have been killed since the beginning of the year near Sotk.",
    ],
)
def test_cumulative_tolls_belong_to_no_incident(told, text):
    assert told(text) == ()
