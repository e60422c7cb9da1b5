"""The stand-alone page, opened from disk by a browser that has no network."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request

from dashboard.snapshot import SYUNIK, WHOLE, Extent, page
from dashboard.snapshot import Request as Wish
from geodata.catalogue import Catalogue
from geodata.export import extract
from geodata.select import Selection
from tests.browser.conftest import SLOW

MAY = Selection(date(2021, 5, 12), date(2021, 5, 15))
FRAMES = "performance.getEntriesByName('incidents:frame').map((entry) => entry.detail)"


@dataclass
class Opened:
    """A page from disk, with all that must not happen on it."""

    page: Page
    errors: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def frames(self) -> list[dict]:
        return self.page.evaluate(FRAMES)

    def wait_for(self, condition: Callable[[list[dict]], bool]) -> None:
        """Wait until a condition of the frames holds; the page's policy forbids to wait in it."""
        for _ in range(SLOW // 100):
            if condition(self.frames()):
                return
            self.page.wait_for_timeout(100)
        raise AssertionError(f"The condition does not hold of {self.frames()}.")


Opener = Callable[..., Opened]


@pytest.fixture
def open_page(browser: Browser, catalogue: Catalogue, tmp_path: Path) -> Iterator[Opener]:
    """Return a function that writes a selection as a page and opens it."""
    contexts = []

    def open_(selection: Selection = MAY, extent: Extent = SYUNIK, **options: object) -> Opened:
        path = tmp_path / "page.html"
        path.write_bytes(page(catalogue, extract(catalogue, selection), Wish(extent)))
        size = {"width": 1200, "height": 1000}
        context = browser.new_context(offline=True, viewport=size, **options)
        contexts.append(context)
        opened = Opened(context.new_page())
        watch(opened)
        opened.page.goto(path.as_uri())
        opened.page.set_default_timeout(SLOW)
        return opened

    yield open_
    for context in contexts:
        context.close()


def watch(opened: Opened) -> None:
    def note(request: Request) -> None:
        if not request.url.startswith("file:") or not request.is_navigation_request():
            opened.asked.append(request.url)

    opened.page.on("request", note)
    opened.page.on("pageerror", lambda error: opened.errors.append(str(error)))
    opened.page.on(
        "console",
        lambda said: opened.errors.append(said.text) if said.type in ("error", "warning") else None,
    )


def test_the_page_draws_its_incidents_and_asks_for_nothing(open_page: Opener):
    opened = open_page()

    opened.wait_for(lambda frames: any(frame["matched"] == 11 for frame in frames))
    opened.page.wait_for_timeout(500)

    assert opened.asked == []
    assert opened.errors == []


def test_the_player_runs_to_the_last_day(open_page: Opener):
    opened = open_page()
    opened.wait_for(bool)

    opened.page.get_by_role("button", name="Play", exact=True).click()
    opened.wait_for(lambda frames: len(frames) > 2 and frames[-1]["end"] == "2021-05-15")

    frames = opened.frames()
    days = [frame["end"] for frame in frames]
    assert "2021-05-12" in days
    assert frames[-1]["matched"] == 11
    assert opened.errors == []


def test_a_popup_shows_claims_and_sources(open_page: Opener):
    opened = open_page()
    opened.wait_for(bool)
    spot = opened.page.evaluate(
        """() => {
          const { incidents, map } = BorderMap.engine;
          const { stacks } = incidents;
          for (let at = 0; at < stacks.size; at++) {
            const row = incidents.selection.last[stacks.point[at]];
            const held = window.BORDER_MAP_DATA["incident/" + row];
            if (stacks.count[at] !== 1 || !held.statements.length) continue;
            const place = map.layerPointToContainerPoint([stacks.x[at], stacks.y[at]]);
            const box = map.getContainer().getBoundingClientRect();
            const inside = place.x > 60 && place.x < box.width - 260 && place.y > 60;
            if (inside && place.y < box.height - 90)
              return { x: place.x, y: place.y, said: held.statements[0].text };
          }
        }"""
    )

    opened.page.locator("#map").click(position={"x": spot["x"], "y": spot["y"]})
    popup = opened.page.locator(".leaflet-popup-content")
    popup.locator(".claim").first.wait_for()

    assert spot["said"] in popup.inner_text()
    assert popup.locator(".sources a").count() > 0
    assert opened.errors == []


def test_the_page_follows_the_colours_that_the_reader_prefers(open_page: Opener):
    opened = open_page(color_scheme="dark")
    opened.page.locator("#map[data-theme=dark]").wait_for()

    opened.page.emulate_media(color_scheme="light")

    opened.page.locator("#map[data-theme=light]").wait_for()


def test_the_table_says_the_same_without_scripts(open_page: Opener):
    opened = open_page(java_script_enabled=False)

    assert opened.page.locator("tbody tr").count() == 11
    assert "The map needs scripts." in opened.page.content()


def test_a_page_of_the_whole_catalogue_opens(open_page: Opener, catalogue: Catalogue):
    first = catalogue.incidents["start"].min().date()
    opened = open_page(Selection(first, date(2026, 11, 24)), WHOLE)

    opened.wait_for(lambda frames: any(f["matched"] == len(catalogue.incidents) for f in frames))

    assert opened.errors == []
    assert opened.asked == []
