"""Every invented article: well-formed, dated, placed, and like no other."""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from geodata.catalogue import Catalogue
from geodata.places import spellings
from geodata.vocabulary import INCIDENT_TYPES, PRECISIONS, STANCES
from tests.bench import gold
from tests.bench.gold import FIGURES, NEGATIVE, PARTS, Case, Event

CASES = gold.cases()
HEADER = ("title", "publisher", "published", "url")
KEYS = {
    "start", "end", "place", "places", "type", "types", "precision", "claimant", "claimants",
    "stance", "stances", "open", "optional", *FIGURES,
}  # fmt: skip
SIDES = {"Armenia", "Azerbaijan", "NK", "Russia", "EU", "publisher"}
SHARED_WORDS = 12
"""So many equal words in a row are a long passage."""

each_article = pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in CASES])
each_event = pytest.mark.parametrize(
    ("case", "event"),
    [
        pytest.param(case, event, id=f"{case.name}-{number}")
        for case in CASES
        for number, event in enumerate(case.events, start=1)
    ],
)


def entries(case: Case) -> list[dict[str, Any]]:
    record = json.loads(case.path.with_suffix(".json").read_text(encoding="utf-8"))
    assert set(record) == {"style", "events"}
    return record["events"]


def passages(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    yield from zip(*(words[offset:] for offset in range(SHARED_WORDS)), strict=False)


@each_article
def test_an_article_begins_with_its_header_lines_and_has_a_text(case: Case):
    head, _, text = case.path.read_text(encoding="utf-8").partition("\n\n")

    assert tuple(line.split(": ")[0] for line in head.splitlines()) == HEADER
    assert gold.article(case.path).url.startswith("https://example.org/")
    assert 80 <= len(text.split()) <= 900


@each_article
def test_an_article_has_gold_with_known_keys_only(case: Case):
    for entry in entries(case):
        assert set(entry) <= KEYS
        for one, all_of_them in (("place", "places"), ("type", "types"), ("claimant", "claimants")):
            assert entry[one] == entry.get(all_of_them, [entry[one]])[0]


@each_event
def test_an_event_uses_the_words_of_the_vocabularies(case: Case, event: Event):
    assert set(event.types) <= set(INCIDENT_TYPES)
    assert event.precision in PRECISIONS
    assert set(event.stances) <= set(STANCES)
    assert set(event.claimants) <= SIDES


@each_event
def test_the_places_of_an_event_are_in_the_gazetteer(
    case: Case, event: Event, catalogue: Catalogue
):
    assert set(event.places) <= {place.name for place in catalogue.gazetteer.places}


@each_event
def test_the_place_of_an_event_is_named_in_its_article_by_some_spelling(
    case: Case, event: Event, catalogue: Catalogue
):
    words = gold.article(case.path)
    text = f"{words.title}\n{words.text}"
    meant = [place for place in catalogue.gazetteer.places if place.name in event.places]

    names = {re.split(r"[ –-]", name)[0] for place in meant for name in spellings(place)}

    assert any(name in text for name in names)


@each_event
def test_an_event_ends_after_it_starts_and_not_after_its_article(case: Case, event: Event):
    published = gold.article(case.path).published

    assert published
    assert event.start <= event.end <= published + timedelta(days=1)


@each_event
def test_the_figures_of_an_event_are_positive_and_add_up(case: Case, event: Event):
    figures = {name: max(values) for name, values in event.figures}
    by_side = sum(number for name, number in figures.items() if name.startswith("killed_"))

    assert all(number > 0 for _, values in event.figures for number in values)
    assert by_side <= figures.get("killed", 0)


@each_article
def test_only_a_negative_article_has_no_event_that_must_be_found(case: Case):
    must_be_found = [event for event in case.events if not event.is_optional]

    if case.style == NEGATIVE:
        assert not must_be_found
    elif case.style != "denial":
        assert must_be_found


def test_no_two_articles_share_a_long_passage():
    owners: dict[tuple[str, ...], str] = {}
    for case in CASES:
        for passage in set(passages(gold.article(case.path).text)):
            assert owners.setdefault(passage, case.name) == case.name, " ".join(passage)


def test_both_parts_have_every_style_and_a_third_is_held_out():
    styles = {part: {case.style for case in CASES if case.part == part} for part in PARTS}
    held_out = [case for case in CASES if case.part == "held_out"]

    assert styles["tune"] == styles["held_out"]
    assert len(CASES) >= 48
    assert 0.3 <= len(held_out) / len(CASES) <= 0.4


def test_each_article_and_each_gold_file_has_its_partner():
    for part in PARTS:
        files = {path.name for path in (gold.ARTICLES / part).iterdir()}
        stems = {name.rsplit(".", 1)[0] for name in files}

        assert files == {f"{stem}.{suffix}" for stem in stems for suffix in ("txt", "json")}
