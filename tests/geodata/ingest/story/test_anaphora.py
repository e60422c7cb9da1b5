"""Words that point back to a place."""


def test_the_village_and_there_mean_the_place_named_before(told):
    shelling, fire = told(
        "Azerbaijani troops shelled Movses on Monday, Armenia said. On the following day a house "
        "in the same village was destroyed by a mortar round."
    )

    assert [shelling.place, fire.place] == ["Movses", "Movses"]
    assert [shelling.start.day, fire.start.day] == [13, 14]
