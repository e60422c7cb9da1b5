"""What was once derived from a large table, kept on disk so that it opens at once.

A kept table is named by a hash of all that it follows from: the file itself, the product's own
tables and layers, and the code. Nothing needs to be cleared by hand, and what cannot be read or
written is derived again, never an error.
"""

import hashlib
import json
import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from tempfile import NamedTemporaryFile

import pandas as pd
import platformdirs
import pyarrow as pa

from geodata.errors import Problem

PACKAGE = Path(__file__).parent
FOLDER_VARIABLE = "GEODATA_CACHE"
"""Environment variable that names another folder for kept tables."""
KEPT_TABLES = 4
"""The tables used last; older ones are deleted."""
PROBLEMS = b"problems"
"""Key of the problems in the metadata of a kept table."""

Derived = tuple[pd.DataFrame, tuple[Problem, ...]]
"""Rows with all their columns, and why others were set aside."""

logger = logging.getLogger(__name__)


def kept(path: Path, derive: Callable[[], Derived], folder: Path | None = None) -> Derived:
    """Return what `derive()` makes of the file `path`, from `folder` if it is kept there.

    The folder is the one that `FOLDER_VARIABLE` names, or the user's cache folder, unless another
    is given. Raises what `derive` raises.
    """
    if not path.is_file():
        return derive()
    file = (folder or _folder()) / f"{_key(path)}.arrow"
    found = _read(file)
    if found is None:
        found = derive()
        if len(found[0]):  # without rows, the file would hold no words of the categories
            _write(found, file)
    return found


def _folder() -> Path:
    named = os.environ.get(FOLDER_VARIABLE)
    return Path(named or platformdirs.user_cache_dir("border-dispute-map", appauthor=False))


def _key(path: Path) -> str:
    """Return a hash of all that the derived table follows from."""
    digest = hashlib.sha256(f"pandas {pd.__version__}, pyarrow {pa.__version__}".encode())
    for file in (path, *_own_files()):
        with file.open("rb") as stream:
            digest.update(hashlib.file_digest(stream, "sha256").digest())
    return digest.hexdigest()[:32]


def _own_files() -> Iterator[Path]:
    for pattern in ("*.py", "data/*.csv", "data/*.toml", "data/layers/*"):
        yield from sorted(PACKAGE.glob(pattern))


def _read(file: Path) -> Derived | None:
    try:
        with pa.memory_map(str(file)) as source, pa.ipc.open_file(source) as reader:
            table = reader.read_all()
        told = json.loads(table.schema.metadata[PROBLEMS])
        problems = tuple(Problem(**problem) for problem in told)
        frame = table.to_pandas(split_blocks=True, self_destruct=True)
        file.touch()
    except FileNotFoundError:
        return None
    except (OSError, pa.ArrowException, ValueError, KeyError, TypeError) as error:
        logger.warning("%s cannot be read (%s); it is made again.", file, error)
        return None
    return frame, problems


def _write(derived: Derived, file: Path) -> None:
    """Keep a derived table: complete or not at all, also if two write it at once."""
    frame, problems = derived
    table = pa.Table.from_pandas(frame, preserve_index=False)
    told = json.dumps([asdict(problem) for problem in problems]).encode()
    table = table.replace_schema_metadata({**table.schema.metadata, PROBLEMS: told})
    options = pa.ipc.IpcWriteOptions(compression="zstd")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with (
            NamedTemporaryFile(dir=file.parent, suffix=".part", delete=False) as part,
            pa.ipc.new_file(part, table.schema, options=options) as writer,
        ):
            writer.write_table(table)
        Path(part.name).replace(file)
        _forget_old(file.parent)
    except OSError as error:
        logger.warning("%s cannot be written (%s); the table is not kept.", file, error)


def _forget_old(folder: Path) -> None:
    newest_first = sorted(folder.glob("*.arrow"), key=lambda file: -file.stat().st_mtime)
    for file in newest_first[KEPT_TABLES:]:
        file.unlink(missing_ok=True)
