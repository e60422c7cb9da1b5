"""The tables of colours, symbols and line styles for the map, the legend and the snapshots.

Colours come in pairs: `light` for a light page or paper, `dark` for a dark page. The family
colours keep their order of lightness, so that they differ in greyscale and for colour-blind
readers, and belong to neither side; shape and filling say the rest without colour.
Both countries are drawn alike, and a line that the states do not agree on is dashed.
"""

from dashboard.style.browser import (
    as_json,
)
from dashboard.style.colours import (
    BACKGROUND,
    DENSITY,
    FAINT,
    HALO,
    INK,
    LAND,
    SELECTED,
    TEXT,
    WATER_TEXT,
    Colour,
)
from dashboard.style.forces import (
    FORCE_GROUPS,
    ForceGroup,
    force_group,
)
from dashboard.style.layers import (
    LAYERS,
    Hatch,
    LayerStyle,
)
from dashboard.style.symbols import (
    FAMILY_COLOURS,
    FILLINGS,
    POSITION_SHAPES,
    TYPE_SHAPES,
    family_scale,
)

__all__ = [
    "BACKGROUND",
    "DENSITY",
    "FAINT",
    "FAMILY_COLOURS",
    "FILLINGS",
    "FORCE_GROUPS",
    "HALO",
    "INK",
    "LAND",
    "LAYERS",
    "POSITION_SHAPES",
    "SELECTED",
    "TEXT",
    "TYPE_SHAPES",
    "WATER_TEXT",
    "Colour",
    "ForceGroup",
    "Hatch",
    "LayerStyle",
    "as_json",
    "family_scale",
    "force_group",
]
