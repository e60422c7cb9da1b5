"""What each table rejects, and how it says so."""

import csv
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandera.pandas import DataFrameSchema

from geodata import checks, incidents, positions, schemas, tables
from geodata.errors import Problem
from geodata.places import Gazetteer

Row = dict[str, str]

SOURCE = {
    "id": "outlet-20210515",
    "publisher": "Outlet",
    "title": "Title",
    "date": "2021-05-15",
    "url": "https://example.org/a",
    "language": "en",
}
PLACE = {
    "name": "Goris",
    "kind": "town",
    "lat": "39.51",
    "lon": "46.34",
    "admin1": "Syunik",
    "country": "AM",
    "names_hy": "Գորիս",
    "names_az": "Gorus",
    "names_ru": "",
    "alt_names": "",
    "coordinate_source": "GeoNames",
    "coordinate_error_km": "0.5",
}
INCIDENT = {
    "id": "2021-05-12-goris",
    "start": "2021-05-12",
    "end": "2021-05-14",
    "place": "Goris",
    "lat": "39.51",
    "lon": "46.34",
    "location_precision": "settlement",
    "type": "clash",
    "initiator": "unknown",
    "target": "",
    **dict.fromkeys(schemas.CASUALTIES, ""),
    "status": "disputed",
    "summary": "Shots were fired.",
    "sources": "outlet-20210515",
    "outside_theatre": "",
}
CLAIM = {
    "incident_id": "2021-05-12-goris",
    "claimant": "Ministry",
    "stance": "denies",
    "statement": "Nothing happened.",
    "source": "outlet-20210515",
}
POSITION = {
    "id": "post-1",
    "name": "Post 1",
    "force": "Russian peacekeepers",
    "kind": "checkpoint",
    "lat": "39.7",
    "lon": "46.7",
    "location_precision": "area",
    "valid_from": "2020-11-15",
    "valid_to": "2023-11-24",
    "strength": "20",
    "note": "",
    "sources": "outlet-20210515",
    "outside_theatre": "",
}
KNOWN = frozenset({"outlet-20210515"})
SCHEMAS: dict[str, tuple[Row, Callable[[], DataFrameSchema]]] = {
    "sources": (SOURCE, schemas.sources),
    "places": (PLACE, schemas.places),
    "incidents": (INCIDENT, lambda: schemas.incidents(KNOWN)),
    "claims": (CLAIM, lambda: schemas.claims({"2021-05-12-goris"}, KNOWN)),
    "positions": (POSITION, lambda: schemas.positions(KNOWN)),
}
TOMORROW_BUT_ONE = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()


def write(path: Path, *rows: Row) -> Path:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return path


def problems(folder: Path, table: str, **cells: str) -> tuple[Problem, ...]:
    """Return what is wrong with the good row of a table once `cells` have replaced its own."""
    row, schema = SCHEMAS[table]
    return tables.read(write(folder / f"{table}.csv", row | cells), schema()).problems


@pytest.mark.parametrize("table", SCHEMAS)
def test_a_good_row_is_accepted(tmp_path: Path, table: str):
    assert problems(tmp_path, table) == ()


@pytest.mark.parametrize(
    ("table", "field", "cell", "expected"),
    [
        ("sources", "id", "", "a permanent id"),
        ("sources", "id", "a b", "a permanent id"),
        ("sources", "publisher", "  ", "not a blank cell"),
        ("sources", "date", "2021-02-29", "a day as YYYY-MM-DD"),
        ("sources", "date", "2021-5-1", "a day as YYYY-MM-DD"),
        ("sources", "date", TOMORROW_BUT_ONE, "and today"),
        ("sources", "date", "1899-12-31", "between 1900-01-01"),
        ("sources", "url", "javascript:alert(1)", "an http or https address"),
        ("sources", "url", "https://example.org/<script>", "an http or https address"),
        ("sources", "url", "", "an http or https address"),
        ("sources", "language", "EN", "an ISO 639-1 code"),
        ("places", "name", "", "not a blank cell"),
        ("places", "kind", "hamlet", "a kind of place: village, town"),
        ("places", "country", "Armenia", "an ISO 3166 code"),
        ("places", "lat", "91", "degrees north from -90 to 90"),
        ("places", "lat", "39,5", "degrees north"),
        ("places", "lon", "nan", "degrees east from -180 to 180"),
        ("places", "coordinate_error_km", "0", "kilometres from 0.01 to 100"),
        ("places", "coordinate_source", "", "not a blank cell"),
        ("incidents", "start", "", "not a blank cell"),
        ("incidents", "start", "2021-13-01", "a day as YYYY-MM-DD"),
        ("incidents", "end", "2021-05-11", "a day that is not before start"),
        ("incidents", "end", TOMORROW_BUT_ONE, "and today"),
        ("incidents", "place", "", "not a blank cell"),
        ("incidents", "lat", "", "degrees north"),
        ("incidents", "lon", "12.5", "or yes in the column outside_theatre"),
        ("incidents", "location_precision", "rough", "a precision: exact, settlement"),
        ("incidents", "type", "earthquake", "a type of incident: advance, clash"),
        ("incidents", "initiator", "Martians", "actors: Armenian Armed Forces"),
        ("incidents", "target", "unknown;Martians", "actors: Armenian Armed Forces"),
        ("incidents", "wounded", "-1", "a whole number, or blank"),
        ("incidents", "captured", "about 10", "a whole number, or blank"),
        ("incidents", "killed_civilians", "1.5", "a whole number, or blank"),
        ("incidents", "status", "true", "a status: confirmed_by_both"),
        ("incidents", "summary", "", "not a blank cell"),
        ("incidents", "sources", "", "not a blank cell"),
        ("incidents", "sources", "nobody", "ids in sources.csv, or http(s) addresses"),
        ("incidents", "sources", "outlet-20210515;nobody", "ids in sources.csv"),
        ("incidents", "sources", "javascript:alert(1)", "or http(s) addresses"),
        ("incidents", "outside_theatre", "maybe", "yes, or blank"),
        ("claims", "incident_id", "2021-05-12-nowhere", "the id of an accepted incident"),
        ("claims", "claimant", "", "not a blank cell"),
        ("claims", "stance", "shouts", "a stance: asserts, denies, confirms, qualifies"),
        ("claims", "statement", "", "not a blank cell"),
        ("claims", "source", "https://example.org/a", "an id in sources.csv"),
        ("positions", "force", "Martians", "a force: Armenian Armed Forces"),
        ("positions", "kind", "castle", "a kind of position: headquarters"),
        ("positions", "valid_from", "2020", "a day as YYYY-MM-DD"),
        ("positions", "valid_to", "2020-11-14", "a day that is not before valid_from"),
        ("positions", "strength", "many", "a whole number, or blank"),
        ("positions", "lon", "0", "a point within 43–51° E, 38.3–42.2° N"),
        ("positions", "sources", "nobody", "ids in sources.csv"),
    ],
)
def test_a_wrong_cell_is_rejected_and_told_what_would_be_right(
    tmp_path: Path, table: str, field: str, cell: str, expected: str
):
    found = {
        (problem.field, problem.found): problem.expected
        for problem in problems(tmp_path, table, **{field: cell})
        if expected in problem.expected
    }

    assert list(found) == [(field, " ".join(cell.split()))]


