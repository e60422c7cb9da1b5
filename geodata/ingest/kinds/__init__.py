"""Which type of incident the words of one clause tell of, where they tell of several."""

from geodata.ingest.kinds.causes import after_mines, by_cause
from geodata.ingest.kinds.clause import of_clause

__all__ = ["after_mines", "by_cause", "of_clause"]
