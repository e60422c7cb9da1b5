"""Who speaks in a clause."""

import pytest


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "Azerbaijani troops shelled Sotk on Tuesday, the defence ministry in Yerevan said.",
            "Ministry of Defence of Armenia",
        ),
        (
            "Armenian troops shelled Zaylik on Tuesday, according to Baku's defence ministry.",
            "Ministry of Defence of Azerbaijan",
        ),
        (
            "Azerbaijani troops entered Parukh on Tuesday, the Russian peacekeepers reported.",
            "Russian peacekeepers",
        ),
        (
            "Shots were fired near Sotk on Tuesday, the EU mission in Armenia confirmed.",
            "EU monitoring mission (European Union)",
        ),
        ("Azerbaijani troops shelled Sotk on Tuesday.", "The Paper"),
        ("Baku's account: Armenian troops fired at Zaylik on Tuesday.", "government of Azerbaijan"),
        (
            "Azerbaijani troops shelled Askeran on Tuesday, the ombudsman of Artsakh said.",
            "Human Rights Defender of Nagorno-Karabakh",
        ),
    ],
)
def test_the_claimant_is_whoever_is_said_to_speak(told, text, claimant):
    (incident,) = told(text)

    assert incident.claimant == claimant


def test_two_sides_in_one_article_keep_their_own_claims(told):
    sotk, zaylik = told(
        "Azerbaijani troops fired at Sotk on Tuesday, Armenia's defence ministry said.\n\n"
        "Azerbaijan's defence ministry said Armenian troops had shelled Zaylik on Monday."
    )

    assert sotk.claimant == "Ministry of Defence of Armenia"
    assert zaylik.claimant == "Ministry of Defence of Azerbaijan"


def test_whoever_only_denies_claims_nothing(told):
    (shelling,) = told("Armenian forces shelled Zaylik on Tuesday. Yerevan denies this.")

    assert shelling.claimant == "The Paper"
