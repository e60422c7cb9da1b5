"""The history: who did what and when, with what stood before and after."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select

from geodata.store import layout
from geodata.store.database import Change, Store

ACTIONS = {
    "add": "put an article into the queue",
    "describe": "corrected what is known of an article",
    "edit": "edited a candidate",
    "accept": "accepted a candidate as a new incident",
    "merge": "accepted a candidate as a claim about a known incident",
    "reject": "rejected a candidate",
    "undo": "took a decision back",
    "import": "read an exported store",
}
"""What can be done, in words that finish the sentence "Somebody …"."""


@dataclass(frozen=True)
class Record:
    """One entry of the history."""

    number: int
    """Revision of the store that the change made; they grow in the order of the changes."""
    at: str
    """When: ISO 8601 in UTC."""
    who: str
    """The address that was signed in, or another name."""
    action: str
    """A key of `ACTIONS`."""
    candidate: str | None
    """Id of the candidate that was changed; None if none was."""
    article: str | None
    """Id of the article that was changed, or that the candidate comes from."""
    before: Mapping[str, Any] | None
    """What stood before; None for what was not there."""
    after: Mapping[str, Any] | None
    """What stands after."""


@dataclass(frozen=True)
class Deed:
    """What is to be remembered of a change, beside who and when."""

    action: str
    """A key of `ACTIONS`."""
    article: str | None = None
    """Id of the article."""
    candidate: str | None = None
    """Id of the candidate."""
    before: Mapping[str, Any] | None = None
    """What stood before."""
    after: Mapping[str, Any] | None = None
    """What stands after."""


def remember(change: Change, deed: Deed) -> None:
    """Add the record of a change; once for each change."""
    row = {"id": change.number, "at": change.at, "who": change.who, **vars(deed)}
    change.connection.execute(insert(layout.audit).values(row))


def history(store: Store, candidate: str | None = None, limit: int = 1_000) -> tuple[Record, ...]:
    """Return the latest records, newest first; with `candidate` those of one candidate."""
    table = layout.audit
    wanted = select(table).order_by(table.c.id.desc()).limit(limit)
    if candidate:
        wanted = wanted.where(table.c.candidate == candidate)
    with store.reading() as connection:
        rows = connection.execute(wanted).mappings().all()
    return tuple(
        Record(row["id"], **{name: row[name] for name in layout.audit.c.keys()[1:]}) for row in rows
    )


def last_change(change: Change, candidate: str) -> str:
    """Return who changed a candidate last, and when, for a message."""
    table = layout.audit
    latest = (
        select(table.c.who, table.c.at, table.c.action)
        .where(table.c.candidate == candidate)
        .order_by(table.c.id.desc())
        .limit(1)
    )
    row = change.connection.execute(latest).first()
    return f"{row.who} {ACTIONS[row.action]} at {row.at}" if row else "somebody changed it"
