"""Every claim: somebody says something about an incident, and an article reports it."""

import pytest

from geodata.catalogue import Catalogue
from geodata.model import Claim
from tests.data.records import WORKSHOP_WORDS, Record, cases


@pytest.mark.parametrize("claim", cases("claims", "incident_id"))
def test_a_claim_is_accepted_with_its_incident_and_source(claim: Record, catalogue: Catalogue):
    assert Claim(**claim) in catalogue.claims[claim["incident_id"]]


@pytest.mark.parametrize("claim", cases("claims", "incident_id"))
def test_a_statement_is_one_plain_sentence_or_two(claim: Record):
    assert 10 <= len(claim["statement"]) <= 240
    assert claim["statement"].endswith((".", ")."))
    assert not WORKSHOP_WORDS.search(claim["statement"])
    assert "enemy" not in claim["statement"].lower()
