"""What the tests of pictures and pages share."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from dashboard.snapshot import SYUNIK, Request
from dashboard.snapshot.frame import Rectangle
from geodata.catalogue import Catalogue
from geodata.export import Extract, extract
from geodata.select import Selection

MAY = Selection(date(2021, 5, 12), date(2021, 5, 15))
MADE = date(2026, 11, 24)
PAPER = Rectangle(22, 60, 600, 450)


@pytest.fixture(scope="session")
def may(catalogue: Catalogue) -> Extract:
    return extract(catalogue, MAY)


@pytest.fixture(scope="session")
def year(catalogue: Catalogue) -> Extract:
    return extract(catalogue, Selection(date(2022, 1, 1), date(2022, 12, 31)))


@pytest.fixture(scope="session")
def empty(catalogue: Catalogue) -> Extract:
    return extract(catalogue, MAY, bounds=(0, 0, 1, 1), layers=("armenia", "azerbaijan", "border"))


@pytest.fixture(scope="session")
def syunik() -> Request:
    return Request(SYUNIK, made=MADE)


@pytest.fixture(scope="session")
def crowd(may: Extract) -> Extract:
    """Return five thousand incidents, scattered over Syunik."""
    random = np.random.default_rng(7)
    one = may.incidents.iloc[[2]]
    many = one.loc[one.index.repeat(5000)].assign(
        lon=random.uniform(45.4, 46.7, 5000), lat=random.uniform(38.9, 40.0, 5000)
    )
    return replace(may, incidents=many)
