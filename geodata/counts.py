"""How many incidents there are of each kind, counted on codes: a million take milliseconds."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geodata import vocabulary
from geodata.select import Mask


def by_month(incidents: pd.DataFrame, mask: Mask) -> pd.DataFrame:
    """Return how many of the incidents in `mask` started in each month.

    One row for each month and family that has any: `month` (its first day, datetime64[s]),
    `family` (a word of `vocabulary.FAMILIES`) and `incidents`.
    """
    families = list(vocabulary.FAMILIES)
    month = incidents["start"].to_numpy()[mask].astype("datetime64[M]").astype("int64")
    first = month.min() if len(month) else 0
    code = (month - first) * len(families) + _family_codes()[_codes(incidents["type"])[mask]]
    counts = np.bincount(code)
    present = np.flatnonzero(counts)
    months = (first + present // len(families)).astype("datetime64[M]")
    return pd.DataFrame(
        {
            "month": months.astype("datetime64[s]"),
            "family": np.array(families)[present % len(families)],
            "incidents": counts[present],
        }
    )


def by_word(words: "pd.Series[str]", rows: NDArray[np.intp]) -> dict[str, int]:
    """Return how often each category of `words` occurs in `rows`, leaving out what does not."""
    categories = list(words.cat.categories)
    counts = np.bincount(_codes(words)[rows], minlength=len(categories))
    return {word: int(count) for word, count in zip(categories, counts, strict=True) if count}


def _codes(words: "pd.Series[str]") -> NDArray[np.int8]:
    return np.asarray(words.cat.codes)


def _family_codes() -> NDArray[np.int64]:
    """Return for the code of each type the code of its family."""
    families = list(vocabulary.FAMILIES)
    return np.array([families.index(term.family) for term in vocabulary.INCIDENT_TYPES.values()])
