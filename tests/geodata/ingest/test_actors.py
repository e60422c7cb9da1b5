"""Who acted, and upon whom."""

import pytest

ARMENIA, AZERBAIJAN = "Armenian Armed Forces", "Azerbaijan Armed Forces"


@pytest.mark.parametrize(
    ("text", "initiator", "target"),
    [
        ("Azerbaijani forces shelled an Armenian post at Sotk on Tuesday.", AZERBAIJAN, ARMENIA),
        ("Armenian forces shelled an Azerbaijani post at Zaylik on Tuesday.", ARMENIA, AZERBAIJAN),
        ("On 2 June an Armenian shepherd was hit by gunfire near Kut.", "unknown", "civilians"),
        ("On 2 June an Azerbaijani farmer was hit by gunfire at Alibeyli.", "unknown", "civilians"),
        (
            "On Tuesday Armenian villagers were fired at by Azerbaijani troops near Kut.",
            AZERBAIJAN,
            "civilians",
        ),
    ],
)
def test_actors_are_told_apart_alike_for_both_sides(told, text, initiator, target):
    (incident,) = told(text)

    assert (incident.initiator, incident.target) == (initiator, target)
