"""Brings the tables of a store to the form that this program knows, with Alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from geodata.errors import StoreError

MIGRATIONS = Path(__file__).parent / "migrations"

UPGRADE_LOCK = 7_104_221
"""Any number that no other program uses for a lock of the same database."""


def upgrade(engine: Engine) -> None:
    """Make or change the tables where needed; several programs may do so at once.

    Raises `StoreError` if a newer program has changed them already.
    """
    scripts = ScriptDirectory(str(MIGRATIONS))
    newest = scripts.get_current_head()
    with engine.begin() as connection:
        if _current(connection) == newest:
            return
    with engine.begin() as connection:
        _wait_for_others(connection)
        found = _current(connection)
        if found == newest:
            return
        if found not in {None, *(script.revision for script in scripts.walk_revisions())}:
            raise StoreError(
                f"The store has the form {found!r}, which this program does not know (it knows "
                f"{newest!r}). A newer program has made it: update this one."
            )
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        command.upgrade(config, "head")


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _wait_for_others(connection: Connection) -> None:
    """Let one program in at a time."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": UPGRADE_LOCK})
    else:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
