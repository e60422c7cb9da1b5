"""The archive: its manifest tells the truth about everything else in it."""

import hashlib
import io
import json
import tomllib
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import geodata
from geodata.catalogue import Catalogue
from geodata.export import Edition, Extract, edition, file_name, to_zip
from tests.geodata.export.conftest import MAY

MADE = date(2026, 11, 24)


@pytest.fixture(scope="module")
def archive(may: Extract, catalogue: Catalogue) -> zipfile.ZipFile:
    content = to_zip(may, edition(catalogue, MADE, "from=2021-05-12"), {"map.pdf": b"%PDF"})
    return zipfile.ZipFile(io.BytesIO(content))


@pytest.fixture(scope="module")
def manifest(archive: zipfile.ZipFile) -> dict:
    return json.loads(archive.read("manifest.json"))


def test_the_manifest_lists_every_other_file_with_its_hash(
    archive: zipfile.ZipFile, manifest: dict
):
    listed = {one["name"]: one for one in manifest["files"]}

    assert archive.testzip() is None
    assert listed.keys() | {"manifest.json"} == set(archive.namelist())
    assert "map.pdf" in listed
    for name, one in listed.items():
        content = archive.read(name)
        assert one["sha256"] == hashlib.sha256(content).hexdigest()
        assert one["bytes"] == len(content)


def test_the_manifest_tells_selection_versions_and_numbers(manifest: dict, may: Extract):
    assert manifest["selection"]["from"] == "2021-05-12"
    assert manifest["selection"]["as_of"] == "2021-05-15"
    assert manifest["permalink"] == "?from=2021-05-12"
    assert manifest["made"] == "2026-11-24"
    assert manifest["version"] == geodata.VERSION
    assert manifest["rows"] == {
        "incidents": len(may.incidents),
        "claims": len(may.claims),
        "sources": len(may.sources),
        "positions": len(may.positions),
        "layers": len(may.layers),
    }


def test_the_manifest_tells_the_licence_of_each_layer(manifest: dict, may: Extract):
    told = {one["id"]: one["licence"] for one in manifest["licences"]["layers"]}

    assert told == {layer.id: layer.licence for layer in may.layers}
    assert manifest["licences"]["tables"] == "CC-BY-4.0"


def test_the_manifest_tells_how_much_was_left_out(may: Extract, catalogue: Catalogue):
    kept_back = replace(may, withheld=replace(may.withheld, incidents=3))
    content = to_zip(kept_back, edition(catalogue, MADE))

    manifest = json.loads(zipfile.ZipFile(io.BytesIO(content)).read("manifest.json"))

    assert manifest["left_out"]["incidents"] == 3
    assert manifest["permalink"] == "?from=2021-05-12&to=2021-05-15"


def test_equal_data_have_equal_fingerprints_and_others_do_not(catalogue: Catalogue):
    changed = replace(catalogue, incidents=catalogue.incidents.iloc[1:])

    assert edition(catalogue, MADE) == edition(catalogue, MADE)
    assert edition(catalogue, MADE).data != edition(changed, MADE).data


def test_the_version_is_that_of_the_project():
    project = Path(geodata.__file__).parents[1] / "pyproject.toml"

    assert tomllib.loads(project.read_text())["project"]["version"] == geodata.VERSION


@pytest.mark.parametrize(
    ("place", "start"),
    [
        ("Syunik", "border-map_syunik_"),
        ("Current view", "border-map_current-view_"),
        ("Şuşa / Շուշի", "border-map_susa-շուշի_"),
        ("../..", "border-map_map_"),
    ],
)
def test_a_file_name_says_place_window_and_day(place: str, start: str):
    assert file_name(place, MAY, MADE, ".pdf") == (
        f"{start}2021-05-12_2021-05-15_made-2026-11-24.pdf"
    )


def test_an_archive_of_nothing_can_be_opened(nothing: Extract):
    content = to_zip(nothing, Edition("0", MADE))

    assert "incidents.csv" in zipfile.ZipFile(io.BytesIO(content)).namelist()
