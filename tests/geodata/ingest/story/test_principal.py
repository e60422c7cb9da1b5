"""The place that an article as a whole is about."""


def test_news_without_a_place_is_at_the_village_that_the_text_is_dated_from(told):
    (shelling,) = told(
        "MOVSES, Armenia, June 14 (The Paper) - Life is hard here.\n\n"
        "Azerbaijani soldiers opened fire on Tuesday."
    )

    assert shelling.place == "Movses"
