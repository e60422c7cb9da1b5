"""Incidents and positions as KML, with time spans, for globes and phones."""

import html
import re
from collections.abc import Hashable
from datetime import date
from typing import Any
from xml.etree import ElementTree as Xml

from geodata import vocabulary, wording
from geodata.export import rows
from geodata.export.extract import Extract
from geodata.model import Position

NAMESPACE = "http://www.opengis.net/kml/2.2"

COLOURS = {
    "fighting": "ff1b50c4",
    "harm": "ff862a5b",
    "presence": "ff8f9f3f",
    "talks": "ff4cbfd9",
}
"""By family, as KML writes colours: opacity, blue, green, red."""
POSITION_COLOUR = "ff5c5c5c"

NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that no XML file may hold."""


def to_kml(extract: Extract) -> bytes:
    """Return incidents and positions as KML 2.2; every text is plain."""
    Xml.register_namespace("", NAMESPACE)
    root = Xml.Element(f"{{{NAMESPACE}}}kml")
    document = _child(root, "Document")
    _child(document, "name", "Border dispute map")
    _child(document, "description", f"{rows.about(extract)} {wording.DISCLAIMER}")
    for family, colour in {**COLOURS, "position": POSITION_COLOUR}.items():
        _style(document, family, colour)
    incidents = _folder(document, "Incidents")
    for record in rows.incidents(extract, write=list).to_dict("records"):
        _incident(incidents, record)
    positions = _folder(document, f"Positions as of {wording.day(extract.selection.end)}")
    for position in extract.positions:
        _position(positions, position, extract)
    return bytes(Xml.tostring(root, encoding="UTF-8", xml_declaration=True))


def _incident(folder: Xml.Element, record: dict[Hashable, Any]) -> None:
    kind = vocabulary.INCIDENT_TYPES[record["type"]]
    status = vocabulary.STATUSES[record["status"]].label
    lines = [
        wording.window(record["start"].date(), record["end"].date()),
        status,
        record["summary"],
        *(f"{c['claimant']} {c['stance']}: {c['statement']}" for c in record["claims"]),
        *(rows.to_text([source]) for source in record["citations"]),
    ]
    mark = _mark(folder, record["id"], f"{kind.label}: {record['place']}", lines)
    _span(mark, record["start"].date(), record["end"].date())
    _child(mark, "styleUrl", f"#{kind.family}")
    facts = ("id", "type", "status", "location_precision", "radius_m", "initiator", "target",
             "sources")  # fmt: skip
    _extended(mark, {name: str(record[name]) for name in facts})
    _point(mark, record["lon"], record["lat"])


def _position(folder: Xml.Element, position: Position, extract: Extract) -> None:
    cited = [rows.source_record(extract.sources[id_]) for id_ in position.sources]
    lines = [position.force, position.note, *(rows.to_text([source]) for source in cited)]
    mark = _mark(folder, position.id, position.name, lines)
    _span(mark, position.valid_from, position.valid_to)
    _child(mark, "styleUrl", "#position")
    facts = {
        "id": position.id,
        "force": position.force,
        "kind": position.kind,
        "location_precision": position.location_precision,
        "sources": ";".join(position.sources),
    }
    _extended(mark, facts)
    _point(mark, position.lon, position.lat)


def _child(parent: Xml.Element, tag: str, text: str | None = None) -> Xml.Element:
    made = Xml.SubElement(parent, f"{{{NAMESPACE}}}{tag}")
    if text is not None:
        made.text = NOT_XML.sub("\ufffd", text)
    return made


def _folder(parent: Xml.Element, name: str) -> Xml.Element:
    folder = _child(parent, "Folder")
    _child(folder, "name", name)
    return folder


def _mark(folder: Xml.Element, id_: str, name: str, lines: list[str]) -> Xml.Element:
    """Return a new placemark. Globes read a description as HTML, so it is escaped once more."""
    mark = _child(folder, "Placemark")
    mark.set("id", re.sub(r"[^\w.-]", "-", f"i-{id_}"))
    _child(mark, "name", name)
    _child(mark, "description", html.escape("\n\n".join(filter(None, lines)), quote=False))
    return mark


def _span(mark: Xml.Element, begin: date | None, end: date | None) -> None:
    if begin is None and end is None:
        return
    span = _child(mark, "TimeSpan")
    if begin:
        _child(span, "begin", begin.isoformat())
    if end:
        _child(span, "end", end.isoformat())


def _style(document: Xml.Element, name: str, colour: str) -> None:
    style = _child(document, "Style")
    style.set("id", name)
    icon = _child(style, "IconStyle")
    _child(icon, "color", colour)
    _child(icon, "scale", "0.9" if name != "position" else "0.7")


def _extended(mark: Xml.Element, facts: dict[str, str]) -> None:
    data = _child(mark, "ExtendedData")
    for name, value in facts.items():
        one = _child(data, "Data")
        one.set("name", name)
        _child(one, "value", value)


def _point(mark: Xml.Element, lon: float, lat: float) -> None:
    point = _child(mark, "Point")
    _child(point, "coordinates", f"{lon:.6f},{lat:.6f}")
