"""Decisions about candidates: accept, merge, reject, and take the decision back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, select

from geodata import schemas
from geodata.errors import StoreError
from geodata.places import fold
from geodata.store import articles, audit, drafts, layout
from geodata.store.audit import Deed
from geodata.store.database import Change, Store
from geodata.store.drafts import Known, Row
from geodata.store.queue import WAITING, Entry, entry, take


@dataclass(frozen=True)
class Citation:
    """The source that a decision rests on."""

    id: str
    """Its id, new or known."""
    row: Row | None
    """Its row if it is new; None if the catalogue or the store has it."""


def accept(store: Store, seen: Entry, known: Known, who: str) -> str:
    """Make a candidate a new incident with its claims and source; return the incident's id.

    Raises `DataError` if a row would not pass the checks of the catalogue's tables, and
    `ConflictError` if somebody changed the candidate since it was `seen`.
    """
    with store.changing(who) as change:
        article = articles.stored(change.connection, seen.article).article
        drafts.refuse(drafts.problems(seen.draft, article))
        id_ = _free_incident_id(change.connection, seen, known)
        values = {"state": "accepted", "incident": id_, "decision": change.number}
        take(change, seen, values, state=WAITING)
        source = _citation(change.connection, seen, known)
        row = drafts.incident_row(seen.draft, id_, source.id)
        drafts.refuse(drafts.check(row, schemas.incidents({source.id}), "incident"))
        change.connection.execute(insert(layout.incidents).values(candidate=seen.id, **row))
        claims = _cite(change, seen, source, id_)
        after = {"incident": row, "claims": claims, "source": source.row}
        audit.remember(change, Deed("accept", seen.article, seen.id, after=after))
    return id_


def merge(store: Store, seen: Entry, incident: str, known: Known, who: str) -> None:
    """Make a candidate a claim, with its source, about an incident that is known already.

    Raises as `accept` does.
    """
    with store.changing(who) as change:
        article = articles.stored(change.connection, seen.article).article
        drafts.refuse(drafts.problems(seen.draft, article, merging=True))
        if incident not in known.incidents and not _has(change, layout.incidents, incident):
            raise StoreError(f"There is no incident {incident!r} any more. Choose another one.")
        values = {"state": "merged", "incident": incident, "decision": change.number}
        take(change, seen, values, state=WAITING)
        source = _citation(change.connection, seen, known)
        claims = _cite(change, seen, source, incident)
        after = {"claims": claims, "source": source.row}
        audit.remember(change, Deed("merge", seen.article, seen.id, after=after))


def reject(store: Store, seen: Entry, who: str) -> None:
    """Set a candidate aside. Raises `ConflictError` as `accept` does."""
    with store.changing(who) as change:
        take(change, seen, {"state": "rejected", "decision": change.number}, state=WAITING)
        audit.remember(change, Deed("reject", seen.article, seen.id))


def undo(store: Store, seen: Entry, who: str) -> None:
    """Take the decision about a candidate back: it waits for review again.

    Raises `StoreError` if there is no decision or another candidate rests on it, and
    `ConflictError` as `accept` does.
    """
    if seen.state == WAITING:
        raise StoreError("Nothing has been decided about this candidate.")
    with store.changing(who) as change:
        values = {"state": WAITING, "incident": None, "decision": None}
        take(change, seen, values, state=seen.state)
        before: dict[str, Any] = {"state": seen.state}
        if seen.state != "rejected":
            before |= _withdraw(change, seen)
        audit.remember(change, Deed("undo", seen.article, seen.id, before=before))


def last_decided(store: Store) -> Entry | None:
    """Return the candidate that was decided last and not taken back; None if there is none."""
    table = layout.candidates
    latest = select(table.c.id).where(table.c.decision.is_not(None))
    with store.reading() as connection:
        id_ = connection.execute(latest.order_by(table.c.decision.desc()).limit(1)).scalar()
    return entry(store, id_) if id_ else None


def _citation(connection: Connection, seen: Entry, known: Known) -> Citation:
    """Return the source that an article is: one that is known by its address, or a new one."""
    table = layout.sources
    cited = select(table.c.id).where(table.c.article == seen.article)
    id_ = connection.execute(cited).scalar()
    if id_:
        return Citation(id_, None)
    row = drafts.source_row(articles.stored(connection, seen.article).article)
    if row["url"] in known.sources:
        return Citation(known.sources[row["url"]], None)
    day = row["date"].replace("-", "") or "undated"
    taken = frozenset(known.sources.values())
    id_ = _free_id(connection, table, f"{slug(row['publisher'])}-{day}", taken)
    return Citation(id_, row | {"id": id_})


def _cite(change: Change, seen: Entry, source: Citation, incident: str) -> Sequence[Row]:
    """Write the claims, and their source if it is new; return the claims."""
    if source.row:
        drafts.refuse(drafts.check(source.row, schemas.sources(), "article"))
        change.connection.execute(insert(layout.sources).values(article=seen.article, **source.row))
    claims = drafts.claim_rows(seen.draft, incident, source.id)
    rows = [{"candidate": seen.id, **claim} for claim in claims]
    change.connection.execute(insert(layout.claims), rows)
    return claims


def _withdraw(change: Change, seen: Entry) -> Mapping[str, Any]:
    """Delete what a candidate became and return it."""
    claims, connection = layout.claims, change.connection
    if seen.state == "accepted":
        others = select(func.count(claims.c.candidate.distinct())).where(
            claims.c.incident_id == seen.incident, claims.c.candidate != seen.id
        )
        number = connection.execute(others).scalar_one()
        if number:
            raise StoreError(
                f"Other candidates ({number}) are claims about this incident. Take those "
                "decisions back first."
            )
    said = _pop(connection, claims, claims.c.candidate == seen.id)
    incident = _pop(connection, layout.incidents, layout.incidents.c.candidate == seen.id)
    (source,) = {claim["source"] for claim in said}
    still = select(func.count()).where(claims.c.source == source)
    gone = []
    if not connection.execute(still).scalar_one():
        gone = _pop(connection, layout.sources, layout.sources.c.id == source)
    return {"incident": _only(incident), "claims": said, "source": _only(gone)}


def _pop(connection: Connection, table: Table, condition: Any) -> list[dict[str, Any]]:
    """Delete the rows that meet a condition and return them."""
    wanted = select(table).where(condition).order_by(*table.primary_key)
    rows = [dict(row) for row in connection.execute(wanted).mappings()]
    connection.execute(delete(table).where(condition))
    return rows


def _only(rows: Sequence[dict[str, Any]]) -> dict[str, Any] | None:
    """Return the one row, or None if there is none."""
    return rows[0] if rows else None


def _free_incident_id(connection: Connection, seen: Entry, known: Known) -> str:
    wanted = f"{seen.draft.start}-{slug(seen.draft.place)}-{seen.draft.type}"
    return _free_id(connection, layout.incidents, wanted, known.incidents)


def _free_id(connection: Connection, table: Table, wanted: str, taken: frozenset[str]) -> str:
    """Return `wanted`, with a number if it is taken."""
    alike = select(table.c.id).where(table.c.id.startswith(wanted, autoescape=True))
    stored = set(connection.execute(alike).scalars())
    number, id_ = 1, wanted
    while id_ in taken or id_ in stored:
        number += 1
        id_ = f"{wanted}-{number}"
    return id_


def _has(change: Change, table: Table, id_: str) -> bool:
    found = change.connection.execute(select(table.c.id).where(table.c.id == id_))
    return found.first() is not None


def slug(text: str) -> str:
    """Return `text` as a part of an id: at most four words of plain letters and digits."""
    letters = (letter if letter.isascii() and letter.isalnum() else " " for letter in fold(text))
    return "-".join("".join(letters).split()[:4]) or "unnamed"
