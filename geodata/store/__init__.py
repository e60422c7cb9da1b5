"""What people added: articles, candidates under review, accepted incidents, and who did what.

    article + candidates ─→ add ─→ queue ─┬→ accept ─→ incident, claim, source ─→ additions
                                          ├→ merge  ─→ claim, source           ─→ additions
                                          └→ reject
    each of these, and edit, describe and undo, leaves a record in the history for ever

The store is one SQLite file, or the database that `DATABASE_URL` names. Whoever changes a record
says which version of it was seen; if somebody else was faster, `ConflictError` is raised and
nothing is overwritten.
"""

from geodata.store.additions import additions, revision
from geodata.store.articles import StoredArticle, add, article, describe, enqueue, unsaved
from geodata.store.audit import ACTIONS, Record, history
from geodata.store.database import Store, default_url, is_there, open_store
from geodata.store.decisions import accept, last_decided, merge, reject, undo
from geodata.store.drafts import Draft, Known
from geodata.store.proposals import around, on_map
from geodata.store.queue import STATES, WAITING, Entry, edit, entry, problems, queue

__all__ = [
    "ACTIONS",
    "STATES",
    "WAITING",
    "Draft",
    "Entry",
    "Known",
    "Record",
    "Store",
    "StoredArticle",
    "accept",
    "add",
    "additions",
    "around",
    "article",
    "default_url",
    "describe",
    "edit",
    "enqueue",
    "entry",
    "history",
    "is_there",
    "last_decided",
    "merge",
    "on_map",
    "open_store",
    "problems",
    "queue",
    "reject",
    "revision",
    "undo",
    "unsaved",
]
