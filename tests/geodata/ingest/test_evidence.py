"""Things that tell what happened where no verb of it is known."""

import pytest

TOLD = {
    "shelling": "On Tuesday a burst from a machine gun combed a field at Koti in Armenia.",
    "road_closure": "On 13 June the gas supply of Karabakh near Shusha was interrupted at midday.",
    "handover": "On 13 June ten bodies of Armenian soldiers were driven across at Sotk.",
    "demarcation": (
        "Armenian and Azerbaijani surveyors sank a numbered post into the ground near Kirants "
        "on 13 June."
    ),
    "fortification": "An Azerbaijani bulldozer ground along the stream at Yeraskh on 13 June.",
    "landmine": "On Monday something like a PMN-2 ended a walk near Aghdam in Azerbaijan.",
}


@pytest.mark.parametrize("kind", TOLD)
def test_a_thing_beside_a_place_and_a_day_tells_what_happened(told, kind):
    (incident,) = told(TOLD[kind])

    assert incident.type == kind


@pytest.mark.parametrize(
    "text",
    [
        "Machine guns stand above Koti in Armenia.",
        "On Tuesday no machine gun was heard at Koti in Armenia.",
        "Yerevan fears that machine guns may reach Koti on Tuesday.",
        "The museum of mortars in Koti in Armenia is open again.",
    ],
)
def test_without_a_day_or_negated_or_feared_a_thing_tells_of_nothing(told, text):
    assert told(text) == ()
