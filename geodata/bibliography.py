"""Which sources any choice of incidents rests on, found in milliseconds among a million."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geodata.model import Claim, Source
from geodata.places import split


@dataclass(frozen=True)
class Bibliography:
    """The sources of a table of incidents, as numbers: the latest published is 0."""

    ids: NDArray[np.object_]
    """Ids of the sources, latest first; those without a record or a day come last."""
    list_of_row: NDArray[np.int64]
    """For each incident, the number of its list of sources; equal lists share one."""
    first_of_list: NDArray[np.int64]
    """Where each list begins in `listed`, with one entry more than there are lists."""
    listed: NDArray[np.int64]
    """The numbers of the sources, list after list."""

    def cited(self, rows: NDArray[np.intp]) -> NDArray[np.str_]:
        """Return the ids of the sources that the incidents in `rows` rest on, latest first."""
        is_used = np.zeros(len(self.first_of_list) - 1, dtype=bool)
        is_used[self.list_of_row[rows]] = True
        is_cited = np.zeros(len(self.ids), dtype=bool)
        is_cited[self.listed[np.repeat(is_used, np.diff(self.first_of_list))]] = True
        return np.asarray(self.ids[is_cited])


def bibliography(
    incidents: pd.DataFrame,
    claims: Mapping[str, tuple[Claim, ...]],
    sources: Mapping[str, Source],
) -> Bibliography:
    """Return the sources of `incidents`, those of their claims included."""
    code, cells = pd.factorize(incidents["sources"])
    lists = [split(cell) for cell in cells]
    list_of_row = code.astype(np.int64)
    for row in np.flatnonzero(incidents["id"].isin(claims.keys())).tolist():
        said = claims[str(incidents["id"].iat[row])]
        lists.append((*lists[list_of_row[row]], *(claim.source for claim in said)))
        list_of_row[row] = len(lists) - 1
    ids = latest_first({id_ for listed in lists for id_ in listed}, sources)
    number = {id_: index for index, id_ in enumerate(ids)}
    return Bibliography(
        np.array(ids, dtype=object),
        list_of_row,
        np.concatenate([[0], np.cumsum([len(listed) for listed in lists], dtype=np.int64)]),
        np.array([number[id_] for listed in lists for id_ in listed], dtype=np.int64),
    )


def latest_first(ids: set[str], sources: Mapping[str, Source]) -> list[str]:
    """Return `ids` by day of publication; those without a record or a day come last."""
    days = {id_: sources[id_].date for id_ in ids if id_ in sources}
    dated = sorted(
        ((day, id_) for id_, day in days.items() if day),
        reverse=True,
    )
    found = [id_ for _, id_ in dated]
    return [*found, *sorted(ids.difference(found))]
