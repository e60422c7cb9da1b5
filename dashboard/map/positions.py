"""Positions of peacekeepers and monitors, with their sources, as JSON for the map."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from dashboard import style
from geodata.model import Position, Source


def encode_positions(positions: Iterable[Position], sources: Mapping[str, Source]) -> bytes:
    """Return a JSON list with one object a position, in the order given.

    Each has the fields of `Position`, `group` (a key of `style.FORCE_GROUPS`), and its sources
    as objects with the fields of `Source`. Days are ISO texts; null is an open start or end.
    """
    records = [_record(position, sources) for position in positions]
    return json.dumps(records, ensure_ascii=False, default=str).encode()


def _record(position: Position, sources: Mapping[str, Source]) -> dict[str, Any]:
    return {
        **asdict(position),
        "group": style.force_group(position.force),
        "sources": [asdict(sources[id_]) for id_ in position.sources if id_ in sources],
    }
