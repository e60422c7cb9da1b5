"""An event and a candidate that agree, for tests to take and change."""

from datetime import date
from pathlib import Path

from geodata.model import Article, Candidate
from tests.bench.gold import FIGURES, Case, Event

DAY = date(2022, 5, 28)

EVENT = Event(
    start=DAY,
    end=DAY,
    places=("Sotk",),
    types=("shelling", "casualty"),
    precision="settlement",
    claimants=("Armenia",),
)

CANDIDATE = Candidate(
    start=DAY,
    end=DAY,
    place="Sotk",
    lat=40.2031,
    lon=45.8647,
    location_precision="settlement",
    alternatives=(),
    type="shelling",
    initiator="Azerbaijan Armed Forces",
    target="Armenian Armed Forces",
    claimant="Ministry of Defence of Armenia",
    stance="asserts",
    **dict.fromkeys(FIGURES),
    quote="Shots were fired near Sotk",
    span=(0, 26),
    confidence=0.8,
    incident=None,
)

ARTICLE = Article(
    address="01-example.txt",
    title="Shots near Sotk",
    publisher="Meridian Wire",
    published=date(2022, 5, 30),
    url="https://example.org/2022/example",
    language="en",
    text="Shots were fired near Sotk on Saturday. A villager died at Kapan when a mine went off.",
)


def case(*events: Event, style: str = "wire") -> Case:
    """Return a case with some events; its file need not exist."""
    return Case(Path("tune/01-example.txt"), "tune", style, events)
