"""Whom words for a speaker mean."""

import pytest

from geodata.ingest.identity import Listener, resolve
from geodata.ingest.speakers import Speaker

ARMENIA = Speaker("Ministry of Defence of Armenia", "Armenia")
OFFICE = Speaker("Prosecutor's Office of Azerbaijan", "Azerbaijan")


def meant(words, *heard, before="", home=None, place=None):
    """Return who is meant by `words` behind the words `before`."""
    listener = Listener(tuple(heard), home, False, lambda *_: place)
    text = before + words
    return resolve(text, (len(before), len(text)), 0, listener)


def test_a_body_is_the_one_of_its_kind_that_spoke():
    assert meant("the prosecutors", OFFICE, ARMENIA) == OFFICE


def test_he_is_whoever_spoke_last():
    assert meant("he", OFFICE, ARMENIA) == ARMENIA


def test_a_local_official_is_of_the_place_whatever_his_name():
    assert meant("the mayor, Slavik Mirzoyan", place="Nagorno-Karabakh").side == "Nagorno-Karabakh"


def test_a_ministry_without_a_country_is_of_the_side_that_was_attacked():
    speaker = meant("the defence ministry", before="Azerbaijani troops opened fire, ")

    assert speaker.side == "Armenia"


def test_a_body_that_one_side_has_needs_no_country():
    assert meant("the mine agency", ARMENIA).side == "Azerbaijan"


@pytest.mark.parametrize("words", ["a news agency", "the agency flash", "a passing cloud"])
def test_who_only_relays_news_is_nobody(words):
    assert meant(words, ARMENIA) is None


def test_nobody_heard_is_of_the_side_that_the_article_looks_from():
    assert meant("the ministry", home="Azerbaijan").side == "Azerbaijan"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("the defence ministry insisted that Armenian troops fired first", "Azerbaijan"),
        ("the defence ministry insisted that Azerbaijani troops fired first", "Armenia"),
    ],
)
def test_a_ministry_does_not_blame_its_own_army(text, side):
    heard = Speaker("Ministry of Defence of Armenia", "Armenia")
    listener = Listener((heard,), None, False, lambda *_: None)

    assert resolve(text, (0, len("the defence ministry")), 0, listener).side == side


def test_its_ministry_is_of_the_side_that_the_sentence_before_names():
    speaker = meant("Its defence ministry", ARMENIA)
    assert speaker == ARMENIA
    text = "Baku told it another way. Its defence ministry"
    start = text.index("Its")

    listener = Listener((ARMENIA,), None, False, lambda *_: None)
    assert resolve(text, (start, len(text)), start, listener).side == "Azerbaijan"
