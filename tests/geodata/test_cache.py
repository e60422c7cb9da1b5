"""Derived tables are kept by content, and what is broken is made again."""

from pathlib import Path

import pandas as pd
import pytest

from geodata import cache, catalogue
from geodata.cache import Derived
from geodata.errors import DataError, Problem
from tests.geodata.test_schemas import INCIDENT, write

PROBLEM = Problem("table.csv", 3, "type", "a type", "picnic")


class Deriving:
    """Derives the same each time, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Derived:
        self.times += 1
        words = pd.Categorical(["b", None], categories=["b", "a"], ordered=True)
        days = pd.Series(["2021-05-12", "2021-05-13"]).astype("datetime64[s]")
        numbers = pd.array([1, None], dtype="Int32")
        return pd.DataFrame({"word": words, "day": days, "number": numbers}), (PROBLEM,)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text("something")
    return path


def test_what_was_derived_once_comes_back_with_types_and_problems(table: Path, tmp_path: Path):
    derive = Deriving()
    first = cache.kept(table, derive, tmp_path / "kept")
    again = cache.kept(table, derive, tmp_path / "kept")

    assert derive.times == 1
    pd.testing.assert_frame_equal(again[0], first[0])
    assert again[1] == (PROBLEM,)


def test_another_content_is_derived_anew_and_the_same_under_another_name_is_not(
    table: Path, tmp_path: Path
):
    derive = Deriving()
    cache.kept(table, derive, tmp_path / "kept")
    cache.kept(table.rename(tmp_path / "renamed.csv"), derive, tmp_path / "kept")
    assert derive.times == 1

    table.write_text("something else")
    cache.kept(table, derive, tmp_path / "kept")
    assert derive.times == 2


@pytest.mark.parametrize(
    "damage", [b"", b"ARROW1 and then something else"], ids=["empty", "broken"]
)
def test_a_damaged_file_is_made_again(damage: bytes, table: Path, tmp_path: Path):
    derive = Deriving()
    first, _ = cache.kept(table, derive, tmp_path / "kept")
    for file in (tmp_path / "kept").iterdir():
        file.write_bytes(damage)
    again, _ = cache.kept(table, derive, tmp_path / "kept")
    cache.kept(table, derive, tmp_path / "kept")

    assert derive.times == 2
    pd.testing.assert_frame_equal(again, first)


def test_a_file_cut_short_is_made_again(table: Path, tmp_path: Path):
    derive = Deriving()
    cache.kept(table, derive, tmp_path / "kept")
    (file,) = (tmp_path / "kept").iterdir()
    file.write_bytes(file.read_bytes()[:-200])
    cache.kept(table, derive, tmp_path / "kept")

    assert derive.times == 2


def test_a_folder_that_cannot_be_written_is_no_error(table: Path, tmp_path: Path):
    (tmp_path / "kept").write_text("a file where the folder should be")

    frame, _ = cache.kept(table, Deriving(), tmp_path / "kept")

    assert len(frame) == 2


def test_only_the_last_tables_are_kept_and_no_half_written_one(tmp_path: Path):
    for number in range(cache.KEPT_TABLES + 2):
        path = tmp_path / f"{number}.csv"
        path.write_text(str(number))
        cache.kept(path, Deriving(), tmp_path / "kept")

    files = list((tmp_path / "kept").iterdir())
    assert len(files) == cache.KEPT_TABLES
    assert {file.suffix for file in files} == {".arrow"}


def test_a_table_without_rows_keeps_its_words(tmp_path: Path):
    path = write(tmp_path / "mine.csv", INCIDENT | {"type": "picnic"})
    catalogue.load(path)
    again = catalogue.load(path).incidents

    assert again.empty
    assert "clash" in again["type"].cat.categories


def test_what_cannot_be_derived_is_not_kept(table: Path, tmp_path: Path):
    def fail() -> Derived:
        raise DataError("no")

    for _ in range(2):
        with pytest.raises(DataError):
            cache.kept(table, fail, tmp_path / "kept")
    assert not (tmp_path / "kept").exists()


def test_a_catalogue_from_the_cache_is_the_one_that_was_derived(tmp_path: Path):
    good = INCIDENT | {"sources": "https://example.org/report"}
    path = write(tmp_path / "mine.csv", good, good | {"id": "bad", "type": "picnic"})
    told: list[str] = []
    first, again = catalogue.load(path, told.append), catalogue.load(path)

    pd.testing.assert_frame_equal(again.incidents, first.incidents)
    assert again.problems == first.problems
    assert [problem.line for problem in again.problems] == [3]
    assert any("Checking" in stage for stage in told)
