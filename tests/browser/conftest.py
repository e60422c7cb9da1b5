"""A running application and a browser that can reach nothing else."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Frame,
    Locator,
    Page,
    Route,
    expect,
    sync_playwright,
)
from playwright.sync_api import TimeoutError as NotInTime

from tests.browser import browsers, servers

SLOW = 60_000
"""Milliseconds that anything may take on a busy machine."""
RERUNS = 2
"""How often a test is tried again: a browser on a busy machine is not the same twice.

Every further try is named at the end of the run (`RERUN`) and is worth a look.
"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of this folder as tests with a browser."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.flaky(reruns=RERUNS))


VIEW = """(({lat, lng}, zoom) => [lat, lng, zoom])(
    BorderMap.engine.map.getCenter(), BorderMap.engine.map.getZoom())"""


@dataclass
class Visit:
    """One visit to the application, with all that must not happen on the way."""

    page: Page
    address: str
    errors: list[str] = field(default_factory=list)
    """Errors in the console and uncaught exceptions."""
    foreign: list[str] = field(default_factory=list)
    """Addresses outside the application that were asked for."""

    def open(self, query: str = "", path: str = "") -> "Visit":
        """Open the application and wait until its script has run."""
        self.page.goto(f"{self.address}/{path}?{query}" if query else f"{self.address}/{path}")
        return self.settled()

    def settled(self) -> "Visit":
        """Wait until no run of the script is under way."""
        self.page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
        self.page.wait_for_timeout(300)
        self.page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
        return self

    @property
    def map(self) -> Frame:
        """The frame that the map lives in."""
        self.page.wait_for_selector("iframe[title^=streamlit_folium]")
        return next(frame for frame in self.page.frames if "streamlit_folium" in frame.url)

    def in_map(self, expression: str) -> Any:
        """Return the value of a JavaScript expression in the map's frame."""
        return self.map.evaluate(expression)

    def frame_detail(self) -> dict[str, Any]:
        """Return what the map said of the last frame that it drew."""
        return self.in_map("performance.getEntriesByName('incidents:frame').at(-1).detail")

    def wait_for_frame(self, start: str, end: str) -> None:
        """Wait until the map has drawn the window from `start` to `end`."""
        self.map.wait_for_function(
            """([start, end]) => {
                const last = performance.getEntriesByName("incidents:frame").at(-1);
                return last && last.detail.start === start && last.detail.end === end;
            }""",
            arg=[start, end],
        )
        self.settled()

    def layers_drawn(self) -> list[str]:
        """Return the ids of the layers that the map shows."""
        self.map.wait_for_function("BorderMap.engine.layers.wanted.length > 0")
        self.page.wait_for_timeout(500)
        return self.in_map("BorderMap.engine.layers.ids()")

    def map_view(self) -> tuple[float, float, int]:
        """Return centre (degrees north, east) and zoom of the map."""
        return tuple(self.in_map(VIEW))

    def popup_at(self, lat: float, lon: float) -> Locator:
        """Click the map at a place, again if nothing opens, and return the popup."""
        popup = self.map.locator("article.border-map-details")
        for _ in range(6):
            at = self.in_map(f"BorderMap.engine.map.latLngToContainerPoint([{lat}, {lon}])")
            self.map.locator(".border-map").click(position={"x": at["x"], "y": at["y"]})
            with suppress(NotInTime):
                popup.wait_for(timeout=10_000)
                break
        return popup

    def number_in_headline(self) -> int:
        """Return the number of incidents that the page says are in the window."""
        text = self.page.get_by_text(re.compile(r" of [\d,]+ incidents")).inner_text()
        return int(re.search(r"([\d,]+) of", text)[1].replace(",", ""))

    def is_clean(self) -> bool:
        """Say whether nothing went wrong and nothing outside was asked for."""
        return not self.errors and not self.foreign


@pytest.fixture(scope="session")
def app_address() -> Iterator[str]:
    """Start the application as README does and yield its address."""
    with servers.serving() as server:
        yield server.address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Yield one headless browser for all tests."""
    expect.set_options(timeout=SLOW)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=browsers.executable(playwright), args=list(browsers.FLAGS)
        )
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser: Browser, app_address: str) -> Iterator[Visit]:
    """Yield a fresh visit at desktop size."""
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    yield watched(context, app_address)
    context.close()


@pytest.fixture
def phone(browser: Browser, app_address: str) -> Iterator[Visit]:
    """Yield a fresh visit at the size of a phone."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    yield watched(context, app_address)
    context.close()


def to_the_pixel(view: tuple[float, float, int]) -> Any:
    """Return what equals a view of the map: a change of its size moves it by part of a pixel."""
    return pytest.approx(view, abs=360 / 256 / 2 ** view[2])


def watched(context: BrowserContext, address: str, *others: str) -> Visit:
    """Return a visit whose every request and error is seen; foreign addresses are blocked.

    `others` are addresses that are not foreign, beside the application's own.
    """
    visit = Visit(context.new_page(), address)

    def gate(route: Route) -> None:
        if route.request.url.startswith((address, *others, "data:", "blob:")):
            route.continue_()
        else:
            visit.foreign.append(route.request.url)
            route.abort()

    context.route("**/*", gate)
    visit.page.on("pageerror", lambda error: visit.errors.append(str(error)))
    visit.page.on(
        "console",
        lambda message: visit.errors.append(message.text) if message.type == "error" else None,
    )
    visit.page.set_default_timeout(SLOW)
    return visit
