"""Which places lie inside which."""


def test_districts_of_one_province_do_not_hold_one_another(told):
    found = told(
        "On 2 June, positions in the Sadarak and Shahbuz districts of Nakhchivan were fired at, "
        "Azerbaijan said.",
    )

    assert [incident.place for incident in found] == ["Sadarak District", "Shahbuz District"]
