"""What an article read to its end says of its news."""


def test_a_bulletin_has_one_speaker_from_its_first_sentence_to_its_last(told):
    incidents = told(
        "The Ministry of Defence of Armenia informs that Azerbaijani units opened fire near Sotk "
        "on June 14.\n\nOn June 13 they fired at Kut. The ministry added that a serviceman was "
        "wounded at Norabak on June 12."
    )

    assert [incident.place for incident in incidents] == ["Sotk", "Kut", "Norabak"]
    assert {incident.claimant for incident in incidents} == {"Ministry of Defence of Armenia"}


def test_whoever_presents_a_report_claims_what_it_tells(told):
    (fire,) = told(
        "Armenia's Human Rights Defender presented a report on Monday about the border. "
        "It lists many cases.\n\nOn 3 May Azerbaijani shots hit a tractor near Kut.\n\n"
        "Baku rejects the reports."
    )

    assert "Armenia" in fire.claimant
