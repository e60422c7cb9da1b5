"""Tellings of one incident."""


def test_one_incident_told_three_times_is_one(told):
    (incident,) = told(
        "A soldier was killed on the border on Tuesday, Armenia said.\n\n"
        "The conscript was hit by a sniper near Sotk on Tuesday, the defence ministry said.\n\n"
        "The shooting at Sotk lasted an hour."
    )

    assert (incident.place, incident.killed) == ("Sotk", 1)


def test_losses_told_after_a_fight_join_it(told):
    (fight,) = told(
        "Azerbaijani and Armenian soldiers fought near Tegh on Tuesday.\n\n"
        "Four Armenian soldiers were killed and six were wounded."
    )

    assert (fight.killed_armenian_military, fight.wounded) == (4, 6)
