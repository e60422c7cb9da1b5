"""A legend fitted into columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from dashboard.snapshot import fonts
from dashboard.snapshot.legend.entry import Entry, Section

MOST_RAGGED = 1.3
"""How much higher a legend may be so that its sections stay whole."""
SIGN = 23.0
"""Width that the signs take, in points at the size 1."""


@dataclass(frozen=True)
class Block:
    """A legend that was fitted into columns."""

    columns: tuple[tuple[Section, ...], ...]
    """From left to right."""
    width: float
    """Width of one column in points."""
    size: float
    """Height of the letters in points."""

    @property
    def height(self) -> float:
        """Height of the highest column in points."""
        return max((_height(column, self.width, self.size) for column in self.columns), default=0)


def fit(sections: Sequence[Section], width: float, columns: int, size: float) -> Block:
    """Return sections in columns of about the same height, in their order.

    Sections stay whole unless that makes the legend much higher; what goes on in the next
    column repeats its heading.
    """
    parts = [Section(s.title, (entry,)) for s in sections for entry in s.entries]
    split = _balanced(parts, width, columns, size)
    whole = _balanced(sections, width, columns, size)
    return whole if whole.height <= split.height * MOST_RAGGED else split


@lru_cache(maxsize=4096)
def lines(entry: Entry, width: float, size: float) -> list[str]:
    """Return the words of an entry, wrapped to the width of its column."""
    return fonts.wrap(entry.label, width - SIGN * size / 8, size)


@lru_cache(maxsize=4096)
def rise(entry: Entry, width: float, size: float) -> float:
    """Return the height that an entry takes, in points."""
    count = len(lines(entry, width, size))
    return max(size * 1.62, size * 1.12 * count + size * 0.42)


def _balanced(parts: Sequence[Section], width: float, columns: int, size: float) -> Block:
    """Return parts in columns, as low as they can be."""
    if not parts:
        return Block((), width, size)
    low, high = size, _height(_joined(parts), width, size)
    while high - low > 3:
        most = (low + high) / 2
        fits = len(_poured(parts, width, size, most)) <= columns
        low, high = (low, most) if fits else (most, high)
    return Block(tuple(map(_joined, _poured(parts, width, size, high))), width, size)


def _poured(rest: Sequence[Section], width: float, size: float, most: float) -> list[list[Section]]:
    columns: list[list[Section]] = [[]]
    for part in rest:
        if columns[-1] and _height(_joined([*columns[-1], part]), width, size) > most:
            columns.append([])
        columns[-1].append(part)
    return columns


def _joined(parts: Sequence[Section]) -> tuple[Section, ...]:
    """Return parts with those of one heading put together."""
    titles = dict.fromkeys(part.title for part in parts)
    return tuple(
        Section(title, tuple(e for part in parts if part.title == title for e in part.entries))
        for title in titles
    )


def _height(column: Sequence[Section], width: float, size: float) -> float:
    entries = sum(rise(entry, width, size) for section in column for entry in section.entries)
    return entries + len(column) * size * 2.35 - size * 0.75
