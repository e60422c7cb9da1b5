"""Losses in a clause."""


def test_whoever_a_clause_with_who_is_about_is_counted(told):
    (capture,) = told(
        "An Azerbaijani soldier who strayed over the border near Tegh on Tuesday was detained by "
        "villagers, Armenia said."
    )

    assert capture.captured == 1


def test_figures_of_a_sentence_of_its_own_belong_to_what_was_told_just_before(told):
    (shelling,) = told(
        "Azerbaijani troops shelled Sotk on Tuesday, Armenia said. "
        "Two servicemen remain in a critical condition."
    )

    assert shelling.wounded == 2
