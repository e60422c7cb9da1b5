"""A selection as one HTML file that asks for nothing and plays: the map's own engine, inlined."""

import base64
import gzip
import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

import geopandas as gpd
import jinja2
import numpy as np
import shapely
from markupsafe import Markup

from dashboard.map import assets, columns, elements, encode_positions
from dashboard.map.state import MapState
from dashboard.snapshot import words
from dashboard.snapshot.request import Request
from geodata import vocabulary, wording
from geodata.catalogue import Catalogue
from geodata.dossier import Dossier, dossier
from geodata.export import Extract, features_between
from geodata.model import Layer, Position
from geodata.sources import may_be_passed_on

FOLDER = Path(__file__).parent

DECIMALS = 4
"""Of coordinates: eleven metres. Both sides of a shared border are rounded alike."""
COARSE = {"neighbours": 0.004}
"""Degrees by which layers that are only context are simplified."""
KEPT = ("id", "name", "label", "title", "population", "capital", "owner", "label_lon", "label_lat")
"""Properties of features that the engine reads, besides their days."""


def page(catalogue: Catalogue, extract: Extract, request: Request) -> bytes:
    """Return the page: map, player, popups and a table of the same incidents."""
    dossiers = [_allowed(dossier(catalogue, row), extract) for row in extract.incidents.index]
    scripts = _unix(assets.leaflet_script().content, assets.script().content, _read("page.js"))
    styles = _unix(
        _bare(assets.leaflet_stylesheet().content), assets.stylesheet().content, _read("page.css")
    )
    bundle = _bundle(catalogue, extract, request, dossiers)
    text = _template().render(
        title=words.title(request),
        subtitle=words.subtitle(extract, len(dossiers)),
        policy=_policy(scripts, styles),
        scripts=[Markup(script.decode()) for script in scripts],  # noqa: S704
        styles=[Markup(sheet.decode()) for sheet in styles],  # noqa: S704
        data=base64.b64encode(gzip.compress(bundle, 9, mtime=0)).decode(),
        rows=[_row(*pair) for pair in zip(dossiers, extract.incidents.itertuples(), strict=True)],
        notes=words.notes(extract, request, extract.asked_layers),
        asked=wording.count(len(dossiers), "incident"),
    )
    return text.encode()


def _bundle(
    catalogue: Catalogue, extract: Extract, request: Request, dossiers: list[Dossier]
) -> bytes:
    """Return everything that the engine asks for, by address, with what it starts from."""
    selection = extract.selection
    positions = _positions(catalogue, extract) if request.positions else []
    layers = [catalogue.layers[id_] for id_ in extract.asked_layers]
    frame = extract.incidents.reset_index(drop=True)
    data: dict[str, Any] = {
        "columns": {"base64": base64.b64encode(columns.encode(frame)).decode()},
        "positions": json.loads(encode_positions(positions, catalogue.sources)),
        **{f"incident/{row}": asdict(one) for row, one in enumerate(dossiers)},
        **{f"layer/{layer.id}": _features(layer, extract) for layer in layers},
    }
    state = MapState(
        selection.start, selection.end, as_of=selection.end, layers=extract.asked_layers,
        positions_url="positions" if request.positions else None,
    )  # fmt: skip
    west, south, east, north = request.extent.bounds
    bundle = {
        "data": data,
        "config": {
            "columns": "columns",
            "incident": "incident/",
            "layers": {layer.id: f"layer/{layer.id}" for layer in layers},
            "attribution": elements.ATTRIBUTION,
        },
        "state": state.as_json(None),
        "bounds": [[south, west], [north, east]],
    }
    return json.dumps(bundle, ensure_ascii=False, default=str, separators=(",", ":")).encode()


def _allowed(found: Dossier, extract: Extract) -> Dossier:
    """Return a dossier without claims whose source forbids passing on."""
    sources = tuple(one for one in found.sources if one.id in extract.sources)
    statements = tuple(one for one in found.statements if one.source.id in extract.sources)
    return Dossier(**{**vars(found), "sources": sources, "statements": statements})


def _positions(catalogue: Catalogue, extract: Extract) -> list[Position]:
    """Return the positions of any day of the window that may be passed on."""
    start, end = extract.selection.start, extract.selection.end
    return [
        one
        for one in catalogue.positions
        if (one.valid_from is None or one.valid_from <= end)
        and (one.valid_to is None or one.valid_to > start)
        and all(may_be_passed_on(catalogue.sources[id_]) for id_ in one.sources)
    ]


def _features(layer: Layer, extract: Extract) -> dict[str, Any]:
    """Return the features of a layer on any day of the window, as light as the map allows."""
    selection = extract.selection
    frame = features_between(layer, selection.start, selection.end)
    geometry = frame.geometry.to_numpy()
    if layer.id in COARSE:
        geometry = shapely.simplify(geometry, COARSE[layer.id])
    rounded = shapely.transform(geometry, lambda pairs: np.round(pairs, DECIMALS))
    shapes = json.loads(gpd.GeoSeries(shapely.remove_repeated_points(rounded)).to_json())
    features = [
        {"type": "Feature", "properties": properties, "geometry": shape["geometry"]}
        for properties, shape in zip(_properties(frame, layer), shapes["features"], strict=True)
    ]
    return {"type": "FeatureCollection", "features": features}


def _properties(frame: gpd.GeoDataFrame, layer: Layer) -> Iterable[dict[str, Any]]:
    """Return what the engine reads of each feature; one without days has those of its layer."""
    days = {"valid_from": layer.valid_from, "valid_to": layer.valid_to}
    for record in frame.drop(columns="geometry").to_dict("records"):
        known = {str(name): value for name, value in record.items() if _is_known(value)}
        dated = {
            name: str(known.get(name, day or ""))[:10]
            for name, day in days.items()
            if name in known or day
        }
        yield {name: known[name] for name in KEPT if name in known} | dated


def _is_known(value: Any) -> bool:
    return value is not None and value == value  # noqa: PLR0124 (NaN differs from itself)


def _row(found: Dossier, incident: Any) -> dict[str, Any]:
    return {
        "dossier": found,
        "type": vocabulary.INCIDENT_TYPES[incident.type].label,
        "place": incident.place,
        "precision": vocabulary.PRECISIONS[incident.location_precision].label.lower(),
    }


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        autoescape=True,
        loader=jinja2.FileSystemLoader(FOLDER),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["web"] = _web_address
    environment.filters["day"] = lambda day: wording.day(day) if day else "no date"
    return environment.get_template("page.html.jinja")


def _web_address(url: str) -> str:
    """Return an address that a link may lead to; empty for anything but http and https."""
    return url if re.match(r"https?://", url, re.IGNORECASE) else ""


def _read(name: str) -> bytes:
    return (FOLDER / name).read_bytes()


def _unix(*parts: bytes) -> list[bytes]:
    """Return texts with the line ends that a browser makes of others before it hashes them."""
    return [part.replace(b"\r\n", b"\n") for part in parts]


def _bare(sheet: bytes) -> bytes:
    """Return a style sheet without its images, which a file of its own would have to ask for."""
    return re.sub(rb"url\([^)]*\)", b"none", sheet)


def _policy(scripts: list[bytes], styles: list[bytes]) -> str:
    """Return a policy that lets nothing run or load but what is in the page."""

    def hashes(parts: list[bytes]) -> str:
        return " ".join(
            f"'sha256-{base64.b64encode(hashlib.sha256(part).digest()).decode()}'" for part in parts
        )

    return (
        f"default-src 'none'; script-src {hashes(scripts)}; style-src {hashes(styles)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
