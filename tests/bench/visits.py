"""One visit of a headless browser to a map, timed from key presses to drawn frames."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta

from playwright.sync_api import Browser, Frame, Page
from playwright.sync_api import Error as BrowserError

LIMIT = 60.0
"""Seconds after which a step, or a first map, counts as too slow."""
QUIET_MS = 700
"""How long a page is left alone after a step, so that steps don't queue."""

WATCH = """
window.benchKeys = [];
window.benchFrames = [];
window.benchDraws = [];
const epoch = (at) => performance.timeOrigin + at;
addEventListener("keydown", () => benchKeys.push(epoch(performance.now())), true);
new PerformanceObserver((list) => {
  for (const frame of list.getEntriesByName("incidents:frame")) {
    benchFrames.push({ at: epoch(frame.startTime + frame.duration), took: frame.duration,
      end: frame.detail.end, matched: frame.detail.matched });
  }
}).observe({ entryTypes: ["measure"] });
for (const name of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"]) {
  const draw = WebGL2RenderingContext.prototype[name];
  WebGL2RenderingContext.prototype[name] = function (...args) {
    benchDraws.push(epoch(performance.now()));
    if (benchDraws.length > 1000) benchDraws.splice(0, 500);
    return draw.apply(this, args);
  };
}
"""
"""Runs in every frame of the page; times are milliseconds since 1970."""


@dataclass(frozen=True)
class Drawn:
    """A window that was drawn."""

    at: float
    """When, in milliseconds since 1970."""
    took: float | None
    """Milliseconds that drawing took; None if the way does not tell."""


@dataclass(frozen=True)
class Step:
    """One press of a key on the slider."""

    milliseconds: float
    """From the key press until the new window is drawn."""
    size: int
    """Bytes that came over the websocket for it."""
    frame: float | None
    """Milliseconds that drawing took; None if the way does not tell."""


class TooSlowError(Exception):
    """Nothing was drawn within `LIMIT`."""


@dataclass
class Visit:
    """An open page with a map and a slider below or above it."""

    page: Page
    is_webgl: bool = False
    """Whether the map is drawn by WebGL calls instead of telling its frames."""
    problems: list[str] = field(default_factory=list)
    """Errors in the console, and pages that broke."""
    received: list[int] = field(default_factory=list)
    """Bytes of each message that came over the websocket."""

    def open(self, address: str) -> float:
        """Open a page; return the milliseconds until the first map is drawn."""
        began = time.time() * 1000
        self.page.goto(address, timeout=LIMIT * 1000)
        drawn = self.drawn_after(began, "")
        self.page.wait_for_timeout(2_000)
        return drawn.at - began

    def step(self, key: str = "ArrowLeft") -> Step:
        """Move the end of the window by one day and wait until it is drawn."""
        thumb = self.page.locator("[data-testid=stSlider] input").nth(1)
        thumb.focus()
        micro = int(thumb.input_value())
        moved = timedelta(days=-1 if key == "ArrowLeft" else 1)
        end = date(1970, 1, 1) + timedelta(microseconds=micro) + moved
        self.received.clear()
        self.page.keyboard.press(key)
        pressed = self.page.evaluate("benchKeys.at(-1)")
        drawn = self.drawn_after(pressed, end.isoformat())
        self.page.wait_for_timeout(QUIET_MS)
        return Step(drawn.at - pressed, sum(self.received), drawn.took)

    def drawn_after(self, moment: float, end: str) -> Drawn:
        """Return the first window drawn after `moment` whose last day is `end`, if given.

        Raises `TooSlowError` if there is none in time.
        """
        deadline = time.monotonic() + LIMIT
        while time.monotonic() < deadline:
            found = self._webgl(moment) if self.is_webgl else self._told(moment, end)
            if found:
                return found
            self.page.wait_for_timeout(15)
        raise TooSlowError

    def map_frame(self) -> Frame | None:
        """Return the frame that holds a folium map."""
        return next((frame for frame in self.page.frames if "streamlit_folium" in frame.url), None)

    def _told(self, moment: float, end: str) -> Drawn | None:
        frame = self.map_frame()
        found = frame and _evaluate(
            frame,
            "([moment, end]) => (window.benchFrames || []).find(({ at, end: day }) =>"
            " at > moment && (!end || day === end))",
            [moment, end],
        )
        return Drawn(found["at"], found["took"]) if found else None

    def _webgl(self, moment: float) -> Drawn | None:
        """Return the first drawing after `moment`: nothing is drawn before the data change."""
        found = _evaluate(
            self.page.main_frame,
            "(moment) => (window.benchDraws || []).find((at) => at > moment)",
            moment,
        )
        return Drawn(found, None) if found else None


@contextmanager
def visiting(browser: Browser, is_webgl: bool = False) -> Iterator[Visit]:
    """Yield a fresh visit that counts what comes and cannot leave this machine."""
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    context.add_init_script(WATCH)
    context.route(
        lambda url: not url.startswith(("http://127.0.0.1", "data:", "blob:")),
        lambda route: route.abort(),
    )
    visit = Visit(context.new_page(), is_webgl)

    def count(payload: str | bytes) -> None:
        visit.received.append(len(payload))

    def note(problem: str) -> None:
        visit.problems.append(problem)

    visit.page.on("websocket", lambda socket: socket.on("framereceived", count))
    visit.page.on("pageerror", lambda error: note(str(error)))
    visit.page.on("crash", lambda _: note("The page crashed."))
    visit.page.on("console", lambda said: note(said.text) if said.type == "error" else None)
    yield visit
    context.close()


def _evaluate(frame: Frame, script: str, argument: object) -> object:
    """Return what a script in a frame returns; None while the frame is being replaced."""
    try:
        return frame.evaluate(script, argument)
    except BrowserError:
        return None
