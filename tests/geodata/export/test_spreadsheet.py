"""CSV that a spreadsheet shows and never runs."""

import csv
import io
import re

import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.export import FORMATS, Extract
from geodata.export.spreadsheet import neutral, to_csv


def read(content: bytes) -> list[list[str]]:
    """Return the cells of a CSV file as a spreadsheet in its default encoding sees them."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "\ufeff=", "＝"])
def test_a_cell_that_would_run_begins_with_an_apostrophe(start: str):
    assert neutral(f"{start}1+1") == f"'{start}1+1"


@pytest.mark.parametrize("text", ["Sev Lich", "12 – 3", "a=b", "", "Şuşa", "'=1"])
def test_any_other_cell_stays_as_it_is(text: str):
    assert neutral(text) == text


@given(st.lists(st.text(), min_size=1, max_size=5))
def test_no_cell_of_any_text_begins_like_a_formula(texts: list[str]):
    texts = [text.encode("utf-8", "ignore").decode().replace("\x00", "") for text in texts]
    rows = read(to_csv(pd.DataFrame({"=column": texts})))

    assert all(not re.match(r"\s*[=+\-@]", cell) for row in rows for cell in row)


def test_a_spreadsheet_program_finds_texts_and_no_formula(nasty: Extract):
    sheet = openpyxl.Workbook().active
    for row in read(FORMATS["csv"].write(nasty)):
        sheet.append([re.sub(r"[\x00-\x08]", "", cell) for cell in row])

    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}

    assert "f" not in kinds


def test_the_rows_are_those_of_the_extract(may: Extract):
    frame = pd.read_csv(io.BytesIO(FORMATS["csv"].write(may)), encoding="utf-8-sig")

    assert frame["id"].tolist() == may.incidents["id"].tolist()
    assert frame["start"].tolist() == may.incidents["start"].dt.strftime("%Y-%m-%d").tolist()
    assert frame["lon"].tolist() == may.incidents["lon"].tolist()
    assert (
        frame["killed_civilians"]
        .isna()
        .equals(may.incidents["killed_civilians"].isna().reset_index(drop=True))
    )


def test_a_row_tells_its_claims_and_its_sources(may: Extract):
    frame = pd.read_csv(io.BytesIO(FORMATS["csv"].write(may)), encoding="utf-8-sig").set_index("id")

    for claim in may.claims:
        assert (
            f"{claim.claimant} {claim.stance}: {claim.statement}"
            in frame.at[claim.incident_id, "claims"]
        )
    for row in may.incidents.itertuples():
        for id_ in row.sources.split(";"):
            assert may.sources[id_].url in frame.at[row.id, "citations"]


def test_the_file_begins_with_the_mark_that_spreadsheets_look_for(may: Extract):
    assert FORMATS["csv"].write(may).startswith(b"\xef\xbb\xbfid,")


def test_an_empty_extract_has_its_header(nothing: Extract):
    ((header),) = read(FORMATS["csv"].write(nothing))

    assert header[:3] == ["id", "start", "end"]
