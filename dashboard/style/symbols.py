"""Shape, filling and colour of incidents and positions."""

from typing import Literal

from dashboard import shapes
from dashboard.shapes import Shape
from dashboard.style.colours import Colour
from geodata import vocabulary

FILLINGS = {
    "confirmed_by_both": "solid",
    "third_party_confirmed": "dot",
    "claimed_by_one_side": "hollow",
    "disputed": "half",
}
"""What each status does to the inside of a symbol: full, full with a light dot, only the
outline, or only the left half full."""

FAMILY_COLOURS = {
    "fighting": Colour("#c4501b", "#ee8147"),
    "harm": Colour("#5b2a86", "#9668c9"),
    "presence": Colour("#3f9f8f", "#63c7b6"),
    "talks": Colour("#d9bf4c", "#f0df86"),
}

TYPE_SHAPES: dict[str, Shape] = {
    "advance": shapes.ARROW_UP,
    "clash": shapes.CROSS,
    "shelling": shapes.star(8, 0.3),
    "casualty": shapes.DIAMOND,
    "landmine": shapes.TRIANGLE_DOWN,
    "detention": shapes.HEXAGON,
    "property_destruction": shapes.BROKEN_HOUSE,
    "fortification": shapes.BATTLEMENT,
    "troop_buildup": shapes.SQUARE,
    "road_closure": shapes.BAR,
    "withdrawal": shapes.ARROW_DOWN,
    "deployment": shapes.PENTAGON,
    "handover": shapes.HOURGLASS,
    "demarcation": shapes.POST,
    "negotiation": shapes.CIRCLE,
    "agreement": shapes.star(5, 0.24),
    "statement": shapes.SPEECH,
}

POSITION_SHAPES: dict[str, Shape] = {
    "headquarters": shapes.FLAG,
    "base": shapes.HOUSE,
    "observation_post": shapes.EYE,
    "checkpoint": shapes.GATE,
    "patrol_base": shapes.TENT,
    "monitoring_centre": shapes.OCTAGON,
}


def family_scale(theme: Literal["light", "dark"] = "light") -> dict[str, list[str]]:
    """Return the colours of the families as a chart's scale: labels and their colours."""
    return {
        "domain": [vocabulary.FAMILIES[key].label for key in FAMILY_COLOURS],
        "range": [getattr(colour, theme) for colour in FAMILY_COLOURS.values()],
    }
