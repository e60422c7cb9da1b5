"""How articles and their gold are read."""

from datetime import date

from tests.bench import gold

ENTRY = {
    "start": "2022-05-28",
    "end": "2022-05-29",
    "place": "Sotk",
    "type": "clash",
    "precision": "settlement",
    "claimant": "Armenia",
    "stance": "asserts",
    "killed": 1,
    "wounded": [2, 4],
    "captured": None,
}


def test_a_single_word_is_the_only_one_that_is_right():
    event = gold.event(ENTRY)

    assert (event.places, event.types, event.claimants) == (("Sotk",), ("clash",), ("Armenia",))
    assert (event.start, event.end) == (date(2022, 5, 28), date(2022, 5, 29))
    assert not event.is_optional
    assert not event.is_open


def test_lists_tell_all_that_is_right():
    event = gold.event(ENTRY | {"places": ["Sotk", "Kut"], "types": ["clash", "shelling"]})

    assert event.places == ("Sotk", "Kut")
    assert event.types == ("clash", "shelling")


def test_absent_and_null_figures_are_not_given():
    assert gold.event(ENTRY).figures == (("killed", (1,)), ("wounded", (2, 4)))


def test_a_case_is_named_by_part_and_file():
    case = gold.case(gold.ARTICLES / "tune" / "01-soldier-killed-sotk.txt")

    assert case.name == "tune/01-soldier-killed-sotk"
    assert case.style == "wire"
    assert gold.article(case.path).published == date(2022, 5, 30)
