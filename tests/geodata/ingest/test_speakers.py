"""Names and sides of speakers."""

import pytest

from geodata.ingest import speakers


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("officials in Yerevan", "Armenia"),
        ("the Azerbaijani side", "Azerbaijan"),
        ("the Russian peacekeepers in Karabakh", "Russia"),
        ("a villager", None),
    ],
)
def test_the_first_name_tells_the_side(words, side):
    assert speakers.side_of(words) == side


def test_words_that_name_both_sides_are_of_neither():
    assert speakers.one_side_of("The border of Armenia and Azerbaijan") is None
    assert speakers.one_side_of("Armenia says that a post was lost") == "Armenia"


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("Azerbaijani troops shelled a village", "Armenia"),
        ("Armenian forces had advanced", "Azerbaijan"),
        ("An Armenian soldier was wounded", "Armenia"),
    ],
)
def test_whoever_is_said_to_have_attacked_does_not_say_so(words, side):
    assert speakers.accuser(words) == side


def test_a_body_is_named_with_its_side():
    speaker = speakers.speaker_of("the mine agency", "Azerbaijan")

    assert speaker.name == "Mine Action Agency of Azerbaijan"
