"""Every layer: said where it comes from, well formed, and in its place."""

import hashlib
import json
import re
import tomllib
from functools import cache
from typing import Any

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from shapely import Point
from shapely.geometry.base import BaseGeometry

from geodata import layers, measure, vocabulary
from geodata.build import writer
from geodata.crs import GEOGRAPHIC, METRIC
from geodata.model import Layer
from tests.data.records import LOADED_TERMS, cases

PINNED = {
    "armenia", "azerbaijan", "nakhchivan", "enclaves", "neighbours", "provinces", "syunik",
    "districts", "karabakh_oblast_1991", "held_1994_2020", "line_of_contact_1994_2020",
    "peacekeepers_zone_2020_2023", "lachin_corridor", "handed_over_2020", "delimited_2024",
    "lakes", "roads", "towns", "border", "frontier",
}  # fmt: skip

LAYERS = layers.load()
EVERY_LAYER = [pytest.param(layer, id=id_) for id_, layer in LAYERS.items()]
EVERY_AREA = [case for case in EVERY_LAYER if case.values[0].area_km2]

AREAS_KM2 = {
    "armenia": (29_743, 0.005),
    "azerbaijan": (86_600, 0.015),
    "nakhchivan": (5_318, 0.005),
    "syunik": (4_506, 0.02),
    "karabakh_oblast_1991": (4_388, 0.03),
    "held_1994_2020": (11_458, 0.015),
    "peacekeepers_zone_2020_2023": (2_985, 0.065),
}
"""Published area and tolerated deviation; of Nakhchivan what OpenStreetMap itself gives."""

PROVINCES_KM2 = {
    "am-syunik": (4_506, 0.02),
    "am-vayots-dzor": (2_308, 0.03),
    "am-gegharkunik": (5_349, 0.04),
}

KEPT = ("Shosh", "Karmir Shuka", "Mets Shen", "Hin Shen", "Yeghtsahogh", "Lisagor", "Khankendi",
        "Askeran", "Khojavend", "Aghdara")  # fmt: skip
LOST = ("Talish", "Sugovushan", "Hadrut", "Shusha", "Dashalty", "Avetaranots", "Mets Tagher",
        "Azokh", "Tugh")  # fmt: skip
"""Settlements of the former oblast by who held them after the war of 2020."""

LOST_BESIDE = {
    "Sghnakh": (46.7997, 39.7211),
    "Shekher": (46.9792, 39.6464),
    "Zardanashen": (46.8806, 39.6675),
}


@cache
def frame(id_: str) -> gpd.GeoDataFrame:
    return layers.read(LAYERS[id_])


def whole(id_: str) -> BaseGeometry:
    return frame(id_).union_all()


def text(layer: Layer) -> str:
    return layers.path(layer).read_text(encoding="utf-8")


@cache
def places() -> dict[str, Point]:
    rows = (case.values[0] for case in cases("places", "name"))
    return {row["name"]: Point(float(row["lon"]), float(row["lat"])) for row in rows}


def test_all_layers_that_others_call_by_name_are_there():
    assert set(LAYERS) == PINNED


@pytest.mark.parametrize("layer", EVERY_LAYER)
def test_a_layer_says_whose_line_it_is_and_where_it_comes_from(layer: Layer):
    assert layer.group in vocabulary.LAYER_GROUPS
    assert layer.status in vocabulary.LAYER_STATUSES
    assert re.fullmatch(r"https://\S+", layer.url)
    for sentences in (layer.asserts, layer.method):
        assert sentences[0].isupper()
        assert sentences.endswith(".")


@pytest.mark.parametrize("layer", EVERY_LAYER)
def test_a_layer_speaks_in_words_that_take_no_side(layer: Layer):
    said = " ".join((layer.title, layer.asserts, layer.method))

    assert not LOADED_TERMS.search(said)
    assert "nterim" not in said


@pytest.mark.parametrize("layer", EVERY_LAYER)
def test_what_is_made_from_openstreetmap_keeps_its_licence_and_credit(layer: Layer):
    if "OpenStreetMap" in layer.publisher + layer.attribution:
        assert layer.licence == "ODbL-1.0"
        assert "OpenStreetMap contributors (ODbL 1.0)" in layer.attribution


@pytest.mark.parametrize("layer", EVERY_LAYER)
def test_a_file_is_the_one_that_its_record_describes(layer: Layer):
    assert hashlib.sha256(text(layer).encode()).hexdigest() == layer.sha256


@pytest.mark.parametrize("layer", EVERY_LAYER)
def test_a_file_has_one_feature_a_line_sorted_by_an_id_of_its_own(layer: Layer):
    first, *lines, last = text(layer).splitlines()
    ids = [json.loads(line.rstrip(","))["properties"]["id"] for line in lines]

    assert (first, last) == ('{"type":"FeatureCollection","features":[', "]}")
    assert ids == sorted(set(ids))


