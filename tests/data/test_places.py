"""Every place: unique, inside its country, and named in the languages of both sides."""

import numpy as np
import pytest

from geodata import geography, measure
from geodata.catalogue import Catalogue
from tests.data.records import Record, cases

BOTH_SIDES = ("AM", "AZ")
SETTLEMENTS = ("village", "town", "city")


@pytest.fixture(scope="module")
def country_of(catalogue: Catalogue) -> dict[str, str]:
    """Return the country whose recognised territory each place lies in, blank off the map."""
    places = catalogue.gazetteer.places
    points = measure.points(
        np.array([place.lon for place in places]), np.array([place.lat for place in places])
    )
    countries = geography.load(catalogue.layers).countries
    owners = np.append(countries["owner"].to_numpy(dtype=object), "")
    inside = owners[measure.inside(points, countries.geometry)]
    return dict(zip((place.name for place in places), inside, strict=True))


@pytest.mark.parametrize("place", cases("places", "name"))
def test_a_place_is_accepted_and_found_by_each_of_its_spellings(
    place: Record, catalogue: Catalogue
):
    point = float(place["lat"]), float(place["lon"])
    spellings = ";".join(place[name] for name in ("names_hy", "names_az", "names_ru", "alt_names"))

    for spelling in (place["name"], *filter(None, spellings.split(";"))):
        found = catalogue.gazetteer.named_in(spelling, *point)
        assert [one.name for one in found] == [place["name"]]


@pytest.mark.parametrize(
    "place",
    [
        case
        for case in cases("places", "name")
        if case.values[0]["kind"] in SETTLEMENTS and case.values[0]["country"] in BOTH_SIDES
    ],
)
def test_a_settlement_lies_in_its_stated_country(place: Record, country_of: dict[str, str]):
    assert country_of[place["name"]] == place["country"]


@pytest.mark.parametrize("place", cases("places", "name"))
def test_a_place_of_either_side_has_a_name_in_a_script_of_the_region(place: Record):
    if place["country"] in BOTH_SIDES:
        assert place["names_hy"] or place["names_az"] or place["names_ru"]
