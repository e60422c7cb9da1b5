"""Which type several words of one clause tell of."""

import pytest


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Shots came on Tuesday from a ridge above Kut, held since spring by troops.", "shelling"),
        ("Soldiers fired at Norabak on Tuesday where a road had been blocked.", "shelling"),
        ("Azerbaijani troops captured a height near Kut on Tuesday.", "advance"),
    ],
)
def test_what_is_told_of_the_place_or_the_reason_is_not_the_type(told, text, kind):
    (incident,) = told(f"{text} Armenia said so.")

    assert incident.type == kind
