"""Sources: the articles that everything rests on."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from geodata import sources
from geodata.model import Source

SOURCE = Source("a", "Outlet", "Title", date(2021, 5, 15), "https://example.org/a", "en")


def test_a_row_becomes_a_source_under_its_id(tmp_path: Path):
    path = tmp_path / "sources.csv"
    path.write_text(
        "id,publisher,title,date,url,language\r\n"
        "a,Outlet,Title,2021-05-15,https://example.org/a,en\r\n"
        "b,Outlet,Undated,,https://example.org/b,hy\r\n"
    )

    found, problems = sources.load(path)

    assert problems == ()
    assert found["a"] == SOURCE
    assert found["b"].date is None


def test_an_address_alone_is_named_by_its_host():
    source = sources.from_address("https://example.org/report?id=1")

    assert source.id == source.url == "https://example.org/report?id=1"
    assert source.publisher == "example.org"
    assert source.date is None


def test_the_latest_source_is_the_one_published_last():
    older, undated = replace(SOURCE, date=date(2020, 1, 1)), replace(SOURCE, date=None)

    assert sources.latest([older, SOURCE, undated]) is SOURCE
    assert sources.latest([undated]) is None
    assert sources.latest([]) is None


def test_an_address_without_a_record_is_a_source_when_asked_for_and_other_ids_are_not():
    known = sources.Sources({"a": SOURCE})

    assert known["a"] is SOURCE
    assert known["https://example.org/b"] == sources.from_address("https://example.org/b")
    assert len(known) == 1
    with pytest.raises(KeyError):
        known["nobody"]


def test_a_licence_may_be_given_and_decides_what_is_passed_on(tmp_path: Path):
    path = tmp_path / "sources.csv"
    path.write_text(
        "id,publisher,title,date,url,language,licence\r\n"
        "a,Outlet,Title,2021-05-15,https://example.org/a,en,\r\n"
        "b,Outlet,Title,2021-05-15,https://example.org/b,en,no-redistribution\r\n"
        "c,Outlet,Title,2021-05-15,https://example.org/c,en,CC-BY-4.0\r\n"
        "d,Outlet,Title,2021-05-15,https://example.org/d,en,ask me first!\r\n"
    )

    found, (problem,) = sources.load(path)

    assert found["a"] == SOURCE
    assert {id_: sources.may_be_passed_on(source) for id_, source in found.items()} == {
        "a": True,
        "b": False,
        "c": True,
    }
    assert (problem.line, problem.field) == (5, "licence")
    assert "no-redistribution, or an SPDX id" in problem.expected
