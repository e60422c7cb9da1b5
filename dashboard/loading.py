"""The wait for a large table: it is read by a thread, while the page shows how far it is."""

from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import streamlit as st

from geodata import catalogue
from geodata.catalogue import Catalogue

STAGES = 4
"""How often `catalogue.load` tells what it does, at most."""
PATIENCE = 0.3
"""Seconds before the page says that it is loading."""


class Loading:
    """A catalogue that is being loaded, and what is being done for it."""

    def __init__(self, table: Path | None) -> None:
        self.stages: list[str] = []
        pool = ThreadPoolExecutor(1, thread_name_prefix="loading")
        self._catalogue = pool.submit(catalogue.load, table, self.stages.append)
        pool.shutdown(wait=False)

    def is_done(self, seconds: float = 0.0) -> bool:
        """Wait at most `seconds`; say whether the catalogue is there or cannot be had."""
        return bool(wait([self._catalogue], seconds).done)

    def result(self) -> Catalogue:
        """Wait for the catalogue; raises `DataError` if it cannot be had."""
        return self._catalogue.result()


def show(loading: Loading) -> None:
    """Draw a bar that says what is being done, until it is done."""
    place = st.empty()
    patience = PATIENCE
    while not loading.is_done(patience):
        patience = 0.1
        stages = loading.stages or ["Starting"]
        place.progress(min(len(stages) / (STAGES + 1), 1.0), f"{stages[-1]} …")
    place.empty()
