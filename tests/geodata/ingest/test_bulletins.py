"""Whose bulletin a text is."""

import pytest

from geodata.ingest import bulletins
from geodata.model import Article

OURS = (
    "On Tuesday the enemy violated the ceasefire regime and fired at the {} positions near a "
    "hill. The fire was suppressed by retaliatory actions of our units."
)


def issuer(text, title="On the situation", publisher="Daily Digest"):
    """Return who issued a text."""
    return bulletins.issuer(Article("pasted text", title, publisher, None, "", "en", text))


@pytest.mark.parametrize(
    ("nation", "side"), [("Armenian", "Armenia"), ("Azerbaijani", "Azerbaijan")]
)
def test_a_bulletin_is_of_the_army_whose_posts_are_fired_at(nation, side):
    assert issuer(OURS.format(nation)).side == side


@pytest.mark.parametrize(
    ("accused", "side"), [("Armenia", "Azerbaijan"), ("Azerbaijan", "Armenia")]
)
def test_a_refutation_is_of_the_side_that_the_report_accuses(accused, side):
    text = (
        f"The report of the Ministry of Defence of {accused} that our units opened fire does not "
        "correspond to reality. Our units adhere to the ceasefire regime."
    )

    assert issuer(text).side == side


def test_a_text_is_of_the_body_that_its_title_names():
    assert (
        issuer("All is calm.", title="Ministry of Defence of Armenia: bulletin").side == "Armenia"
    )


def test_a_title_that_quotes_a_ministry_is_no_bulletin():
    title = "No Azerbaijani advance, Armenian ministry insists"

    assert issuer("Two men saw it.", title=title) is None


def test_one_turn_of_phrase_makes_no_bulletin():
    assert issuer("Two Armenian soldiers were hurt by enemy fire, relatives said.") is None


@pytest.mark.parametrize(
    "title",
    [
        "Statement by the Ministry of Foreign Affairs of Armenia",
        "'We saw it': post by the Human Rights Defender of Armenia",
        "Full text – letter of the prosecutor of Armenia",
    ],
)
def test_a_document_is_of_whoever_its_title_says_wrote_it(title):
    assert issuer("I saw the burnt hay myself.", title=title).side == "Armenia"


def test_a_title_about_a_document_is_none():
    title = "Moscow comments on the statement by the Ministry of Defence of Armenia"

    assert issuer("Two men saw it.", title=title) is None
