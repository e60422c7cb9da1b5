"""The typefaces of the pictures: brought by packages, the same on every machine.

Source Sans Pro draws Latin with all Azerbaijani letters and Cyrillic; DejaVu Sans, which
matplotlib brings, draws Armenian. Both are embedded in PDF files.
"""

import logging
from functools import cache, lru_cache
from typing import Literal

from font_source_sans_pro import font_files_ttf
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.textpath import text_to_path

FAMILY = ("Source Sans Pro", "DejaVu Sans")
"""The second draws the letters that the first lacks."""

Weight = Literal["regular", "semibold", "bold", "italic"]

FILES = {
    "regular": "SourceSansPro",
    "italic": "SourceSansProIt",
    "semibold": "SourceSansProSemibold",
    "bold": "SourceSansProBold",
}


@cache
def _register() -> None:
    for name in FILES.values():
        fontManager.addfont(font_files_ttf[name])
    # DejaVu Sans has no semibold and takes bold instead, which needs no warning.
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)


@lru_cache(maxsize=256)
def font(size: float, weight: Weight = "regular") -> FontProperties:
    """Return the typeface in a size in points."""
    _register()
    slant = "italic" if weight == "italic" else "normal"
    heavy = weight if weight in ("semibold", "bold") else "normal"
    return FontProperties(family=list(FAMILY), size=size, weight=heavy, style=slant)


@lru_cache(maxsize=8192)
def width(text: str, size: float, weight: Weight = "regular") -> float:
    """Return how wide one line of text is, in points."""
    across, _, _ = text_to_path.get_text_width_height_descent(
        text, font(size, weight), ismath=False
    )
    return float(across)


def wrap(text: str, most: float, size: float, weight: Weight = "regular") -> list[str]:
    """Return `text` in lines at most `most` points wide; a longer word is broken."""
    lines = [""]
    for word in text.split():
        for part in _broken(word, most, size, weight):
            longer = f"{lines[-1]} {part}".strip()
            if width(longer, size, weight) <= most:
                lines[-1] = longer
            else:
                lines.append(part)
    return [line for line in lines if line]


def _broken(word: str, most: float, size: float, weight: Weight) -> list[str]:
    parts = [""]
    if width(word, size, weight) <= most:
        return [word]
    for letter in word:
        if parts[-1] and width(parts[-1] + letter, size, weight) > most:
            parts.append("")
        parts[-1] += letter
    return parts
