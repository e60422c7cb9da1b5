"""The sources as citations: BibTeX and CSL-JSON."""

import json
import re
from typing import Any

from geodata.export.extract import Extract
from geodata.model import Source

SPECIAL = {
    "\\": r"\textbackslash ",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde ",
    "^": r"\textasciicircum ",
    "{": "(",
    "}": ")",
}
"""What TeX would read as a command. Braces become brackets: BibTeX counts even escaped ones."""


def to_bibtex(extract: Extract) -> bytes:
    """Return all sources as BibTeX in UTF-8, sorted by id."""
    return "\n".join(_entry(source) for source in extract.sources.values()).encode()


def to_csl(extract: Extract) -> bytes:
    """Return all sources as CSL-JSON, sorted by id."""
    items = [_item(source) for source in extract.sources.values()]
    return json.dumps(items, ensure_ascii=False, indent=1).encode()


def _entry(source: Source) -> str:
    fields = {
        "author": "{" + _tex(source.publisher) + "}",
        "title": "{" + _tex(source.title) + "}",
        "year": str(source.date.year) if source.date else "",
        "date": source.date.isoformat() if source.date else "",
        "url": _address(source.url),
        "langid": source.language,
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@online{{{_key(source.id)},", *lines, "}", ""])


def _item(source: Source) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": source.id,
        "type": "article-newspaper",
        "title": source.title,
        "container-title": source.publisher,
        "publisher": source.publisher,
        "URL": source.url,
    }
    if source.language:
        item["language"] = source.language
    if source.date:
        item["issued"] = {"date-parts": [[source.date.year, source.date.month, source.date.day]]}
    return item


def _key(id_: str) -> str:
    return re.sub(r"[^A-Za-z0-9.:-]+", "-", id_).strip("-") or "source"


def _tex(text: str) -> str:
    return "".join(SPECIAL.get(letter, letter) for letter in " ".join(text.split()))


def _address(url: str) -> str:
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")
