"""Vocabularies: every word has a label and a sentence that says when it applies."""

from itertools import pairwise

import pytest

from geodata import vocabulary
from geodata.vocabulary import Term

VOCABULARIES = {
    name: words
    for name, words in vars(vocabulary).items()
    if isinstance(words, dict) and all(isinstance(term, Term) for term in words.values())
}
TERMS = [
    pytest.param(term, id=f"{name}-{word}")
    for name, words in VOCABULARIES.items()
    for word, term in words.items()
]


@pytest.mark.parametrize("term", TERMS)
def test_every_word_has_a_label_and_a_sentence(term: Term):
    assert term.label
    assert term.meaning.endswith(".")


@pytest.mark.parametrize("name", VOCABULARIES)
def test_no_two_words_of_a_vocabulary_share_a_label(name: str):
    labels = [term.label for term in VOCABULARIES[name].values()]

    assert len(set(labels)) == len(labels)


def test_every_type_belongs_to_a_family_and_every_family_has_a_type():
    families = {term.family for term in vocabulary.INCIDENT_TYPES.values()}

    assert families == set(vocabulary.FAMILIES)


def test_precisions_run_from_the_finest_to_the_coarsest():
    radii = [term.radius_m for term in vocabulary.PRECISIONS.values()]

    assert all(finer < coarser for finer, coarser in pairwise(radii))
