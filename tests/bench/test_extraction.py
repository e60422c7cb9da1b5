"""The command that measures: its table and its list of errors."""

import sys
from dataclasses import replace
from types import ModuleType

import pytest

import geodata
from geodata.catalogue import Catalogue
from tests.bench import extraction, gold, scoring
from tests.bench.agreement import Judge
from tests.bench.examples import ARTICLE, CANDIDATE, EVENT, case


@pytest.fixture
def blind_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the product's reader be one that finds nothing."""
    reader = ModuleType("geodata.ingest")
    monkeypatch.setattr(reader, "read", gold.article, raising=False)
    monkeypatch.setattr(reader, "extract", lambda *_: (), raising=False)
    monkeypatch.setitem(sys.modules, "geodata.ingest", reader)
    monkeypatch.setattr(geodata, "ingest", reader, raising=False)


def test_the_table_shows_the_reader_beside_the_baseline(
    blind_reader: None, capsys: pytest.CaptureFixture[str]
):
    extraction.main(["--part", "tune"])

    lines = capsys.readouterr().out.splitlines()
    rows = {line[:24].strip(): line[24:].split() for line in lines[2:]}
    assert lines[0].startswith(f"{len(gold.cases(('tune',)))} articles")
    assert rows["F1"][0] == "0.00"
    assert 0.1 < float(rows["F1"][1]) < 0.4
    assert rows["incidents in negatives"][0] == "0"


def test_errors_are_listed_by_article(blind_reader: None, capsys: pytest.CaptureFixture[str]):
    extraction.main(["--part", "tune", "--errors"])

    output = capsys.readouterr().out
    assert "tune/01-soldier-killed-sotk (wire)\n  missed    2022-05-28..2022-05-28 Sotk" in output


def test_an_error_in_one_field_is_named_with_gold_and_find(catalogue: Catalogue):
    judge = Judge(catalogue.gazetteer)
    found = replace(CANDIDATE, claimant="Baku", wounded=2)
    result = scoring.compare(case(EVENT), ARTICLE, [found], judge)

    lines = list(extraction.errors(result, judge))

    assert lines[1] == "  wrong claimant, casualties"
    assert lines[2].startswith("    gold    2022-05-28..2022-05-28 Sotk")
    assert "wounded=2" in lines[3]
    assert "Shots were fired near Sotk" in lines[3]


def test_an_article_without_error_is_not_listed(catalogue: Catalogue):
    judge = Judge(catalogue.gazetteer)
    result = scoring.compare(case(EVENT), ARTICLE, [CANDIDATE], judge)

    assert not list(extraction.errors(result, judge))
