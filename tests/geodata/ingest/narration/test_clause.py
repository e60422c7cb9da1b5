"""Which words of a clause tell of something that happened."""


def test_a_denial_beside_a_claim_adds_nothing(told):
    (claim,) = told(
        "Azerbaijani troops fired on posts near Tegh on Tuesday, Armenia's defence ministry said. "
        "Azerbaijan's defence ministry denied it: its units had not fired near Tegh."
    )

    assert (claim.stance, claim.claimant) == ("asserts", "Ministry of Defence of Armenia")


def test_a_clause_that_goes_on_with_a_further_place_and_day_tells_of_the_same_kind_there(told):
    incidents = told("Azerbaijani troops shelled Sotk on Monday, and Kut on Tuesday, Armenia said.")

    assert [(found.type, found.place, found.start.day) for found in incidents] == [
        ("shelling", "Sotk", 13),
        ("shelling", "Kut", 14),
    ]


def test_a_trace_with_a_place_and_a_day_beside_it_tells_what_happened(told):
    text = "three bullet holes were found in the wall of a house in Sotk, Armenia said."
    (fire,) = told(f"On Tuesday {text}")

    assert (fire.type, fire.place) == ("shelling", "Sotk")
    assert told(text.capitalize()) == ()
