"""Who is quoted in the midst of a quotation."""


def test_whoever_is_named_behind_a_quotation_speaks_all_of_it(told):
    _, shelling = told(
        "Baku said on Monday that Armenian troops fired at Zaylik on Monday.\n\n"
        "“Last night was hard. Azerbaijani troops shelled Sotk on Tuesday. We stay,” "
        "said the Armenian defence ministry."
    )

    assert shelling.claimant == "Ministry of Defence of Armenia"
