"""The words of the shell → what is to be exported; each wrong one is told in one line."""

import argparse
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import NoReturn

from dashboard.snapshot import extents
from dashboard.snapshot.extents import Extent
from dashboard.snapshot.outputs import OUTPUTS
from dashboard.snapshot.request import LAYERS_LEFT_OUT, SCREEN_DPI, Request, today
from dashboard.snapshot.sheet import SIZES
from geodata import select, vocabulary
from geodata.catalogue import Catalogue
from geodata.errors import RequestError
from geodata.select import Filters, Selection

DPI = (50, 1200)
"""Least and most dots per inch."""

LAST = "last"
"""Instead of a day: the last day of the catalogue."""

EXAMPLE = """example:
  python -m dashboard.snapshot --from 2021-05-12 --to 2021-05-15 --format pdf \\
      --bbox syunik --out may-2021.pdf

exit status: 0 done, 1 failed, 2 not understood"""


class _Parser(argparse.ArgumentParser):
    """A parser that tells a mistake instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        raise RequestError(f"{message}. See --help.")


@dataclass(frozen=True)
class Order:
    """What the shell asked for, understood."""

    kind: str
    """A key of `OUTPUTS`."""
    out: Path
    """Where the file goes; `-` for standard output."""
    selection: Selection
    """Which incidents."""
    extent: Extent | None
    """Which area; None if none was named."""
    layers: tuple[str, ...]
    """Ids of the layers."""
    request: Request
    """How pictures are drawn."""
    with_pictures: bool
    """Whether an archive holds picture and page, too."""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the shell's words."""
    made = _Parser(
        prog="python -m dashboard.snapshot",
        description="Write a selection of the map as a picture, a page or data.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_selection(made.add_argument_group("which incidents"))
    _add_drawing(made.add_argument_group("how it is drawn"))
    made.add_argument("--format", metavar="FORMAT", help=", ".join(OUTPUTS))
    made.add_argument("--out", required=True, metavar="FILE", help="- for standard output")
    made.add_argument("--with-pictures", action="store_true",
                      help="add a PDF and a page to a ZIP")  # fmt: skip
    return made


def understood(words: Sequence[str], catalogue: Catalogue) -> Order:
    """Return what the shell's words ask for; raises `RequestError` or `SelectionError`."""
    given = parser().parse_args(words)
    kind = _kind(given.format, given.out)
    start, end = _window(given, catalogue)
    filters = Filters(
        types=_list("types", given.types, vocabulary.INCIDENT_TYPES),
        actors=_list("actors", given.actors, vocabulary.ACTORS),
        statuses=_list("statuses", given.statuses, vocabulary.STATUSES),
        areas=_list("areas", given.areas, ("AM", "AZ", *catalogue.areas)),
        precision=_one("precision", given.precision, vocabulary.PRECISIONS),
        text=given.text,
    )
    extent = extents.parse(given.bbox) if given.bbox else None
    layers = tuple(id_ for id_ in catalogue.layers if id_ not in LAYERS_LEFT_OUT)
    if given.layers is not None:
        layers = _list("layers", given.layers.removesuffix("none"), catalogue.layers)
    request = Request(
        extent or extents.WHOLE,
        SIZES[_one("size", given.size, SIZES)],
        given.title,
        positions=not given.no_positions,
        dpi=_dpi(given.dpi),
    )
    selection = Selection(start, end, filters)
    return Order(
        kind, Path(given.out), selection, extent, layers, request, given.with_pictures
    )  # fmt: skip


def _add_selection(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--from", dest="start", metavar="YYYY-MM-DD", help="first day")
    group.add_argument(
        "--to", dest="end", metavar="YYYY-MM-DD",
        help="last day; today if only --last is given; 'last' for the last day of the catalogue",
    )  # fmt: skip
    group.add_argument("--last", metavar="7d", help="so many days (d), weeks (w) or years (y)")
    for name, what in (("types", "types"), ("actors", "actors"), ("statuses", "statuses"),
                       ("areas", "ids of provinces and districts, AM, AZ")):  # fmt: skip
        group.add_argument(f"--{name}", default="", metavar="A,B", help=what)
    group.add_argument("--precision", default=select.coarsest(), help="coarsest still wanted")
    group.add_argument("--text", default="", help="words of summary or place")
    group.add_argument("--bbox", metavar="W,S,E,N", help="degrees, or 'syunik' or 'whole'")


def _add_drawing(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--size", default="landscape", help=", ".join(SIZES))
    group.add_argument("--dpi", default=str(SCREEN_DPI), help="of a PNG; 300 for print")
    group.add_argument("--title", default="", help="headline")
    group.add_argument("--layers", metavar="A,B", help="ids of layers, or 'none'")
    group.add_argument("--no-positions", action="store_true", help="without posts and bases")


def _kind(word: str | None, out: str) -> str:
    if word:
        return _one("format", word, OUTPUTS)
    for kind, output in OUTPUTS.items():
        if out.endswith(output.suffix):
            return kind
    raise RequestError(f"--format: expected one of {', '.join(OUTPUTS)}, found none.")


def _window(given: argparse.Namespace, catalogue: Catalogue) -> tuple[date, date]:
    if given.last:
        if given.start:
            raise RequestError("--from and --last: expected one of them, found both.")
        end = _day("to", given.end, catalogue) if given.end else today()
        return end - timedelta(days=_days(given.last) - 1), end
    if not (given.start and given.end):
        raise RequestError("--from, --to: expected both days, or --last, found neither or one.")
    return _day("from", given.start, catalogue), _day("to", given.end, catalogue)


def _day(name: str, word: str, catalogue: Catalogue) -> date:
    if word == LAST and not catalogue.incidents.empty:
        return date.fromisoformat(catalogue.incidents["end"].max().date().isoformat())
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise RequestError(
            f"--{name}: expected a day as YYYY-MM-DD, or {LAST!r}, found {word[:40]!r}."
        ) from None


def _days(word: str) -> int:
    found = re.fullmatch(r"([1-9][0-9]{0,4})([dwy]?)", word)
    days = int(found[1]) * {"": 1, "d": 1, "w": 7, "y": 365}[found[2]] if found else 0
    if not 0 < days <= 36_500:
        raise RequestError(f"--last: expected a span such as 7d, 2w or 1y, found {word[:40]!r}.")
    return days


def _dpi(word: str) -> float:
    least, most = DPI
    if not word.isdecimal() or not least <= int(word) <= most:
        raise RequestError(
            f"--dpi: expected a whole number from {least} to {most}, found {word[:40]!r}."
        )
    return float(word)


def _one(name: str, word: str, known: Collection[str]) -> str:
    if word not in known:
        raise RequestError(f"--{name}: expected one of {', '.join(known)}, found {word[:60]!r}.")
    return word


def _list(name: str, cell: str, known: Collection[str]) -> tuple[str, ...]:
    return tuple(_one(name, word.strip(), known) for word in cell.split(",") if word.strip())
