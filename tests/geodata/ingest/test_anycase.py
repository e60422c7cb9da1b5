"""Patterns in any case, found in small letters first."""

import pytest

from geodata.ingest.anycase import any_case


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (r"\bshell(?:ed|ing)\b", "SHELLED, Shelling, shells", ["SHELLED", "Shelling"]),
        (r"\bthe (?-i:[A-Z]\w+)", "the Village, the village", ["the Village"]),
        (r"(?P<Word>\w+) (?P=Word)", "fire Fire İFIRE", ["fire Fire"]),
        (r"\D\S+", "12 Ab", [" Ab"]),
        (r"fire", "İİ fire", ["fire"]),
    ],
)
def test_a_pattern_finds_what_one_of_re_finds(words, text, found):
    assert [hit.group() for hit in any_case(words).finditer(text, 0, len(text))] == found


def test_nothing_is_found_outside_of_the_bounds():
    assert not list(any_case("fire").finditer("Fire and fire", 2, 9))
