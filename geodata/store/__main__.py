"""Export the store to plain files and read it back.

python -m geodata.store export FOLDER_OR_FILE.zip
python -m geodata.store import FOLDER_OR_FILE.zip
"""

import argparse
import getpass
import sys
from pathlib import Path

from geodata import catalogue
from geodata import store as stores
from geodata.errors import GeodataError
from geodata.store import Known, archive


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return 0, or 1 with a line that tells what went wrong."""
    parser = argparse.ArgumentParser("python -m geodata.store", description=__doc__)
    parser.add_argument("action", choices=("export", "import"))
    parser.add_argument("path", type=Path, help="a folder, or a file that ends in .zip")
    asked = parser.parse_args(arguments)
    try:
        print(_export(asked.path) if asked.action == "export" else _import(asked.path))
    except GeodataError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _export(path: Path) -> str:
    store = stores.open_store()
    try:
        archive.export(store, path)
    finally:
        store.close()
    return f"Exported to {path}."


def _import(path: Path) -> str:
    known = catalogue.load()
    addresses = {source.url: source.id for source in known.sources.values()}
    store = stores.open_store()
    try:
        with_ids = Known(frozenset(known.incidents["id"]), addresses)
        number = archive.load(store, path, with_ids, _who())
    finally:
        store.close()
    return f"Read {number:,} new records from {path}."


def _who() -> str:
    try:
        return f"{getpass.getuser()} (command line)"
    except (KeyError, OSError):
        return "command line"


if __name__ == "__main__":
    sys.exit(main())
