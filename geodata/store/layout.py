"""The tables of the store, as the program sees them; `migrations/` makes and changes them.

Days and times are text (ISO 8601, times in UTC), so that both databases, the exported files and
the tables of the catalogue hold the very same words.
"""

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, MetaData, Table, Text

from geodata import schemas

metadata = MetaData()

INCIDENT_CELLS = (
    "start", "end", "place", "lat", "lon", "location_precision", "type", "initiator", "target",
    *schemas.CASUALTIES, "status", "summary", "sources", "outside_theatre",
)  # fmt: skip
"""Columns of incidents.csv, but for the id."""

SOURCE_CELLS = ("publisher", "title", "date", "url", "language")
"""Columns of sources.csv, but for the id."""

CLAIM_CELLS = ("incident_id", "claimant", "stance", "statement", "source")
"""Columns of claims.csv."""


def _text(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


def _version() -> Column[int]:
    """Return the number that grows with each change of a record."""
    return Column("version", Integer, nullable=False)


revision = Table(
    "revision",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, nullable=False),
)
"""One row: the number of the last change. Each change raises it first, so that changes wait
for each other and are numbered in the order in which they are seen."""

articles = Table(
    "articles",
    metadata,
    Column("id", Text, primary_key=True),
    *_text("address", "title", "publisher", "published", "url", "language", "text"),
    _version(),
)

candidates = Table(
    "candidates",
    metadata,
    Column("id", Text, primary_key=True),
    Column("article", Text, ForeignKey("articles.id"), nullable=False),
    Column("found", JSON, nullable=False),
    Column("draft", JSON, nullable=False),
    Column("state", Text, nullable=False),
    Column("incident", Text),
    Column("decision", Integer),
    _version(),
    Index("candidates_by_state", "state"),
    Index("candidates_by_article", "article"),
)
"""`found` is what the article gave and never changes, `draft` what reviewers made of it;
`decision` is the number of the change that decided it."""

incidents = Table(
    "incidents",
    metadata,
    Column("id", Text, primary_key=True),
    *_text(*INCIDENT_CELLS),
    Column("candidate", Text, ForeignKey("candidates.id"), nullable=False, unique=True),
)

sources = Table(
    "sources",
    metadata,
    Column("id", Text, primary_key=True),
    *_text(*SOURCE_CELLS),
    Column("article", Text, ForeignKey("articles.id"), nullable=False, unique=True),
)

claims = Table(
    "claims",
    metadata,
    Column("candidate", Text, ForeignKey("candidates.id"), primary_key=True),
    Column("claimant", Text, primary_key=True),
    *_text(*(name for name in CLAIM_CELLS if name != "claimant")),
    Index("claims_by_incident", "incident_id"),
)
"""A candidate makes one claim, or two where somebody denies what another says. A claim may be
about an incident of the catalogue and cite a source of it: no foreign keys."""

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    *_text("at", "who", "action"),
    Column("candidate", Text),
    Column("article", Text),
    Column("before", JSON(none_as_null=True)),
    Column("after", JSON(none_as_null=True)),
    Index("audit_by_candidate", "candidate"),
)
"""Rows are only ever added: the database itself refuses to change or delete them."""
