"""Two minutes of a restless reader: nothing may break, get lost or grow.

    python -m tests.bench.soak [--seconds 120] [--table incidents.parquet]

Zooms, pans, steps, filters, plays and changes the theme, round after round. Fails if the console
shows an error, the map is built anew or moves by itself, or memory grows.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import CDPSession, Frame, sync_playwright

from tests.bench.visits import Visit, visiting
from tests.browser import browsers
from tests.browser.servers import serving

MEGABYTE = 2**20
MOST_GROWTH = 0.1
"""Share by which the memory of the last rounds may exceed that of the first."""
SETTLE_MS = 700

VIEW = "[BorderMap.engine.map.getCenter(), BorderMap.engine.map.getZoom()].join()"


@dataclass
class Soak:
    """What happened so far."""

    visit: Visit
    frame: Frame
    devtools: CDPSession
    heaps: list[float] = field(default_factory=list)
    """Megabytes of scripts' memory after each round, garbage collected."""
    moved: list[str] = field(default_factory=list)
    """What did not go as it must: actions that moved the map, or had no effect."""

    def still(self, action: Callable[["Soak"], None]) -> None:
        """Do what must leave the view as it is."""
        before = self.frame.evaluate(VIEW)
        action(self)
        if self.frame.evaluate(VIEW) != before:
            self.moved.append(action.__name__)

    def measure(self) -> None:
        """Note the memory in use."""
        self.devtools.send("HeapProfiler.collectGarbage")
        used = self.devtools.send("Runtime.getHeapUsage")["usedSize"]
        self.heaps.append(used / MEGABYTE)

    def growth(self) -> float:
        """Return by which share memory grew from the second third of rounds to the last."""
        third = max(1, len(self.heaps) // 3)
        first, last = self.heaps[third : 2 * third], self.heaps[-third:]
        return statistics.median(last) / statistics.median(first or last) - 1


def move(soak: Soak) -> None:
    """Zoom in, drag the map, and zoom out again."""
    page = soak.visit.page
    box = page.locator("iframe[title*=streamlit_folium]").bounding_box()
    assert box is not None
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(*middle)
    page.mouse.wheel(0, -240)
    page.wait_for_timeout(SETTLE_MS)
    page.mouse.down()
    page.mouse.move(middle[0] + 120, middle[1] + 60, steps=8)
    page.mouse.up()
    page.wait_for_timeout(SETTLE_MS)
    page.mouse.wheel(0, 240)
    page.wait_for_timeout(SETTLE_MS)
    page.mouse.move(*middle)
    page.mouse.down()
    page.mouse.move(middle[0] - 120, middle[1] - 60, steps=8)
    page.mouse.up()
    page.wait_for_timeout(SETTLE_MS)


def step(soak: Soak) -> None:
    """Move the end of the window by some days and back."""
    for key in ("ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowRight"):
        soak.visit.step(key)


def narrow(soak: Soak) -> None:
    """Filter by a word, and then by none."""
    page = soak.visit.page
    matched = []
    for word in ("goris", ""):
        page.get_by_label("Text", exact=True).fill(word)
        page.keyboard.press("Enter")
        page.wait_for_timeout(3 * SETTLE_MS)
        matched.append(soak.frame.evaluate("BorderMap.engine.incidents.selection.matched"))
    if not matched[0] < matched[1]:
        soak.moved.append(f"filter without effect: {matched}")


def play(soak: Soak) -> None:
    """Play for three seconds and go back to the whole window."""
    soak.frame.get_by_role("button", name="Play").click()
    soak.visit.page.wait_for_timeout(3_000)
    soak.frame.get_by_role("button", name="Pause").click()
    soak.frame.get_by_role("button", name="Back to the whole window").click()


def darken(soak: Soak) -> None:
    """Change to the dark theme and back."""
    for scheme in ("dark", "light"):
        soak.visit.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        soak.visit.page.wait_for_timeout(2 * SETTLE_MS)
        theme = soak.frame.evaluate("BorderMap.engine.map.getContainer().dataset.theme")
        if theme != scheme:
            soak.moved.append(f"theme {theme} where {scheme} was asked for")


def run(visit: Visit, seconds: float) -> Soak:
    """Go round for `seconds` and return what happened."""
    frame = visit.map_frame()
    assert frame is not None
    frame.evaluate("window.soakBegan = true")
    soak = Soak(visit, frame, visit.page.context.new_cdp_session(visit.page))
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        move(soak)
        for action in (step, narrow, play, darken):
            soak.still(action)
        soak.measure()
        print(f"round {len(soak.heaps)}: {soak.heaps[-1]:.1f} MB", flush=True)
    if not frame.evaluate("window.soakBegan === true"):
        soak.moved.append("the map was built anew")
    return soak


def main() -> None:
    """Soak, tell, and fail if something is not as it must be."""
    parser = argparse.ArgumentParser(description="Use the page for a while, restlessly.")
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--table", type=Path, help="another table of incidents")
    wanted = parser.parse_args()
    environment = {"GEODATA_INCIDENTS": str(wanted.table.resolve())} if wanted.table else {}
    with sync_playwright() as playwright, serving(environment=environment) as server:
        chromium = playwright.chromium.launch(
            executable_path=browsers.executable(playwright), args=[*browsers.FLAGS]
        )
        with visiting(chromium) as visit:
            visit.open(f"{server.address}/?from=2020-09-01&to=2021-06-30")
            soak = run(visit, wanted.seconds)
        chromium.close()
    print(
        f"errors: {visit.problems or 'none'}; amiss: {soak.moved or 'nothing'}; "
        f"memory: {soak.heaps[0]:.1f} to {soak.heaps[-1]:.1f} MB, growth {soak.growth():+.1%}"
    )
    sys.exit(bool(visit.problems or soak.moved or soak.growth() > MOST_GROWTH))


if __name__ == "__main__":
    main()
