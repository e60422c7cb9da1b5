"""Who is quoted in the midst of a quotation."""


def test_whoever_is_named_behind_a_quotation_speaks_all_of_it(told):
    _, shelling = told(
        "Baku said on Monday that Armenian troops fired at Zaylik on Monday.\n\n"
        "“Last night was hard. Azerbaijani troops shelled Sotk on Tuesday. We stay,” "
        "said the Armenian defence ministry."
    )

    assert shelling.claimant == "Ministry of Defence of Armenia"


def test_a_quotation_without_a_speaker_is_of_whom_the_sentence_above_begins_with(told):
    (fire,) = told(
        "The governor of Syunik in Armenia turned to the inhabitants on Tuesday.\n\n"
        '"Good morning. Last night Azerbaijani troops opened fire at Tegh. Nobody is hurt."'
    )

    assert "Armenia" in fire.claimant
