"""Places named in one list."""


def test_a_salvo_on_three_villages_is_three_and_shared_losses_belong_to_none(told):
    incidents = told(
        "Azerbaijani units opened fire at Armenian posts near Sotk, Kut and Norabak on Tuesday, "
        "the Armenian defence ministry said. Two servicemen were wounded."
    )

    assert [incident.place for incident in incidents] == ["Sotk", "Kut", "Norabak"]
    assert [incident.wounded for incident in incidents] == [None, None, None]
