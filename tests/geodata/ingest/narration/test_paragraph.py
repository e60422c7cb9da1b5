"""Paragraphs, entries and sections."""


def test_an_entry_of_a_live_page_stands_alone(told):
    incidents = told(
        "14:00 – Armenia's prime minister says that 49 soldiers have been killed.\n\n"
        "09:00 – Armenian officials say that Azerbaijani artillery shelled Sotk overnight."
    )

    assert [(incident.place, incident.killed) for incident in incidents] == [("Sotk", None)]
