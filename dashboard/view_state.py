"""The view that a reader has chosen, and the address that it stands in.

An address holds ids, not labels: labels may be reworded. What it gets wrong is named and left
out; the rest opens.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from dashboard.map import FIRST_CENTER, FIRST_ZOOM, TILES
from geodata import select, vocabulary
from geodata.catalogue import Catalogue
from geodata.errors import Problem
from geodata.select import LISTS, Filters, Selection, coarsest

FIRST_WINDOW = (date(2021, 5, 12), date(2021, 5, 15))
"""The days of the press report that the product starts from."""

HIDDEN_AT_FIRST = ("provinces", "districts", "karabakh_oblast_1991")
"""Layers that a reader switches on when needed; all others are shown from the start."""

POSITIONS = "positions"
"""Id of the switch of all positions, which are no layer."""


@dataclass(frozen=True)
class ViewState:
    """One view of the map, complete enough to come back to."""

    selection: Selection
    """Which incidents, and as of when."""
    layers: tuple[str, ...]
    """Ids of the layers that are switched on, `positions` among them."""
    incident: str | None = None
    """Id of the incident whose details are open."""
    center: tuple[float, float] = FIRST_CENTER
    """Degrees north and east of the middle of the map."""
    zoom: int = FIRST_ZOOM
    """Web Mercator zoom level; 0 is the whole world."""
    basemap: str = ""
    """Name of a tile service to draw under the layers; empty for none."""


def first_view(catalogue: Catalogue) -> ViewState:
    """Return the view of a reader who has chosen nothing yet.

    A table of other incidents opens on the whole of its period.
    """
    start, end = period(catalogue)
    first, last = FIRST_WINDOW
    window = FIRST_WINDOW if start <= first and last <= end else (start, end)
    return ViewState(
        Selection(*window),
        tuple(id_ for id_ in switchable(catalogue) if id_ not in HIDDEN_AT_FIRST),
    )


def switchable(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the ids of everything that can be switched on and off."""
    return (*catalogue.layers, POSITIONS)


def period(catalogue: Catalogue) -> tuple[date, date]:
    """Return the first and the last day of all incidents."""
    incidents = catalogue.incidents
    if incidents.empty:
        return FIRST_WINDOW
    return incidents["start"].min().date(), incidents["end"].max().date()


def from_query(query: Mapping[str, str], catalogue: Catalogue) -> tuple[ViewState, list[Problem]]:
    """Return the view that an address asks for, and what in it could not be understood."""
    view, problems = first_view(catalogue), []
    known = {
        "types": tuple(vocabulary.INCIDENT_TYPES),
        "actors": vocabulary.ACTORS,
        "statuses": tuple(vocabulary.STATUSES),
        "areas": tuple(areas(catalogue)),
        "precision": tuple(vocabulary.PRECISIONS),
        "layers": switchable(catalogue),
        "incident": _known_ids(query, catalogue),
        "base": tuple(TILES),
    }
    words = {name: _words(name, query, known[name], problems) for name in known}
    start, end = _window(query, view.selection, problems)
    filters = Filters(
        **{name: words[name] for name in LISTS},
        precision=next(iter(words["precision"]), coarsest()),
        text=query.get("text", ""),
    )
    center, zoom = _map(query, problems)
    return ViewState(
        Selection(start, end, filters),
        words["layers"] if "layers" in query else view.layers,
        next(iter(words["incident"]), None),
        center,
        zoom,
        next(iter(words["base"]), ""),
    ), problems


def to_query(view: ViewState, catalogue: Catalogue) -> dict[str, str]:
    """Return the address of a view; what is as at the start is left out."""
    first = first_view(catalogue)
    query = {
        **select.query(view.selection),
        "incident": view.incident or "",
        "base": view.basemap,
    }
    if set(view.layers) != set(first.layers):
        query["layers"] = ",".join(view.layers) or "none"
    if (view.center, view.zoom) != (FIRST_CENTER, FIRST_ZOOM):
        query["map"] = f"{view.center[0]:.4f},{view.center[1]:.4f},{view.zoom}"
    return {name: text for name, text in query.items() if text}


def areas(catalogue: Catalogue) -> dict[str, str]:
    """Return what the area filter offers: the two states, then provinces and districts."""
    return {"AM": "Armenia (all)", "AZ": "Azerbaijan (all)", **catalogue.areas}


def present(asked: Collection[str], catalogue: Catalogue) -> frozenset[str]:
    """Return which of some ids are those of incidents."""
    ids = catalogue.incidents["id"]
    return frozenset(ids[ids.isin(asked)])


def _known_ids(query: Mapping[str, str], catalogue: Catalogue) -> frozenset[str]:
    """Return which ids in an address are those of incidents; there may be a million others."""
    return present(query.get("incident", "").split(","), catalogue)


def _words(
    name: str, query: Mapping[str, str], known: Collection[str], problems: list[Problem]
) -> tuple[str, ...]:
    asked = [word for word in query.get(name, "").split(",") if word and word != "none"]
    for word in asked:
        if word not in known:
            few = "an id of this catalogue"
            if name != "incident" and len(known) < 50:
                few = f"one of {', '.join(list(known)[:6])} …"
            problems.append(Problem("address", 0, name, few, word[:80]))
    return tuple(word for word in asked if word in known)


def _window(
    query: Mapping[str, str], first: Selection, problems: list[Problem]
) -> tuple[date, date]:
    days = [first.start, first.end]
    for index, name in enumerate(("from", "to")):
        try:
            days[index] = date.fromisoformat(query.get(name, days[index].isoformat()))
        except ValueError:
            problems.append(Problem("address", 0, name, "a day as YYYY-MM-DD", query[name][:80]))
    return min(days), max(days)


def _map(query: Mapping[str, str], problems: list[Problem]) -> tuple[tuple[float, float], int]:
    text = query.get("map", "")
    try:
        north, east, zoom = text.split(",")
        center, level = (float(north), float(east)), int(zoom)
        if abs(center[0]) <= 85 and abs(center[1]) <= 180 and 0 <= level <= 19:
            return center, level
    except ValueError:
        pass
    if text:
        problems.append(Problem("address", 0, "map", "latitude,longitude,zoom", text[:80]))
    return FIRST_CENTER, FIRST_ZOOM
