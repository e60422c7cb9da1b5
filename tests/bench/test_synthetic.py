"""Synthetic incidents: like real ones in shape, and never to be taken for them."""

from pathlib import Path

import pandas as pd
import pytest

from geodata import schemas, tables, vocabulary
from tests.bench import synthetic

NUMBER = 5_000


@pytest.fixture(scope="module")
def rows() -> pd.DataFrame:
    return synthetic.synthetic(NUMBER).to_pandas()


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_every_row_passes_the_checks_of_a_real_table(suffix: str, tmp_path: Path):
    path = tmp_path / f"synthetic{suffix}"
    synthetic.write(synthetic.synthetic(200), path)
    table = tables.read(path, schemas.incidents(()))

    assert len(table.rows) == 200
    assert table.problems == ()


def test_every_row_says_that_it_is_synthetic(rows: pd.DataFrame):
    assert rows["id"].is_unique
    assert rows["summary"].str.startswith("Synthetic incident").all()
    assert rows["sources"].str.startswith("https://example.org/").all()


def test_all_types_precisions_and_statuses_occur(rows: pd.DataFrame):
    assert set(rows["type"]) == set(vocabulary.INCIDENT_TYPES)
    assert set(rows["location_precision"]) == set(vocabulary.PRECISIONS)
    assert set(rows["status"]) == set(vocabulary.STATUSES)


def test_many_share_few_coordinates_and_days_come_in_bursts(rows: pd.DataFrame):
    a_day = rows["start"].value_counts()

    assert rows.groupby(["lat", "lon"]).ngroups < NUMBER / 2
    assert a_day.max() > 5 * a_day.median()


def test_the_same_number_makes_the_same_table():
    assert synthetic.synthetic(50).equals(synthetic.synthetic(50))
