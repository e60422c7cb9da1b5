"""Places of one name."""

import pytest


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Karabakh officials in Chartar and Berdashen spoke. Martuni was shelled on Tuesday.",
            "Khojavend",
        ),
        (
            "Roads in Armenia, from Gavar to Vardenik, are icy. Martuni was shelled on Tuesday.",
            "Martuni (Gegharkunik)",
        ),
        ("Armenian troops shelled Aghdam in Tovuz district on Tuesday.", "Aghdam (Tovuz)"),
        ("Armenian troops shelled Istisu in Kalbajar district on Tuesday.", "Istisu (Kalbajar)"),
        ("On 1 December 2020 Armenia handed over Lachin district.", "Lachin District"),
        ("Azerbaijani troops entered the town of Lachin on Tuesday.", "Lachin"),
        ("The Lachin corridor was blocked on Tuesday, Armenia said.", "Lachin corridor"),
        ("Azerbaijan closed the Goris-Kapan road on Tuesday.", "Goris–Kapan road"),
        ("Azerbaijan closed the road from Goris to Kapan on Tuesday.", "Goris–Kapan road"),
    ],
)
def test_the_context_tells_places_of_one_name_apart(told, text, place):
    assert place in [incident.place for incident in told(text)]


def test_a_name_that_nothing_settles_is_left_open_with_both_meanings(told):
    (incident,) = told("A shell hit a house in Martuni on Tuesday, an Armenian paper wrote.")

    assert set(incident.alternatives) >= {"Martuni (Gegharkunik)", "Khojavend"}
    assert (incident.lat, incident.lon, incident.place) == (None, None, "Martuni")
