"""What articles that look back, review, imagine or foretell are read as."""

import pytest

LATER = "In Baku and Yerevan, soldiers and residents of the border spoke of it."


@pytest.mark.parametrize(
    "text",
    [
        "A new history of the war was reviewed on Monday. Armenian forces seized Kalbajar in 1993.",
        "Wreaths were laid in Berd. Azerbaijani troops attacked Movses in July 2020.",
        "An exhibition opened in Ijevan. One picture shows the shelling of Martakert.",
        "A new scenario is discussed. Azerbaijani artillery shells the posts at Sotk.",
        "In a new board game one side attacks. Azerbaijani forces shelled the road at Lachin.",
        "A clip said to show Armenian soldiers captured in Lachin was shared on Tuesday.",
        "The third article asks the parties to withdraw forces from Sotk.",
        "Sappers went on with their work. The agency destroyed 410 mines in Aghdam on Tuesday.",
        "An officer handed over flags to soldiers in Lachin on Saturday.",
        "Iranian border guards killed two men in a clash near Meghri on Tuesday.",
        "Eighty cows from Nerkin Hand crossed the border on Monday near Nerkin Hand.",
        "On Sunday a bus fell into a gorge near Tegh, killing five Armenian soldiers.",
    ],
)
def test_what_is_retold_or_imagined_is_no_incident(told, text):
    assert told(f"{text} {LATER}") == ()


def test_what_is_retold_with_its_own_day_and_place_is_an_incident(told):
    text = (
        "Wreaths were laid in Berd. Azerbaijani forces shelled Movses in Armenia on 14 July 2020."
    )
    (shelling,) = told(text)

    assert (shelling.place, shelling.type) == ("Movses", "shelling")
