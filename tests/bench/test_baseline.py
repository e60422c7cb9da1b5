"""What the naive reader finds, and what it cannot know."""

from dataclasses import replace

import pytest

from geodata.catalogue import Catalogue
from tests.bench.baseline import Baseline
from tests.bench.examples import ARTICLE


@pytest.fixture(scope="module")
def baseline(catalogue: Catalogue) -> Baseline:
    return Baseline(catalogue.gazetteer)


def test_a_place_and_a_trigger_in_one_sentence_are_an_incident(baseline: Baseline):
    found = baseline.extract(ARTICLE)

    assert [(one.place, one.type) for one in found] == [("Sotk", "shelling"), ("Kapan", "landmine")]
    assert {one.start for one in found} == {ARTICLE.published}


def test_the_quote_is_the_span_of_the_text(baseline: Baseline):
    for found in baseline.extract(ARTICLE):
        assert found.quote == ARTICLE.text[slice(*found.span)]
        assert found.place in found.quote


def test_a_place_without_a_trigger_is_none(baseline: Baseline):
    assert not baseline.extract(replace(ARTICLE, text="The sun shines on Kapan."))


def test_it_does_not_know_a_denial(baseline: Baseline):
    assert baseline.extract(replace(ARTICLE, text="Nobody fired a single shot at Kapan."))
