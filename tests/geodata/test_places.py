"""The gazetteer: spellings, homonyms, and what a text names."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata import places
from geodata.catalogue import Catalogue
from geodata.model import Place
from geodata.places import Gazetteer, fold

GORIS = Place(
    name="Goris",
    kind="town",
    lat=39.511,
    lon=46.339,
    admin1="Syunik",
    country="AM",
    names_hy=("Գորիս",),
    names_az=("Gorus",),
    names_ru=("Горис",),
    alt_names=("Geryusy",),
    coordinate_source="GeoNames",
    coordinate_error_km=0.5,
)
AGHDAM = replace(
    GORIS,
    name="Aghdam",
    lat=39.99,
    lon=46.93,
    names_hy=("Աղդամ",),
    names_az=("Ağdam",),
    names_ru=("Агдам",),
    alt_names=(),
)
AGHDAM_TOVUZ = replace(AGHDAM, name="Aghdam (Tovuz)", lat=40.92, lon=45.52)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("SUSA", "Şuşa"),
        ("qarabag", "Qarabağ"),
        ("Xankendi", "Xankəndi"),
        ("istisu", "İSTİSU"),
        ("isiqli", "Işıqlı"),
        ("ШУША", "Шуша"),
        ("Елка", "Ёлка"),
        ("ԳՈՐԻՍ", "Գորիս"),
        ("Geghark'unik'", "Geghark’unik’"),
    ],
)
def test_case_accents_and_special_letters_do_not_matter(typed: str, meant: str):
    assert fold(typed) == fold(meant)


def test_different_letters_stay_different():
    assert fold("Şuşa") != fold("Suşi")


@given(st.text())
def test_folding_twice_changes_nothing(text: str):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composed_and_decomposed_letters_fold_alike(text: str):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize("spelling", ["Goris", "gorus", "Գորիս", "ГОРИС", "geryusy"])
def test_a_place_is_found_by_any_of_its_spellings(spelling: str):
    assert Gazetteer((GORIS, AGHDAM)).named_in(spelling, GORIS.lat, GORIS.lon) == (GORIS,)


def test_a_homonym_is_known_without_its_bracket():
    assert places.spellings(AGHDAM_TOVUZ)[:2] == ("Aghdam (Tovuz)", "Aghdam")


def test_of_homonyms_the_one_nearest_to_the_point_is_meant():
    gazetteer = Gazetteer((AGHDAM, AGHDAM_TOVUZ))

    assert gazetteer.named_in("Aghdam", 40.0, 46.9) == (AGHDAM,)
    assert gazetteer.named_in("Aghdam", 40.9, 45.5) == (AGHDAM_TOVUZ,)


def test_a_bracket_tells_homonyms_apart_whatever_the_point():
    gazetteer = Gazetteer((AGHDAM, replace(AGHDAM_TOVUZ, lat=40.3, lon=46.5)))

    assert [place.name for place in gazetteer.named_in("Aghdam (Tovuz)", 40.0, 46.9)] == [
        "Aghdam (Tovuz)"
    ]


def test_a_place_of_that_name_far_from_the_point_is_another_place():
    assert Gazetteer((GORIS,)).named_in("Goris", 41.0, 45.0) == ()


def test_places_are_named_in_the_order_of_the_text_and_each_once():
    gazetteer = Gazetteer((GORIS, AGHDAM))

    assert gazetteer.named_in("From Aghdam to Goris and back to Ağdam", 39.7, 46.6) == (
        AGHDAM,
        GORIS,
    )


def test_a_name_within_a_word_or_a_longer_name_is_not_the_place():
    mets_goris = replace(GORIS, name="Mets Goris", names_hy=(), names_az=(), names_ru=())
    gazetteer = Gazetteer((GORIS, mets_goris))

    assert gazetteer.named_in("Gorisian", GORIS.lat, GORIS.lon) == ()
    assert gazetteer.named_in("Mets Goris", GORIS.lat, GORIS.lon) == (mets_goris,)


def test_an_empty_gazetteer_finds_nothing():
    assert Gazetteer(()).named_in("Goris", 39.5, 46.3) == ()


@pytest.mark.parametrize(
    ("cell", "items"), [("", ()), ("a", ("a",)), ("a;b", ("a", "b")), (" a ; ;b; ", ("a", "b"))]
)
def test_a_list_cell_is_split_at_semicolons(cell: str, items: tuple[str, ...]):
    assert places.split(cell) == items


@pytest.mark.parametrize(
    ("text", "lat", "lon", "name"),
    [
        ("Aghdam", 40.9053, 45.5224, "Aghdam (Tovuz)"),
        ("Martuni", 39.80, 47.11, "Khojavend"),
        ("Martuni", 40.14, 45.31, "Martuni (Gegharkunik)"),
        ("Shusha", 39.76, 46.75, "Shusha"),
    ],
)
def test_the_point_decides_between_homonyms_of_both_sides(
    text: str, lat: float, lon: float, name: str, catalogue: Catalogue
):
    assert [place.name for place in catalogue.gazetteer.named_in(text, lat, lon)] == [name]
