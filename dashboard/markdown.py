"""Foreign text in Streamlit's Markdown: the one place where it is escaped."""

import re
from urllib.parse import urlsplit

from geodata import wording
from geodata.model import Source

SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:])")
"""Characters that mean something in Streamlit's Markdown: formatting, HTML, formulas,
and the colon of coloured text and icons."""


def escape(text: str) -> str:
    """Return `text` on one line so that Markdown shows every character as it is."""
    return SPECIAL.sub(r"\\\1", " ".join(text.split()))


def link(label: str, url: str) -> str:
    """Return a link, or the label alone if the address is not http or https."""
    if urlsplit(url).scheme not in ("http", "https"):
        return escape(label)
    address = url.replace("\\", "%5C").replace("(", "%28").replace(")", "%29").replace(" ", "%20")
    return f"[{escape(label)}]({address.replace('<', '%3C').replace('>', '%3E')})"


def citation(source: Source) -> str:
    """Return a source as publisher, linked title, day and language."""
    day = wording.day(source.date) if source.date else "no date"
    language = f" ({source.language})" if source.language and source.language != "en" else ""
    return f"{escape(source.publisher)}: {link(source.title, source.url)}, {day}{language}"
