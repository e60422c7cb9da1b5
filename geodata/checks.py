"""Checks that the schemas are made of: what a cell or a row must be, and the words for it.

The text in `error` finishes the sentence "expected …", so that a rejected row says what
would have been right. A check of a whole row names in `name` the field to blame.
"""

import re
from collections.abc import Collection, Iterable
from datetime import UTC, datetime

import pandas as pd
from pandera.pandas import Check

from geodata import vocabulary

FIRST_DAY = "1900-01-01"
"""Earliest day that any table may name."""

THEATRE = (43.0, 38.3, 51.0, 42.2)
"""West, south, east and north in degrees: both countries with a margin."""

ADDRESS = r"https?://[^\s<>\"']+"
"""A web address that may become a link."""

DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
"""The form of a day, real or not."""


def matches(pattern: str, expected: str) -> Check:
    """Check that a whole cell matches `pattern`."""
    return Check(lambda cells: cells.str.fullmatch(pattern), error=expected)


def one_of(words: Collection[str], expected: str) -> Check:
    """Check that a cell is one of `words`; there may be very many of either."""
    known = frozenset(words)
    return Check(
        lambda cells: cells.isin(known.intersection(cells.unique())),
        error=f"{expected}: {_short_list(words)}",
    )


def list_of(words: Collection[str], expected: str) -> Check:
    """Check that a cell is a list, joined by semicolons, of `words`; blank is an empty list."""
    known = frozenset(words) | {""}

    def every_word_known(cells: pd.Series) -> pd.Series:
        good = {cell for cell in cells.unique() if known.issuperset(cell.split(";"))}
        return cells.isin(good)

    return Check(every_word_known, error=f"{expected}: {_short_list(words)}")


def citations(known_sources: Collection[str]) -> Check:
    """Check that a cell lists known sources or, in tables of others, addresses."""

    def every_source_known(cells: pd.Series) -> pd.Series:
        good = {
            cell
            for cell in cells.unique()
            if all(id_ in known_sources or re.fullmatch(ADDRESS, id_) for id_ in cell.split(";"))
        }
        return cells.isin(good)

    return Check(every_source_known, error="ids in sources.csv, or http(s) addresses")


def day() -> Check:
    """Check that a cell is a real day that is not in the future, or blank."""

    def is_day(cells: pd.Series) -> pd.Series:
        days = pd.to_datetime(cells, format="%Y-%m-%d", errors="coerce")
        today = pd.Timestamp(datetime.now(UTC).date()) + pd.Timedelta(days=1)
        in_range = days.between(pd.Timestamp(FIRST_DAY), today)
        return (cells == "") | (cells.str.fullmatch(DATE) & in_range)

    return Check(is_day, error=f"a day as YYYY-MM-DD between {FIRST_DAY} and today")


def number(low: float, high: float, expected: str) -> Check:
    """Check that a cell is a number from `low` to `high`."""
    return Check(
        lambda cells: pd.Series(pd.to_numeric(cells, errors="coerce")).between(low, high),
        error=f"{expected} from {low:g} to {high:g}",
    )


def filled() -> Check:
    """Check that a cell is not blank."""
    return Check(lambda cells: cells.str.strip() != "", error="something, not a blank cell")


def unrepeated(thing: str) -> Check:
    """Check that no earlier row has the same cell."""
    return Check(lambda cells: ~cells.duplicated(), error=f"{thing} that no earlier row has")


def in_order(first: str, last: str) -> Check:
    """Check that the day in column `last` is blank or not before the day in `first`.

    A `first` that is no day is left to the check of its own column.
    """

    def not_before(rows: pd.DataFrame) -> pd.Series:
        return (rows[last] == "") | (rows[last] >= rows[first]) | ~rows[first].str.fullmatch(DATE)

    return Check(not_before, name=last, error=f"a day that is not before {first}")


def in_theatre() -> Check:
    """Check that a point lies in `THEATRE` or is marked as outside.

    A point that is not on the globe is left to the checks of its columns.
    """
    west, south, east, north = THEATRE

    def inside(rows: pd.DataFrame) -> pd.Series:
        lon = pd.to_numeric(rows["lon"], errors="coerce")
        lat = pd.to_numeric(rows["lat"], errors="coerce")
        return (
            (lon.between(west, east) & lat.between(south, north))
            | (rows["outside_theatre"] == "yes")
            | ~(lon.between(-180, 180) & lat.between(-90, 90))
        )

    return Check(
        inside,
        name="lon",
        error=f"a point within {west:g}–{east:g}° E, {south:g}–{north:g}° N, "
        "or yes in the column outside_theatre",
    )


def _short_list(words: Iterable[str]) -> str:
    words = [word for word in words if word]
    return ", ".join(words) if len(words) <= len(vocabulary.ACTORS) else "see the Data page"
