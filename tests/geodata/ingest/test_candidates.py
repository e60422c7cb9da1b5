"""What the tellings of one incident amount to."""

import pytest


def test_the_quote_is_the_words_at_its_span(told):
    text = "Quiet returned.\n\n  Azerbaijani forces shelled Sotk on Tuesday, Armenia said."
    (shelling,) = told(text)

    assert text[slice(*shelling.span)] == shelling.quote
    assert shelling.quote.startswith("Azerbaijani forces")


@pytest.mark.parametrize(
    ("words", "precision"),
    [
        ("in the village of Sotk", "settlement"),
        ("near Sotk", "area"),
        ("in the direction of Sotk", "area"),
        ("in Syunik region", "province"),
        ("in the Kalbajar district", "district"),
        ("on the Goris-Kapan road", "area"),
        ("at Sev Lich", "area"),
    ],
)
def test_the_wording_tells_how_well_the_place_is_known(told, words, precision):
    (incident,) = told(f"Azerbaijani and Armenian troops exchanged fire {words} on Tuesday.")

    assert incident.location_precision == precision


def test_people_whom_a_mine_killed_in_a_car_are_civilians_and_sappers_are_not(told):
    (family,) = told(
        "Three people died near Shotlanli in Azerbaijan when a car hit a mine on Tuesday."
    )
    (team,) = told(
        "Three people died near Shotlanli in Azerbaijan when sappers hit a mine on Tuesday."
    )

    assert (family.killed, family.killed_civilians) == (3, 3)
    assert (team.killed, team.killed_civilians) == (3, None)


def test_losses_are_told_by_side(told):
    (clash,) = told(
        "Seven Azerbaijani and six Armenian soldiers were killed near Sotk on Tuesday, "
        "and thirteen Armenians were taken prisoner."
    )

    assert (clash.killed_azerbaijani_military, clash.killed_armenian_military) == (7, 6)
    assert (clash.killed, clash.captured) == (13, 13)
