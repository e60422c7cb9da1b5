"""Where a clause happened."""


def test_a_relative_clause_tells_of_the_place_before_it(told):
    (fire,) = told(
        "Yeraskh, which was shelled by Azerbaijani troops on Tuesday, lies close to Nakhchivan."
    )

    assert fire.place == "Yeraskh"


def test_another_incident_is_not_at_the_place_named_before_even_if_a_word_points_back(told):
    (shelling,) = told(
        "Azerbaijani troops shelled Sotk on Monday, Armenia said. "
        "In another incident on Tuesday a soldier was killed there."
    )

    assert (shelling.place, shelling.killed) == ("Sotk", None)
