"""All that is known about one incident, in the words that every view shows."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from geodata import vocabulary, wording
from geodata.catalogue import Catalogue, cited
from geodata.model import Place, Source
from geodata.places import split

CASUALTY_LABELS = {
    "killed_armenian_military": "Armenian military killed",
    "killed_azerbaijani_military": "Azerbaijani military killed",
    "killed_civilians": "Civilians killed",
    "wounded": "Wounded, all sides",
    "captured": "Captured or detained",
}


@dataclass(frozen=True)
class Statement:
    """What one party says, with where it was read."""

    claimant: str
    """Who speaks."""
    stance: str
    """A word of `vocabulary.STANCES`."""
    text: str
    """What is said, in our own words."""
    source: Source
    """The article that reports it."""


@dataclass(frozen=True)
class Dossier:
    """One incident with everything that belongs to it."""

    id: str
    """Id of the incident."""
    title: str
    """Type and place."""
    days: str
    """When it happened."""
    summary: str
    """What happened, in our own words."""
    status: str
    """Who agrees that it happened."""
    actors: str
    """Who is reported to have acted, and upon whom; not a finding of guilt."""
    names: tuple[str, ...]
    """Each place that the incident names, in all its languages."""
    facts: tuple[tuple[str, str], ...]
    """What follows from the point on the map: label and value."""
    casualties: tuple[tuple[str, str], ...]
    """Label and number; only what a source counts."""
    statements: tuple[Statement, ...]
    """The claims, side by side."""
    sources: tuple[Source, ...]
    """Every article that the incident rests on, each once."""
    added: bool
    """Accepted here, and not part of the table that was loaded."""


def dossier(catalogue: Catalogue, row: int) -> Dossier:
    """Return the dossier of the incident in row `row` of the catalogue's table."""
    incident = catalogue.incidents.iloc[row]
    return Dossier(
        id=incident["id"],
        title=title(incident["type"], incident["place"]),
        days=wording.window(incident["start"].date(), incident["end"].date()),
        summary=incident["summary"],
        status=vocabulary.STATUSES[incident["status"]].label,
        actors=_actors(incident),
        names=_names(catalogue, incident),
        facts=_facts(catalogue, incident),
        casualties=tuple(
            (label, f"{incident[column]:,}")
            for column, label in CASUALTY_LABELS.items()
            if pd.notna(incident[column])
        ),
        statements=_statements(catalogue, incident["id"]),
        sources=tuple(cited(catalogue, incident)),
        added=bool(incident["added"]),
    )


def title(type_: str, place: str) -> str:
    """Return what an incident is called: the label of its type, and its place."""
    return f"{vocabulary.INCIDENT_TYPES[type_].label}: {place}"


def dated_title(start: pd.Timestamp, type_: str, place: str) -> str:
    """Return what an incident is called in a list: its first day and its title."""
    return f"{start.date().isoformat()} · {title(type_, place)}"


def place_names(place: Place) -> str:
    """Return a place's names: its own first, then those in Armenian, Azerbaijani, Russian.

    The language of the state whose recognised territory it lies in comes first.
    """
    languages = {"hy": place.names_hy, "az": place.names_az, "ru": place.names_ru}
    order = ("az", "hy", "ru") if place.country == "AZ" else ("hy", "az", "ru")
    named = [f"{' / '.join(languages[code])} ({code})" for code in order if languages[code]]
    return " · ".join([place.name, *named])


def _actors(incident: "pd.Series[Any]") -> str:
    by = ", ".join(split(incident["initiator"])) or "unknown"
    upon = ", ".join(split(incident["target"]))
    return f"{by} → {upon}" if upon else by


def _names(catalogue: Catalogue, incident: "pd.Series[Any]") -> tuple[str, ...]:
    wanted = set(split(incident["places"]))
    return tuple(place_names(place) for place in catalogue.gazetteer.places if place.name in wanted)


def _statements(catalogue: Catalogue, incident_id: str) -> tuple[Statement, ...]:
    return tuple(
        Statement(claim.claimant, claim.stance, claim.statement, catalogue.sources[claim.source])
        for claim in catalogue.claims.get(incident_id, ())
    )


def _facts(catalogue: Catalogue, incident: "pd.Series[Any]") -> tuple[tuple[str, str], ...]:
    precision = vocabulary.PRECISIONS[incident["location_precision"]]
    radius = incident["radius_m"]
    facts = [
        (
            "Precision of the place",
            f"{precision.label}, ± {radius / 1000:g} km. {precision.meaning}",
        )
    ]
    if incident["country"]:
        facts.append(("Recognised territory", _territory(catalogue, incident, radius)))
        facts += [
            (label, wording.distance(incident[column], radius))
            for column, label in (
                ("border_km", "Distance to the Armenia–Azerbaijan border"),
                ("contact_km", "Distance to the line of contact of that day"),
            )
            if pd.notna(incident[column]) and incident["location_precision"] != "country"
        ]
    control = [catalogue.layers[id_].title for id_ in split(incident["territories"])]
    if control:
        facts.append(("Inside, as of that day", "; ".join(control)))
    return tuple(facts)


def _territory(catalogue: Catalogue, incident: "pd.Series[Any]", radius: float) -> str:
    country = wording.country(incident["country"])
    area = catalogue.areas.get(incident["area"], "")
    where = f"{country}, {area}" if area else country
    if incident["border_km"] * 1000 < radius:
        return f"{where}, by the plotted point; the border is nearer than the point is certain"
    return where
