"""What the map is told, and what it answers."""

import json
from datetime import date

from dashboard.map.state import MapEvent, MapState, event

DAYS = MapState(date(2021, 5, 12), date(2021, 5, 15), date(2021, 5, 15))


def test_a_message_is_plain_json_with_days_as_iso_texts():
    message = json.loads(json.dumps(DAYS.as_json(7)))

    assert (message["start"], message["end"]) == ("2021-05-12", "2021-05-15")
    assert message["selected"] == 7


def test_a_tile_service_comes_with_its_credit_and_an_unknown_one_not_at_all():
    with_tiles = MapState(DAYS.start, DAYS.end, DAYS.as_of, tiles="OpenTopoMap").as_json(None)
    unknown = MapState(DAYS.start, DAYS.end, DAYS.as_of, tiles="Elsewhere").as_json(None)

    assert "OpenStreetMap" in with_tiles["tiles"]["attribution"]
    assert unknown["tiles"] is None


def test_a_map_that_is_not_drawn_yet_tells_nothing():
    assert event(None) is None
    assert event({"center": None, "zoom": 8}) is None


def test_a_click_on_an_incident_comes_back_with_its_number():
    clicked = {"properties": {"incident": "2021-05-12-sev-lich", "serial": 5}}
    view = {"center": {"lat": 39.5, "lng": 46.1234567}, "zoom": 9}

    assert event(view | {"last_active_drawing": clicked}) == MapEvent(
        "2021-05-12-sev-lich", None, (39.5, 46.12346), 9, 5
    )
    assert event(view) == MapEvent(None, None, (39.5, 46.12346), 9, 0)
