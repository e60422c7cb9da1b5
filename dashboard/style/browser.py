"""All tables as the browser takes them."""

from dataclasses import asdict
from typing import Any

from dashboard.style import colours
from dashboard.style.forces import FORCE_GROUPS
from dashboard.style.layers import LAYERS
from dashboard.style.symbols import FAMILY_COLOURS, FILLINGS, POSITION_SHAPES, TYPE_SHAPES
from geodata import vocabulary


def as_json() -> dict[str, Any]:
    """Return every table of the package, with the vocabularies' labels, for the browser."""
    return {
        "families": {
            key: {"label": term.label, "colour": asdict(FAMILY_COLOURS[key])}
            for key, term in vocabulary.FAMILIES.items()
        },
        "types": {
            key: {"label": term.label, "family": term.family, "shape": TYPE_SHAPES[key]}
            for key, term in vocabulary.INCIDENT_TYPES.items()
        },
        "statuses": {
            key: {"label": term.label, "filling": FILLINGS[key]}
            for key, term in vocabulary.STATUSES.items()
        },
        "precisions": {key: {"label": term.label} for key, term in vocabulary.PRECISIONS.items()},
        "positionKinds": {
            key: {"label": term.label, "shape": POSITION_SHAPES[key]}
            for key, term in vocabulary.POSITION_KINDS.items()
        },
        "forceGroups": {
            key: {"label": group.label, "colour": asdict(group.colour)}
            for key, group in FORCE_GROUPS.items()
        },
        "layers": {key: asdict(style) for key, style in LAYERS.items()},
        "colours": {
            "background": asdict(colours.BACKGROUND),
            "text": asdict(colours.TEXT),
            "halo": asdict(colours.HALO),
            "waterText": asdict(colours.WATER_TEXT),
            "selected": asdict(colours.SELECTED),
            "land": asdict(colours.LAND),
        },
        "density": [asdict(colour) for colour in colours.DENSITY],
    }
