"""The slider under the map, as quick fingers use it."""

from datetime import date

from playwright.sync_api import Frame, expect

from tests.browser.conftest import Visit

LAST_DAY = "performance.getEntriesByName('incidents:frame').at(-1)?.detail.end"


def opened(visit: Visit) -> Frame:
    """Open half a year and return the frame of the map, drawn."""
    visit.open("from=2021-01-01&to=2021-06-30")
    visit.page.wait_for_selector("iframe[title*=streamlit_folium]")
    frame = next(frame for frame in visit.page.frames if "streamlit_folium" in frame.url)
    frame.wait_for_function(LAST_DAY)
    return frame


def test_no_press_of_a_key_is_lost_however_quickly_they_follow(visit: Visit):
    frame = opened(visit)
    thumb = visit.page.get_by_test_id("stSlider").locator("input").nth(1)
    thumb.focus()
    for pause in (30, 150, 400, 30, 150, 400, 30, 150):
        visit.page.keyboard.press("ArrowLeft")
        visit.page.wait_for_timeout(pause)

    frame.wait_for_function(f"{LAST_DAY} === '2021-06-22'")
    visit.settled()
    assert frame.evaluate(LAST_DAY) == "2021-06-22"
    expect(thumb).to_have_attribute("aria-valuetext", "22 Jun 2021")
    assert "to=2021-06-22" in visit.page.url
    assert visit.is_clean(), (visit.errors, visit.foreign)


def test_a_button_moves_the_window_by_its_length_and_everything_follows(visit: Visit):
    frame = opened(visit)
    visit.page.get_by_role("button", name="Later").click()
    moved = date(2021, 6, 30).toordinal() + (date(2021, 7, 1) - date(2021, 1, 1)).days

    frame.wait_for_function(f"{LAST_DAY} === '{date.fromordinal(moved)}'")
    assert visit.is_clean(), (visit.errors, visit.foreign)
