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
