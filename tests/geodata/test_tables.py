"""Tables: what is accepted, what is set aside, and in which words."""

from contextlib import suppress
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geodata import schemas, tables
from geodata.errors import DataError, Problem
from geodata.tables import Table

HEADER = "id,publisher,title,date,url,language"


def line(id_: str = "a", title: str = "Title", date: str = "2021-05-15") -> str:
    return f"{id_},Outlet,{title},{date},https://example.org/a,en"


def text_of(*lines: str) -> str:
    return "".join(f"{line}\r\n" for line in lines)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sources.csv"


def read(path: Path, content: str | bytes) -> Table:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return tables.read(path, schemas.sources())


def ids(table: Table) -> list[str]:
    return table.rows["id"].to_list()


def test_good_rows_come_out_as_text_and_without_problems(path: Path):
    table = read(path, text_of(HEADER, line("007"), line("b", '"Two, ""quoted"""', "")))

    assert ids(table) == ["007", "b"]
    assert table.records[1]["title"] == 'Two, "quoted"'
    assert table.records[1]["date"] == ""
    assert table.problems == ()
    assert table.rejected == 0


def test_a_wrong_cell_is_named_by_file_line_field_expected_and_found(path: Path):
    table = read(path, text_of(HEADER, line("a"), line("b", date="15.5.2021"), line("c")))

    assert ids(table) == ["a", "c"]
    assert table.problems == (
        Problem(
            "sources.csv",
            3,
            "date",
            "a day as YYYY-MM-DD between 1900-01-01 and today",
            "15.5.2021",
        ),
    )


def test_all_that_is_wrong_with_a_row_is_said_at_once(path: Path):
    table = read(path, text_of(HEADER, "A b,,Title,2021-02-30,ftp://example.org,english"))

    assert [problem.field for problem in table.problems] == [
        "date",
        "id",
        "language",
        "publisher",
        "url",
    ]
    assert table.rejected == 1
    assert table.rows.empty


def test_the_second_of_two_rows_with_one_id_is_set_aside(path: Path):
    table = read(path, text_of(HEADER, line("a", "First"), line("a", "Second")))

    assert table.rows["title"].to_list() == ["First"]
    assert table.problems == (
        Problem("sources.csv", 3, "id", "an id that no earlier row has", "a"),
    )


@pytest.mark.parametrize(
    ("ragged", "found"),
    [("b,Outlet", "2 of 6 cells: b,Outlet"), (line("b") + ",en", f"7 of 6 cells: {line('b')},en")],
)
def test_a_row_with_too_few_or_too_many_cells_is_set_aside(path: Path, ragged: str, found: str):
    table = read(path, text_of(HEADER, line("a"), ragged, line("c")))

    assert ids(table) == ["a", "c"]
    assert table.problems == (Problem("sources.csv", 3, "", "as many cells as the header", found),)


def test_lines_are_counted_right_after_newlines_in_cells_blank_lines_and_ragged_rows(path: Path):
    table = read(
        path,
        text_of(
            HEADER,
            line("a", '"Two\r\nlines"'),  # lines 2 and 3
            "",
            "b,Outlet",  # line 5
            line("c", '"Three\nshort\nlines"', "never"),  # lines 6 to 8
            "",
            "",
            line("d", date="tomorrow"),  # line 11
            line("e"),
        ),
    )

    assert ids(table) == ["a", "e"]
    assert table.rows["title"][0] == "Two\r\nlines"
    assert [(problem.line, problem.field) for problem in table.problems] == [
        (5, ""),
        (6, "date"),
        (11, "date"),
    ]


def test_lines_are_counted_right_beyond_the_first_block_of_a_long_file(path: Path):
    many = 20_000
    lines = [line(f"id{number}", "A long title " * 10) for number in range(many)]
    lines[many - 2] = "ragged"
    lines[many - 1] = line("last", date="never")

    table = read(path, text_of(HEADER, *lines))

    assert len(table.rows) == many - 2
    assert [problem.line for problem in table.problems] == [many, many + 1]


def test_what_a_message_repeats_is_short_and_on_one_line(path: Path):
    table = read(path, text_of(HEADER, line(date='"long\nago ' + "x" * 500 + '"')))

    assert table.problems[0].found.startswith("long ago xxx")
    assert len(table.problems[0].found) == 80


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_any_end_of_line_will_do(path: Path, newline: str):
    table = read(path, newline.join([HEADER, line("a"), line("b", date="never"), ""]))

    assert ids(table) == ["a"]
    assert table.problems[0].line == 3


def test_a_byte_order_mark_is_not_part_of_the_first_column(path: Path):
    assert ids(read(path, "\ufeff" + text_of(HEADER, line()))) == ["a"]


def test_blank_lines_before_the_header_do_not_count_as_a_header(path: Path):
    table = read(path, "\r\n" + text_of(HEADER, line("1"), line("2", date="never")))

    assert ids(table) == ["1"]
    assert table.problems[0].line == 4


@pytest.mark.parametrize("end", ["", "\r\n", "\r\n\r\n"])
def test_a_header_alone_is_a_table_without_rows(path: Path, end: str):
    table = read(path, HEADER + end)

    assert table.rows.empty
    assert list(table.rows) == list(schemas.sources().columns)
    assert table.problems == ()


