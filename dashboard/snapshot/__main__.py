"""`python -m dashboard.snapshot`: write a selection as a picture, a page or data."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from dashboard.snapshot.arguments import Order, understood
from dashboard.snapshot.outputs import DATA, OUTPUTS, Job
from geodata import catalogue as catalogues
from geodata import wording
from geodata.errors import ExportError, GeodataError, RequestError, SelectionError
from geodata.export import extract

DONE, FAILED, NOT_UNDERSTOOD = 0, 1, 2


def main(words: Sequence[str] | None = None) -> int:
    """Do what the shell asks for and return the exit status."""
    try:
        return _run(sys.argv[1:] if words is None else words)
    except (RequestError, SelectionError) as error:
        return _tell(error, NOT_UNDERSTOOD)
    except GeodataError as error:
        return _tell(error, FAILED)


def _run(words: Sequence[str]) -> int:
    table = os.environ.get(catalogues.TABLE_VARIABLE)
    catalogue = catalogues.load(Path(table) if table else None)
    order = understood(words, catalogue)
    _check(order.out)
    bounds = order.extent.bounds if order.extent and order.kind in DATA else None
    found = extract(catalogue, order.selection, bounds=bounds, layers=order.layers)
    job = Job(catalogue, found, order.request, with_pictures=order.with_pictures)
    content = OUTPUTS[order.kind].make(job)
    _write(order, content)
    _report(order, len(found.incidents), len(content))
    return DONE


def _check(out: Path) -> None:
    """Refuse a path before the work is done, not after."""
    if str(out) != "-" and (out.is_dir() or not out.parent.is_dir()):
        raise ExportError(
            f"{out}: expected a file in a folder that exists. Check the path or make the folder."
        )


def _write(order: Order, content: bytes) -> None:
    if str(order.out) == "-":
        sys.stdout.buffer.write(content)
        return
    try:
        order.out.write_bytes(content)
    except OSError as error:
        raise ExportError(
            f"{order.out}: cannot be written ({error.strerror}). Check path and permissions."
        ) from error


def _report(order: Order, incidents: int, size: int) -> None:
    if str(order.out) != "-":
        window = wording.window(order.selection.start, order.selection.end)
        number = wording.count(incidents, "incident")
        print(f"{order.out}: {number}, {window}, {max(1, size // 1000):,} kB")


def _tell(error: GeodataError, status: int) -> int:
    print("dashboard.snapshot:", " ".join(str(error).split()), file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
