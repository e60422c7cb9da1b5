"""The queue: candidates with what reviewers made of them so far."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, select, update

from geodata.errors import ConflictError, Problem, StoreError
from geodata.model import Article, Candidate
from geodata.store import audit, drafts, layout
from geodata.store.audit import Deed
from geodata.store.database import Change, Store
from geodata.store.drafts import Draft

WAITING = "waiting"

STATES = {
    WAITING: "Waiting for review",
    "accepted": "Accepted as a new incident",
    "merged": "Accepted as a claim about a known incident",
    "rejected": "Rejected",
}
"""What a candidate can be, each with its label."""


@dataclass(frozen=True)
class Entry:
    """One candidate in the store, as it was seen."""

    id: str
    """Id of its article and a number."""
    article: str
    """Id of its article."""
    headline: str
    """Title and publisher of its article."""
    found: Candidate
    """What the article gave; it never changes."""
    draft: Draft
    """What reviewers made of it."""
    state: str
    """A key of `STATES`."""
    incident: str | None
    """Id of the incident that it became, or whose claim it became."""
    decision: int | None
    """Number of the change that decided it."""
    version: int
    """Grows with each change; whoever changes an entry must have seen the latest."""


def queue(
    store: Store, states: tuple[str, ...] = (WAITING,), article: str | None = None
) -> tuple[Entry, ...]:
    """Return the candidates in one of `states`, by article; with `article` those of one."""
    table = layout.candidates
    wanted = _entries().where(table.c.state.in_(states)).order_by(table.c.id)
    if article:
        wanted = wanted.where(table.c.article == article)
    with store.reading() as connection:
        return tuple(map(_entry, connection.execute(wanted)))


def entry(store: Store, id_: str) -> Entry:
    """Return one candidate; raises `StoreError` if there is none."""
    with store.reading() as connection:
        row = connection.execute(_entries().where(layout.candidates.c.id == id_)).first()
    if row is None:
        raise StoreError(f"There is no candidate {id_!r} in the store.")
    return _entry(row)


def edit(store: Store, seen: Entry, draft: Draft, who: str) -> Entry:
    """Keep what a reviewer made of a waiting candidate; return the entry as it is then.

    Raises `ConflictError` if somebody changed it since it was `seen`.
    """
    if draft == seen.draft:
        return seen
    with store.changing(who) as change:
        take(change, seen, {"draft": asdict(draft)}, state=WAITING)
        before, after = _differences(seen.draft, draft)
        audit.remember(change, Deed("edit", seen.article, seen.id, before, after))
    return replace(seen, draft=draft, version=seen.version + 1)


def problems(seen: Entry, article: Article, *, merging: bool = False) -> tuple[Problem, ...]:
    """Return why a candidate cannot be accepted yet; with `merging` as a claim alone."""
    return drafts.problems(seen.draft, article, merging=merging)


def take(change: Change, seen: Entry, values: Mapping[str, Any], *, state: str) -> None:
    """Change a candidate that nobody changed since it was `seen` and that is in `state`.

    Raises `ConflictError` with the name of who was faster.
    """
    if seen.state != state:
        raise StoreError(
            f"This candidate is not {STATES[state].lower()}, but: {STATES[seen.state].lower()}."
        )
    table = layout.candidates
    result = change.connection.execute(
        update(table)
        .where(table.c.id == seen.id, table.c.version == seen.version)
        .values({**values, "version": seen.version + 1})
    )
    if not result.rowcount:
        raise ConflictError(
            f"Somebody else was faster: {audit.last_change(change, seen.id)}. Nothing was "
            "overwritten; look at the candidate again."
        )


def headline(title: str, publisher: str) -> str:
    """Return what the queue calls an article."""
    return ", ".join(filter(None, (title, publisher))) or "an article without a title"


def candidate_to_json(candidate: Candidate) -> dict[str, Any]:
    """Return a candidate as JSON knows it."""
    cells = asdict(candidate)
    return {
        name: cell.isoformat() if isinstance(cell, date) else cell for name, cell in cells.items()
    }


def candidate_from_json(cells: Mapping[str, Any]) -> Candidate:
    """Return the candidate that `candidate_to_json` wrote."""
    known = {item.name: cells[item.name] for item in fields(Candidate) if item.name in cells}
    days = {name: known[name] and date.fromisoformat(known[name]) for name in ("start", "end")}
    start, end = known["span"]
    return Candidate(
        **(known | days | {"alternatives": tuple(known["alternatives"]), "span": (start, end)})
    )


def _entries() -> Select[Any]:
    table, about = layout.candidates, layout.articles
    return select(table, about.c.title, about.c.publisher).join(
        about, table.c.article == about.c.id
    )


def _entry(row: Row[Any]) -> Entry:
    cells = row._mapping
    return Entry(
        id=cells["id"],
        article=cells["article"],
        headline=headline(cells["title"], cells["publisher"]),
        found=candidate_from_json(cells["found"]),
        draft=drafts.from_json(cells["draft"]),
        state=cells["state"],
        incident=cells["incident"],
        decision=cells["decision"],
        version=cells["version"],
    )


def _differences(before: Draft, after: Draft) -> tuple[dict[str, str], dict[str, str]]:
    """Return only the cells that changed."""
    old, new = asdict(before), asdict(after)
    changed = [name for name in old if old[name] != new[name]]
    return {name: old[name] for name in changed}, {name: new[name] for name in changed}
