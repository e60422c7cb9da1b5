"""What is general, or only sums up, is no incident of its own."""

LATER = "In Baku and Yerevan, soldiers and residents of the border spoke of it."


def test_what_stands_deep_in_an_article_without_a_day_is_general(told):
    news = "Azerbaijani forces have shelled Tegh in Armenia, Yerevan said."
    general = "Azerbaijani forces have shelled Movses."

    assert [c.place for c in told("\n\n".join((news, LATER, LATER, general)))] == ["Tegh"]
