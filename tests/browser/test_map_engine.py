"""The map in a real browser: it draws what was selected, opens, plays, and stays where it is."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Browser, Frame, Page, expect

from geodata import select
from geodata.catalogue import Catalogue
from geodata.select import Filters, Selection
from tests.browser.conftest import Visit, to_the_pixel, watched
from tests.browser.servers import serving

LAST_FRAME = "performance.getEntriesByName('incidents:frame').at(-1)?.detail"
SPOT = """(several) => {
  const { incidents, map } = BorderMap.engine;
  const { stacks } = incidents;
  const size = map.getSize();
  for (let at = 0; at < stacks.size; at++) {
    const place = map.layerPointToContainerPoint([stacks.x[at], stacks.y[at]]);
    const inside = place.x > 60 && place.x < size.x - 330 && place.y > 60 && place.y < size.y - 90;
    if (inside && stacks.count[at] > 1 === several) return [place.x, place.y];
  }
}"""
"""Finds a symbol, or a stack of several, that no control covers."""

PLACED = """(() => {
  const { labels } = BorderMap.engine;
  const boxes = labels.placed.map((name) => name.box);
  const controls = labels._controls(labels._frame());
  return labels.placed.map(({ text, box, covered }) => ({
    text, covered,
    hits: BorderMap.hits(box, boxes) - 1 + BorderMap.hits(box, controls),
    inside: BorderMap.isWithin(box, labels._frame()),
  }));
})()"""
"""The names on the map: the symbols they cover, the names and controls they run into."""


@pytest.fixture(scope="module")
def demo_address() -> Iterator[str]:
    with serving("tests/browser/map_demo_app.py") as server:
        yield server.address


@pytest.fixture
def visit(browser: Browser, demo_address: str) -> Iterator[Visit]:
    """Yield a visit to the map alone; nothing may go wrong on the way."""
    context = browser.new_context(viewport={"width": 1100, "height": 1300})
    visit = watched(context, demo_address).open()
    map_frame(visit.page).wait_for_function(LAST_FRAME)
    yield visit
    context.close()
    assert visit.is_clean(), (visit.errors, visit.foreign)


def map_frame(page: Page) -> Frame:
    page.wait_for_selector("iframe[title*=streamlit_folium]")
    return next(frame for frame in page.frames if "streamlit_folium" in frame.url)


def last_frame(visit: Visit) -> dict[str, Any]:
    return dict(map_frame(visit.page).evaluate(LAST_FRAME))


def click(visit: Visit, several: bool) -> None:
    """Click on a symbol, or on a stack of several."""
    x, y = map_frame(visit.page).evaluate(SPOT, several)
    visit.page.locator("iframe[title*=streamlit_folium]").click(position={"x": x, "y": y})


def everything(visit: Visit) -> None:
    """Show the whole period."""
    visit.page.get_by_text("Everything").click()
    map_frame(visit.page).wait_for_function(f"{LAST_FRAME}.start < '2021'")
    visit.settled()


def test_the_incidents_of_the_window_are_drawn_and_the_frame_tells_so(
    visit: Visit, catalogue: Catalogue
):
    window = Selection(date(2021, 5, 12), date(2021, 5, 15))
    wanted = int(select.select(window, catalogue.incidents).sum())
    frame = last_frame(visit)

    assert (frame["start"], frame["end"]) == ("2021-05-12", "2021-05-15")
    assert frame["matched"] == wanted
    assert 0 < frame["drawn"] <= wanted


def test_a_filter_lets_only_those_pass_that_were_selected(visit: Visit, catalogue: Catalogue):
    everything(visit)
    visit.page.get_by_text("Only fire").click()
    shelling = select.passing(Filters(types=("shelling",)), catalogue.incidents).sum()

    map_frame(visit.page).wait_for_function(f"{LAST_FRAME}.matched === {shelling}")


def test_names_stand_clear_of_each_other_of_controls_and_in_towns_of_symbols(visit: Visit):
    frame = map_frame(visit.page)
    frame.wait_for_function("BorderMap.engine.labels.placed.some(({text}) => text === 'Goris')")
    visit.settled()
    names = frame.evaluate(PLACED)

    texts = {name["text"] for name in names}
    assert {"ARMENIA", "AZERBAIJAN", "SYUNIK", "Yerevan", "Goris", "Kapan"} <= texts
    assert not any(name["hits"] for name in names)
    assert all(name["inside"] for name in names)
    assert not any(
        name["covered"] for name in names if name["text"] in ("Goris", "Kapan", "Sisian")
    )


def test_a_click_on_a_symbol_opens_it_and_tells_which_it_was(visit: Visit, catalogue: Catalogue):
    click(visit, several=False)
    heading = map_frame(visit.page).locator(".border-map-details h3")
    expect(heading).to_contain_text(" at ")
    visit.settled()
    row = map_frame(visit.page).evaluate("BorderMap.engine.incidents.selected")

    expect(visit.page.get_by_test_id("stJson")).to_contain_text(catalogue.incidents["id"][row])


def test_a_click_on_a_stack_lists_what_is_there_and_each_can_be_opened(visit: Visit):
    everything(visit)
    click(visit, several=True)
    frame = map_frame(visit.page)
    expect(frame.locator(".border-map-details h3")).to_contain_text("incidents here")
    choices = frame.locator(".border-map-details .choices button")

    assert choices.count() > 1
    choices.first.click()
    expect(frame.locator(".border-map-details h3")).to_contain_text(" at ")


def test_enter_opens_what_is_nearest_to_the_middle(visit: Visit):
    frame = map_frame(visit.page)
    frame.locator(".border-map").focus()
    visit.page.keyboard.press("Enter")

    expect(frame.locator(".border-map-details h3")).to_be_visible()


def test_playing_goes_through_the_window_and_writes_the_date_on_the_map(visit: Visit):
    frame = map_frame(visit.page)
    shown = frame.locator(".border-map-date")
    expect(shown).to_be_hidden()
    frame.get_by_label("Speed").select_option("1 week/s")
    frame.get_by_role("button", name="Play").click()
    frame.wait_for_function(f"{LAST_FRAME}.end === '2021-05-15'")
    expect(frame.get_by_role("button", name="Play")).to_be_visible()
    days = frame.evaluate(
        "performance.getEntriesByName('incidents:frame').map(({detail}) => detail.end)"
    )

    expect(shown).to_have_text("15 May 2021")
    assert len(set(days)) > 2, "a busy machine may leave out a day, not all"
    assert set(days) <= {f"2021-05-{day}" for day in (11, 12, 13, 14, 15)}


def test_steps_by_the_keyboard_go_from_eventful_day_to_eventful_day_and_back(visit: Visit):
    frame = map_frame(visit.page)
    step = frame.get_by_role("button", name="Next day with an incident")
    step.click()
    visit.page.keyboard.press("ArrowRight")
    expect(frame.locator(".border-map-date")).to_have_text("13 May 2021")
    visit.page.keyboard.press("ArrowLeft")

    expect(frame.locator(".border-map-date")).to_have_text("12 May 2021")


def test_the_map_stays_where_it_is_and_is_never_built_anew(visit: Visit):
    frame = map_frame(visit.page)
    frame.evaluate("window.isTheSame = true")
    frame.get_by_role("button", name="Zoom in").click()
    frame.wait_for_function("BorderMap.engine.map.getZoom() === 9")
    visit.settled()
    before = visit.map_view()
    everything(visit)
    visit.page.emulate_media(color_scheme="dark")
    frame.wait_for_function("BorderMap.engine.map.getContainer().dataset.theme === 'dark'")
    visit.settled()

    assert visit.map_view() == to_the_pixel(before)
    assert frame.evaluate("window.isTheSame") is True
