"""Every position: dated, sourced, and described in plain words."""

from datetime import date

import pytest

from geodata.catalogue import Catalogue
from geodata.places import split
from tests.data.records import LOADED_TERMS, WORKSHOP_WORDS, Record, cases


@pytest.mark.parametrize("position", cases("positions"))
def test_a_position_is_accepted_sourced_and_dated(position: Record, catalogue: Catalogue):
    found = next(one for one in catalogue.positions if one.id == position["id"])

    assert catalogue.sources.keys() >= set(split(position["sources"]))
    assert (found.valid_from or date.min) < (found.valid_to or date.max)


@pytest.mark.parametrize("position", cases("positions"))
def test_a_note_is_plain_and_takes_no_side(position: Record):
    assert not LOADED_TERMS.search(position["name"] + position["note"])
    assert not WORKSHOP_WORDS.search(position["note"])


@pytest.mark.parametrize("position", cases("positions"))
def test_a_position_without_a_first_day_says_so_in_its_note(position: Record):
    if not position["valid_from"]:
        assert any(word in position["note"].lower() for word in ("not given", "an mp says"))
