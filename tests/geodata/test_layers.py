"""The reader of layers: it takes what is right, and names everything that is wrong."""

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest

from geodata import layers
from geodata.build import features
from geodata.crs import GEOGRAPHIC
from geodata.errors import DataError

SQUARE = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"id": "square", "valid_from": None},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[45, 39], [46, 39], [46, 40], [45, 40], [45, 39]]],
            },
        }
    ],
}
CONTENT = json.dumps(SQUARE)
RECORD = {
    "title": "Square",
    "group": "borders",
    "asserts": "A square.",
    "status": "recognised",
    "valid_from": date(2020, 11, 10),
    "publisher": "Somebody",
    "licence": "CC0-1.0",
    "url": "https://example.org",
    "attribution": "Somebody",
    "method": "Drawn.",
    "accuracy_m": 25.0,
    "published_km2": "",
    "sha256": hashlib.sha256(CONTENT.encode()).hexdigest(),
}


def write(folder: Path, record: dict[str, object], content: str | None = CONTENT) -> Path:
    (folder / "layers").mkdir()
    if content is not None:
        (folder / "layers" / "square.geojson").write_text(content)
    (folder / "layers.toml").write_text(features.toml({"square": record}))
    return folder


def test_a_record_becomes_a_layer_and_what_it_leaves_out_is_open(tmp_path: Path):
    layer = layers.load(write(tmp_path, RECORD))["square"]

    assert (layer.id, layer.title, layer.accuracy_m) == ("square", "Square", 25.0)
    assert layer.valid_from == date(2020, 11, 10)
    assert layer.valid_to is None
    assert layer.area_km2 is None


def test_the_features_of_a_layer_are_read_in_degrees(tmp_path: Path):
    folder = write(tmp_path, RECORD)
    frame = layers.read(layers.load(folder)["square"], folder)

    assert frame.crs == GEOGRAPHIC
    assert frame["id"].to_list() == ["square"]
    assert frame.total_bounds.tolist() == [45, 39, 46, 40]


def test_all_missing_keys_are_named_at_once(tmp_path: Path):
    record = {key: RECORD[key] for key in ("title", "group", "status")}

    with pytest.raises(DataError, match="asserts, publisher, licence, url, attribution") as caught:
        layers.load(write(tmp_path, record))

    assert "title" not in str(caught.value)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("status", "claimed", "status: expected one of recognised"),
        ("group", "other", "group: expected one of borders"),
        ("accuracy_m", "25", "accuracy_m: expected a number above 0, found '25'"),
        ("accuracy_m", -1, "accuracy_m: expected a number above 0"),
        ("valid_from", "2020-11-10", "valid_from: expected a day"),
        ("valid_to", date(2020, 11, 10), "valid_to: expected a day after 2020-11-10"),
        ("licence", " ", "licence: expected a text that is not blank"),
        ("title", 7, "title: expected a text in quotes"),
        ("colour", "red", "unknown keys: colour"),
    ],
)
def test_a_wrong_value_is_named_with_its_key(key: str, value: object, said: str, tmp_path: Path):
    with pytest.raises(DataError, match=r"layers\.toml") as caught:
        layers.load(write(tmp_path, RECORD | {key: value}))

    assert f"[square] {said}" in str(caught.value) or f"[square] has {said}" in str(caught.value)


def test_a_file_that_is_not_the_described_one_is_refused(tmp_path: Path):
    with pytest.raises(DataError, match=r"square\.geojson: expected sha256 .*, found .*rebuild"):
        layers.load(write(tmp_path, RECORD, CONTENT + " "))


def test_a_missing_file_is_named_with_the_cure(tmp_path: Path):
    with pytest.raises(DataError, match=r"square\.geojson: expected the layer 'square'.*build"):
        layers.load(write(tmp_path, RECORD, None))


def test_missing_records_are_named_with_the_cure(tmp_path: Path):
    with pytest.raises(DataError, match=r"layers\.toml: no such file.*python -m geodata\.build"):
        layers.load(tmp_path)


def test_records_that_are_no_toml_are_refused(tmp_path: Path):
    (tmp_path / "layers.toml").write_text("[square")

    with pytest.raises(DataError, match="expected TOML"):
        layers.load(tmp_path)


def test_a_file_that_is_no_map_is_refused(tmp_path: Path):
    record = RECORD | {"sha256": hashlib.sha256(b"{}").hexdigest()}
    folder = write(tmp_path, record, "{}")

    with pytest.raises(DataError, match="expected a GeoJSON file"):
        layers.read(layers.load(folder)["square"], folder)
