"""Waiting for a table: what is being done is told, and a failure is told to whoever waits."""

from pathlib import Path

import pytest

from dashboard.loading import STAGES, Loading
from geodata.errors import DataError
from tests.geodata.test_schemas import INCIDENT, write


def test_what_is_being_done_is_told_stage_by_stage(tmp_path: Path):
    mine = INCIDENT | {"sources": "https://example.org/report"}
    loading = Loading(write(tmp_path / "mine.csv", mine))

    assert loading.result().incidents["id"].to_list() == [INCIDENT["id"]]
    assert loading.is_done()
    assert 2 <= len(loading.stages) <= STAGES


def test_a_table_that_is_not_there_is_an_error_for_everybody_who_waits(tmp_path: Path):
    loading = Loading(tmp_path / "nowhere.csv")

    for _ in range(2):
        with pytest.raises(DataError, match="no such file"):
            loading.result()
    assert loading.is_done()
