"""One table of incidents, as the browser knows it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from dashboard.map import addresses, columns
from dashboard.map.store import digest


@dataclass(frozen=True)
class MapDataset:
    """A published table of incidents."""

    key: str
    """Names the table in addresses; it changes with the content."""
    columns_url: str
    """Address of its columns."""
    ids: "pd.Series[str]"
    """Ids of the incidents in the order of the rows."""

    def row(self, incident: str | None) -> int | None:
        """Return the row of an incident; None if the table has none of that id."""
        if incident is None:
            return None
        found = np.flatnonzero(self.ids == incident)
        return int(found[0]) if len(found) else None


def publish(incidents: pd.DataFrame, detail: Callable[[int], dict[str, Any]]) -> MapDataset:
    """Encode and publish `incidents`; keep the result, encoding a million takes a second.

    `detail(row)` gives what a popup shows: the fields of `geodata.dossier.Dossier` as a
    dictionary. It must raise `IndexError` if there is no such row.
    """
    content = columns.encode(incidents)
    ids = incidents["id"].reset_index(drop=True)
    key = digest(content + "\n".join(ids.to_numpy(dtype=object)).encode())
    url = addresses.publish_dataset(key, content, detail)
    return MapDataset(key, url, ids)


def is_kept(dataset: MapDataset) -> bool:
    """Say whether the browser can still fetch a dataset; it counts as used now."""
    return addresses.store.dataset(dataset.key) is not None
