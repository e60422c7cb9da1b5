"""Ways to move the window."""

from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import timeline

MAIN = Path(timeline.__file__).parent / "main.py"


@pytest.fixture
def page() -> AppTest:
    return AppTest.from_file(str(MAIN), default_timeout=60).run()


def test_exact_days_become_the_window(page: AppTest):
    page.date_input[0].set_value((date(2020, 9, 27), date(2020, 11, 10))).run()

    assert page.slider[0].value == (date(2020, 9, 27), date(2020, 11, 10))
    assert page.date_input[0].value == (date(2020, 9, 27), date(2020, 11, 10))
    assert not page.exception


def test_a_first_day_alone_changes_nothing_yet(page: AppTest):
    before = page.slider[0].value
    page.date_input[0].set_value((date(2020, 9, 27),)).run()

    assert page.slider[0].value == before


def test_a_window_that_would_leave_the_period_stays_at_its_edge():
    first, last = date(2020, 1, 1), date(2020, 12, 31)

    assert timeline._inside(date(2019, 12, 1), date(2019, 12, 10), first, last) == (
        first,
        date(2020, 1, 10),
    )
    assert timeline._inside(date(2020, 12, 30), date(2021, 1, 8), first, last) == (
        date(2020, 12, 22),
        last,
    )
