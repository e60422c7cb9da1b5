"""What did not happen yields no incident."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Armenian forces did not open fire near Sotk on Tuesday.",
        "No shots were fired near Sotk on Tuesday, Armenia said.",
        "Armenia fears that Azerbaijan will attack Sotk.",
        "If Azerbaijan were to shell Sotk, Armenia would respond.",
        "Azerbaijani troops could seize Meghri, an Armenian analyst warned on Tuesday.",
        "Armenian and Russian units will shell targets at a range near Sotk on Friday.",
        "Joint exercises near Nakhchivan on Tuesday practised repelling an attack, Baku said.",
        "Were Armenian posts near Sotk shelled on Tuesday?",
        "Armenia called on Azerbaijan to withdraw its troops from Syunik.",
        "Rumours that Azerbaijani troops had entered Tegh spread on Tuesday.",
        "Reports that Armenian troops shelled Zaylik on Tuesday are false, Yerevan said.",
        "Azerbaijan denied that its forces had opened fire near Tegh.",
        "A road near Goris, Armenia, was blocked by rocks on Tuesday.",
    ],
)
def test_what_did_not_happen_is_no_incident(told, text):
    assert told(text) == ()


def test_attempts_happened(told):
    (advance,) = told(
        "Azerbaijani troops attempted to advance near Khoznavar on Tuesday, Yerevan said."
    )

    assert (advance.type, advance.place) == ("advance", "Khoznavar")
