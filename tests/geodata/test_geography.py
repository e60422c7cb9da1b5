"""Derived facts: checked on a small made-up map, then on well-known places."""

from dataclasses import replace
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import LineString, box

from geodata import geography
from geodata.catalogue import Catalogue
from geodata.crs import GEOGRAPHIC
from geodata.geography import Geography

EVER = {"valid_from": pd.NaT, "valid_to": pd.NaT}
WAR, TRUCE = pd.Timestamp("2020-09-27"), pd.Timestamp("2020-11-10")


def frame(*features: dict[str, object]) -> gpd.GeoDataFrame:
    made = gpd.GeoDataFrame([EVER | feature for feature in features], crs=GEOGRAPHIC)
    days = {bound: pd.to_datetime(made[bound]) for bound in EVER}
    return made.assign(**days)


@pytest.fixture
def two_states() -> Geography:
    """Return a map of two states that meet at 46° E, with an enclave and a contact line."""
    west, east = box(45, 39, 46, 40), box(46, 39, 47, 40)
    enclave = box(45.4, 39.4, 45.5, 39.5)
    return Geography(
        countries=frame(
            {"owner": "AZ", "geometry": enclave},
            {"owner": "AM", "geometry": west},
            {"owner": "AZ", "geometry": east},
        ),
        areas=frame(
            {"id": "west", "name": "West", "owner": "AM", "geometry": west},
            {"id": "east", "name": "East", "owner": "AZ", "geometry": east},
        ),
        border=gpd.GeoSeries([LineString([(46, 39), (46, 39.5), (46, 40)])], crs=GEOGRAPHIC),
        contact=frame(
            {"geometry": LineString([(46.5, 39), (46.5, 39.5), (46.5, 40)]), "valid_to": WAR}
        ),
        territories=frame(
            {"layer": "held", "geometry": box(46, 39, 46.5, 40), "valid_to": TRUCE},
            {"layer": "zone", "geometry": box(46, 39, 46.2, 40), "valid_from": TRUCE},
            {"layer": "zone", "geometry": box(46.1, 39, 46.3, 40), "valid_from": TRUCE},
            {"layer": "former", "geometry": box(46, 39.3, 46.4, 40)},
        ),
    )


def derive(two_states: Geography, *points: tuple[float, float, str]) -> pd.DataFrame:
    incidents = pd.DataFrame(points, columns=["lon", "lat", "start"])
    incidents["start"] = pd.to_datetime(incidents["start"]).astype("datetime64[s]")
    return geography.derive(incidents, two_states)


def test_a_point_lies_in_the_country_and_area_around_it(two_states: Geography):
    found = derive(
        two_states,
        (45.7, 39.5, "2021-05-12"),
        (46.7, 39.5, "2021-05-12"),
        (45.45, 39.45, "2021-05-12"),
        (50.0, 39.5, "2021-05-12"),
    )

    assert found["country"].to_list() == ["AM", "AZ", "AZ", ""]
    assert found["area"].to_list() == ["west", "east", "west", ""]


def test_the_distance_to_the_border_is_in_kilometres_on_both_sides(two_states: Geography):
    found = derive(two_states, (45.9, 39.5, "2021-05-12"), (46.1, 39.5, "2021-05-12"))

    # A tenth of a degree of longitude at 39.5° N on WGS 84.
    assert found["border_km"].to_list() == pytest.approx([8.60, 8.60], abs=0.02)


def test_the_distance_to_the_line_of_contact_ends_with_the_line(two_states: Geography):
    found = derive(two_states, (46.6, 39.5, "2020-09-26"), (46.6, 39.5, "2020-09-27"))

    assert found["contact_km"][0] == pytest.approx(8.60, abs=0.02)
    assert np.isnan(found["contact_km"][1])


def test_an_incident_lies_inside_only_what_applied_on_its_first_day(two_states: Geography):
    found = derive(
        two_states,
        (46.15, 39.5, "2020-11-09"),
        (46.15, 39.5, "2020-11-10"),
        (46.45, 39.5, "2020-11-10"),
    )

    assert found["territories"].to_list() == ["held;former", "zone;former", ""]


def test_equal_points_get_equal_facts_and_the_order_stays(two_states: Geography):
    points = [(45.9, 39.5), (46.1, 39.5), (45.9, 39.5)]
    found = derive(two_states, *((*point, "2021-05-12") for point in points))

    assert found[["lon", "lat"]].to_numpy().tolist() == [list(point) for point in points]
    assert found["country"].to_list() == ["AM", "AZ", "AM"]


def test_no_incidents_get_all_columns(two_states: Geography):
    found = derive(two_states)

    assert found.empty
    assert {"country", "area", "border_km", "contact_km", "territories"} <= set(found)


@pytest.mark.parametrize(
    ("name", "country", "area"),
    [
        ("Goris", "AM", "Syunik"),
        ("Yerevan", "AM", "Yerevan"),
        ("Shusha", "AZ", "Shusha"),
        ("Lachin", "AZ", "Lachin"),
        ("Artsvashen", "AM", None),
        ("Tigranashen", "AZ", None),
        ("Yukhari Askipara", "AZ", None),
    ],
)
def test_well_known_places_lie_in_their_recognised_country(
    name: str, country: str, area: str | None, catalogue: Catalogue
):
    place = next(place for place in catalogue.gazetteer.places if place.name == name)
    found = derive(geography.load(catalogue.layers), (place.lon, place.lat, "2021-05-12"))

    assert found["country"][0] == country
    if area:
        assert area in catalogue.areas[found["area"][0]]


def test_what_a_layer_has_no_days_for_takes_those_of_its_record(catalogue: Catalogue):
    contact = catalogue.layers[geography.CONTACT]
    dated = replace(contact, valid_from=date(1994, 5, 12), valid_to=date(2020, 9, 27))

    loaded = geography.load(catalogue.layers | {geography.CONTACT: dated}).contact

    assert loaded["valid_from"].notna().all()
    assert loaded["valid_to"].notna().all()
