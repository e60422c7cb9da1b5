"""What the browser fetches: by content, for ever, or a reason why not."""

import gzip
from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from dashboard import map as border_map
from dashboard.map import addresses
from dashboard.routes import publish, routes_below
from tests.dashboard.map.binaries import table

COMPONENT = "/component/streamlit_folium.st_folium/index.html"


def detail(row: int) -> dict[str, object]:
    return {"id": ["a", "b"][row], "summary": "Şuşa"}


@pytest.fixture(params=["", "borders/map"], ids=["at the root", "below a path"])
def base(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def browser(base: str) -> Iterator[TestClient]:
    """Return a client that resolves addresses as a component's frame does."""
    root = f"http://testserver/{base}".rstrip("/")
    with TestClient(Starlette(routes=routes_below(base)), base_url=root + COMPONENT) as client:
        client.headers["accept-encoding"] = "identity"
        yield client


@pytest.fixture
def dataset() -> border_map.MapDataset:
    return border_map.publish(table({"id": "a"}, {"id": "b"}), detail)


def get(browser: TestClient, base: str, address: str, **headers: str):
    """Ask for an address that is relative to the frame of the component."""
    prefix = f"/{base}".rstrip("/")
    return browser.get(
        f"http://testserver{prefix}/{address.removeprefix('../../')}", headers=headers
    )


def test_columns_come_as_they_were_encoded_and_stay_for_ever(
    browser: TestClient, base: str, dataset: border_map.MapDataset
):
    answer = get(browser, base, dataset.columns_url)

    assert answer.content == border_map.encode(table({"id": "a"}, {"id": "b"}))
    assert "immutable" in answer.headers["cache-control"]


@pytest.mark.parametrize("name", addresses.ASSETS)
def test_each_asset_is_there_and_named_by_its_content(name: str, browser: TestClient, base: str):
    answer = get(browser, base, addresses.asset_url(name))

    assert answer.content == addresses.ASSETS[name]().content
    assert answer.headers["content-type"].startswith(("text/javascript", "text/css"))


def test_large_content_is_packed_for_those_who_unpack_it(browser: TestClient, base: str):
    content = b"incidents " * 1_000
    address = publish(content, "application/octet-stream")
    with browser.stream(
        "GET",
        f"http://testserver/{base}/{address.removeprefix('../../')}".replace("r//", "r/"),
        headers={"accept-encoding": "gzip"},
    ) as answer:
        raw = b"".join(answer.iter_raw())

    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert gzip.decompress(raw) == content
    assert get(browser, base, address).content == content


def test_an_incident_comes_by_its_row_in_its_own_letters(
    browser: TestClient, base: str, dataset: border_map.MapDataset
):
    answer = get(browser, base, addresses.incident_url(dataset.key) + "1")

    assert answer.json() == {"id": "b", "summary": "Şuşa"}
    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("map/blob/0123", "no longer kept"),
        ("map/columns/0123/4567", "no longer kept"),
        ("map/incident/0123/0", "no longer kept"),
        ("map/asset/0123/other.js", "no such file"),
        ("map/layer/0123/atlantis.geojson", "no layer 'atlantis'"),
        ("map/layer/0123/..%2F..%2Fincidents.csv", "nothing at"),
        ("map/elsewhere", "nothing at"),
    ],
)
def test_what_is_not_there_is_told_with_reason_and_cure(
    address: str, reason: str, browser: TestClient, base: str
):
    answer = get(browser, base, address)

    assert answer.status_code == 404
    assert reason in answer.json()["error"]
    assert "Reload the page" in answer.json()["error"]


def test_a_row_beyond_the_table_and_a_stale_address_are_told(
    browser: TestClient, base: str, dataset: border_map.MapDataset
):
    beyond = get(browser, base, addresses.incident_url(dataset.key) + "2")
    stale = get(browser, base, dataset.columns_url[:-4] + "0000")

    assert beyond.status_code == stale.status_code == 404
    assert "no such row" in beyond.json()["error"]


def test_every_layer_of_the_map_can_be_fetched(browser: TestClient, base: str):
    answers = [get(browser, base, addresses.layer_url(id_)) for id_ in addresses.assets.layer_ids()]

    assert answers
    assert {answer.json()["type"] for answer in answers} == {"FeatureCollection"}
