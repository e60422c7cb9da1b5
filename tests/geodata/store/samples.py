"""An article and what it gave, invented for the tests."""

from dataclasses import replace
from datetime import date

from geodata import store as stores
from geodata.model import Article, Candidate
from geodata.store import Entry, Known, Store

TEXT = (
    "The ministry said that its post near Goris came under fire on the evening of 3 June. "
    "One soldier was wounded. The other side called the report untrue."
)
ARTICLE = Article(
    address="https://news.example/1",
    title="Fire near Goris",
    publisher="Example News",
    published=date(2021, 6, 4),
    url="https://news.example/1",
    language="en",
    text=TEXT,
)
QUOTE = (0, 84)
CANDIDATE = Candidate(
    start=date(2021, 6, 3),
    end=date(2021, 6, 3),
    place="Goris",
    lat=39.51,
    lon=46.34,
    location_precision="settlement",
    alternatives=(),
    type="shelling",
    initiator="Azerbaijan Armed Forces",
    target="Armenian Armed Forces",
    claimant="Armenian Ministry of Defence",
    stance="asserts",
    killed_armenian_military=None,
    killed_azerbaijani_military=None,
    killed_civilians=None,
    killed=None,
    wounded=1,
    captured=None,
    quote=TEXT[slice(*QUOTE)],
    span=QUOTE,
    confidence=0.8,
    incident=None,
)
DENIED = (110, 150)
DENIAL = replace(
    CANDIDATE,
    claimant="Azerbaijani Ministry of Defence",
    stance="denies",
    quote=TEXT[slice(*DENIED)],
    span=DENIED,
    place="the border",
    lat=None,
    lon=None,
    alternatives=("Goris", "Verishen"),
    incident="2021-06-03-known",
)
SUMMARY = "A post near Goris was reported to have come under fire; one soldier was wounded."
KNOWN = Known(frozenset({"2021-06-03-known"}), {"https://old.example/": "old-20200101"})


def queued(store: Store, article: Article = ARTICLE) -> tuple[Entry, ...]:
    """Put an article with two candidates into the queue and return them."""
    stores.enqueue(store, article, (CANDIDATE, DENIAL), "ani@example.org")
    return stores.queue(store)


def summarised(store: Store, entry: Entry, **cells: str) -> Entry:
    """Fill in what a candidate lacks and return it as it stands then."""
    draft = replace(entry.draft, **({"summary": SUMMARY} | cells))
    return stores.edit(store, entry, draft, "ani@example.org")
