"""What the store gives to the catalogue."""

from datetime import date

from sqlalchemy import Connection, select

from geodata.model import Additions, Claim, Source
from geodata.store import layout
from geodata.store.database import Store

_AS_TOLD = (layout.claims.c.candidate, layout.claims.c.stance == "denies")
"""The order of claims: who denies comes after who asserts."""


def revision(store: Store) -> int:
    """Return the number of the last change; whatever was read before it may be outdated."""
    with store.reading() as connection:
        return _revision(connection)


def additions(store: Store) -> Additions:
    """Return all accepted incidents with their claims and sources, at one revision."""
    claim_cells = [layout.claims.c[name] for name in layout.CLAIM_CELLS]
    with store.reading() as connection:
        incidents = connection.execute(select(layout.incidents).order_by("id")).mappings().all()
        claims = connection.execute(select(*claim_cells).order_by(*_AS_TOLD)).all()
        sources = connection.execute(select(layout.sources)).mappings().all()
        number = _revision(connection)
    cells = ("id", *layout.INCIDENT_CELLS)
    return Additions(
        incidents=tuple({name: row[name] for name in cells} for row in incidents),
        claims=tuple(Claim(*row) for row in claims),
        sources={
            row["id"]: Source(
                row["id"],
                row["publisher"],
                row["title"],
                date.fromisoformat(row["date"]) if row["date"] else None,
                row["url"],
                row["language"],
            )
            for row in sources
        },
        revision=number,
    )


def _revision(connection: Connection) -> int:
    number: int = connection.execute(select(layout.revision.c.number)).scalar_one()
    return number
