"""Who says so: the forms of attribution, and whom words for a speaker mean."""

import pytest

from geodata.ingest import who
from geodata.ingest.identity import Listener
from geodata.ingest.speakers import Speaker

ARMENIA = Speaker("Ministry of Defence of Armenia", "Armenia")
AZERBAIJAN = Speaker("Ministry of Defence of Azerbaijan", "Azerbaijan")


def read(text, *heard):
    """Return the reports in `text` for one who has `heard` others speak before."""
    listener = Listener(tuple(heard), None, False, lambda *_: None)
    return who.reports(text, 0, len(text), listener)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Two soldiers were hurt, Armenia's defence ministry said.", "Armenia"),
        ("Baku alleges that a post was shelled.", "Azerbaijan"),
        ("A post was shelled, officials in Stepanakert claim.", "Nagorno-Karabakh"),
        ("A post was shelled, citing Azerbaijan's border service.", "Azerbaijan"),
        ("A post was shelled, it was reported by the Armenian army.", "Armenia"),
        ("By Yerevan's account a post was shelled.", "Armenia"),
        ("In what Baku described as a provocation, a post was shelled.", "Azerbaijan"),
        ("The agency quoted Pashinyan as saying that a post was shelled.", "Armenia"),
        ("Azerbaijani MoD: Armenian forces opened fire.", "Azerbaijan"),
        ("Arman Karapetyan, spokesman for the ministry, stressed that all was calm.", "Armenia"),
        ("A post was shelled, Vagif Dargahli, who speaks for the army, wrote.", "Azerbaijan"),
        ("ANAMA noted that a mine went off.", "Azerbaijan"),
        ("The National Security Service revealed that two men were held.", "Armenia"),
        ("The Russian peacekeeping contingent recorded one violation.", "Russia"),
        ("The EU mission observed two excavators.", "European Union"),
        ("Armenia's rights defender presented a report on the attacks.", "Armenia"),
        ("A post was shelled, as Baku has it.", "Azerbaijan"),
        ("It was announced in Baku that a post was shelled.", "Azerbaijan"),
        ("On Monday a post was shelled (source: Armenian MoD).", "Armenia"),
        ("A video posted by Armenia's army shows the post.", "Armenia"),
        ("A post was shelled, said Karen, a shepherd from Armenia.", "Armenia"),
        ("The governor of an Armenian province reassured people.", "Armenia"),
        ("By the count kept by Armenia's press service there were two cases.", "Armenia"),
        ("So runs a short message of the National Security Service of Armenia.", "Armenia"),
        ("The mayor of an Armenian town turned to people on his Facebook page.", "Armenia"),
    ],
)
def test_the_speaker_is_known_by_any_form_of_attribution(text, side):
    report, *_ = read(text)

    assert report.speaker.side == side


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Yerevan confirmed that a post was lost.", "confirms"),
        ("Yerevan conceded that a post was lost.", "confirms"),
        ("Baku dismissed the claim.", "denies"),
        ("Baku called the report completely false.", "denies"),
        ("Baku brushed aside the accusation.", "denies"),
        ("Baku insisted that its post was shelled.", "asserts"),
    ],
)
def test_the_verb_tells_the_stance(text, stance):
    report, *_ = read(text)

    assert report.stance == stance


def test_whoever_denies_goes_on_to_assert_in_a_participle():
    denial, claim = read("Baku denied this, saying that its own post was shelled.")

    assert (denial.stance, claim.stance) == ("denies", "asserts")
    assert claim.speaker.side == "Azerbaijan"


@pytest.mark.parametrize("text", ["It added that all was calm.", "The ministry also said so."])
def test_a_pronoun_means_whoever_spoke_last(text):
    report, *_ = read(text, AZERBAIJAN, ARMENIA)

    assert report.speaker == ARMENIA


def test_a_ministry_is_that_of_the_capital_that_opens_the_sentence():
    report, *_ = read("In Baku, the ministry rejected the complaint.", ARMENIA)

    assert report.speaker.side == "Azerbaijan"


@pytest.mark.parametrize(
    "text",
    [
        "The reported shelling of the post went on.",
        "Both sides reported that two men were hurt.",
        "The claims were many.",
        "They fell silent without saying a word.",
        "The fire claimed the lives of two men.",
        "France was concerned at reports that a post was shelled.",
        "France said it was alarmed by the shelling.",
    ],
)
def test_words_that_are_nobodys_speech_are_left_alone(text):
    assert not read(text, ARMENIA)


def test_a_patrol_is_of_the_mission_that_spoke():
    mission = Speaker("EU monitoring mission (European Union)", "European Union")
    report, *_ = read("On Saturday a patrol recorded five shots.", mission, ARMENIA)

    assert report.speaker == mission


@pytest.mark.parametrize(
    "text", ["The embassy would not say why.", "Each government accused the other of lying."]
)
def test_who_says_nothing_and_who_speaks_for_both_is_no_speaker(text):
    assert not read(text, ARMENIA)
