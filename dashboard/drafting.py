"""A draft and the widgets that hold it while a reviewer corrects it."""

from dataclasses import asdict, replace
from datetime import date

import streamlit as st

from dashboard import choice
from geodata import schemas, vocabulary
from geodata.dossier import CASUALTY_LABELS
from geodata.store import Draft, Entry

DAYS = ("start", "end")
DEGREES = ("lat", "lon")
LISTS = ("initiator", "target")
"""Cells whose widgets hold a day, a number or a list; all others hold text."""

CHOICES = {
    "type": vocabulary.INCIDENT_TYPES,
    "location_precision": vocabulary.PRECISIONS,
    "status": vocabulary.STATUSES,
    "stance": vocabulary.STANCES,
}
"""Cells that hold a word of a vocabulary."""

DIGITS = 4
"""Decimals of a degree: about ten metres."""

LABELS = {
    "type": "What happened",
    "start": "First day",
    "end": "Last day",
    "place": "Place",
    "lat": "Degrees north",
    "lon": "Degrees east",
    "location_precision": "Place known to the",
    "initiator": "Reported to act",
    "target": "Upon",
    "status": "Who agrees",
    "summary": "Summary, in your own words",
    "claimant": "Who says so",
    "stance": "Stance",
    "statement": "What they say, in your own words (blank: the summary)",
    "denied_by": "Who denies it (blank: nobody)",
    "denial": "What they say, in your own words (blank: “Denies it.”)",
    **CASUALTY_LABELS,
}
"""What the form calls each field."""


def key(name: str, entry: Entry) -> str:
    """Return the key of a widget; an entry that was changed or opened again gets fresh widgets.

    A browser that is shown a widget for the second time does not always take its value.
    """
    return f"{name}:{entry.id}:{entry.version}:{choice.turn(entry.article)}"


def fill(entry: Entry) -> None:
    """Put the draft into the widgets, unless the reviewer has them already."""
    for name, cell in asdict(entry.draft).items():
        st.session_state.setdefault(key(name, entry), _value(name, cell))


def typed(entry: Entry) -> Draft:
    """Return the draft as the widgets hold it now."""
    values = {name: st.session_state.get(key(name, entry)) for name in asdict(entry.draft)}
    cells = {name: _cell(name, value) for name, value in values.items()}
    return replace(entry.draft, **cells)


def _value(name: str, cell: str) -> object:
    """Return what a widget holds for a cell of text."""
    if name in LISTS:
        return [word for word in cell.split(";") if word in vocabulary.ACTORS]
    if name in DAYS:
        return date.fromisoformat(cell) if cell else None
    if name in DEGREES:
        return float(cell) if cell else None
    if name in schemas.CASUALTIES:
        return int(cell) if cell else None
    if name in CHOICES:
        return cell if cell in CHOICES[name] else None
    return cell


def _cell(name: str, value: object) -> str:
    """Return the text of what a widget holds."""
    if value is None:
        return ""
    if name in LISTS:
        return ";".join(value)
    if name in DEGREES:
        return str(round(value, DIGITS))
    return str(value)
