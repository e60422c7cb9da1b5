"""Incidents: typed columns, the places they name, and how far off their points may be."""

from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata import incidents, vocabulary
from geodata.catalogue import Catalogue
from geodata.places import Gazetteer, fold
from tests.geodata.test_places import GORIS
from tests.geodata.test_schemas import INCIDENT

ONLY_GORIS = Gazetteer((GORIS,))


def rows(*cells: dict[str, str]) -> pd.DataFrame:
    return pd.DataFrame([INCIDENT | row for row in cells], dtype="str")


def load(*cells: dict[str, str], gazetteer: Gazetteer = ONLY_GORIS) -> pd.DataFrame:
    return incidents.with_places(incidents.typed(rows(*cells)), gazetteer)


def test_a_blank_end_is_the_day_of_the_start():
    frame = load({"end": ""}, {"end": "2021-05-14"})

    assert frame["end"].dt.day.to_list() == [12, 14]


def test_a_blank_count_is_unknown_and_not_zero():
    frame = load({"wounded": ""}, {"wounded": "0"}, {"wounded": "3"})

    assert frame["wounded"].isna().to_list() == [True, False, False]
    assert frame["wounded"].sum() == 3


def test_incidents_are_sorted_by_their_first_day_and_keep_the_order_of_the_table():
    frame = load(
        {"id": "c", "start": "2021-05-13"},
        {"id": "b", "start": "2021-05-12"},
        {"id": "a", "start": "2021-05-12"},
    )

    assert frame["id"].to_list() == ["b", "a", "c"]


def test_categories_are_in_the_order_of_the_vocabulary():
    frame = load({})

    assert list(frame["location_precision"].cat.categories) == list(vocabulary.PRECISIONS)
    assert list(frame["type"].cat.categories) == list(vocabulary.INCIDENT_TYPES)
    assert list(frame["status"].cat.categories) == list(vocabulary.STATUSES)


def test_no_rows_keep_all_columns_and_their_types():
    full, empty = load({}), load({}).iloc[:0]
    none = incidents.with_places(incidents.typed(rows({}).iloc[:0]), ONLY_GORIS)

    assert list(none) == list(full)
    assert none["start"].dtype == empty["start"].dtype
    assert none["wounded"].dtype == empty["wounded"].dtype


def test_an_incident_names_its_places_and_is_found_by_their_spellings():
    incident = load({"place": "Road near Gorus", "summary": "A shot at Şuşa."}).iloc[0]

    assert incident["places"] == "Goris"
    assert fold("Գորիս") in incident["place_text"]
    assert "road near gorus" in incident["place_text"]
    assert incident["summary_text"] == "a shot at susa."


def test_an_incident_whose_place_nobody_knows_is_kept_with_the_radius_of_its_precision():
    incident = load({"place": "Somewhere", "location_precision": "area"}).iloc[0]

    assert incident["places"] == ""
    assert incident["radius_m"] == vocabulary.PRECISIONS["area"].radius_m


@settings(max_examples=20)
@given(precision=st.sampled_from(list(vocabulary.PRECISIONS)), error_km=st.floats(0.01, 100))
def test_the_radius_is_that_of_the_precision_but_never_below_the_error_of_the_place(
    precision: str, error_km: float
):
    gazetteer = Gazetteer((replace(GORIS, coordinate_error_km=error_km),))
    radius = load({"location_precision": precision}, gazetteer=gazetteer)["radius_m"][0]

    assert radius == max(vocabulary.PRECISIONS[precision].radius_m, error_km * 1000)


def test_two_points_of_one_name_are_looked_up_apart():
    elsewhere = replace(GORIS, name="Goris (Tartar)", lat=40.5, lon=46.9, coordinate_error_km=10)
    frame = load(
        {"id": "a"},
        {"id": "b", "lat": "40.5", "lon": "46.9"},
        {"id": "c"},
        gazetteer=Gazetteer((GORIS, elsewhere)),
    )

    assert frame["places"].to_list() == ["Goris", "Goris (Tartar)", "Goris"]
    assert frame["radius_m"].to_list() == [3_000, 10_000, 3_000]


@pytest.mark.parametrize("column", ["radius_m", "lat", "lon", "start", "end", "type", "status"])
def test_no_cell_that_every_view_needs_is_blank(column: str, catalogue: Catalogue):
    assert catalogue.incidents[column].notna().all()
