"""What a reviewer makes of a candidate: cells of the tables, checked as every other row is."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date

import pandas as pd
from pandera.pandas import DataFrameSchema

from geodata import schemas, tables
from geodata.errors import DataError, Problem
from geodata.model import Article, Candidate
from geodata.store import layout

Row = dict[str, str]

NEW_ID = "new"
"""Stands for an id that is given when a candidate is accepted."""

DENIAL = "Denies it."
"""What somebody says who denies an incident and of whose words no more is given."""


@dataclass(frozen=True)
class Known:
    """What the catalogue that comes with the product holds, in so far as the store must know."""

    incidents: frozenset[str] = frozenset()
    """Ids of its incidents."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """Ids of its sources by their address."""


@dataclass(frozen=True)
class Draft:
    """One incident and the claims about it, as text: cells of incidents.csv and claims.csv."""

    start: str = ""
    """First day, YYYY-MM-DD."""
    end: str = ""
    """Last day, inclusive; blank for the same day."""
    place: str = ""
    """Where, in words."""
    lat: str = ""
    """Degrees north, WGS 84."""
    lon: str = ""
    """Degrees east, WGS 84."""
    location_precision: str = ""
    """A word of `vocabulary.PRECISIONS`."""
    type: str = ""
    """A word of `vocabulary.INCIDENT_TYPES`."""
    initiator: str = ""
    """Actors joined by semicolons."""
    target: str = ""
    """Actors joined by semicolons."""
    killed_armenian_military: str = ""
    """Blank where no number is given, as in all that follow."""
    killed_azerbaijani_military: str = ""
    """See above."""
    killed_civilians: str = ""
    """See above."""
    wounded: str = ""
    """All sides together."""
    captured: str = ""
    """All sides together."""
    status: str = ""
    """A word of `vocabulary.STATUSES`."""
    summary: str = ""
    """What happened, in the reviewer's own words."""
    outside_theatre: str = ""
    """`yes` for a point far from both countries."""
    claimant: str = ""
    """Who says so."""
    stance: str = ""
    """A word of `vocabulary.STANCES`."""
    statement: str = ""
    """What the claimant says, in the reviewer's own words; blank for the summary."""
    denied_by: str = ""
    """Who denies it; blank if nobody does."""
    denial: str = ""
    """What they say, in the reviewer's own words; blank for `DENIAL`."""


def from_candidate(candidate: Candidate) -> Draft:
    """Return what a candidate lets be filled in; the summary is left to the reviewer.

    Nothing is confirmed by one article alone: a denial means that the sides disagree.
    """
    counts = {name: _text(getattr(candidate, name)) for name in schemas.CASUALTIES}
    disputed = candidate.denied_by or candidate.stance == "denies"
    return Draft(
        start=_text(candidate.start),
        end=_text(candidate.end),
        place=candidate.place,
        lat=_degrees(candidate.lat),
        lon=_degrees(candidate.lon),
        location_precision=candidate.location_precision,
        type=candidate.type,
        initiator=candidate.initiator,
        target=candidate.target,
        **counts,
        status="disputed" if disputed else "claimed_by_one_side",
        claimant=candidate.claimant,
        stance=candidate.stance,
        denied_by=candidate.denied_by,
    )


def from_json(cells: Mapping[str, str]) -> Draft:
    """Return a draft from what the store holds; cells of other programs are left out."""
    known = {item.name for item in fields(Draft)}
    return Draft(**{name: cell for name, cell in cells.items() if name in known})


def source_row(article: Article, id_: str = NEW_ID) -> Row:
    """Return the row of sources.csv that an article makes."""
    published = _text(article.published)
    cells = (article.publisher, article.title, published, article.url, article.language)
    return {"id": id_, **dict(zip(layout.SOURCE_CELLS, map(str.strip, cells), strict=True))}


def incident_row(draft: Draft, id_: str = NEW_ID, source: str = NEW_ID) -> Row:
    """Return the row of incidents.csv that a draft makes."""
    cells = {name: cell.strip() for name, cell in asdict(draft).items()}
    cells |= {"sources": source, "end": cells["end"] or cells["start"]}
    return {"id": id_, **{name: cells[name] for name in layout.INCIDENT_CELLS}}


def claim_rows(draft: Draft, incident: str = NEW_ID, source: str = NEW_ID) -> tuple[Row, ...]:
    """Return the rows of claims.csv that a draft makes: who says so, and who denies it."""
    said = (draft.claimant, draft.stance, draft.statement.strip() or draft.summary)
    denied = (draft.denied_by, "denies", draft.denial.strip() or DENIAL)
    return tuple(
        {
            "incident_id": incident,
            "claimant": claimant.strip(),
            "stance": stance,
            "statement": statement.strip(),
            "source": source,
        }
        for claimant, stance, statement in ((said, denied) if draft.denied_by.strip() else (said,))
    )


def problems(draft: Draft, article: Article, *, merging: bool = False) -> tuple[Problem, ...]:
    """Return why a draft cannot be accepted yet; with `merging` as a claim alone.

    A statement that is missing because the summary is, is one problem, not two.
    """
    new = {NEW_ID}
    article_problems = check_source(article)
    said, *denied = claim_rows(draft)
    claim = check(said, schemas.claims(new, new), "claim")
    if any(row["claimant"] == said["claimant"] for row in denied):
        expected = "somebody else than who says so"
        claim.append(Problem("claim", 0, "denied_by", expected, said["claimant"]))
    if merging:
        return (*claim, *article_problems)
    incident = check(incident_row(draft), schemas.incidents(new), "incident")
    if not said["statement"]:
        claim = [problem for problem in claim if problem.field != "statement"]
    return (*incident, *claim, *article_problems)


def check_source(article: Article) -> list[Problem]:
    """Return why an article cannot be a source."""
    return check(source_row(article), schemas.sources(), "article")


def refuse(problems: Collection[Problem]) -> None:
    """Raise `DataError` if there are problems."""
    if problems:
        raise DataError("\n".join(map(str, problems)))


def check(row: Row, schema: DataFrameSchema, name: str, line: int = 0) -> list[Problem]:
    """Return what is wrong with one row, which a message calls `name`."""
    frame = pd.DataFrame([row], dtype="str")
    return [
        Problem(name, line, cell.field, cell.expected, cell.found)
        for cell in tables.broken_cells(frame, schema)
    ]


def _degrees(value: float | None) -> str:
    """Return degrees to ten metres, which is more than any article tells."""
    return "" if value is None else str(round(value, 4))


def _text(value: date | float | None) -> str:
    return "" if value is None else str(value)