@pytest.mark.parametrize("layer", EVERY_LAYER)
def test_geometry_is_valid_with_outer_rings_anticlockwise_on_the_map(layer: Layer):
    found = frame(layer.id)

    assert found.is_valid.all()
    assert not found.is_empty.any()
    for polygon in found.explode().geometry:
        if polygon.geom_type == "Polygon":
            assert polygon.exterior.is_ccw
            assert not any(ring.is_ccw for ring in polygon.interiors)
    west, south, east, north = found.total_bounds
    assert 40.4 < west < east < 51.7
    assert 36.7 < south < north < 43.7


@pytest.mark.parametrize("layer", EVERY_LAYER)
def test_coordinates_have_at_most_six_decimals(layer: Layer):
    assert not re.search(r"\.\d{7}", text(layer))


@pytest.mark.parametrize("layer", EVERY_LAYER)
def test_features_apply_only_while_their_layer_does(layer: Layer):
    days = frame(layer.id)[["valid_from", "valid_to"]]
    first, after = days["valid_from"].dropna(), days["valid_to"].dropna()

    assert not layer.valid_from or (first >= pd.Timestamp(layer.valid_from)).all()
    assert not layer.valid_to or (after <= pd.Timestamp(layer.valid_to)).all()
    assert (days.dropna()["valid_from"] < days.dropna()["valid_to"]).all()


@pytest.mark.parametrize("layer", EVERY_LAYER)
def test_every_feature_has_a_name_and_keys_that_all_layers_share(layer: Layer):
    found = frame(layer.id)

    assert found["name"].str.strip().ne("").all()
    assert {"name_hy", "name_az", "name_ru", "kind", "owner"} <= set(found)


@pytest.mark.parametrize("layer", EVERY_AREA)
def test_the_area_of_a_record_is_that_of_its_features(layer: Layer):
    found = frame(layer.id)
    days = found["valid_from"]
    together = found[days.isna() | (days == days.dropna().min())]

    assert measure.area_km2(together.geometry).sum() == pytest.approx(layer.area_km2, abs=1)


@pytest.mark.parametrize(("id_", "published"), AREAS_KM2.items())
def test_areas_are_near_the_published_ones(id_: str, published: tuple[float, float]):
    area, tolerance = published

    assert LAYERS[id_].area_km2 == pytest.approx(area, rel=tolerance)


@pytest.mark.parametrize(("id_", "published"), PROVINCES_KM2.items())
def test_provinces_at_the_border_are_near_their_published_areas(
    id_: str, published: tuple[float, float]
):
    area, tolerance = published
    found = frame("provinces").set_index("id").geometry[[id_]]

    assert measure.area_km2(found)[0] == pytest.approx(area, rel=tolerance)


def test_countries_share_their_borders_without_gap_or_overlap():
    countries = [*frame("armenia").geometry, *frame("azerbaijan").geometry]

    assert countries[0].intersection(countries[1]).area == 0
    assert shapely.coverage_is_valid([*countries, *frame("neighbours").geometry])


def test_provinces_and_districts_share_their_borders_and_fill_their_countries():
    areas = {"armenia": frame("provinces").geometry, "azerbaijan": frame("districts").geometry}

    assert shapely.coverage_is_valid([area for every in areas.values() for area in every])
    for country, every in areas.items():
        assert every.union_all().symmetric_difference(whole(country)).area == 0


@pytest.mark.parametrize(("id_", "among"), [("syunik", "provinces"), ("nakhchivan", "districts")])
def test_an_area_with_a_layer_of_its_own_is_the_same_there(id_: str, among: str):
    alone = frame(id_).iloc[0]
    same = frame(among).set_index("id").loc[alone["id"]]

    assert alone.geometry.equals_exact(same.geometry)


def test_each_enclave_lies_in_its_owner_and_within_the_state_that_holds_it():
    countries = {"AM": whole("armenia"), "AZ": whole("azerbaijan")}
    for enclave in frame("enclaves").itertuples():
        around = enclave.geometry.buffer(1e-3).difference(enclave.geometry)
        assert {enclave.owner, enclave.de_facto} == {"AM", "AZ"}
        assert countries[enclave.owner].covers(enclave.geometry)
        assert countries[enclave.de_facto].covers(around.buffer(-1e-4))


