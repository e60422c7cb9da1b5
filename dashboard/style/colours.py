"""Colours in pairs, for a light and a dark page, and those that the map has in common."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Colour:
    """One colour for either theme, as CSS hexadecimal."""

    light: str
    """On a light page and on paper."""
    dark: str
    """On a dark page."""


BACKGROUND = Colour("#dde5e8", "#14181b")
"""Sea, and whatever lies outside of the layers."""
TEXT = Colour("#33332f", "#e4e1d8")
"""Labels and captions."""
HALO = Colour("#fbf9f3", "#1b1f22")
"""Rim around labels and symbols that parts them from the map below."""
WATER_TEXT = Colour("#5b7c8d", "#8fb0c0")
"""Names of lakes and rivers."""
SELECTED = Colour("#111111", "#ffffff")
"""Ring around the selected incident."""
DENSITY = (
    Colour("#f3dcc3", "#4a3426"),
    Colour("#e6b68a", "#74472b"),
    Colour("#d58a55", "#a35b2f"),
    Colour("#b8602f", "#d27a42"),
    Colour("#8c3f1d", "#eda672"),
    Colour("#57230f", "#fbdcc0"),
)
"""From few incidents to many, one hue growing away from the colour of the land."""

LAND = Colour("#f7f3e9", "#25292d")
INK = Colour("#47443d", "#cdc8bb")
FAINT = Colour("#a9a498", "#5f6468")
LILAC = Colour("#75628a", "#a896be")
BROWN = Colour("#7d4a2d", "#c99775")
WATER = Colour("#cfdee5", "#1d313c")
SHORE = Colour("#9db8c6", "#3d5a69")
