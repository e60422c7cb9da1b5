"""The page without a browser."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def app() -> AppTest:
    """Return the map page, not yet run."""
    return AppTest.from_file(str(ROOT / "dashboard" / "main.py"), default_timeout=60)
