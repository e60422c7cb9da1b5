"""What is told of something else yields no incident."""

from datetime import date

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "A clash of views over the corridor through Meghri dominated Armenian talks on Wednesday.",
        "Armenia shelled out three million for a road to Kapan on Wednesday.",
        "A wildfire destroyed forty hectares of forest near Jermuk, Armenia, on Wednesday.",
        "The minister visited wounded soldiers in Vardenis, Armenia, on Wednesday.",
        "A conscript was killed by a fellow soldier near Vardenis, Armenia, on Wednesday.",
        "Azerbaijani sappers destroyed 34 mines near Fuzuli on Wednesday.",
        "The president of Azerbaijan opened a memorial in Lachin on Wednesday to those killed.",
        "Armenia says that Azerbaijan is preparing an attack on Sotk since Wednesday.",
    ],
)
def test_figures_of_speech_daily_life_and_memory_are_no_incidents(told, text):
    assert told(text, date(2022, 6, 16)) == ()


@pytest.mark.parametrize(
    ("text", "place", "kind"),
    [
        ("A hail of bullets hit Sotk in Armenia on Wednesday.", "Sotk", "shelling"),
        ("In the snow two Azerbaijani soldiers strayed into Tegh on Wednesday.", "Tegh",
         "detention"),
    ],
)  # fmt: skip
def test_what_only_sounds_like_it_is_kept(told, text, place, kind):
    (incident,) = told(text, date(2022, 6, 16))

    assert (incident.place, incident.type) == (place, kind)


def test_who_sets_fire_to_houses_destroys_them_and_does_not_shoot(told):
    (burnt,) = told(
        "Last year Armenians in Nagorno-Karabakh set fire to their own houses before the hand-over."
    )

    assert (burnt.type, burnt.start, burnt.end) == (
        "property_destruction",
        date(2021, 1, 1),
        date(2021, 12, 31),
    )
