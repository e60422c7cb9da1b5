"""Opening the store, and reading and changing it as a whole or not at all."""

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, create_engine, event, make_url, update
from sqlalchemy.exc import ArgumentError, IntegrityError, SQLAlchemyError

from geodata.errors import ConflictError, StoreError
from geodata.files import one_line
from geodata.store import layout
from geodata.store.upgrade import upgrade

URL_VARIABLE = "DATABASE_URL"
"""Environment variable that names another database."""

DEFAULT_FILE = Path(__file__).parents[2] / "store.sqlite"
"""Beside the application."""

BUSY_SECONDS = 10
"""How long a change waits for another one that is under way."""

CONNECT_SECONDS = 3
"""How long to wait for a database server."""


@dataclass(frozen=True)
class Change:
    """One change that is under way."""

    connection: Connection
    """Its transaction."""
    number: int
    """The revision of the store that this change makes."""
    who: str
    """Who makes it."""
    at: str
    """When, in UTC."""


@dataclass(frozen=True)
class Store:
    """An open store."""

    engine: Engine
    """The database."""
    clock: Callable[[], datetime]
    """Tells the time, in UTC."""

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Yield a connection that sees one state of the store, whoever changes it meanwhile."""
        is_postgresql = self.engine.dialect.name == "postgresql"
        options = {"isolation_level": "REPEATABLE READ"} if is_postgresql else {}
        with _explained(self.engine), self.engine.connect() as connection:
            connection.execution_options(**options)
            with connection.begin():
                yield connection

    @contextmanager
    def changing(self, who: str) -> Iterator[Change]:
        """Yield a change that takes place as a whole when the block ends, or not at all.

        Raising the revision comes first: the database then lets one change in at a time.
        """
        if not who.strip():
            raise StoreError("A change needs the name of who makes it. Sign in first.")
        with _explained(self.engine), self.engine.begin() as connection:
            raised = update(layout.revision).values(number=layout.revision.c.number + 1)
            number = connection.execute(raised.returning(layout.revision.c.number)).scalar_one()
            yield Change(connection, number, who, f"{self.clock():%Y-%m-%dT%H:%M:%SZ}")

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def default_url() -> str:
    """Return the address of the database: what `DATABASE_URL` names, or a file of our own."""
    return os.environ.get(URL_VARIABLE) or f"sqlite:///{DEFAULT_FILE}"


def is_there(url: str | None = None) -> bool:
    """Say whether there is anything to open: a server, or a file that somebody made."""
    address = _address(url or default_url())
    return address.drivername != "sqlite" or Path(address.database or "").exists()


def open_store(
    url: str | None = None, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> Store:
    """Return the store at `url`, by default `default_url()`; make or upgrade it if needed.

    Raises `StoreError` if it cannot be reached or was made by a newer program.
    """
    engine = _engine(url or default_url())
    try:
        with _explained(engine):
            upgrade(engine)
    except StoreError:
        engine.dispose()
        raise
    return Store(engine, clock)


def _address(url: str) -> Any:
    """Return `url` with the driver that we install; hosts often say just postgres://."""
    try:
        address = make_url(url)
    except ArgumentError as error:
        raise StoreError(
            f"{URL_VARIABLE}: expected an address such as postgresql://user@host/name or "
            f"sqlite:////folder/store.sqlite, found something else. Correct it."
        ) from error
    if address.drivername in ("postgres", "postgresql"):
        return address.set(drivername="postgresql+psycopg")
    return address


def _engine(url: str) -> Engine:
    address = _address(url)
    if address.get_backend_name() == "postgresql":
        return create_engine(
            address, pool_pre_ping=True, connect_args={"connect_timeout": CONNECT_SECONDS}
        )
    if address.get_backend_name() != "sqlite":
        raise StoreError(
            f"The store can be SQLite or PostgreSQL, found {address.drivername!r}. "
            f"Correct {URL_VARIABLE}."
        )
    engine = create_engine(address, poolclass=NullPool, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """Let readers read while somebody writes; leave the begin of transactions to us."""
    connection.isolation_level = None
    _write_ahead(connection)
    for pragma in ("foreign_keys = ON", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {pragma}")


def _write_ahead(connection: Any) -> None:
    """Turn to write-ahead logging; SQLite does not wait by itself while others do the same."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            return


@contextmanager
def _explained(engine: Engine) -> Iterator[None]:
    """Turn what the database says into a `StoreError` with the cure."""
    try:
        yield
    except IntegrityError as error:
        raise ConflictError(
            "Somebody else changed the same record at the same moment. Nothing was "
            "overwritten; look at it again."
        ) from error
    except SQLAlchemyError as error:
        place = engine.url.render_as_string(hide_password=True)
        reason = one_line(getattr(error, "orig", None) or error)
        raise StoreError(
            f"The store at {place} cannot be used ({reason}). Check that it exists, that it can "
            f"be written, and {URL_VARIABLE}."
        ) from error
