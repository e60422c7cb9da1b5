"""What leaves the product, and what a source keeps back."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from geodata import select
from geodata.catalogue import Catalogue
from geodata.export import Extract, Withheld, extract, features_as_of
from geodata.places import split
from geodata.select import Filters, Selection
from geodata.vocabulary import NO_REDISTRIBUTION
from tests.geodata.export.conftest import MAY


def forbidding(catalogue: Catalogue, *ids: str) -> Catalogue:
    """Return the catalogue with sources that forbid passing on."""
    changed = {id_: replace(catalogue.sources[id_], licence=NO_REDISTRIBUTION) for id_ in ids}
    return replace(catalogue, sources={**catalogue.sources, **changed})


def test_an_extract_holds_what_the_selection_asks_for(catalogue: Catalogue, may: Extract):
    wanted = catalogue.incidents[select.select(MAY, catalogue.incidents)]

    assert may.incidents["id"].tolist() == wanted["id"].tolist()
    assert may.positions == select.as_of(MAY.end, catalogue.positions)
    assert may.layers == select.as_of(MAY.end, catalogue.layers.values())
    assert may.withheld == Withheld()


def test_every_claim_and_source_of_an_incident_comes_along(catalogue: Catalogue, may: Extract):
    for incident in may.incidents.itertuples():
        said = [claim for claim in may.claims if claim.incident_id == incident.id]

        assert tuple(said) == catalogue.claims.get(incident.id, ())
        assert {*split(incident.sources), *(claim.source for claim in said)} <= may.sources.keys()


def test_rows_that_are_known_already_are_taken_as_they_are(catalogue: Catalogue):
    found = extract(catalogue, MAY, rows=np.array([3, 5]))

    assert found.incidents["id"].tolist() == catalogue.incidents["id"].iloc[[3, 5]].tolist()


def test_an_incident_with_a_source_that_forbids_it_is_left_out_and_counted(
    catalogue: Catalogue, may: Extract
):
    incident = may.incidents.iloc[2]
    source = split(incident["sources"])[0]
    left_out = [row.id for row in may.incidents.itertuples() if source in split(row.sources)]
    silent = [c for c in may.claims if c.incident_id in left_out or c.source == source]
    posts = [one for one in may.positions if source in one.sources]

    found = extract(forbidding(catalogue, source), MAY)

    assert set(found.incidents["id"]) == set(may.incidents["id"]) - set(left_out)
    assert source not in found.sources
    assert found.withheld == Withheld(len(left_out), len(silent), len(posts))


def test_a_claim_whose_source_forbids_it_is_left_out_alone(catalogue: Catalogue, may: Extract):
    first = may.claims[0]
    said = catalogue.claims[first.incident_id]
    kept_back = replace(catalogue.sources[first.source], id="x", licence=NO_REDISTRIBUTION)
    claims = {**catalogue.claims, first.incident_id: (replace(first, source="x"), *said[1:])}
    changed = replace(catalogue, claims=claims, sources={**catalogue.sources, "x": kept_back})

    found = extract(changed, MAY)

    assert len(found.incidents) == len(may.incidents)
    assert found.withheld == Withheld(claims=1)
    assert found.claims == may.claims[1:]
    assert "x" not in found.sources


def test_when_every_source_forbids_it_nothing_leaves(catalogue: Catalogue, may: Extract):
    found = extract(forbidding(catalogue, *catalogue.sources), MAY)

    assert (len(found.incidents), found.claims, found.positions, found.sources) == (0, (), (), {})
    assert found.withheld == Withheld(len(may.incidents), len(may.claims), len(may.positions))


def test_bounds_keep_what_lies_inside_them(catalogue: Catalogue):
    west, south, east, north = bounds = (45.0, 39.0, 46.5, 40.0)

    found = extract(catalogue, MAY, bounds=bounds)

    assert 0 < len(found.incidents) < 11
    assert found.incidents["lon"].between(west, east).all()
    assert found.incidents["lat"].between(south, north).all()
    assert all(west <= one.lon <= east and south <= one.lat <= north for one in found.positions)


def test_only_the_layers_asked_for_come_along(catalogue: Catalogue):
    found = extract(catalogue, MAY, layers=("armenia", "held_1994_2020"))

    assert found.asked_layers == ("armenia", "held_1994_2020")
    assert [layer.id for layer in found.layers] == [
        layer.id for layer in select.as_of(MAY.end, catalogue.layers.values())
        if layer.id in found.asked_layers
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("layer", "day", "is_there"),
    [
        ("held_1994_2020", date(2020, 11, 9), True),
        ("held_1994_2020", date(2020, 11, 10), False),
        ("peacekeepers_zone_2020_2023", date(2021, 5, 15), True),
        ("peacekeepers_zone_2020_2023", date(2023, 9, 20), False),
    ],
)
def test_a_layer_has_features_only_on_its_days(
    catalogue: Catalogue, layer: str, day: date, is_there: bool
):
    assert (not features_as_of(catalogue.layers[layer], day).empty) == is_there


def test_a_selection_is_written_as_the_address_holds_it():
    filters = Filters(types=("clash", "advance"), precision="area", text="Şuşa")

    assert select.query(Selection(MAY.start, MAY.end, filters)) == {
        "from": "2021-05-12",
        "to": "2021-05-15",
        "types": "clash,advance",
        "precision": "area",
        "text": "Şuşa",
    }
