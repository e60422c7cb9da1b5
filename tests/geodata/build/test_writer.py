"""Layers are written the same way every time, in a form that reads well as a difference."""

import json
import tomllib
from datetime import date
from pathlib import Path

import pytest
from shapely import Point, Polygon, box

from geodata.build import features, writer
from geodata.build.features import Feature

SQUARE = Feature("square", "Quadrat “Ə”", box(45, 39, 45.1, 39.1), {"az": "Kvadrat"})
CLOCKWISE = Polygon(
    [(46, 39), (46, 40), (47, 40), (47, 39)], [[(46.2, 39.2), (46.4, 39.2), (46.4, 39.4)]]
)
LATER = Feature("later", "Later", CLOCKWISE, valid_from=date(2022, 8, 30))
TEXTS = {"squares": {"title": "Squares", "valid_from": date(2020, 11, 10), "accuracy_m": 25.0}}


def test_features_stand_one_a_line_sorted_by_id():
    text = features.geojson([SQUARE, LATER])
    lines = text.splitlines()

    assert [json.loads(line.rstrip(","))["properties"]["id"] for line in lines[1:-1]] == [
        "later",
        "square",
    ]
    assert json.loads(text)["type"] == "FeatureCollection"


def test_the_order_of_features_and_corners_makes_no_difference():
    turned = Polygon([*SQUARE.geometry.exterior.coords[2:], *SQUARE.geometry.exterior.coords[1:3]])
    same = Feature(SQUARE.id, SQUARE.name, turned, SQUARE.names)

    assert features.geojson([SQUARE, LATER]) == features.geojson([LATER, same])


def test_outer_rings_run_anticlockwise_and_holes_clockwise():
    made = features.rounded(CLOCKWISE)

    assert made.exterior.is_ccw
    assert not made.interiors[0].is_ccw


def test_coordinates_are_rounded_to_six_decimals():
    made = features.rounded(Point(45.12345678, 39.0))

    assert made.coords[0] == (45.123457, 39.0)


def test_names_that_are_not_known_are_null_but_left_out_of_towns():
    [square] = json.loads(features.geojson([SQUARE]))["features"]
    [town] = json.loads(features.geojson([Feature("a", "A", Point(45, 39), kind="town")]))[
        "features"
    ]

    assert (square["properties"]["name_az"], square["properties"]["name_hy"]) == ("Kvadrat", None)
    assert town["properties"] == {"id": "a", "name": "A", "kind": "town"}


def test_records_survive_being_written_as_toml():
    record = {"title": 'The "line" – Ə', "day": date(2020, 11, 10), "area_km2": 12.5}

    assert tomllib.loads(features.toml({"a": record, "b": record})) == {"a": record, "b": record}


def test_a_layer_is_written_with_its_record_and_twice_the_same(tmp_path: Path):
    first = writer.write({"squares": [SQUARE, LATER]}, TEXTS, tmp_path / "one")
    second = writer.write({"squares": [LATER, SQUARE]}, TEXTS, tmp_path / "two")

    assert first == second
    content = (tmp_path / "one" / "layers" / "squares.geojson").read_text(encoding="utf-8")
    assert first["squares"]["sha256"] == features.sha256(content)
    assert tomllib.loads((tmp_path / "two" / "layers.toml").read_text(encoding="utf-8")) == second


def test_the_area_of_a_layer_is_that_of_what_applies_first():
    now = Feature("now", "Now", box(45, 39, 46, 40), valid_from=date(2020, 11, 10))

    assert writer.area_km2([now, LATER]) == pytest.approx(9_562, rel=0.002)
    assert writer.area_km2([Feature("p", "P", Point(45, 39))]) == 0