def test_the_border_is_the_whole_of_what_both_countries_share():
    shared = whole("armenia").boundary.intersection(whole("azerbaijan").boundary)
    border = gpd.GeoSeries([whole("border"), shared], crs=GEOGRAPHIC).to_crs(METRIC)

    assert border[0].hausdorff_distance(border[1]) < 1
    assert border[0].length == pytest.approx(border[1].length, rel=1e-3)


def test_the_frontier_touches_both_a_country_and_a_neighbour():
    ours = whole("armenia").union(whole("azerbaijan"))
    frontier = whole("frontier")

    assert ours.boundary.buffer(1e-5).covers(frontier)
    assert whole("neighbours").boundary.buffer(1e-5).covers(frontier)


def test_the_sections_of_2024_take_the_place_of_the_border_on_their_day():
    border, sections = frame("border"), frame("delimited_2024")
    until = border[border["valid_to"].notna()]

    assert sections.to_crs(METRIC).length.sum() == pytest.approx(12_700, rel=0.01)
    assert set(until["valid_to"]) == set(sections["valid_from"]) == {pd.Timestamp("2024-05-15")}
    assert until.union_all().equals_exact(sections.union_all())


@pytest.mark.parametrize(
    "id_",
    ["held_1994_2020", "karabakh_oblast_1991", "peacekeepers_zone_2020_2023", "lachin_corridor",
     "handed_over_2020", "line_of_contact_1994_2020"],
)  # fmt: skip
def test_layers_of_control_lie_in_azerbaijan(id_: str):
    beyond = frame(id_).difference(whole("azerbaijan").buffer(2e-5))

    assert beyond.is_empty.all()


@pytest.mark.parametrize(("owner", "country"), [("AM", "armenia"), ("AZ", "azerbaijan")])
def test_every_town_lies_in_its_own_country(owner: str, country: str):
    towns = frame("towns")
    own = towns[(towns["owner"] == owner) & (towns.geometry.x < 48.4)]

    assert len(own) > 100
    assert own[~own.covered_by(whole(country))]["name"].to_list() == []


def test_towns_are_ranked_by_population():
    towns = frame("towns").sort_values("population", ascending=False)

    assert towns["rank"].is_monotonic_increasing
    assert towns["rank"].between(1, 5).all()


@pytest.mark.parametrize("name", KEPT)
def test_settlements_kept_in_2020_lie_in_the_peacekeepers_zone(name: str):
    assert frame("peacekeepers_zone_2020_2023").covers(places()[name]).all()


@pytest.mark.parametrize("name", LOST)
def test_settlements_lost_in_2020_lie_outside_the_peacekeepers_zone(name: str):
    first = frame("peacekeepers_zone_2020_2023").geometry[0]
    corridor = frame("lachin_corridor").geometry[0]

    assert not first.difference(corridor).covers(places()[name])


@pytest.mark.parametrize("name", LOST_BESIDE)
def test_villages_lost_in_2020_lie_outside_the_peacekeepers_zone(name: str):
    assert not frame("peacekeepers_zone_2020_2023").covers(Point(LOST_BESIDE[name])).any()


def test_the_corridor_moves_from_lachin_town_to_the_hakari_bridge():
    first, second = frame("lachin_corridor").sort_values("valid_from").geometry

    assert first.covers(places()["Lachin"])
    assert not second.covers(places()["Lachin"])
    assert second.covers(places()["Hakari bridge"])
    assert whole("armenia").intersects(first.buffer(1e-5))


def test_each_district_is_handed_over_on_its_day():
    days = frame("handed_over_2020").set_index("id")["valid_to"].dt.strftime("%Y-%m-%d")

    assert days.to_dict() == {
        "az-aghdam-2020": "2020-11-20",
        "az-kalbajar-2020": "2020-11-25",
        "az-lachin-2020": "2020-12-01",
    }


def test_what_was_handed_over_was_held_and_is_no_part_of_the_zone():
    handed, zone = whole("handed_over_2020"), frame("peacekeepers_zone_2020_2023").geometry[0]

    assert handed.difference(whole("held_1994_2020").buffer(2e-5)).area == 0
    assert handed.intersection(zone).area < 1e-6


def test_the_records_are_those_of_the_build():
    texts = tomllib.loads(writer.RECORDS.read_text(encoding="utf-8"))
    records = tomllib.loads((layers.DATA / "layers.toml").read_text(encoding="utf-8"))
    built: dict[str, dict[str, Any]] = {
        id_: {key: value for key, value in record.items() if key not in ("area_km2", "sha256")}
        for id_, record in records.items()
    }

    assert built == texts


def test_the_folder_holds_nothing_but_the_layers_and_their_licence():
    names = {file.name for file in (layers.DATA / "layers").iterdir()}

    assert names == {f"{id_}.geojson" for id_ in LAYERS} | {"LICENSE.md"}
