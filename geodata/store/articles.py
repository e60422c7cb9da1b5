"""The articles in the store: each once, with what a source must say of it."""

import hashlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, select, update

from geodata.errors import ConflictError, StoreError
from geodata.model import Article, Candidate
from geodata.store import audit, drafts, layout
from geodata.store.audit import Deed
from geodata.store.database import Change, Store, open_store
from geodata.store.queue import WAITING, Entry, candidate_to_json, headline

LANGUAGE = "en"
"""What is extracted is English; so is an article that does not say."""


@dataclass(frozen=True)
class StoredArticle:
    """An article in the store."""

    id: str
    """Follows from its text: the same text is the same article, wherever it was found."""
    article: Article
    """The article; what is known of it may have been corrected."""
    version: int
    """Grows with each correction."""


def add(article: Article, candidates: Iterable[Candidate], who: str = "command line") -> int:
    """Queue what an article gave in the default store; return how many candidates are new.

    An article that is there already, or gave nothing, adds none.
    """
    store = open_store()
    try:
        return enqueue(store, article, tuple(candidates), who)
    finally:
        store.close()


def enqueue(store: Store, article: Article, candidates: tuple[Candidate, ...], who: str) -> int:
    """Queue the candidates of an article for review and return how many are new."""
    about, entries = unsaved(article, candidates)
    with store.reading() as connection:
        if not entries or _row(connection, about.id):
            return 0
    with store.changing(who) as change:
        if _row(change.connection, about.id):
            return 0
        _insert(change, about, entries)
    return len(entries)


def unsaved(
    article: Article, candidates: tuple[Candidate, ...]
) -> tuple[StoredArticle, tuple[Entry, ...]]:
    """Return an article and its candidates as the store would hold them, without a store."""
    id_ = article_id(article)
    about = replace(article, language=article.language or LANGUAGE)
    entries = (
        waiting(f"{id_}-{number:03}", StoredArticle(id_, about, 1), candidate)
        for number, candidate in enumerate(candidates, 1)
    )
    return StoredArticle(id_, about, 1), tuple(entries)


def waiting(id_: str, about: StoredArticle, candidate: Candidate) -> Entry:
    """Return a candidate that nobody has looked at."""
    return Entry(
        id=id_,
        article=about.id,
        headline=headline(about.article.title, about.article.publisher),
        found=candidate,
        draft=drafts.from_candidate(candidate),
        state=WAITING,
        incident=None,
        decision=None,
        version=1,
    )


def article_id(article: Article) -> str:
    """Return the id of an article."""
    return hashlib.sha256(" ".join(article.text.split()).encode()).hexdigest()[:16]


def article(store: Store, id_: str) -> StoredArticle:
    """Return an article; raises `StoreError` if there is none."""
    with store.reading() as connection:
        return stored(connection, id_)


def stored(connection: Connection, id_: str) -> StoredArticle:
    """Return an article within a transaction; raises `StoreError` if there is none."""
    row = _row(connection, id_)
    if row is None:
        raise StoreError(f"There is no article {id_!r} in the store.")
    cells = {name: row[name] for name in row if name not in ("id", "version")}
    day = date.fromisoformat(row["published"]) if row["published"] else None
    return StoredArticle(id_, Article(**(cells | {"published": day})), row["version"])


def describe(store: Store, seen: StoredArticle, corrected: Article, who: str) -> None:
    """Correct what is known of an article: title, publisher, day, address, language.

    Its text stays as it was read. If it is cited already, its source is corrected as well.
    Raises `ConflictError` if somebody corrected it meanwhile.
    """
    wanted = replace(corrected, text=seen.article.text, address=seen.article.address)
    table, before, after = layout.articles, _about(seen.article), _about(wanted)
    with store.changing(who) as change:
        result = change.connection.execute(
            update(table)
            .where(table.c.id == seen.id, table.c.version == seen.version)
            .values(after | {"version": seen.version + 1})
        )
        if not result.rowcount:
            raise ConflictError(
                "Somebody else corrected this article meanwhile. Nothing was overwritten; "
                "look at it again."
            )
        _correct_source(change, seen.id, wanted)
        audit.remember(change, Deed("describe", seen.id, before=before, after=after))


def _correct_source(change: Change, id_: str, article: Article) -> None:
    table = layout.sources
    cited = select(table.c.id).where(table.c.article == id_)
    if change.connection.execute(cited).first() is None:
        return
    drafts.refuse(drafts.check_source(article))
    row = drafts.source_row(article)
    cells = {name: row[name] for name in layout.SOURCE_CELLS}
    change.connection.execute(update(table).where(table.c.article == id_).values(cells))


def _row(connection: Connection, id_: str) -> dict[str, Any] | None:
    wanted = select(layout.articles).where(layout.articles.c.id == id_)
    row = connection.execute(wanted).mappings().first()
    return dict(row) if row else None


def _insert(change: Change, about: StoredArticle, entries: tuple[Entry, ...]) -> None:
    cells = asdict(about.article) | _about(about.article)
    change.connection.execute(
        insert(layout.articles).values(id=about.id, version=about.version, **cells)
    )
    rows = [
        {
            "id": entry.id,
            "article": about.id,
            "found": candidate_to_json(entry.found),
            "draft": asdict(entry.draft),
            "state": entry.state,
            "version": entry.version,
        }
        for entry in entries
    ]
    change.connection.execute(insert(layout.candidates), rows)
    after = {"title": about.article.title, "candidates": [entry.id for entry in entries]}
    audit.remember(change, Deed("add", about.id, after=after))


def _about(article: Article) -> dict[str, str]:
    return {
        "title": article.title,
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else "",
        "url": article.url,
        "language": article.language or LANGUAGE,
    }
