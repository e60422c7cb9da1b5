"""The tables as they stand in the files, each record a test case."""

import csv
import re
from typing import Any

import pytest

from geodata.catalogue import DATA

Record = dict[str, str]

LOADED_TERMS = re.compile(
    r"liberat|occupi|occupation|terror|provo[ck]|genocid|ethnic cleansing|aggress|\benem|heroic|"
    r"martyr|massacre|separatis|puppet|regime|so-called|vandal|sabot|militant|gunm[ae]n|\blies?\b|"
    r"\badmit|conced",
    re.IGNORECASE,
)
"""Words that take a side, unless they are reported as the words of a party."""

WORKSHOP_WORDS = re.compile(
    r"\bseed\b|compiler|\brows?\b|this table|first column|plotted|\bsources? read|text seen|"
    r"reports seen|readme",
    re.IGNORECASE,
)
"""Words of those who make the tables, which a reader cannot know."""


def records(table: str) -> list[Record]:
    """Return the rows of a table of the product, as text."""
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def cases(table: str, key: str = "id") -> list[Any]:
    """Return each row of a table as a test case that is named by its key."""
    rows = enumerate(records(table), start=2)
    return [pytest.param(row, id=f"row-{number}-{row[key]}") for number, row in rows]
