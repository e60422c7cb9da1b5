"""What pictures and pages say about themselves."""

from collections import Counter
from collections.abc import Collection, Iterable

from dashboard.snapshot.request import TITLE, Request
from geodata import VERSION, select, wording
from geodata.export import Extract
from geodata.model import Layer

MOST_PUBLISHERS = 8


def title(request: Request) -> str:
    """Return the headline that was asked for, or one that names the place."""
    if request.title:
        return request.title
    return f"{TITLE}: {request.extent.name}" if request.extent.is_named else TITLE


def subtitle(extract: Extract, seen: int) -> str:
    """Return window and number of incidents in one line; `seen` of them lie inside the map."""
    selection, number = extract.selection, len(extract.incidents)
    is_filtered = select.is_filtering(selection.filters)
    parts = [wording.window(selection.start, selection.end)]
    if not number:
        which = " that passes the filters" if is_filtered else ""
        parts.append(f"no incident{which} is known in this window")
    else:
        which = f" that {'passes' if number == 1 else 'pass'} the filters" if is_filtered else ""
        parts.append(f"{wording.count(number, 'incident')}{which}")
    if seen < number:
        parts.append(f"{number - seen:,} of them outside this map")
    return " · ".join(parts)


def notes(extract: Extract, request: Request, drawn: Collection[str]) -> list[str]:
    """Return the paragraphs below the map; `drawn` are the ids of the layers that are seen."""
    day = wording.day(extract.selection.end)
    layers = [layer for layer in extract.layers if layer.id in drawn]
    paragraphs = [wording.DISCLAIMER]
    if layers:
        paragraphs.append(f"Layers as of {day}: {credit(layers)}.")
    if extract.sources:
        paragraphs.append(_sources(extract))
    left_out = extract.withheld.incidents
    if left_out:
        paragraphs.append(
            f"{wording.count(left_out, 'incident')} left out, because a source does not allow "
            "passing on."
        )
    paragraphs.append(f"Made on {wording.day(request.made)} with Border dispute map {VERSION}.")
    return paragraphs


def credit(layers: Iterable[Layer]) -> str:
    """Return what every layer's attribution asks for, each thing once.

    Attributions are parts joined by semicolons; parts that differ only in the packages that
    the data came through (", via …") are told together.
    """
    through: dict[str, dict[str, None]] = {}
    for layer in layers:
        for part in _attribution(layer).split("; "):
            whose, _, packages = part.partition(", via ")
            told = through.setdefault(whose[0].upper() + whose[1:], {})
            told.update(dict.fromkeys(filter(None, packages.split(" and "))))
    return "; ".join(
        f"{whose}, via {', '.join(via)}" if via else whose for whose, via in through.items()
    )


def _attribution(layer: Layer) -> str:
    """Return a layer's attribution, with its licence if that does not name any."""
    words = layer.attribution.rstrip(".")
    names_licence = "(" in words or _letters(layer.licence) in _letters(words)
    return words if names_licence else f"{words} ({layer.licence})"


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _sources(extract: Extract) -> str:
    names = Counter(
        source.publisher.split(" (")[0].split(" via ")[0] for source in extract.sources.values()
    )
    first = [name for name, _ in names.most_common(MOST_PUBLISHERS)]
    more = f" and {len(names) - len(first)} more" if len(names) > len(first) else ""
    count = wording.count(len(extract.sources), "article")
    return (
        f"Incidents and positions: own compilation (CC BY 4.0) from {count}, by "
        f"{', '.join(first)}{more}."
    )