def test_a_row_with_one_fault_has_one_problem(tmp_path: Path):
    assert len(problems(tmp_path, "incidents", start="12 May 2021")) == 1
    assert len(problems(tmp_path, "incidents", lat="far north")) == 1
    assert len(problems(tmp_path, "incidents", end="2021-05-11")) == 1


def test_a_point_outside_the_theatre_is_accepted_if_it_is_marked(tmp_path: Path):
    washington = {"lat": "38.9", "lon": "-77.0"}

    assert len(problems(tmp_path, "incidents", **washington)) == 1
    assert problems(tmp_path, "incidents", **washington, outside_theatre="yes") == ()


def test_an_incident_may_end_on_the_day_it_starts(tmp_path: Path):
    assert problems(tmp_path, "incidents", end="2021-05-12") == ()


def test_a_table_of_others_may_cite_addresses(tmp_path: Path):
    sources = "outlet-20210515;https://example.org/report?id=1"

    assert problems(tmp_path, "incidents", sources=sources) == ()


def test_a_position_without_days_or_strength_is_accepted(tmp_path: Path):
    assert problems(tmp_path, "positions", valid_from="", valid_to="", strength="") == ()


def test_the_mark_for_outside_the_theatre_may_be_absent(tmp_path: Path):
    row = {name: cell for name, cell in INCIDENT.items() if name != "outside_theatre"}
    path = write(tmp_path / "incidents.csv", row)

    assert tables.read(path, schemas.incidents(KNOWN)).problems == ()


@given(cells=st.lists(st.text() | st.floats().map(str) | st.integers().map(str), min_size=1))
def test_every_number_that_is_accepted_can_be_converted(cells: list[str]):
    column = pd.Series(cells, dtype="str")
    accepted = column[checks.number(-90, 90, "degrees")(column).check_output.to_numpy()]

    assert all(-90 <= float(cell) <= 90 for cell in accepted)


@given(cells=st.lists(st.text() | st.dates().map(str) | st.from_regex(r"\A\d{4}-\d\d-\d\d\Z")))
def test_every_day_that_is_accepted_can_be_converted(cells: list[str]):
    column = pd.Series(["2021-05-12", *cells], dtype="str")
    accepted = column[checks.day()(column).check_output.to_numpy()]

    for cell in filter(None, accepted):
        assert 1900 <= datetime.strptime(cell, "%Y-%m-%d").year <= datetime.now(UTC).year + 1


def test_good_rows_survive_their_bad_neighbours(tmp_path: Path):
    good = [INCIDENT | {"id": f"good-{number}"} for number in range(3)]
    bad = INCIDENT | {"id": "bad", "type": "earthquake"}
    path = write(tmp_path / "incidents.csv", good[0], bad, *good[1:])

    frame, found = incidents.load(path, KNOWN, Gazetteer(()))

    assert frame["id"].to_list() == ["good-0", "good-1", "good-2"]
    assert [(problem.line, problem.found) for problem in found] == [(3, "earthquake")]


def test_a_rejected_position_leaves_the_others(tmp_path: Path):
    rejected = POSITION | {"id": "post-2", "force": "Martians"}

    accepted, found = positions.load(write(tmp_path / "positions.csv", rejected, POSITION), KNOWN)

    assert [position.id for position in accepted] == ["post-1"]
    assert [problem.line for problem in found] == [2]
