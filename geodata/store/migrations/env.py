"""Runs the migrations in the transaction that `geodata.store.upgrade` has opened."""

from alembic import context

from geodata.store import layout

context.configure(
    connection=context.config.attributes["connection"], target_metadata=layout.metadata
)
context.run_migrations()
