"""The first form of the store.

The columns are written out here and not taken from `geodata.store.layout`: that one follows the
program, this one must for ever make what stores of this revision have.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

SQLITE_TRIGGERS = [
    f"CREATE TRIGGER audit_refuses_{word} BEFORE {word} ON audit "
    "BEGIN SELECT RAISE(ABORT, 'the history can only grow'); END"
    for word in ("update", "delete")
]
POSTGRESQL_TRIGGERS = [
    "CREATE FUNCTION audit_refuses() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the history can only grow'; END $$",
    "CREATE TRIGGER audit_refuses BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
    "FOR EACH STATEMENT EXECUTE FUNCTION audit_refuses()",
]


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _key() -> sa.Column[str]:
    return sa.Column("id", sa.Text, primary_key=True)


def _number(name: str, *, primary_key: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, primary_key=primary_key, autoincrement=False, nullable=False)


def _belongs_to(name: str, table: str, *, unique: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, sa.ForeignKey(f"{table}.id"), nullable=False, unique=unique)


def upgrade() -> None:
    """Make all tables."""
    _revision()
    _reviewed()
    _accepted()
    _audit()


def _revision() -> None:
    table = op.create_table("revision", _number("id", primary_key=True), _number("number"))
    op.bulk_insert(table, [{"id": 1, "number": 0}])


def _reviewed() -> None:
    op.create_table(
        "articles",
        _key(),
        *_text("address", "title", "publisher", "published", "url", "language", "text"),
        _number("version"),
    )
    op.create_table(
        "candidates",
        _key(),
        _belongs_to("article", "articles"),
        sa.Column("found", sa.JSON, nullable=False),
        sa.Column("draft", sa.JSON, nullable=False),
        *_text("state"),
        sa.Column("incident", sa.Text),
        sa.Column("decision", sa.Integer),
        _number("version"),
    )
    op.create_index("candidates_by_state", "candidates", ["state"])
    op.create_index("candidates_by_article", "candidates", ["article"])


def _accepted() -> None:
    op.create_table(
        "incidents",
        _key(),
        *_text(
            "start", "end", "place", "lat", "lon", "location_precision", "type", "initiator",
            "target", "killed_armenian_military", "killed_azerbaijani_military",
            "killed_civilians", "wounded", "captured", "status", "summary", "sources",
            "outside_theatre",
        ),
        _belongs_to("candidate", "candidates", unique=True),
    )  # fmt: skip
    op.create_table(
        "sources",
        _key(),
        *_text("publisher", "title", "date", "url", "language"),
        _belongs_to("article", "articles", unique=True),
    )
    op.create_table(
        "claims",
        sa.Column("candidate", sa.Text, sa.ForeignKey("candidates.id"), primary_key=True),
        sa.Column("claimant", sa.Text, primary_key=True),
        *_text("incident_id", "stance", "statement", "source"),
    )
    op.create_index("claims_by_incident", "claims", ["incident_id"])


def _audit() -> None:
    op.create_table(
        "audit",
        _number("id", primary_key=True),
        *_text("at", "who", "action"),
        sa.Column("candidate", sa.Text),
        sa.Column("article", sa.Text),
        sa.Column("before", sa.JSON),
        sa.Column("after", sa.JSON),
    )
    op.create_index("audit_by_candidate", "audit", ["candidate"])
    is_postgresql = op.get_bind().dialect.name == "postgresql"
    for statement in POSTGRESQL_TRIGGERS if is_postgresql else SQLITE_TRIGGERS:
        op.execute(statement)
