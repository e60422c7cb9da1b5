"""GeoJSON, GeoPackage, GeoParquet and KML, opened with GDAL and pyarrow."""

import io
import json
from pathlib import Path
from xml.etree import ElementTree as Xml

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow.parquet
import pyogrio
import pytest
import shapely

from geodata.export import FORMATS, Extract, features_as_of
from geodata.export.geofiles import positions_to_geojson


@pytest.fixture
def opened(may: Extract, tmp_path: Path):
    """Return a function that writes the extract and opens it with GDAL."""

    def open_(kind: str, layer: str | int | None = None) -> gpd.GeoDataFrame:
        path = tmp_path / f"export{FORMATS[kind].suffix}"
        if not path.exists():
            path.write_bytes(FORMATS[kind].write(may))
        return pyogrio.read_dataframe(path, layer=layer)

    return open_


@pytest.mark.parametrize(
    ("kind", "layer"), [("geojson", None), ("gpkg", "incidents"), ("kml", "Incidents")]
)
def test_gdal_finds_the_same_rows_in_the_same_places(opened, may: Extract, kind: str, layer):
    found = opened(kind, layer)

    assert found["id"].tolist() == may.incidents["id"].tolist()
    np.testing.assert_allclose(found.geometry.x, may.incidents["lon"], atol=1e-6)
    np.testing.assert_allclose(found.geometry.y, may.incidents["lat"], atol=1e-6)
    assert found.crs.to_epsg() == 4326


def test_geojson_is_as_rfc_7946_wants_it(may: Extract):
    collection = json.loads(FORMATS["geojson"].write(may))

    assert collection["type"] == "FeatureCollection"
    assert "crs" not in collection
    west, south, east, north = collection["bbox"]
    for feature in collection["features"]:
        lon, lat = feature["geometry"]["coordinates"]
        assert west <= lon <= east
        assert south <= lat <= north
        assert feature["id"] == feature["properties"]["id"]


def test_geojson_tells_claims_and_sources_as_lists_of_objects(may: Extract):
    features = json.loads(FORMATS["geojson"].write(may))["features"]

    said = [claim for feature in features for claim in feature["properties"]["claims"]]
    assert [claim["statement"] for claim in said] == [claim.statement for claim in may.claims]
    for feature in features:
        cited = [source["id"] for source in feature["properties"]["citations"]]
        assert cited == feature["properties"]["sources"].split(";")


def test_what_no_source_counts_is_null_and_never_zero(may: Extract):
    features = json.loads(FORMATS["geojson"].write(may))["features"]
    unknown = may.incidents["wounded"].isna().tolist()

    assert [feature["properties"]["wounded"] is None for feature in features] == unknown


def test_positions_have_their_dates_in_geojson(may: Extract):
    features = json.loads(positions_to_geojson(may))["features"]

    assert [feature["id"] for feature in features] == [one.id for one in may.positions]
    assert features[0]["properties"]["valid_from"] == may.positions[0].valid_from.isoformat()


def test_a_geopackage_holds_every_table_and_the_layers_of_the_day(opened, may: Extract):
    assert len(opened("gpkg", "claims")) == len(may.claims)
    assert opened("gpkg", "sources")["id"].tolist() == list(may.sources)
    assert opened("gpkg", "positions")["id"].tolist() == [one.id for one in may.positions]
    assert opened("gpkg", "layers")["licence"].tolist() == [one.licence for one in may.layers]
    for layer in may.layers:
        features = features_as_of(layer, may.selection.end)
        if not features.empty:
            found = opened("gpkg", f"layer_{layer.id}")
            assert shapely.equals(found.geometry.to_numpy(), features.geometry.to_numpy()).all()
            assert found.crs.to_epsg() == 4326


def test_days_are_days_in_a_geopackage(opened, may: Extract, tmp_path: Path):
    opened("gpkg", "incidents")

    info = pyogrio.read_info(tmp_path / "export.gpkg", layer="incidents")
    kinds = dict(zip(info["fields"], info["dtypes"], strict=True))

    assert kinds["start"] == kinds["end"] == "datetime64[D]"


def test_geoparquet_says_its_columns_and_its_crs(may: Extract):
    content = io.BytesIO(FORMATS["parquet"].write(may))
    schema = pyarrow.parquet.read_schema(content)
    about = json.loads(schema.metadata[b"geo"])
    column = about["columns"]["geometry"]

    assert about["version"].startswith("1.")
    assert about["primary_column"] == "geometry"
    assert column["encoding"] == "WKB"
    assert column["crs"]["id"] == {"authority": "EPSG", "code": 4326}
    assert str(schema.field("start").type) == "date32[day]"


def test_geoparquet_holds_the_same_rows_for_a_reader_that_knows_no_geometry(may: Extract):
    table = pyarrow.parquet.read_table(io.BytesIO(FORMATS["parquet"].write(may))).to_pylist()

    assert [row["id"] for row in table] == may.incidents["id"].tolist()
    for row, incident in zip(table, may.incidents.itertuples(), strict=True):
        point = shapely.from_wkb(row["geometry"])
        assert (point.x, point.y) == (incident.lon, incident.lat)
        assert [one["id"] for one in json.loads(row["citations"])] == incident.sources.split(";")


def test_kml_has_a_time_span_for_each_incident(opened, may: Extract):
    found = opened("kml", "Incidents")

    begin, end = pd.to_datetime(found["begin"]), pd.to_datetime(found["end"])
    assert begin.dt.date.tolist() == may.incidents["start"].dt.date.tolist()
    assert end.dt.date.tolist() == may.incidents["end"].dt.date.tolist()
    assert len(opened("kml", 1)) == len(may.positions)


def test_kml_tells_claims_and_sources(opened, may: Extract):
    text = "\n".join(opened("kml", "Incidents")["description"])

    cited = {id_ for cell in may.incidents["sources"] for id_ in cell.split(";")}

    assert all(may.sources[id_].url.replace("&", "&amp;") in text for id_ in cited)
    assert all(claim.claimant in text for claim in may.claims)


def test_hostile_text_stays_text_in_kml(nasty: Extract):
    root = Xml.fromstring(FORMATS["kml"].write(nasty))
    names = [element.tag.rpartition("}")[2] for element in root.iter()]
    descriptions = [
        element.text for element in root.iter() if element.tag.endswith("}description")
    ][1:]

    assert "script" not in names
    assert all("<" not in text for text in descriptions if text)


@pytest.mark.parametrize("kind", FORMATS)
def test_hostile_text_and_nothing_at_all_can_be_written(
    kind: str, nasty: Extract, nothing: Extract
):
    assert FORMATS[kind].write(nasty)
    assert isinstance(FORMATS[kind].write(nothing), bytes)
