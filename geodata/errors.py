"""Everything that geodata raises on purpose, in one tree.

    GeodataError
    ├── DataError        a table, layer or record does not hold what it must
    ├── SelectionError   a selection cannot be: its window ends before it starts
    ├── ArticleError     an article cannot be fetched or read
    ├── StoreError       the store cannot be opened, read or written
    │   └── ConflictError    somebody else changed the same record meanwhile
    ├── ExportError      a selection cannot be written in the wanted form
    │   └── RequestError     it is asked for in words that mean nothing
    └── BuildError       a layer cannot be built from its sources

Each message says where, what was expected, what was found, and the cure.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong in an input, in words that let its author mend it."""

    file: str
    """Name of the file, or another name of the input, such as `pasted text`."""
    line: int
    """Line in the file, counted from 1; 0 if the input has no lines."""
    field: str
    """Column or key; empty if the whole row or file is meant."""
    expected: str
    """What would have been right."""
    found: str
    """What stood there instead, shortened to one line."""

    def __str__(self) -> str:
        line = f", line {self.line}" if self.line else ""
        field = f", {self.field}" if self.field else ""
        return f"{self.file}{line}{field}: expected {self.expected}, found {self.found!r}."


class GeodataError(Exception):
    """Base of all errors of this package; catch it to catch them all."""


class DataError(GeodataError):
    """A table, layer or record does not hold what it must."""


class SelectionError(GeodataError):
    """A selection that cannot be, such as a window that ends before it starts."""


class ArticleError(GeodataError):
    """An article cannot be fetched or read."""


class StoreError(GeodataError):
    """The store cannot be opened, read or written."""


class ConflictError(StoreError):
    """Somebody else changed the same record meanwhile; nothing was overwritten."""


class ExportError(GeodataError):
    """A selection cannot be written in the wanted form."""


class RequestError(ExportError):
    """An export is asked for in words that mean nothing: the asker can mend it."""


class BuildError(GeodataError):
    """A layer cannot be built: a source is missing, or is not what it was."""
