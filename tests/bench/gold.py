"""The invented articles of `tests/ingest` and the incidents that a careful person takes from them.

`tests/ingest/README.md` tells the format and the rules of annotation.
"""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from geodata.model import Article

ARTICLES = Path(__file__).parents[1] / "ingest" / "articles"
PARTS = ("tune", "held_out")
NEGATIVE = "negative"
"""The style of articles that tell of no incident of the theatre."""

FIGURES = (
    "killed",
    "wounded",
    "captured",
    "killed_armenian_military",
    "killed_azerbaijani_military",
    "killed_civilians",
)


@dataclass(frozen=True)
class Event:
    """One incident that an article reports, as an annotator took it down."""

    start: date
    """First day."""
    end: date
    """Last day, inclusive."""
    places: tuple[str, ...]
    """Gazetteer names that are right, the best first."""
    types: tuple[str, ...]
    """Words of `vocabulary.INCIDENT_TYPES` that are right, the best first."""
    precision: str
    """A word of `vocabulary.PRECISIONS`."""
    claimants: tuple[str, ...] = ("publisher",)
    """Sides that are right; `publisher` where the article speaks for itself."""
    stances: tuple[str, ...] = ("asserts",)
    """Words of `vocabulary.STANCES` that are right."""
    figures: tuple[tuple[str, tuple[int, ...]], ...] = ()
    """Names of `FIGURES` with the numbers that are right; absent if the article has none."""
    is_open: bool = False
    """Whether the words alone leave open which of `places` is meant."""
    is_optional: bool = False
    """Whether a careful reader may list it or not."""


@dataclass(frozen=True)
class Case:
    """One article with its gold."""

    path: Path
    """The text file."""
    part: str
    """A word of `PARTS`."""
    style: str
    """What kind of text it is."""
    events: tuple[Event, ...]
    """In the order of the file."""

    @property
    def name(self) -> str:
        """Return a short name such as `tune/01-soldier-killed-sotk`."""
        return f"{self.part}/{self.path.stem}"


def cases(parts: tuple[str, ...] = PARTS) -> list[Case]:
    """Return all articles of some parts in the order of their names."""
    return [case(path) for part in parts for path in sorted((ARTICLES / part).glob("*.txt"))]


def case(path: Path) -> Case:
    """Return the article in the text file `path`, with the gold beside it."""
    record = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    events = tuple(event(entry) for entry in record["events"])
    return Case(path, path.parent.name, record["style"], events)


def event(entry: dict[str, Any]) -> Event:
    """Return one event from its entry in a gold file."""
    figures = ((name, _several(entry[name])) for name in FIGURES if entry.get(name) is not None)
    return Event(
        start=date.fromisoformat(entry["start"]),
        end=date.fromisoformat(entry["end"]),
        places=tuple(entry.get("places", [entry["place"]])),
        types=tuple(entry.get("types", [entry["type"]])),
        precision=entry["precision"],
        claimants=tuple(entry.get("claimants", [entry["claimant"]])),
        stances=tuple(entry.get("stances", [entry["stance"]])),
        figures=tuple(figures),
        is_open=entry.get("open", False),
        is_optional=entry.get("optional", False),
    )


def article(path: Path) -> Article:
    """Return the article in a text file with header lines, without the product's reader."""
    head, _, text = path.read_text(encoding="utf-8").partition("\n\n")
    header = dict(line.split(": ", 1) for line in head.splitlines())
    return Article(
        address=str(path),
        title=header["title"],
        publisher=header["publisher"],
        published=date.fromisoformat(header["published"]),
        url=header["url"],
        language="en",
        text=text,
    )


def _several(value: int | list[int]) -> tuple[int, ...]:
    return tuple(value) if isinstance(value, list) else (value,)
