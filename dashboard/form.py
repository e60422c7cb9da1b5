"""The form of one candidate: every field of the incident and of the claim, to be corrected."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

import streamlit as st

from dashboard import markdown
from dashboard.drafting import DIGITS, LABELS, key
from geodata import checks, schemas, vocabulary
from geodata.model import Place
from geodata.places import Gazetteer, spellings
from geodata.store import Entry
from geodata.vocabulary import Term

PRECISIONS = {
    "district": "district", "province": "province", "region": "province", "road": "area",
    "river": "area", "lake": "area", "mountain": "area",
}  # fmt: skip
"""How well a point is known that stands for a place of some kind; a settlement otherwise."""


def place_picker(entry: Entry, gazetteer: Gazetteer) -> None:
    """Draw the choice of a place by any of its names; choosing one fills in its point."""
    found = entry.found.alternatives
    if found:
        st.info(
            f"The article can mean several places: {markdown.escape(', '.join(found))}. "
            "Choose the one that is meant."
        )
    names = {name: place for place in _first(gazetteer, found) for name in _names(place)}
    st.selectbox(
        "Find the place by any of its names",
        list(names),
        index=None,
        key=key("picked", entry),
        placeholder="Şuşa, Shushi, Шуша …",
        on_change=_pick,
        args=(entry, names),
    )


def incident_fields(entry: Entry) -> None:
    """Draw the fields of the incident."""
    _choice("type", entry, vocabulary.INCIDENT_TYPES)
    _days(entry)
    _where(entry)
    for name in ("initiator", "target"):
        st.multiselect(LABELS[name], vocabulary.ACTORS, key=key(name, entry))
    _choice("status", entry, vocabulary.STATUSES)
    _casualties(entry)
    st.text_area(LABELS["summary"], key=key("summary", entry), height=90)


def claim_fields(entry: Entry) -> None:
    """Draw the fields of the claim, and of its denial."""
    stances = vocabulary.STANCES
    st.text_input(LABELS["claimant"], key=key("claimant", entry))
    st.selectbox(
        LABELS["stance"],
        [*stances],
        key=key("stance", entry),
        format_func=lambda id_: f"{stances[id_].label}: {stances[id_].meaning}",
    )
    st.text_area(LABELS["statement"], key=key("statement", entry), height=70)
    st.text_input(LABELS["denied_by"], key=key("denied_by", entry))
    st.text_area(LABELS["denial"], key=key("denial", entry), height=70)


def _choice(name: str, entry: Entry, terms: Mapping[str, Term]) -> None:
    st.selectbox(
        LABELS[name], [*terms], key=key(name, entry), format_func=lambda id_: terms[id_].label
    )


def _days(entry: Entry) -> None:
    for column, name in zip(st.columns(2), ("start", "end"), strict=True):
        column.date_input(
            LABELS[name],
            key=key(name, entry),
            min_value=date.fromisoformat(checks.FIRST_DAY),
            max_value=datetime.now(UTC).date(),
            format="YYYY-MM-DD",
        )


def _where(entry: Entry) -> None:
    st.text_input(LABELS["place"], key=key("place", entry))
    for column, name in zip(st.columns(2), ("lat", "lon"), strict=True):
        column.number_input(LABELS[name], key=key(name, entry), format=f"%.{DIGITS}f", step=0.01)
    _choice("location_precision", entry, vocabulary.PRECISIONS)


def _casualties(entry: Entry) -> None:
    st.caption("Leave blank what the article does not count; zero only where it says none.")
    columns = st.columns(2)
    for number, name in enumerate(schemas.CASUALTIES):
        columns[number % 2].number_input(
            LABELS[name], key=key(name, entry), min_value=0, max_value=999_999, step=1
        )
    if entry.found.killed is not None:
        st.caption(f"The article counts {entry.found.killed} killed in all.")


def _pick(entry: Entry, names: dict[str, Place]) -> None:
    place = names.get(st.session_state[key("picked", entry)] or "")
    if place is None:
        return
    values = {
        "place": place.name,
        "lat": place.lat,
        "lon": place.lon,
        "location_precision": PRECISIONS.get(place.kind, "settlement"),
    }
    st.session_state.update({key(name, entry): value for name, value in values.items()})


def _first(gazetteer: Gazetteer, names: tuple[str, ...]) -> list[Place]:
    """Return all places, those of `names` first."""
    return sorted(gazetteer.places, key=lambda place: place.name not in names)


def _names(place: Place) -> list[str]:
    others = [name for name in spellings(place) if name != place.name]
    where = f"{place.name} ({place.kind}, {place.admin1})"
    return [where, *(f"{name} → {where}" for name in others)]
