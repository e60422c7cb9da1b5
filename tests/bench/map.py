"""How long each way of drawing incidents takes, side by side, in one run.

    python -m tests.bench.map [--sizes 300,5000,14000,100000,1000000] [--out docs/benchmark-map.md]

For each way and size: time to the first map, one step of the slider (from the key press until the
new window is drawn), bytes over the websocket for it, and time to draw the frame.
"""

import argparse
import math
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import Error as BrowserError

from tests.bench import synthetic
from tests.bench.visits import LIMIT, Step, TooSlowError, Visit, visiting
from tests.browser import browsers
from tests.browser.servers import serving

SIZES = (300, 5_000, 14_000, 100_000, 1_000_000)
STEPS = 24
"""Steps for each way and size, fewer if they take longer than `LIMIT` together."""
WARM_UP = 2
"""Steps that are not counted."""
WITH_WEBGL = "--enable-unsafe-swiftshader"
EVERYTHING = "from=1900-01-01&to=2100-01-01"
TWO_FILTERS = "&precision=area&statuses=confirmed_by_both,third_party_confirmed,disputed"


@dataclass(frozen=True)
class Way:
    """One way of drawing incidents."""

    title: str
    """What the table calls it."""
    script: str = "tests/bench/ways/app.py"
    """What is started; empty for the application itself."""
    name: str = ""
    """Module of `tests.bench.ways`."""
    query: str = ""
    """What the address asks for."""


WAYS = (
    Way("This map, whole page", "", query=EVERYTHING),
    Way("This map, whole page, two filters on", "", query=EVERYTHING + TWO_FILTERS),
    Way("One folium marker per incident", name="markers"),
    Way("One GeoJson in `feature_group_to_add`", name="geojson"),
    Way("`FastMarkerCluster`", name="cluster"),
    Way("`st.pydeck_chart`", name="deckgl"),
)


@dataclass(frozen=True)
class Result:
    """What was measured for one way and size."""

    way: Way
    size: int
    first: float | None = None
    """Milliseconds until the first map; None if there was none in time."""
    steps: tuple[Step, ...] = ()
    """Without the first ones; empty if one took too long."""
    why: str = ""
    """Why there are no steps."""

    @property
    def median(self) -> float:
        """Milliseconds of the median step; infinite if there is none."""
        times = [step.milliseconds for step in self.steps]
        return statistics.median(times) if times else math.inf

    @property
    def late(self) -> float:
        """Milliseconds of the 95th percentile of the steps."""
        times = sorted(step.milliseconds for step in self.steps)
        return times[math.ceil(0.95 * len(times)) - 1] if times else math.inf

    @property
    def bytes(self) -> float:
        """Bytes of the median step."""
        return statistics.median(step.size for step in self.steps) if self.steps else math.inf

    @property
    def frame(self) -> float:
        """Milliseconds of drawing of the median step; not a number if the way does not tell."""
        told = [step.frame for step in self.steps if step.frame is not None]
        return statistics.median(told) if told else math.nan


def main() -> None:
    """Measure, print and write the table."""
    parser = argparse.ArgumentParser(description="Measure ways of drawing incidents.")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--out", type=Path, help="Markdown file to write")
    wanted = parser.parse_args()
    sizes = [int(size) for size in wanted.sizes.split(",")]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=browsers.executable(playwright), args=[*browsers.FLAGS, WITH_WEBGL]
        )
        results = []
        for result in _measured(chromium, sizes):
            print(_line(result, results), flush=True)
            results.append(result)
        report = _report(results, chromium.version)
    print(report)
    if wanted.out:
        wanted.out.parent.mkdir(exist_ok=True)
        wanted.out.write_text(report, encoding="utf-8")


def _measured(browser: Browser, sizes: list[int]) -> Iterator[Result]:
    """Yield a result for each size and way; a way that was too slow is not taken further."""
    given_up: set[Way] = set()
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            table = Path(folder) / f"{size}.parquet"
            synthetic.write(synthetic.synthetic(size), table)
            for way in WAYS:
                if way not in given_up:
                    result = _measure(browser, way, size, table)
                    if not result.steps:
                        given_up.add(way)
                    yield result


def _measure(browser: Browser, way: Way, size: int, table: Path) -> Result:
    environment = {
        "GEODATA_INCIDENTS": str(table),
        "BENCH_WAY": way.name,
        "XDG_CACHE_HOME": str(table.parent / "cache"),
    }
    with serving(way.script, environment=environment) as server:
        address = f"{server.address}/?{way.query}"
        first = None
        try:
            with visiting(browser, way.name == "deckgl") as visit:
                visit.open(address)  # the table is read and kept
            with visiting(browser, way.name == "deckgl") as visit:
                first = visit.open(address)
                return Result(way, size, first, tuple(_steps(visit)))
        except TooSlowError:
            return Result(way, size, first, why=f"nothing in {LIMIT:.0f} s")
        except BrowserError:
            return Result(way, size, first, why="the page broke")


def _steps(visit: Visit) -> Iterator[Step]:
    for _ in range(WARM_UP):
        visit.step()
    deadline = time.monotonic() + LIMIT
    for _ in range(STEPS):
        yield visit.step()
        if time.monotonic() > deadline:
            return


def _report(results: list[Result], browser_version: str) -> str:
    """Return the results as a Markdown page that names the machine."""
    packages = ("streamlit", "streamlit-folium", "folium", "pydeck")
    versions = ", ".join(f"{name} {version(name)}" for name in packages)
    lines = [
        "# Ways to draw incidents, measured",
        "",
        f"{datetime.now(UTC):%d %B %Y}; {os.cpu_count()} cores, no GPU; "
        f"{platform.system()}, Python {platform.python_version()}, {versions}; "
        f"headless Chromium {browser_version}. Everything is served by the same machine.",
        "",
        "Synthetic incidents, the whole period shown; a step moves the end of the window by one "
        "day. **Step** is from the key press until the new window is drawn. **Frame** is the time "
        "that drawing takes in the browser. **×** compares the median step with this map's. A way "
        f"that drew nothing in {LIMIT:.0f} s is not tried with more incidents. The other ways draw "
        "plain circles without popups, and nothing else is on their pages; this map is measured on "
        "its whole page, with layers, table and timeline. Made by `python -m tests.bench.map`.",
        "",
        "| incidents | way | first map | step, median | step, 95 % | bytes a step | frame | × |",
        "|---:|---|---:|---:|---:|---:|---:|---:|",
        *(_line(result, results) for result in results),
        "",
    ]
    return "\n".join(lines)


def _line(result: Result, results: list[Result]) -> str:
    ours = next((other for other in results if other.size == result.size), result)
    first = f"{result.first / 1000:.1f} s" if result.first else "–"
    cells = [f"{result.size:,}", result.way.title, first]
    if not result.steps:
        return f"| {' | '.join([*cells, result.why, '–', '–', '–', '–'])} |"
    frame = "–" if math.isnan(result.frame) else f"{result.frame:.0f} ms"
    cells += [f"{result.median:,.0f} ms", f"{result.late:,.0f} ms", f"{result.bytes:,.0f}", frame]
    return f"| {' | '.join([*cells, f'{result.median / ours.median:.1f}'])} |"


if __name__ == "__main__":
    main()
