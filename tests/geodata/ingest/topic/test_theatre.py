"""Articles that need not name their country."""


def test_a_local_bulletin_need_not_name_its_country(told):
    (mine,) = told(
        "On June 14 a resident of Horadiz ran over an anti-tank mine in a field of the village of "
        "Ashaghi Seyidahmadli of the Fuzuli region. He died at the scene."
    )

    assert (mine.type, mine.place) == ("landmine", "Ashaghi Seyidahmadli")


def test_a_report_from_elsewhere_may_compare(told):
    text = (
        "A policeman was shot dead in Kosovo on Sunday. Three attackers were killed. Brussels was "
        "busy with the withdrawal of people from Karabakh on Monday."
    )

    assert told(text) == ()
