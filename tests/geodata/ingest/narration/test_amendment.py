"""Sentences that change what was told before."""

import pytest


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "Azerbaijani forces shelled Sotk on Tuesday. Two soldiers were hurt, said Yerevan.",
            "Armenia",
        ),
        (
            "On Tuesday a grenade was thrown at a checkpoint near Shusha in Azerbaijan. It hurt "
            "three men, Baku said.",
            "Azerbaijan",
        ),
    ],
)
def test_whoever_adds_to_the_news_has_claimed_it(told, text, side):
    (incident,) = told(text)

    assert side in incident.claimant


def test_what_is_called_false_is_taken_back_and_the_rest_stays(told):
    (fire,) = told(
        "Azerbaijani troops fired at Sotk on Monday, Armenia said.\n\n"
        "Azerbaijani troops shelled Kut on Tuesday. The report was false."
    )

    assert fire.place == "Sotk"


def test_a_sentence_that_only_tells_where_it_was_places_what_came_before(told):
    (handover,) = told(
        "Azerbaijan handed over two Armenian captives on Tuesday. The transfer took place at Tegh."
    )

    assert (handover.type, handover.place) == ("handover", "Tegh")


def test_a_speaker_who_only_adds_speaks_for_the_sentence_before_not_that_of_the_lead(told):
    _, fire = told(
        "Azerbaijani troops shelled Sotk on Tuesday, Armenia's defence ministry said.\n\n"
        "On Monday Armenian shots hit a house in Zaylik. The fire came from a hill, Baku said."
    )

    assert fire.claimant == "government of Azerbaijan"


def test_a_paragraph_that_begins_with_so_tells_who_said_the_one_before(told):
    (capture,) = told(
        "A citizen of Azerbaijan was detained on Tuesday near Shvanidzor.\n\n"
        "So runs a message of the National Security Service of Armenia."
    )

    assert capture.claimant == "National Security Service of Armenia"