def test_columns_that_nobody_knows_are_dropped_and_the_order_does_not_matter(path: Path):
    table = read(path, text_of("colour," + HEADER, "red," + line()))

    assert list(table.rows) == list(schemas.sources().columns)


def test_missing_columns_are_all_named_with_those_found(path: Path):
    with pytest.raises(DataError) as raised:
        read(path, text_of("id,publisher,headline", "a,b,c"))

    assert str(raised.value) == (
        "sources.csv: expected the columns id, publisher, title, date, url, language; "
        "missing: title, date, url, language; found: id, publisher, headline."
    )


def test_a_column_that_comes_twice_is_named(path: Path):
    with pytest.raises(DataError, match="each column once, found id, title more than once"):
        read(path, text_of(HEADER + ",title,id", line() + ",x,y"))


@pytest.mark.parametrize(
    "content",
    [b"", (HEADER + "\r\n" + line(title="Şuşa")).encode("cp1254"), HEADER.encode("utf-16")],
    ids=["nothing", "another encoding", "UTF-16"],
)
def test_what_is_no_table_in_utf_8_says_so_with_the_cure(path: Path, content: bytes):
    with pytest.raises(
        DataError, match=r"^sources\.csv: expected a CSV .* Save it as UTF-8 CSV\.$"
    ):
        read(path, content)


def test_a_cell_of_absurd_length_is_named_as_the_cause(path: Path):
    with pytest.raises(DataError, match="field larger than field limit"):
        read(path, text_of(HEADER, line(title="x" * 200_000), line("b", date="never")))


@pytest.mark.parametrize("name", ["missing.csv", "missing.parquet"])
def test_a_missing_file_is_named_with_its_path(tmp_path: Path, name: str):
    with pytest.raises(DataError) as raised:
        tables.read(tmp_path / name, schemas.sources())

    assert str(raised.value) == f"{tmp_path / name}: no such file. Check the path."


def test_a_folder_is_no_file(tmp_path: Path):
    with pytest.raises(DataError, match="Is a directory"):
        tables.read(tmp_path, schemas.sources())


def incidents_frame(**columns: object) -> pd.DataFrame:
    counts = dict.fromkeys(schemas.CASUALTIES)
    return pd.DataFrame(
        {
            "id": ["a", "b"],
            "start": pd.to_datetime(["2021-05-12", "2021-05-13"]),
            "end": [pd.NaT, pd.Timestamp("2021-05-14")],
            "place": ["Goris", "Goris"],
            "lat": [39.5, 39.5],
            "lon": [46.25, 46.25],
            "location_precision": pd.Categorical(["exact", "area"]),
            "type": "clash",
            "initiator": None,
            "target": "unknown",
            **counts,
            "wounded": [3.0, None],
            "captured": pd.array([2, None], dtype="Int32"),
            "status": "disputed",
            "summary": "Shots were fired.",
            "sources": "https://example.org/a",
            **columns,
        }
    )


def test_a_parquet_table_with_typed_columns_reads_like_the_same_text(tmp_path: Path):
    path = tmp_path / "incidents.parquet"
    incidents_frame().to_parquet(path)

    table = tables.read(path, schemas.incidents(()))

    assert table.problems == ()
    first, second = table.records
    assert (first["start"], first["end"]) == ("2021-05-12", "")
    assert (second["start"], second["end"]) == ("2021-05-13", "2021-05-14")
    assert (first["lat"], first["lon"], first["location_precision"]) == ("39.5", "46.25", "exact")
    assert (first["wounded"], first["captured"], first["initiator"]) == ("3", "2", "")
    assert (second["wounded"], second["captured"]) == ("", "")
    assert first["outside_theatre"] == ""


def test_a_wrong_row_of_a_parquet_table_is_counted_from_one(tmp_path: Path):
    path = tmp_path / "incidents.parquet"
    incidents_frame(lat=[39.5, 95.0]).to_parquet(path)

    table = tables.read(path, schemas.incidents(()))

    assert ids(table) == ["a"]
    assert table.problems == (
        Problem("incidents.parquet", 2, "lat", "degrees north from -90 to 90", "95"),
    )


def test_a_parquet_column_of_lists_is_named_as_the_cause(tmp_path: Path):
    path = tmp_path / "incidents.parquet"
    incidents_frame(lat=[[39.5], [39.5]]).to_parquet(path)

    with pytest.raises(DataError, match=r"incidents\.parquet: .*list"):
        tables.read(path, schemas.incidents(()))


def test_what_only_looks_like_parquet_says_so(tmp_path: Path):
    path = tmp_path / "incidents.parquet"
    path.write_text("not at all")

    with pytest.raises(DataError, match=r"incidents\.parquet: expected a CSV file"):
        tables.read(path, schemas.incidents(()))


PIECES = st.sampled_from(
    ["a", ",", '"', "\n", "\r\n", "\0", "ə", " ", HEADER, line(), line("b", '"x\ny"'), "\ufeff"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECES, max_size=30), garbage=st.binary(max_size=8))
def test_no_file_whatever_makes_anything_but_a_data_error(
    path: Path, pieces: list[str], garbage: bytes
):
    for content in ("".join(pieces), text_of(HEADER) + "".join(pieces)):
        with suppress(DataError):
            table = read(path, content.encode() + garbage)
            assert all(problem.line > 1 for problem in table.problems)
