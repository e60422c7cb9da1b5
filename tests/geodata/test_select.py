"""Selection: what is in the window and passes the filters."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata import incidents, select, vocabulary
from geodata.errors import SelectionError
from geodata.places import Gazetteer, fold
from geodata.select import Filters, Selection
from tests.geodata.test_places import GORIS
from tests.geodata.test_schemas import INCIDENT

DAYS = st.dates(date(2021, 5, 1), date(2021, 5, 31))
ACTORS = vocabulary.ACTORS[:4]
WORDS = ("fire", "Şuşa", "talks", "Gorus")


def table(rows: list[dict[str, str]]) -> pd.DataFrame:
    """Return incidents with the derived columns that filters look at, as if areas were known."""
    text = pd.DataFrame([INCIDENT | row for row in rows], dtype="str")
    frame = incidents.with_places(
        incidents.typed(text.drop(columns=["country", "area"])), Gazetteer((GORIS,))
    )
    derived = text.set_index("id").loc[frame["id"]]
    return frame.assign(country=derived["country"].to_numpy(), area=derived["area"].to_numpy())


@st.composite
def row(draw: st.DrawFn) -> dict[str, str]:
    days = sorted(draw(st.tuples(DAYS, DAYS)))
    some_actors = st.lists(st.sampled_from(ACTORS), max_size=2, unique=True).map(";".join)
    return {
        "start": days[0].isoformat(),
        "end": draw(st.sampled_from(["", days[1].isoformat()])),
        "place": draw(st.sampled_from(["Goris", "Nowhere"])),
        "type": draw(st.sampled_from(["clash", "shelling", "negotiation"])),
        "status": draw(st.sampled_from(["disputed", "claimed_by_one_side"])),
        "location_precision": draw(st.sampled_from(list(vocabulary.PRECISIONS))),
        "initiator": draw(some_actors),
        "target": draw(some_actors),
        "summary": " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=1))),
        "country": draw(st.sampled_from(["AM", "AZ", ""])),
        "area": draw(st.sampled_from(["syunik", "lachin", ""])),
    }


ROWS = st.lists(row(), min_size=1, max_size=8).map(
    lambda rows: [cells | {"id": f"row-{number}"} for number, cells in enumerate(rows)]
)
SOME_FILTERS = st.builds(
    Filters,
    types=st.sampled_from([(), ("clash",), ("clash", "shelling"), ("advance",)]),
    actors=st.lists(st.sampled_from(ACTORS), max_size=2).map(tuple),
    statuses=st.sampled_from([(), ("disputed",)]),
    areas=st.sampled_from([(), ("AM",), ("syunik", "AZ")]),
    precision=st.sampled_from(list(vocabulary.PRECISIONS)),
    text=st.lists(st.sampled_from(["", "FIRE", "susa", "Գորիս", "absent"]), max_size=2).map(
        " ".join
    ),
)


def plainly(selection: Selection, frame: pd.DataFrame) -> Iterator[bool]:
    """Say of each incident, one after the other, whether it is asked for."""
    filters = selection.filters
    finest_first = list(vocabulary.PRECISIONS)
    for incident in frame.to_dict("records"):
        actors = (incident["initiator"] + ";" + incident["target"]).split(";")
        texts = (incident["place_text"], incident["summary_text"])
        yield (
            incident["start"].date() <= selection.end
            and incident["end"].date() >= selection.start
            and (not filters.types or incident["type"] in filters.types)
            and (not filters.statuses or incident["status"] in filters.statuses)
            and (not filters.actors or any(actor in filters.actors for actor in actors))
            and (
                not filters.areas
                or incident["area"] in filters.areas
                or incident["country"] in filters.areas
            )
            and finest_first.index(incident["location_precision"])
            <= finest_first.index(filters.precision)
            and all(any(word in text for text in texts) for word in fold(filters.text).split())
        )


@given(rows=ROWS, days=st.tuples(DAYS, DAYS).map(sorted), filters=SOME_FILTERS)
def test_the_mask_is_what_a_plain_loop_finds(
    rows: list[dict[str, str]], days: list[date], filters: Filters
):
    frame = table(rows)
    selection = Selection(*days, filters)

    assert select.select(selection, frame).tolist() == list(plainly(selection, frame))


BASE = {"id": "a", "country": "AM", "area": "syunik"}


@pytest.mark.parametrize(
    ("first", "last", "inside"),
    [
        (date(2021, 5, 1), date(2021, 5, 11), False),
        (date(2021, 5, 1), date(2021, 5, 12), True),
        (date(2021, 5, 13), date(2021, 5, 13), True),
        (date(2021, 5, 14), date(2021, 5, 31), True),
        (date(2021, 5, 15), date(2021, 5, 31), False),
        (date(2021, 5, 1), date(2021, 5, 31), True),
    ],
)
def test_an_incident_is_in_the_window_from_its_first_to_its_last_day(
    first: date, last: date, inside: bool
):
    frame = table([BASE | {"start": "2021-05-12", "end": "2021-05-14"}])

    assert select.in_window(Selection(first, last), frame).tolist() == [inside]


def test_no_filter_lets_everything_pass():
    frame = table([BASE, BASE | {"id": "b", "location_precision": "country", "initiator": ""}])

    assert select.passing(Filters(), frame).all()


def test_words_of_the_text_may_stand_in_the_place_and_in_the_summary():
    frame = table([BASE | {"place": "Goris", "summary": "Shots near Şuşa."}])

    assert select.passing(Filters(text="susa ԳՈՐԻՍ"), frame).all()
    assert not select.passing(Filters(text="susa yerevan"), frame).any()


def test_a_place_in_a_summary_is_found_in_any_of_its_spellings():
    frame = table([BASE | {"place": "Kapan", "summary": "The road to Goris was closed."}])
    known = Gazetteer((GORIS,))

    assert select.passing(Filters(text="Գորիս"), frame, known).all()
    assert not select.passing(Filters(text="Գորիս"), frame).any()


def test_a_text_is_looked_for_as_it_stands_and_never_as_a_pattern():
    frame = table([BASE | {"summary": "Shots (many)."}])

    assert select.passing(Filters(text="(many)."), frame).all()
    assert not select.passing(Filters(text=".*"), frame).any()


def test_an_actor_is_a_whole_name_and_never_a_part_of_one():
    frame = table([BASE | {"initiator": "Artsakh Defence Army", "target": ""}])

    assert select.passing(Filters(actors=("Artsakh Defence Army",)), frame).all()
    assert not select.passing(Filters(actors=("Artsakh",)), frame).any()


def test_an_empty_table_gives_an_empty_mask():
    frame = table([BASE]).iloc[:0]
    filters = Filters(("clash",), ("CSTO",), ("disputed",), ("AM",), "exact", "fire")

    mask = select.select(Selection(date(2021, 5, 1), date(2021, 5, 2), filters), frame)

    assert mask.shape == (0,)
    assert mask.dtype == np.bool_


def test_a_window_that_ends_before_it_starts_is_refused_with_the_cure():
    with pytest.raises(SelectionError, match="ends on 2021-05-01, before it starts on 2021-05-02"):
        Selection(date(2021, 5, 2), date(2021, 5, 1))


def test_a_selection_says_whether_it_filters():
    assert not select.is_filtering(Filters())
    assert select.is_filtering(Filters(text="fire"))
    assert select.is_filtering(Filters(precision="exact"))


@dataclass(frozen=True)
class Record:
    valid_from: date | None
    valid_to: date | None


@given(
    day=DAYS,
    records=st.lists(st.builds(Record, valid_from=st.none() | DAYS, valid_to=st.none() | DAYS)),
)
def test_records_apply_from_their_first_day_until_before_their_last(
    day: date, records: list[Record]
):
    applying = [
        record
        for record in records
        if (record.valid_from or date.min) <= day < (record.valid_to or date.max)
    ]

    assert list(select.as_of(day, records)) == applying


def test_a_record_that_follows_another_never_applies_on_the_same_day():
    change = date(2022, 8, 30)
    old, new = Record(date(2020, 11, 10), change), Record(change, None)

    assert select.as_of(date(2022, 8, 29), (old, new)) == (old,)
    assert select.as_of(change, (old, new)) == (new,)
