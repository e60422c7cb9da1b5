"""What travels at each rerun: a base map that stays the same, and a small message."""

import json
from datetime import date

import pytest
import streamlit_folium

from dashboard.map import MapDataset, MapState, base_map, elements, publish, show_map
from geodata.catalogue import Catalogue

MOST_BYTES = 10_000


@pytest.fixture(scope="module")
def dataset(catalogue: Catalogue) -> MapDataset:
    return publish(catalogue.incidents, dict)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """Return what each map sends to the browser from now on."""
    messages: list[dict[str, object]] = []

    def take(on_change: object, **message: object) -> None:
        messages.append(message)

    monkeypatch.setattr(streamlit_folium, "_component_func", take)
    return messages


def full_state(catalogue: Catalogue, end: date) -> MapState:
    address = "../../map/blob/" + 24 * "f"
    return MapState(
        start=date(2020, 9, 27),
        end=end,
        as_of=end,
        mask_url=address,
        layers=tuple(catalogue.layers),
        positions_url=address,
        selected=catalogue.incidents["id"].iloc[-1],
        theme="dark",
        tiles="OpenStreetMap",
    )


def test_a_message_with_everything_switched_on_is_small(
    catalogue: Catalogue, dataset: MapDataset, sent: list[dict[str, object]]
):
    show_map(dataset, full_state(catalogue, date(2020, 11, 10)), key="map")

    assert len(json.dumps(sent[0])) < MOST_BYTES / 2


def test_only_the_message_changes_from_step_to_step(
    catalogue: Catalogue, dataset: MapDataset, sent: list[dict[str, object]]
):
    for day in (9, 10):
        show_map(dataset, full_state(catalogue, date(2020, 11, day)), key="map")
    one, other = sent

    assert {name for name in one if one[name] != other[name]} == {"feature_group"}


def test_another_table_makes_another_map(
    catalogue: Catalogue, dataset: MapDataset, sent: list[dict[str, object]]
):
    fewer = publish(catalogue.incidents.iloc[1:].reset_index(drop=True), dict)
    for shown in (dataset, fewer):
        show_map(shown, full_state(catalogue, date(2020, 11, 10)), key="map")

    assert sent[0]["key"] != sent[1]["key"]


def test_no_address_has_an_underscore_because_changes_after_one_go_unnoticed(
    dataset: MapDataset,
):
    config = elements.config(dataset)
    base = base_map(dataset)
    scripts = [address for _, address in (*base.default_js, *base.default_css)]

    assert not [address for address in scripts if "_" in address]
    assert "_" not in config["columns"] + config["incident"]


def test_nothing_is_loaded_from_elsewhere(dataset: MapDataset):
    base = base_map(dataset)

    assert all(address.startswith("../../map/") for _, address in base.default_js)
    assert all(address.startswith("../../map/") for _, address in base.default_css)
    assert "http" not in base.get_root().render().replace('http-equiv="content-type"', "")
