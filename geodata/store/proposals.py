"""What a reviewer is offered: candidates as points, and incidents that may be meant."""

from collections.abc import Iterable

import pandas as pd

from geodata import incidents
from geodata.places import Gazetteer
from geodata.store import drafts
from geodata.store.queue import Entry

AROUND_DAYS = 30
"""How far in time an incident may lie from a candidate to be offered as the same one."""

OFFERED = 100
"""How many incidents are offered."""

UNREVIEWED = "Nobody has summarised this yet."


def on_map(entries: Iterable[Entry], gazetteer: Gazetteer) -> pd.DataFrame:
    """Return those candidates that have a day and a point, as a table of incidents.

    What is still missing to accept them does not matter here.
    """
    rows = []
    for entry in entries:
        row = drafts.incident_row(entry.draft, entry.id)
        rows.append(row | {"summary": row["summary"] or UNREVIEWED})
    found, _ = incidents.checked(rows, {drafts.NEW_ID}, gazetteer)
    return found


def around(entry: Entry, known: pd.DataFrame) -> tuple[str, ...]:
    """Return the ids of incidents that a candidate may tell of again, the likeliest first.

    That is the one proposed by the comparison with the catalogue, then those nearest in time.
    """
    told = entry.found.incident
    proposed = (told,) if told and told in set(known["id"]) else ()
    day = pd.to_datetime(entry.draft.start, format="%Y-%m-%d", errors="coerce")
    if pd.isna(day):
        return proposed
    apart = (known["start"] - day).dt.days.abs()
    near = apart[apart <= AROUND_DAYS].sort_values(kind="stable").index[:OFFERED]
    return tuple(dict.fromkeys((*proposed, *known["id"].loc[near])))
