"""A Chromium to test with: one that is installed, or one that can be had."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
)
CURE = (
    "No Chromium or Chrome was found and none could be installed. Install one "
    "(for example with `apt-get install chromium` or `playwright install chromium`) "
    "and run the tests again."
)


def executable(playwright: Playwright) -> str:
    """Return the path of a Chromium or Chrome, installing one if there is none."""
    return _installed(playwright) or _after_install(playwright)


def _installed(playwright: Playwright) -> str | None:
    own = playwright.chromium.executable_path
    candidates = [*map(shutil.which, NAMES), own, MAC]
    return next((path for path in candidates if path and Path(path).exists()), None)


def _after_install(playwright: Playwright) -> str:
    for command in _installers():
        subprocess.run(command, check=False, capture_output=True, timeout=900)
        found = _installed(playwright)
        if found:
            return found
    raise RuntimeError(CURE)


def _installers() -> list[list[str]]:
    """Return the ways to get a browser: the system's package when root, Playwright's own."""
    ways = [[sys.executable, "-m", "playwright", "install", "chromium"]]
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        update = "apt-get update -qq && apt-get install -y -qq chromium"
        ways.insert(0, ["sh", "-c", update])
    return ways
