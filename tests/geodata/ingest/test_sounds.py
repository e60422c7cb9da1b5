"""Names by their sound."""

import pytest

from geodata.ingest.sounds import by_sound, heard_in, sound


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kelbadjar", "Kəlbəcər"),
        ("Dzhebrail", "Cəbrayıl"),
        ("Nerkin-Hand", "Nerkin Khand"),
        ("Geghargunik", "Gegharkunik"),
        ("Eraskh", "Yeraskh"),
        ("Verin Shorja", "Verin Shorzha"),
    ],
)
def test_spellings_of_one_name_sound_alike(one, other):
    assert sound(one) == sound(other)


def test_different_names_sound_different():
    assert len({sound(name) for name in ("Kapan", "Khachik", "Chinari", "Sotk", "Jermuk")}) == 5


def test_a_name_in_no_table_is_heard_but_not_words_and_persons_like_it(catalogue):
    known = by_sound(catalogue.gazetteer)

    def heard(text):
        return [places[0].name for _, _, places in heard_in(text, 0, [], known)]

    assert heard("Shells fell on Dzhebrail.") != []
    assert heard("Seven were hurt.") == []
    assert heard("Colonel Ivan Dzhebrail spoke.") == []
