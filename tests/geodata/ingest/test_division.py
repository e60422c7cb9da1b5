"""Clauses that tell of two things."""


def test_a_clause_may_tell_of_two_things_at_two_places(told):
    incidents = told(
        "Azerbaijani troops shelled Sotk on Tuesday, then advanced to Kut, Armenia said."
    )

    assert {(found.type, found.place) for found in incidents} == {
        ("shelling", "Sotk"),
        ("advance", "Kut"),
    }


def test_who_was_killed_at_a_second_place_of_the_same_fight_is_not_cut_off(told):
    incidents = told(
        "A clash of Armenian and Azerbaijani troops near Sotk on Tuesday and shots at Sotk "
        "killed two soldiers."
    )

    assert [incident.place for incident in incidents] == ["Sotk"]
