"""Where peacekeepers, border guards and monitors stood, and when."""

from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Any

from geodata import schemas, tables
from geodata.errors import Problem
from geodata.model import Position
from geodata.places import split


def load(
    path: Path, known_sources: Collection[str]
) -> tuple[tuple[Position, ...], tuple[Problem, ...]]:
    """Return the positions in `path`, and the problems of the rows set aside."""
    table = tables.read(path, schemas.positions(known_sources))
    return tuple(_position(row) for row in table.records), table.problems


def _position(row: dict[str, Any]) -> Position:
    row = {name: cell for name, cell in row.items() if name != "outside_theatre"}
    return Position(
        **{
            **row,
            "lat": float(row["lat"]),
            "lon": float(row["lon"]),
            "valid_from": date.fromisoformat(row["valid_from"]) if row["valid_from"] else None,
            "valid_to": date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
            "strength": int(row["strength"]) if row["strength"] else None,
            "sources": split(row["sources"]),
        }
    )
