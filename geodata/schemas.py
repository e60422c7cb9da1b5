"""What each table must hold: its columns and, for each, the checks."""

from collections.abc import Collection

from pandera.pandas import Check, Column, DataFrameSchema

from geodata import vocabulary
from geodata.checks import (
    ADDRESS,
    citations,
    day,
    filled,
    in_order,
    in_theatre,
    list_of,
    matches,
    number,
    one_of,
    unrepeated,
)

CASUALTIES = (
    "killed_armenian_military",
    "killed_azerbaijani_military",
    "killed_civilians",
    "wounded",
    "captured",
)
"""Columns that count people; blank means that no source gives a number."""

LICENCE = r"([A-Za-z0-9][A-Za-z0-9.+-]{0,63})?"
LICENCE_WORDS = f"blank, {', '.join(filter(None, vocabulary.SOURCE_LICENCES))}, or an SPDX id"


def _text(*checks: Check) -> Column:
    return Column(str, checks=list(checks))


def _identifier() -> Column:
    return _text(
        matches(r"[a-z0-9][a-zA-Z0-9._-]*", "a permanent id of letters, digits, dots and hyphens"),
        unrepeated("an id"),
    )


def _point() -> dict[str, Column]:
    return {
        "lat": _text(number(-90, 90, "degrees north")),
        "lon": _text(number(-180, 180, "degrees east")),
    }


def _optional(pattern: str, expected: str) -> Column:
    return _text(matches(f"({pattern})?", f"{expected}, or blank"))


def _precision() -> Column:
    return _text(one_of(vocabulary.PRECISIONS, "a precision"))


def sources() -> DataFrameSchema:
    """Return the schema of sources.csv."""
    return DataFrameSchema(
        {
            "id": _identifier(),
            "publisher": _text(filled()),
            "title": _text(filled()),
            "date": _text(day()),
            "url": _text(matches(ADDRESS, "an http or https address")),
            "language": _text(matches("[a-z]{2}", "an ISO 639-1 code of two letters")),
            "licence": Column(str, matches(LICENCE, LICENCE_WORDS), required=False),
        }
    )


def places() -> DataFrameSchema:
    """Return the schema of places.csv."""
    names = {name: _text() for name in ("names_hy", "names_az", "names_ru", "alt_names")}
    return DataFrameSchema(
        {
            "name": _text(filled(), unrepeated("a name")),
            "kind": _text(one_of(vocabulary.PLACE_KINDS, "a kind of place")),
            **_point(),
            "admin1": _text(filled()),
            "country": _text(matches("[A-Z]{2}", "an ISO 3166 code of two capitals")),
            **names,
            "coordinate_source": _text(filled()),
            "coordinate_error_km": _text(number(0.01, 100, "kilometres")),
        }
    )


def incidents(known_sources: Collection[str]) -> DataFrameSchema:
    """Return the schema of incidents.csv, given the ids of all sources."""
    return DataFrameSchema(
        {
            "id": _identifier(),
            "start": _text(filled(), day()),
            "end": _text(day()),
            "place": _text(filled()),
            **_point(),
            "location_precision": _precision(),
            "type": _text(one_of(vocabulary.INCIDENT_TYPES, "a type of incident")),
            "initiator": _text(list_of(vocabulary.ACTORS, "actors")),
            "target": _text(list_of(vocabulary.ACTORS, "actors")),
            **{name: _optional(r"[0-9]{1,6}", "a whole number") for name in CASUALTIES},
            "status": _text(one_of(vocabulary.STATUSES, "a status")),
            "summary": _text(filled()),
            "sources": _text(filled(), citations(known_sources)),
            "outside_theatre": Column(str, one_of(("", "yes"), "yes, or blank"), required=False),
        },
        checks=[in_order("start", "end"), in_theatre()],
    )


def claims(
    known_incidents: Collection[str] | None, known_sources: Collection[str]
) -> DataFrameSchema:
    """Return the schema of claims.csv, given the ids of all incidents and sources.

    None lets a claim be about any incident.
    """
    about = (
        filled()
        if known_incidents is None
        else one_of(known_incidents, "the id of an accepted incident")
    )
    return DataFrameSchema(
        {
            "incident_id": _text(about),
            "claimant": _text(filled()),
            "stance": _text(one_of(vocabulary.STANCES, "a stance")),
            "statement": _text(filled()),
            "source": _text(one_of(known_sources, "an id in sources.csv")),
        }
    )


def positions(known_sources: Collection[str]) -> DataFrameSchema:
    """Return the schema of positions.csv, given the ids of all sources."""
    return DataFrameSchema(
        {
            "id": _identifier(),
            "name": _text(filled()),
            "force": _text(one_of(vocabulary.ACTORS, "a force")),
            "kind": _text(one_of(vocabulary.POSITION_KINDS, "a kind of position")),
            **_point(),
            "location_precision": _precision(),
            "valid_from": _text(day()),
            "valid_to": _text(day()),
            "strength": _optional(r"[0-9]{1,6}", "a whole number"),
            "note": _text(),
            "sources": _text(filled(), list_of(known_sources, "ids in sources.csv")),
            "outside_theatre": Column(str, one_of(("", "yes"), "yes, or blank"), required=False),
        },
        checks=[in_order("valid_from", "valid_to"), in_theatre()],
    )
