"""The command: what it writes, what it refuses, and with which status."""

import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pandas as pd
import pyogrio
import pytest

from dashboard.snapshot import OUTPUTS, arguments
from dashboard.snapshot.__main__ import main
from dashboard.snapshot.arguments import understood
from geodata import catalogue as catalogues
from geodata.catalogue import Catalogue
from geodata.errors import RequestError

ROOT = Path(__file__).parents[3]
DAYS = ("--from", "2021-05-12", "--to", "2021-05-15")

BEGINNINGS = {
    "png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF", "html": b"<!DOCTYPE html>",
    "csv": b"\xef\xbb\xbfid,", "geojson": b'{"type": "FeatureCollection"',
    "gpkg": b"SQLite format 3",
    "parquet": b"PAR1", "kml": b"<?xml", "bibtex": b"@online{", "csl": b"[\n", "zip": b"PK",
}  # fmt: skip


@pytest.fixture(autouse=True)
def one_catalogue(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogues, "load", lambda _table: catalogue)


@pytest.mark.parametrize("kind", OUTPUTS)
def test_every_format_is_written(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = tmp_path / "out"

    status = main([*DAYS, "--format", kind, "--out", str(out), "--dpi", "60"])

    assert status == 0
    assert out.read_bytes().startswith(BEGINNINGS[kind])
    assert capsys.readouterr().out.startswith(f"{out}: 11 incidents, 12–15 May 2021, ")


def test_the_end_of_the_file_name_tells_the_format(tmp_path: Path):
    assert main([*DAYS, "--out", str(tmp_path / "may.geojson")]) == 0
    assert len(pyogrio.read_dataframe(tmp_path / "may.geojson")) == 11


def test_data_of_a_rectangle_holds_only_what_lies_inside(tmp_path: Path):
    out = tmp_path / "may.csv"

    main([*DAYS, "--types", "advance,withdrawal", "--bbox", "45,38,47,41", "--out", str(out)])

    frame = pd.read_csv(out, encoding="utf-8-sig")
    assert set(frame["type"]) == {"advance", "withdrawal"}
    assert frame["lon"].between(45, 47).all()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--from", "2021-05-15", "--to", "2021-05-12"], "ends on 2021-05-12, before it starts"),
        (["--from", "15 May", "--to", "2021-05-12"], "--from: expected a day as YYYY-MM-DD"),
        (["--from", "2021-05-15"], "--from, --to: expected both days"),
        ([*DAYS, "--last", "7d"], "--from and --last: expected one of them"),
        (["--last", "soon"], "--last: expected a span such as 7d"),
        (["--last", "99999y"], "--last: expected a span such as 7d"),
        ([*DAYS, "--format", "gif"], "--format: expected one of png, svg, pdf, html"),
        ([*DAYS, "--types", "advance,war"], "--types: expected one of advance"),
        ([*DAYS, "--actors", "me"], "--actors: expected one of"),
        ([*DAYS, "--layers", "moon"], "--layers: expected one of"),
        ([*DAYS, "--areas", "moon"], "--areas: expected one of AM, AZ"),
        ([*DAYS, "--size", "poster"], "--size: expected one of landscape"),
        ([*DAYS, "--dpi", "9999"], "--dpi: expected a whole number from 50 to 1200"),
        ([*DAYS, "--bbox", "1,2,3"], "--bbox: expected west,south,east,north"),
        ([*DAYS, "--nonsense"], "unrecognized arguments: --nonsense"),
    ],
)
def test_what_is_not_understood_is_told_in_one_line_with_status_2(
    words: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "out.png"

    assert main([*words, "--out", str(out)]) == 2
    told = capsys.readouterr().err
    assert told.startswith("dashboard.snapshot: ")
    assert message in told
    assert told.count("\n") == 1
    assert not out.exists()


def test_a_format_that_nothing_tells_is_asked_for(capsys: pytest.CaptureFixture[str]):
    assert main([*DAYS, "--out", "map"]) == 2
    assert "--format: expected one of" in capsys.readouterr().err


@pytest.mark.parametrize("where", ["nowhere/out.csv", "."])
def test_a_path_that_cannot_be_written_fails_with_status_1(
    where: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert main([*DAYS, "--format", "csv", "--out", str(tmp_path / where)]) == 1
    assert "Check the path" in capsys.readouterr().err


@pytest.mark.parametrize(("span", "days"), [("7d", 7), ("7", 7), ("2w", 14), ("1y", 365)])
def test_the_last_days_end_today_or_on_the_last_day_of_the_catalogue(
    span: str, days: int, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(arguments, "today", lambda: date(2024, 3, 10))
    last = catalogue.incidents["end"].max().date()

    until_today = understood(["--last", span, "--out", "a.png"], catalogue).selection
    until_last = understood(["--last", span, "--to", "last", "--out", "a.png"], catalogue).selection

    assert (until_today.start, until_today.end) == (
        date(2024, 3, 10) - timedelta(days - 1),
        date(2024, 3, 10),
    )
    assert (until_last.end - until_last.start, until_last.end) == (timedelta(days - 1), last)


def test_layers_are_those_of_the_page_or_those_asked_for(catalogue: Catalogue):
    plain = understood([*DAYS, "--out", "a.png"], catalogue)
    some = understood([*DAYS, "--layers", "towns,armenia", "--out", "a.png"], catalogue)
    none = understood([*DAYS, "--layers", "none", "--out", "a.png"], catalogue)

    assert "districts" not in plain.layers
    assert "armenia" in plain.layers
    assert some.layers == ("towns", "armenia")
    assert none.layers == ()


def test_a_mistake_in_the_shell_is_no_traceback():
    with pytest.raises(RequestError):
        arguments.parser().parse_args(["--from"])


def test_the_command_runs_as_a_program_and_writes_to_a_pipe():
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "dashboard.snapshot", *DAYS,
         "--format", "geojson", "--out", "-"],
        cwd=ROOT, env=os.environ, capture_output=True, check=True, timeout=120,
    )  # fmt: skip

    assert len(json.loads(done.stdout)["features"]) == 11
    assert done.stderr == b""
