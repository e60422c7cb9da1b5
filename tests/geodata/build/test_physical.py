"""Towns get the names of our table where it has the same place."""

from dataclasses import replace

import pytest

from geodata.build import physical
from geodata.model import Place

CITY = {
    "geonameid": 7, "name": "Xankəndi", "longitude": 46.7528, "latitude": 39.8177,
    "countrycode": "AZ", "population": 55_000, "alternatenames": ["Khankendi"],
}  # fmt: skip
PLACE = Place(
    "Khankendi", "city", 39.818, 46.753, "Khankendi", "AZ", ("Ստեփանակերտ",), ("Xankəndi",),
    ("Ханкенди",), (), "GeoNames", 1.0,
)  # fmt: skip


def test_a_town_of_our_table_has_its_names():
    town = physical.town(CITY, [PLACE])

    assert (town.id, town.name) == ("gn-7", "Khankendi")
    assert town.names == {"hy": "Ստեփանակերտ", "az": "Xankəndi", "ru": "Ханкенди"}
    assert town.more == {"owner": "AZ", "population": 55_000, "rank": 3}


@pytest.mark.parametrize(
    "other", [replace(PLACE, lat=39.9), replace(PLACE, name="Shusha", names_az=())]
)
def test_a_place_far_away_or_of_another_name_is_not_the_town(other: Place):
    assert physical.town(CITY, [other]).names == {}


def test_a_bracket_that_tells_homonyms_apart_is_left_out_of_the_name():
    assert physical.town(CITY, [replace(PLACE, name="Khankendi (city)")]).name == "Khankendi"


@pytest.mark.parametrize(
    ("population", "rank"),
    [(2_000_000, 1), (300_000, 2), (50_000, 3), (1_000, 4), (999, 5), (0, 5)],
)
def test_towns_are_ranked_by_powers_of_ten(population: int, rank: int):
    assert physical.rank(population) == rank


def test_quarters_of_a_capital_are_no_towns():
    quarter = CITY | {"name": "Ajapnyak", "longitude": 44.47, "latitude": 40.2}

    assert physical.is_quarter(quarter)
    assert not physical.is_quarter(CITY)
    assert not physical.is_quarter(quarter | {"name": "Yerevan"})
