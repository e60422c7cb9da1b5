"""Numbers in words and digits."""

import pytest

from geodata.ingest import numbers


@pytest.mark.parametrize(
    ("words", "number"),
    [("7", 7), ("1,200", 1200), ("twelve", 12), ("thirty-two", 32), ("a fifth", 5), ("both", 2)],
)
def test_numbers_are_read_in_words_and_digits(words, number):
    assert numbers.value(words) == number
