"""The page in a real browser, with no way out of this machine."""

import re

import pandas as pd
import pytest

from dashboard import view_state
from geodata import layers
from tests.browser.conftest import Visit, to_the_pixel

WINDOWS = {
    "the press report": ("2021-05-12", "2021-05-15"),
    "the war of 2020": ("2020-10-01", "2020-10-31"),
    "after the hand-over": ("2023-10-01", "2023-10-31"),
}
SLIDER = "[data-testid=stSlider] input"


def layers_of(day: str) -> set[str]:
    """Return the ids of the layers that are on at first and hold something on `day`."""
    shown = {
        id_: layers.read(layer)
        for id_, layer in layers.load().items()
        if id_ not in view_state.HIDDEN_AT_FIRST
    }
    return {
        id_
        for id_, frame in shown.items()
        if (
            (frame["valid_from"].isna() | (pd.to_datetime(frame["valid_from"]) <= day))
            & (frame["valid_to"].isna() | (pd.to_datetime(frame["valid_to"]) > day))
        ).any()
    }


@pytest.mark.parametrize(("start", "end"), WINDOWS.values(), ids=WINDOWS.keys())
def test_the_map_draws_all_layers_of_the_day_and_every_incident_of_the_window(
    visit: Visit, start: str, end: str
):
    visit.open(f"from={start}&to={end}")

    visit.wait_for_frame(start, end)
    assert visit.frame_detail()["matched"] == visit.number_in_headline()
    assert set(visit.layers_drawn()) == layers_of(end)
    assert visit.is_clean(), (visit.errors, visit.foreign)


def test_an_arrow_key_on_the_slider_moves_the_window_by_a_day(visit: Visit):
    visit.open()
    visit.wait_for_frame("2021-05-12", "2021-05-15")

    visit.page.locator(SLIDER).last.focus()
    visit.page.keyboard.press("ArrowRight")

    visit.wait_for_frame("2021-05-12", "2021-05-16")
    visit.page.wait_for_url("**/*to=2021-05-16*")
    assert visit.is_clean(), (visit.errors, visit.foreign)


def test_the_address_names_the_map_only_when_the_reader_has_moved_it(visit: Visit):
    visit.open()
    visit.wait_for_frame("2021-05-12", "2021-05-15")

    assert visit.page.url.endswith("?from=2021-05-12&to=2021-05-15")


def test_a_filter_leaves_only_what_passes_on_the_map(visit: Visit):
    visit.open("types=advance")

    visit.wait_for_frame("2021-05-12", "2021-05-15")
    assert visit.frame_detail()["matched"] == visit.number_in_headline() == 3


def test_a_click_on_a_symbol_opens_its_popup_and_its_details(visit: Visit):
    visit.open("map=39.5981,46.2311,12&types=advance")
    visit.wait_for_frame("2021-05-12", "2021-05-15")

    visit.popup_at(39.5981, 46.2311)

    visit.map.get_by_role("heading", name="Advance: Sev Lich").wait_for()
    visit.page.get_by_role("heading", name="Advance: Sev Lich").wait_for()
    visit.page.get_by_text("denies").first.wait_for()
    visit.page.wait_for_url("**/*incident=2021-05-12-sev-lich*")
    assert visit.is_clean(), (visit.errors, visit.foreign)


def test_a_row_of_the_table_opens_the_details_and_marks_the_map(visit: Visit):
    visit.open("types=advance")
    visit.wait_for_frame("2021-05-12", "2021-05-15")

    visit.page.get_by_role("tab", name="Table").click()
    visit.settled()
    visit.page.get_by_test_id("stDataFrame").click(position={"x": 18, "y": 52})

    visit.page.wait_for_url("**/*incident=*")
    visit.page.wait_for_timeout(500)
    assert visit.in_map("BorderMap.engine.incidents.selected !== null")
    visit.page.get_by_role("tab", name="Details").click()
    visit.page.get_by_text("Who says what").wait_for()
    assert visit.is_clean(), (visit.errors, visit.foreign)


def test_a_copied_address_opens_the_same_view(visit: Visit):
    query = "from=2022-09-12&to=2022-09-30&statuses=disputed&text=jermuk&map=39.8400,45.6700,10"
    visit.open(query)
    visit.wait_for_frame("2022-09-12", "2022-09-30")
    before = visit.number_in_headline(), visit.frame_detail()["matched"]

    copied = visit.page.url
    visit.page.goto("about:blank")
    visit.page.goto(copied)
    visit.settled().wait_for_frame("2022-09-12", "2022-09-30")

    assert (visit.number_in_headline(), visit.frame_detail()["matched"]) == before
    assert visit.map_view() == to_the_pixel((39.84, 45.67, 10))
    assert visit.page.url == copied


def test_the_view_stays_while_the_reader_looks_at_the_method(visit: Visit):
    visit.open("from=2022-09-12&to=2022-09-30")
    visit.wait_for_frame("2022-09-12", "2022-09-30")
    visit.map.get_by_role("button", name="Zoom in").click()
    visit.page.wait_for_url(re.compile("map=.*9$"))
    before = visit.map_view()

    visit.page.get_by_role("link", name="Data and method").click()
    visit.page.get_by_role("heading", name="Known gaps").wait_for()
    visit.page.get_by_role("link", name="Map", exact=True).click()

    visit.wait_for_frame("2022-09-12", "2022-09-30")
    assert visit.map_view() == to_the_pixel(before)
    assert visit.is_clean(), (visit.errors, visit.foreign)


def test_the_map_keeps_its_place_when_the_window_moves(visit: Visit):
    visit.open("map=40.9000,45.1500,10")
    visit.wait_for_frame("2021-05-12", "2021-05-15")
    visit.map.get_by_role("button", name="Zoom in").click()
    visit.page.wait_for_url(re.compile("map=.*11$"))

    visit.page.get_by_role("button", name="Later").click()

    visit.wait_for_frame("2021-05-16", "2021-05-19")
    assert visit.map_view() == to_the_pixel((40.9, 45.15, 11))


def test_the_page_fits_a_phone(phone: Visit):
    phone.open()
    phone.wait_for_frame("2021-05-12", "2021-05-15")

    named = "BorderMap.engine.labels.placed.map(({ text }) => text)"
    assert {"ARMENIA", "AZERBAIJAN"} <= set(phone.in_map(named))
    main = phone.page.get_by_test_id("stMain")
    assert main.evaluate("element => element.scrollWidth <= element.clientWidth")
    assert phone.is_clean(), (phone.errors, phone.foreign)
