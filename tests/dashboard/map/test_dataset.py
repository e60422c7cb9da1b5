"""A published table: addressed by its content, its rows found by id."""

from dashboard.map.dataset import publish
from tests.dashboard.map.binaries import table


def test_the_address_changes_with_the_columns_and_with_the_ids():
    one, same, other = table({"id": "a"}), table({"id": "a"}), table({"id": "b"})
    addresses = [publish(frame, dict).columns_url for frame in (one, same, other)]

    assert addresses[0] == addresses[1]
    assert addresses[0] != addresses[2]


def test_an_incident_is_found_by_its_id_and_an_unknown_one_is_not():
    dataset = publish(table({"id": "a"}, {"id": "b"}), dict)

    assert dataset.row("b") == 1
    assert dataset.row("c") is None
    assert dataset.row(None) is None
