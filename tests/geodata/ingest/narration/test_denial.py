"""Who denies what is told: no incident of theirs, but the other side of one."""

import pytest

from geodata.ingest.narration.denial import NO_FACT, UNTRUE

FIRE = "Azerbaijani troops opened fire near Sotk on Tuesday, the defence ministry of Armenia said."
BAKU = "Ministry of Defence of Azerbaijan"


@pytest.mark.parametrize(
    "denial",
    [
        "Azerbaijan's defence ministry denied it.",
        "The Azerbaijani defence ministry rejected the report.",
        'The defence ministry in Baku called the information "an invention".',
        "Azerbaijan's defence ministry said that this was not true.",
        "Azerbaijan's defence ministry said that its units had not opened fire.",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_a_denial_stands_beside_what_it_denies_and_is_no_incident(told, gap, denial):
    (fire,) = told(FIRE + gap + denial)

    assert (fire.claimant, fire.stance) == ("Ministry of Defence of Armenia", "asserts")
    assert (fire.denied_by, fire.denial) == (BAKU, denial)


@pytest.mark.parametrize(
    "sentence",
    [
        "The defence ministry of Armenia denied that it had lost a post.",
        "Azerbaijan's defence ministry rejected a proposal to pull back artillery.",
        "Azerbaijan's defence ministry said that it had no casualties.",
        "Azerbaijan's defence ministry spoke of an exercise.",
        "",
    ],
)
def test_what_is_no_denial_of_the_incident_is_none(told, sentence):
    fire, *_ = told(f"{FIRE} {sentence}")

    assert (fire.denied_by, fire.denial) == ("", "")


def test_a_denial_is_of_what_the_other_side_told_last(told):
    sotk, zaylik = told(
        f"{FIRE}\n\nAzerbaijan's defence ministry denied it. Armenian troops fired at Zaylik on "
        "Monday, it said.\n\nThe defence ministry of Armenia rejected that as groundless."
    )

    assert (sotk.place, sotk.denied_by) == ("Sotk", BAKU)
    assert (zaylik.place, zaylik.denied_by) == ("Zaylik", "Ministry of Defence of Armenia")


def test_a_denial_far_below_is_of_something_else(told):
    between = "\n\nThe weather was fine.\n\nThe harvest was good.\n\n"
    (fire,) = told(f"{FIRE}{between}Azerbaijan's defence ministry denied any such plan to leave.")

    assert fire.denied_by == ""


def test_words_for_untrue_and_for_what_is_turned_down_are_told_apart():
    assert UNTRUE.search("this is a blatant lie")
    assert not UNTRUE.search("this is a blatant attack")
    assert NO_FACT.match(" the latest Russian proposal")
    assert not NO_FACT.match(" the latest Armenian report")
