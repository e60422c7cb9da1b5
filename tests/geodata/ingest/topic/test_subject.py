"""Articles about something else yield nothing."""

from datetime import date

import pytest

DRILL = (
    "Armenia's army held exercises near Meghri on Tuesday. In the drill a notional enemy crossed "
    "the border and took a height; artillery destroyed it. More live-fire training follows."
)
ABROAD = (
    "Thai and Cambodian soldiers traded fire on Friday. Cambodian villages were shelled. A Thai "
    "diplomat compared it with Sotk, where Armenia was attacked in September 2022."
)
CRASH = (
    "Five died on Sunday when a minibus lost control near Tegh in Armenia, skidded and plunged "
    "into a ravine. Traffic police closed the road to Goris."
)

ADVICE = (
    "We advise against all travel within 5 km of the border between Armenia and Azerbaijan. "
    "In September 2022 there was shelling near Jermuk and Sotk; the situation remains volatile."
)


@pytest.mark.parametrize("text", [DRILL, ABROAD, CRASH, ADVICE])
def test_drills_other_conflicts_crashes_and_travel_advice_are_left_aside(told, text):
    assert told(text, date(2023, 6, 21)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Indian and Chinese troops clashed near Kut on Tuesday, and shells were fired.",
        "Armenia's exports grew by a tenth on Tuesday; the road from Goris needs repair.",
        "In 1918 troops shelled Goris in August, and in 1920 they fired at Shusha. Armenia fell.",
        "Pakistan and India traded fire near Kut on Tuesday. India, which Armenia arms, blamed "
        "Pakistan; Kashmir was quiet.",
        "The striker fired the winner for Armenia on Tuesday. The match was a battle; the coach "
        "and the goalkeeper saw Sotk under attack.",
    ],
)
def test_articles_about_something_else_yield_nothing(told, text):
    assert told(text) == ()


def test_a_match_and_a_balance_sheet_are_no_fight(told):
    match = (
        "In the 88th minute of Saturday's match in Tovuz in Azerbaijan their forward fired from "
        "thirty metres and struck the bar. The goalkeeper had been under bombardment in the first "
        "half, said the trainer. Next week sees the derby in Ganja."
    )
    balance = (
        "The company that runs the pit at Sotk in Armenia opened a battle on Monday against the "
        "tax office. Management fired the first shot against the royalty; a retreat of investors "
        "would leave Vardenis without an employer, it said. Output fell by six per cent, prices "
        "rose, and the bonds lost a point."
    )

    assert told(match) == told(balance) == ()
